import { asFlag, asText } from "../../executor/arguments";
import { invalidArgument } from "../../executor/hostError";
import { cellCount } from "@tthc/spreadsheet/area";
import { keyCell, mapCells, numberFormatAt, readValues, valueAt } from "../grid/cells";
import { isCellError } from "../grid/errors";
import { applyFormat } from "../grid/style";
import { matrixReader, writeEntries } from "../grid/write";
import { leftOf, topOf } from "../format/sizes";
import type { CellScalar } from "../state";
import { hyperlinkOf, setHyperlink } from "./hyperlink";
import type { RangeRef } from "../rangeRef";
import { spillAt } from "./spill";
import { shownText } from "./text";

/** Cells are read only of ranges that Excel would send: whole rows and columns read as null. */
const cells = <V>(read: (range: RangeRef) => V) => (range: RangeRef): V | null => (range.unbounded ? null : read(range));

function formulas({ sheet, area }: RangeRef): CellScalar[][] {
  const values = readValues(sheet, area);
  for (const [key, formula] of sheet.formulas) {
    const { row, column } = keyCell(key);
    const line = values[row - area.row];
    if (line && column >= area.column && column < area.column + area.columns) line[column - area.column] = formula.text;
  }
  return values;
}

function valueType(value: CellScalar): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isCellError(value) ? "Error" : "String";
}

function texts({ context, sheet, area }: RangeRef): string[][] {
  return mapCells(area, (row, column) =>
    shownText(valueAt(sheet, row, column), numberFormatAt(context.state, sheet, row, column), context.locale));
}

function numberFormats({ context, sheet, area }: RangeRef): string[][] {
  return mapCells(area, (row, column) => numberFormatAt(context.state, sheet, row, column));
}

/** True, false, or null when some are hidden and some are not. */
function hidden(from: number, count: number, set: ReadonlySet<number>): boolean | null {
  let found = 0;
  for (const index of set) if (index >= from && index < from + count) found++;
  return found === 0 ? false : found === count ? true : null;
}

function setHidden(range: RangeRef, from: number, count: number, set: Set<number>, value: unknown): void {
  const hide = asFlag(value);
  for (let i = from; i < from + count; i++) {
    if (hide) set.add(i);
    else set.delete(i);
  }
  range.context.changed({ kind: "formats", sheet: range.sheet.id });
}

function writeCells(range: RangeRef, value: unknown): void {
  if (range.unbounded) throw invalidArgument();
  range.assertWritable();
  writeEntries(range.context, range.sheet, range.area, value);
  range.context.cellsWritten(range.sheet, range.area, "add-in");
}

function writeNumberFormats(range: RangeRef, value: unknown): void {
  if (range.unbounded) throw invalidArgument();
  range.assertWritable();
  const { context, sheet, area } = range;
  const at = matrixReader(area, value);
  if (!Array.isArray(value)) return patchNumberFormat(range, value);
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const text = at(i, j);
      if (text !== null) patchNumberFormat(range.on({ row: area.row + i, column: area.column + j, rows: 1, columns: 1 }), text);
    }
  }
  context.changed({ kind: "formats", sheet: sheet.id });
}

function patchNumberFormat({ context, sheet, area }: RangeRef, value: unknown): void {
  const text = asText(value);
  const numberFormat = text === "General" || text === "" ? undefined : text;
  applyFormat(context.state, sheet, area, (format) => ({ ...format, numberFormat }));
}

export const rangeGet: Record<string, (range: RangeRef) => unknown> = {
  Values: cells(({ sheet, area }) => readValues(sheet, area)),
  Formulas: cells(formulas),
  FormulasLocal: cells(formulas),
  Text: cells(texts),
  NumberFormat: cells(numberFormats),
  NumberFormatLocal: cells(numberFormats),
  ValueTypes: cells(({ sheet, area }) => mapCells(area, (row, column) => valueType(valueAt(sheet, row, column)))),
  LinkedDataTypeState: cells(({ area }) => mapCells(area, () => "None")),
  Address: (range) => range.address,
  AddressLocal: (range) => range.address,
  RowIndex: ({ area }) => area.row,
  ColumnIndex: ({ area }) => area.column,
  RowCount: ({ area }) => area.rows,
  ColumnCount: ({ area }) => area.columns,
  CellCount: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)),
  IsEntireColumn: (range) => range.entireColumns,
  IsEntireRow: (range) => range.entireRows,
  RowHidden: ({ sheet, area }) => hidden(area.row, area.rows, sheet.hiddenRows),
  ColumnHidden: ({ sheet, area }) => hidden(area.column, area.columns, sheet.hiddenColumns),
  Hidden: ({ sheet, area }) => hidden(area.row, area.rows, sheet.hiddenRows) === true
    || hidden(area.column, area.columns, sheet.hiddenColumns) === true,
  HasSpill: ({ sheet, area }) => spillAt(sheet, area) !== null,
  Left: ({ sheet, area }) => leftOf(sheet, area.column),
  Top: ({ sheet, area }) => topOf(sheet, area.row),
  Width: ({ sheet, area }) => leftOf(sheet, area.column + area.columns) - leftOf(sheet, area.column),
  Height: ({ sheet, area }) => topOf(sheet, area.row + area.rows) - topOf(sheet, area.row),
  Style: () => "Normal",
  Hyperlink: hyperlinkOf,
};

export const rangeSet: Record<string, (range: RangeRef, value: unknown) => void> = {
  Values: writeCells,
  Formulas: writeCells,
  FormulasLocal: writeCells,
  NumberFormat: writeNumberFormats,
  RowHidden: (range, value) => setHidden(range, range.area.row, range.area.rows, range.sheet.hiddenRows, value),
  ColumnHidden: (range, value) => setHidden(range, range.area.column, range.area.columns, range.sheet.hiddenColumns, value),
  Hyperlink: setHyperlink,
};

import { asFlag, asText } from "../../executor/arguments";
import { invalidArgument } from "../../executor/hostError";
import { cellCount } from "@tthc/spreadsheet/area";
import { mapCells, numberFormatAt, valueAt } from "../grid/cells";
import { isCellError } from "../grid/errors";
import { rangeFormulas, rangeValues, sent, writeCells } from "../grid/rangeCells";
import { applyFormat } from "../grid/style";
import { matrixReader } from "../grid/write";
import { leftOf, topOf } from "../format/sizes";
import type { CellScalar } from "../state";
import { hyperlinkOf, setHyperlink } from "./hyperlink";
import type { RangeRef } from "../rangeRef";
import { spillAt } from "./spill";
import { shownText } from "./text";

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
  Values: rangeValues,
  Formulas: rangeFormulas,
  FormulasLocal: rangeFormulas,
  Text: sent(texts),
  NumberFormat: sent(numberFormats),
  NumberFormatLocal: sent(numberFormats),
  ValueTypes: sent(({ sheet, area }) => mapCells(area, (row, column) => valueType(valueAt(sheet, row, column)))),
  LinkedDataTypeState: sent(({ area }) => mapCells(area, () => "None")),
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

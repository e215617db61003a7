import { isDateFormat } from "@tthc/xlsx-reader/model/dateFormat";
import { effectiveFormat } from "../../../model/formats";
import type { CellFormat, RowState, SheetState } from "../../../model/state";
import { DAYS_1904 } from "@tthc/xlsx-reader/model/date1904";
import { cellName } from "@tthc/spreadsheet/address";
import { cellXml } from "./cellXml";

/** What turns cells of the state into cells of the file. */
export interface RowContext {
  /** Index in the file by index in the state. */
  style: (format: number) => number;
  formats: readonly CellFormat[];
  date1904: boolean;
  dynamicArray: number;
}

/** One cell of a sheet as XML; "" when it is blank and plain. */
export function stateCellXml(sheet: SheetState, row: number, column: number, context: RowContext): string {
  const state = sheet.rows[row];
  const format = effectiveFormat(sheet, state, column);
  const isDate = context.date1904 && isDateFormat(context.formats[format]?.numberFormat ?? "");
  return cellXml({
    row, column, value: state?.values[column], formula: sheet.formulas.get(`${row},${column}`), style: context.style(format),
    dayShift: isDate ? DAYS_1904 : 0, dynamicArray: context.dynamicArray,
  });
}

/** Attributes of a row that has something of its own: height, hidden, format. */
export function rowAttributes(sheet: SheetState, row: number, context: RowContext): string {
  const height = sheet.rowHeights.get(row);
  const format = sheet.rows[row]?.format;
  return (format ? ` s="${context.style(format)}" customFormat="1"` : "")
    + (height === undefined ? "" : ` ht="${height}" customHeight="1"`) + (sheet.hiddenRows.has(row) ? " hidden=\"1\"" : "");
}

function lastColumn(state: RowState | undefined): number {
  return Math.max(state?.values.length ?? 0, state?.formats.length ?? 0);
}

/** Rows of a sheet that say anything, in order: those with cells, formulas, heights or hidden. */
function saidRows(sheet: SheetState): number[] {
  const rows = new Set<number>([...sheet.rowHeights.keys(), ...sheet.hiddenRows]);
  for (const key of sheet.formulas.keys()) rows.add(Number(key.slice(0, key.indexOf(","))));
  sheet.rows.forEach((row, index) => row && rows.add(index));
  return [...rows].sort((a, b) => a - b);
}

function rowXml(sheet: SheetState, row: number, formulaColumns: readonly number[], context: RowContext): string {
  const state = sheet.rows[row];
  const columns = new Set<number>(formulaColumns);
  state?.values.forEach((_value, column) => columns.add(column));
  state?.formats.forEach((_format, column) => columns.add(column));
  const ordered = [...columns].sort((a, b) => a - b);
  const cells = ordered.map((column) => stateCellXml(sheet, row, column, context)).join("");
  const attributes = rowAttributes(sheet, row, context);
  return cells === "" && attributes === "" ? "" : `<row r="${row + 1}"${attributes}>${cells}</row>`;
}

function formulasByRow(sheet: SheetState): Map<number, number[]> {
  const found = new Map<number, number[]>();
  for (const key of sheet.formulas.keys()) {
    const [row, column] = key.split(",").map(Number);
    found.set(row, [...(found.get(row) ?? []), column]);
  }
  return found;
}

/**
 * `<sheetData>` of a whole sheet, straight from the state.
 * @example sheetRowsXml(sheet, context) // '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>'
 */
export function sheetRowsXml(sheet: SheetState, context: RowContext): string {
  const formulas = formulasByRow(sheet);
  const rows = saidRows(sheet).map((row) => rowXml(sheet, row, formulas.get(row) ?? [], context));
  return `<sheetData>${rows.join("")}</sheetData>`;
}

/** Used area of a sheet for `<dimension>`: "A1:F20". */
export function dimension(sheet: SheetState): string {
  const columns = sheet.rows.reduce((most, row) => Math.max(most, lastColumn(row)), 0);
  return sheet.rows.length === 0 || columns === 0 ? "A1" : `A1:${cellName(sheet.rows.length - 1, columns - 1)}`;
}

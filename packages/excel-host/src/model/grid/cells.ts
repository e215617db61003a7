import type { Area } from "@tthc/spreadsheet/area";
import { effectiveFormat } from "../formats";
import type { CellFormat, CellScalar, RowState, SheetState, WorkbookState } from "../state";

/** Key of a cell in SheetState.formulas and SheetState.changed. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** Row and column of such a key. */
export function keyCell(key: string): { row: number; column: number } {
  const comma = key.indexOf(",");
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}

/** The row to write into, made when there is none. */
export function rowForWriting(sheet: SheetState, row: number): RowState {
  while (sheet.rows.length <= row) sheet.rows.push(undefined);
  return (sheet.rows[row] ??= { values: [], formats: [] });
}

export const valueAt = (sheet: SheetState, row: number, column: number): CellScalar =>
  sheet.rows[row]?.values[column] ?? "";

export function formatAt(state: WorkbookState, sheet: SheetState, row: number, column: number): CellFormat {
  return state.formats[effectiveFormat(sheet, sheet.rows[row], column)] ?? {};
}

export const numberFormatAt = (state: WorkbookState, sheet: SheetState, row: number, column: number): string =>
  formatAt(state, sheet, row, column).numberFormat ?? "General";

/** Values of an area by row, "" for blanks. Rows are copied in one piece: cheap for large areas. */
export function readValues(sheet: SheetState, area: Area): CellScalar[][] {
  const { row, column, rows, columns } = area;
  const out = new Array<CellScalar[]>(rows);
  for (let i = 0; i < rows; i++) {
    const values = sheet.rows[row + i]?.values;
    const line = new Array<CellScalar>(columns);
    for (let j = 0; j < columns; j++) line[j] = values?.[column + j] ?? "";
    out[i] = line;
  }
  return out;
}

/** One answer per cell of an area. */
export function mapCells<V>(area: Area, make: (row: number, column: number) => V): V[][] {
  return Array.from({ length: area.rows }, (_row, i) =>
    Array.from({ length: area.columns }, (_column, j) => make(area.row + i, area.column + j)));
}

/** Stores a value without any reading of it; undefined clears. */
export function setCell(sheet: SheetState, row: number, column: number, value: CellScalar | undefined): void {
  const line = value === undefined ? sheet.rows[row] : rowForWriting(sheet, row);
  if (!line) return;
  while (line.values.length < column) line.values.push(undefined);
  line.values[column] = value;
}

/** Marks a cell as different from the opened file (sheets that were added are different as a whole). */
export function markChanged(sheet: SheetState, row: number | "*", column: number | "*"): void {
  if (sheet.origin === "file") sheet.changed.add(`${row},${column}`);
}

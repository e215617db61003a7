import type { CellValue } from "../model/grid";

type Rows = readonly (readonly CellValue[])[];

/**
 * A blank cell as hosts hand it over: 0 on the desktop, null on the web, "" from a formula. Of a header, a text or a day
 * nothing else is meant by a 0; other columns are never asked.
 * @example isBlank(0) // true
 */
export function isBlank(cell: CellValue): boolean {
  return cell === null || cell === "" || cell === 0 || cell === undefined;
}

/**
 * Rows as the register reads them from a sheet, where a blank cell is never a 0. Rows without one are given back themselves.
 * @example withoutZeros([["A1", 0]]) // [["A1", null]]
 */
export function withoutZeros(rows: Rows): Rows {
  return rows.map((row) => (row.includes(0) ? row.map((cell) => (cell === 0 ? null : cell)) : row));
}

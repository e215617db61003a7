import type { AreaState } from "../model/state";
import { columnLetter } from "../../report/columnLetter";
import { columnNumber } from "../model/grid/address";
import { LIMITS } from "./limits";

export { columnNumber };

/**
 * Letters of a 0-based column; "" when there is no such column.
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  return column < 0 || column >= LIMITS.columns ? "" : columnLetter(column + 1);
}


/** "B3" of row 2, column 1. */
export function cellName(row: number, column: number): string {
  return columnLetters(column) + (row + 1);
}

/** "B3:D9", or "B3" for one cell. */
export function areaName(area: AreaState): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

const AREA = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})(?::\$?([A-Za-z]{1,3})\$?(\d{1,7}))?$/;
const COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/**
 * The area of "B3:D9", "B:D" or "3:9"; null when the text is none or lies outside a sheet.
 * @example areaOf("B3:C4") // { row: 2, column: 1, rows: 2, columns: 2 }
 */
export function areaOf(text: string): AreaState | null {
  const cells = AREA.exec(text);
  if (cells) return between(Number(cells[2]) - 1, columnNumber(cells[1]), Number(cells[4] ?? cells[2]) - 1, columnNumber(cells[3] ?? cells[1]));
  const columns = COLUMNS.exec(text);
  if (columns) return between(0, columnNumber(columns[1]), LIMITS.rows - 1, columnNumber(columns[2]));
  const rows = ROWS.exec(text);
  return rows ? between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, LIMITS.columns - 1) : null;
}

function between(row: number, column: number, lastRow: number, lastColumn: number): AreaState | null {
  const area = {
    row: Math.min(row, lastRow), column: Math.min(column, lastColumn),
    rows: Math.abs(lastRow - row) + 1, columns: Math.abs(lastColumn - column) + 1,
  };
  const inside = area.row >= 0 && area.column >= 0 && area.row + area.rows <= LIMITS.rows && area.column + area.columns <= LIMITS.columns;
  return inside ? area : null;
}

import { isEntireColumns, isEntireRows, isOnSheet, MAX_COLUMNS, MAX_ROWS, type Area } from "./area";

/**
 * The letters of a 1-based column as Excel shows them.
 * @example columnLetter(28) // "AB"
 */
export function columnLetter(column: number): string {
  let rest = column;
  let letters = "";
  while (rest > 0) {
    const digit = (rest - 1) % 26;
    letters = String.fromCharCode(65 + digit) + letters;
    rest = (rest - 1 - digit) / 26;
  }
  return letters;
}

/**
 * Letters of a 0-based column.
 * @example columnLetters(27) // "AB"
 */
export function columnLetters(column: number): string {
  return columnLetter(column + 1);
}

/**
 * 0-based column of its letters.
 * @example columnNumber("ab") // 27
 */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/**
 * A cell's address from 0-based row and column; a fixed column is marked.
 * @example cellName(11, 7, { fixedColumn: true }) // "$H12"
 */
export function cellName(row: number, column: number, options: { fixedColumn?: boolean } = {}): string {
  return `${options.fixedColumn ? "$" : ""}${columnLetters(column)}${row + 1}`;
}

/**
 * An area by its corners, also where it spans whole columns: the form that files hold.
 * @example areaName({ row: 2, column: 1, rows: 7, columns: 3 }) // "B3:D9"
 */
export function areaName(area: Area): string {
  const first = cellName(area.row, area.column);
  const last = cellName(area.row + area.rows - 1, area.column + area.columns - 1);
  return first === last ? first : `${first}:${last}`;
}

const PLAIN_NAME = /^[\p{L}_][\p{L}\p{N}_.]*$/u;
const CELL_LIKE = /^[A-Za-z]{1,3}\d+$|^[Rr]\d*[Cc]\d*$/;

/** A sheet name as it stands before "!" : quoted when it has to be. */
export function quotedSheetName(name: string): string {
  return PLAIN_NAME.test(name) && !CELL_LIKE.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}

const mark = (absolute: boolean): string => (absolute ? "$" : "");

/** A1 text of an area without the sheet: "B2:C9", "A:C", "5:9"; with absolute marks on request. */
export function areaAddress(area: Area, absolute = false): string {
  const d = mark(absolute);
  const lastRow = area.row + area.rows;
  const first = columnLetters(area.column);
  const last = columnLetters(area.column + area.columns - 1);
  if (isEntireRows(area)) return `${d}${area.row + 1}:${d}${lastRow}`;
  if (isEntireColumns(area)) return `${d}${first}:${d}${last}`;
  const start = `${d}${first}${d}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? start : `${start}:${d}${last}${d}${lastRow}`;
}

/** "Sheet1!A1:B2" with the sheet quoted when needed. */
export const fullAddress = (sheetName: string, area: Area, absolute = false): string =>
  `${quotedSheetName(sheetName)}!${areaAddress(area, absolute)}`;

const CELLS = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})(?::\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6}))?$/;
const WHOLE_COLUMNS = /^\$?([A-Za-z]{1,3}):\$?([A-Za-z]{1,3})$/;
const WHOLE_ROWS = /^\$?([1-9]\d{0,6}):\$?([1-9]\d{0,6})$/;

function between(row1: number, column1: number, row2: number, column2: number): Area | null {
  const area = {
    row: Math.min(row1, row2), column: Math.min(column1, column2),
    rows: Math.abs(row2 - row1) + 1, columns: Math.abs(column2 - column1) + 1,
  };
  return isOnSheet(area) ? area : null;
}

/**
 * The area of an A1 text without sheet; null when it is none.
 * @example parseArea("$B$2:C9") // { row: 1, column: 1, rows: 8, columns: 2 }
 */
export function parseArea(text: string): Area | null {
  const trimmed = text.trim();
  let found = CELLS.exec(trimmed);
  if (found) {
    const [, column1, row1, column2 = column1, row2 = row1] = found;
    return between(Number(row1) - 1, columnNumber(column1), Number(row2) - 1, columnNumber(column2));
  }
  found = WHOLE_COLUMNS.exec(trimmed);
  if (found) return between(0, columnNumber(found[1]), MAX_ROWS - 1, columnNumber(found[2]));
  found = WHOLE_ROWS.exec(trimmed);
  return found ? between(Number(found[1]) - 1, 0, Number(found[2]) - 1, MAX_COLUMNS - 1) : null;
}

/** Splits "'Hồ sơ'!A1" into sheet name and rest; no sheet = null. */
export function splitSheet(text: string): { sheet: string | null; rest: string } {
  const at = text.lastIndexOf("!");
  if (at < 0) return { sheet: null, rest: text };
  const before = text.slice(0, at).trim();
  const quoted = before.length > 1 && before.startsWith("'") && before.endsWith("'");
  return { sheet: quoted ? before.slice(1, -1).replaceAll("''", "'") : before, rest: text.slice(at + 1) };
}

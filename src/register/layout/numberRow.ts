import { cellText, isBlankCell } from "../texts/cell";
import type { CellValue } from "../model/grid";

/** "(3)", "3", "(3)=(4)+(5)", "3=4+5" */
const NUMBER_OR_FORMULA = /^\(?\d{1,2}\)?\s*(=\s*\(?\d{1,2}\)?(\s*[-+/:*x]\s*\(?\d{1,3}\)?%?)*)?$/;
const LETTER = /^\(?[A-Z]\)?$/i;

/**
 * True for the row below a header that numbers the columns: "1 2 3", "(1) (2) (3)=(4)+(5)", "A B 1 2".
 * @param headers how many columns have a header
 * @example isNumberRow([1, 2, 3, 4], 4) // true
 */
export function isNumberRow(cells: readonly CellValue[], headers: number): boolean {
  let filled = 0;
  let last = 0;
  let rising = 0;
  for (const cell of cells) {
    if (isBlankCell(cell)) continue;
    filled++;
    const text = cellText(cell);
    if (LETTER.test(text)) continue;
    if (!NUMBER_OR_FORMULA.test(text)) return false;
    const value = Number(/\d+/.exec(text)?.[0]);
    if (value <= last) return false;
    rising = value === last + 1 ? rising + 1 : rising;
    last = value;
  }
  return filled >= Math.max(2, headers / 2) && rising >= 2;
}

/** A row of hints below the header: nothing but texts in brackets, "(ngày/tháng/năm)". */
function isHintRow(cells: readonly CellValue[]): boolean {
  const texts = cells.map(cellText).filter((text) => text !== "");
  return texts.length >= 2 && texts.every((text) => /^\(.*\)$/.test(text));
}

const MOST_ROWS_BELOW = 3;

/**
 * 0-based row of the first body row: below rows of hints and of column numbers where there are any, which cells merged
 * downwards may part from the header by blank rows.
 * @param end first row below the header
 */
export function bodyStart(rows: readonly (readonly CellValue[])[], end: number, headers: number): number {
  let body = end;
  for (let at = end; at < rows.length && at < end + MOST_ROWS_BELOW; at++) {
    if (rows[at].every(isBlankCell)) continue;
    if (!isNumberRow(rows[at], headers) && !isHintRow(rows[at])) break;
    body = at + 1;
  }
  return body;
}

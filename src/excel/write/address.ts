import { columnLetter } from "../../report/columnLetter";

/**
 * A cell's address from 0-based row and column.
 * @example addressOf(11, 7, { fixedColumn: true }) // "$H12"
 */
export function addressOf(row: number, column: number, options: { fixedColumn?: boolean } = {}): string {
  return `${options.fixedColumn ? "$" : ""}${columnLetter(column + 1)}${row + 1}`;
}

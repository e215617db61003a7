/** Letters of a 0-based column. @example columnLetters(27) // "AB" */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : "") + String.fromCharCode(65 + (column % 26));
}

/**
 * A cell's address from 0-based row and column.
 * @example addressOf(11, 7, { fixedColumn: true }) // "$H12"
 */
export function addressOf(row: number, column: number, options: { fixedColumn?: boolean } = {}): string {
  return `${options.fixedColumn ? "$" : ""}${columnLetters(column)}${row + 1}`;
}

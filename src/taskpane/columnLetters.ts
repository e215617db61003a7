/**
 * A column's letters as Excel shows them, from its 1-based number.
 * @example columnLetters(28) // "AB"
 */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}

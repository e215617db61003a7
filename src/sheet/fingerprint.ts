/** Two 32-bit FNV-1a sums with different starts, as 16 hexadecimal digits. */
function hash(text: string): string {
  let first = 0x811c9dc5;
  let second = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x01000193);
    second = Math.imul(second ^ (unit + index), 0x01000193);
  }
  return [first, second].map((each) => (each >>> 0).toString(16).padStart(8, "0")).join("");
}

/**
 * What a sheet says, in 16 digits: any change of a cell or of the number of charts changes it. formulas: the used
 * range as Excel's `formulas` gives it. Blank rows and columns at the end make no difference.
 * @example fingerprintOf([["Tổng", 5]], 1) === fingerprintOf([["Tổng", 5, ""], ["", "", ""]], 1) // true
 */
export function fingerprintOf(formulas: readonly (readonly unknown[])[], charts: number): string {
  const cells = formulas.flatMap((row, rowIndex) => row.flatMap((cell, columnIndex) =>
    cell === "" || cell === null || cell === undefined ? [] : [`${rowIndex},${columnIndex},${typeof cell},${String(cell)}`]));
  return hash(`${charts}\n${cells.join("\n")}`);
}

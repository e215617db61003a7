import type { Item } from "./values";

/** Length of an error as a message holds it: {"type":"CustomFunctionError","code":"#VALUE!"}. */
const ERROR_SIZE = 47;

function numberSize(value: number): number {
  if (!Number.isInteger(value) || value < 0 || value >= 1e9) return String(value).length;
  return value < 1e3 ? (value < 10 ? 1 : value < 100 ? 2 : 3) : value < 1e6 ? (value < 1e4 ? 4 : value < 1e5 ? 5 : 6) : value < 1e7 ? 7 : value < 1e8 ? 8 : 9;
}

/**
 * Characters that a value takes as JSON text, near enough for a limit: signs that need a backslash count once.
 * @example jsonSize("Sở Y tế") // 9
 */
export function jsonSize(value: Item): number {
  if (typeof value === "number") return numberSize(value);
  if (typeof value === "string") return value.length + 2;
  if (value === null || value === true) return 4;
  return value === false ? 5 : ERROR_SIZE;
}

/** A list of n values puts a comma between them and brackets around. */
export const listSize = (count: number): number => count + 1;

/**
 * Characters of a matrix as JSON text.
 * @example matrixSize([[1, 2], [3, 4]]) // 13, "[[1,2],[3,4]]"
 */
export function matrixSize(matrix: readonly (readonly Item[])[]): number {
  return matrix.reduce((sum, line) => line.reduce<number>((size, item) => size + jsonSize(item), sum + listSize(line.length)), listSize(matrix.length));
}

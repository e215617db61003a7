import { FormulaError, numberOf, type Item, type Matrix } from "./values";

/** What a built-in function gets: each argument as a matrix, and whether it came from cells. */
export interface Given {
  matrix: Matrix;
  fromCells: boolean;
}

/** Numbers of the arguments: in cells texts and truth values do not count, written ones do. */
function numbers(given: readonly Given[]): number[] | FormulaError {
  const found: number[] = [];
  for (const { matrix, fromCells } of given) {
    for (const item of matrix.flat()) {
      if (item instanceof FormulaError) return item;
      if (fromCells && typeof item !== "number") continue;
      const value = numberOf(item);
      if (value instanceof FormulaError) return value;
      found.push(value);
    }
  }
  return found;
}

function sum(given: readonly Given[]): Item {
  const list = numbers(given);
  return list instanceof FormulaError ? list : Number(list.reduce((total, value) => total + value, 0).toPrecision(15));
}

/** Half away from zero, as Excel rounds; the exponent text avoids 1.005 × 100 = 100.49999. */
function rounded(value: number, digits: number): number {
  const size = Math.abs(value);
  const shifted = Math.round(Number(`${size.toPrecision(15)}e${digits}`.replace(/e([+-]\d+)e(-?\d+)$/, (_all, a, b) => `e${Number(a) + Number(b)}`)));
  return Math.sign(value) * Number(`${shifted}e${-digits}`);
}

function round(given: readonly Given[]): Item {
  const list = given.slice(0, 2).map(({ matrix }) => numberOf(matrix[0][0]));
  if (given.length !== 2) return new FormulaError("#VALUE!");
  const [value, digits] = list;
  if (value instanceof FormulaError) return value;
  return digits instanceof FormulaError ? digits : rounded(value, Math.trunc(digits));
}

function min(given: readonly Given[]): Item {
  const list = numbers(given);
  return list instanceof FormulaError ? list : list.reduce((least, value) => Math.min(least, value), list[0] ?? 0);
}

/** The functions of Excel that this host computes itself. */
export const BUILTINS: Readonly<Record<string, (given: readonly Given[]) => Item>> = { SUM: sum, ROUND: round, MIN: min };

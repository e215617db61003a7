import type { Node } from "@tthc/spreadsheet/formula";
import { valueAt } from "../model/grid/cells";
import type { Place } from "../model/grid/structured";
import { cutToUsed } from "./references";
import { FormulaError, isMatrix, isPlace, itemOf, type Item, type Matrix, type Result, type Value } from "./values";

/** Results of the custom function calls of a formula, by their node. */
export type CallResults = ReadonlyMap<Node, Result>;

function placeMatrix(place: Place): Matrix {
  const { row, column, rows, columns } = cutToUsed(place);
  return Array.from({ length: rows }, (_r, i) =>
    Array.from({ length: columns }, (_c, j) => itemOf(valueAt(place.sheet, row + i, column + j))));
}

/** Cells become their values: one cell a single value, more a matrix. */
export function settled(value: Value): Result {
  if (!isPlace(value)) return value;
  const matrix = placeMatrix(value.place);
  return matrix.length === 1 && matrix[0].length === 1 ? matrix[0][0] : { matrix };
}

export const asMatrix = (value: Result): Matrix => (isMatrix(value) ? value.matrix : [[value]]);

/** Applies an operation to single values or to matrices of fitting shapes (one row or column is repeated). */
export function spread(values: readonly Value[], apply: (items: readonly Item[]) => Item): Result {
  const ready = values.map(settled);
  if (!ready.some(isMatrix)) return apply(ready as Item[]);
  const matrices = ready.map(asMatrix);
  const rows = Math.max(...matrices.map((matrix) => matrix.length));
  const columns = Math.max(...matrices.map((matrix) => matrix[0].length));
  const at = (matrix: Matrix, i: number, j: number): Item => {
    const line = matrix[matrix.length === 1 ? 0 : i];
    const item = line?.[line.length === 1 ? 0 : j];
    return item === undefined ? new FormulaError("#N/A") : item;
  };
  return { matrix: Array.from({ length: rows }, (_r, i) =>
    Array.from({ length: columns }, (_c, j) => apply(matrices.map((matrix) => at(matrix, i, j))))) };
}

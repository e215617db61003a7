import { valueAt } from "../model/grid/cells";
import type { Place } from "../model/grid/structured";
import { BUILTINS, type Given } from "./builtins";
import { binary, unary } from "./operators";
import type { Node } from "@tthc/spreadsheet/formula";
import { cutToUsed, namedConstant, referencePlace, type Position } from "./references";
import { FormulaError, isMatrix, isPlace, itemOf, type Item, type Matrix, type Value } from "./values";

/** Results of the custom function calls of a formula, by their node. */
export type CallResults = ReadonlyMap<Node, Item | { matrix: Matrix }>;

function placeMatrix(place: Place): Matrix {
  const { row, column, rows, columns } = cutToUsed(place);
  return Array.from({ length: rows }, (_r, i) =>
    Array.from({ length: columns }, (_c, j) => itemOf(valueAt(place.sheet, row + i, column + j))));
}

/** Cells become their values: one cell a single value, more a matrix. */
export function settled(value: Value): Item | { matrix: Matrix } {
  if (!isPlace(value)) return value;
  const matrix = placeMatrix(value.place);
  return matrix.length === 1 && matrix[0].length === 1 ? matrix[0][0] : { matrix };
}

const asMatrix = (value: Item | { matrix: Matrix }): Matrix => (isMatrix(value) ? value.matrix : [[value]]);

/** Applies an operation to single values or to matrices of fitting shapes (one row or column is repeated). */
function spread(values: readonly Value[], apply: (items: readonly Item[]) => Item): Value {
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

function given(node: Node, position: Position, results: CallResults): Given {
  const value = evaluate(node, position, results);
  return { matrix: asMatrix(settled(value)), fromCells: isPlace(value) };
}

/** Value of a tree at a place; custom functions must have been called before (`results`). */
export function evaluate(node: Node, position: Position, results: CallResults): Value {
  switch (node.kind) {
    case "constant": return node.value;
    case "error": return new FormulaError(node.code as FormulaError["code"]);
    case "missing": return null;
    case "reference": {
      const place = referencePlace(node, position);
      if (place) return { place };
      const constant = namedConstant(node, position);
      return constant ? evaluate(constant, position, results) : new FormulaError(/[![#]/.test(node.text) || node.spilled ? "#REF!" : "#NAME?");
    }
    case "unary": return spread([evaluate(node.operand, position, results)], ([item]) => unary(node.operator, item));
    case "binary": return spread(
      [evaluate(node.left, position, results), evaluate(node.right, position, results)],
      ([left, right]) => binary(node.operator, left, right),
    );
    case "call": {
      const builtin = Object.hasOwn(BUILTINS, node.name) ? BUILTINS[node.name] : undefined;
      if (builtin) return builtin(node.parts.map((part) => given(part, position, results)));
      return results.get(node) ?? new FormulaError("#NAME?");
    }
  }
}

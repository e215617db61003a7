import { walk, type Node } from "@tthc/spreadsheet/formula";
import { evaluate } from "../../functions/evaluate";
import { plainValue, type FunctionValue } from "../../functions/model/cells";
import type { FunctionProblem } from "../../functions/model/problem";
import type { ParameterSpec } from "../../functions/model/spec";
import { specOf } from "../../functions/workbook/calls";
import type { Language } from "../../locales/language";
import { MOST_ARGUMENT } from "./casesArgument";

/** Values of cells by the references that name them. */
export type KnownCells = ReadonlyMap<string, readonly (readonly unknown[])[]>;

/** What a cell will show; tooLarge: Excel does not hand over so much; excel: what only Excel can compute stands in it. */
export type CallResult =
  | { state: "value"; value: FunctionValue }
  | { state: "problem"; problem: FunctionProblem }
  | { state: "tooLarge" }
  | { state: "excel" };

/** Every reference in a formula, each once. */
export function referencesIn(node: Node): string[] {
  return [...new Set([...walk(node)].flatMap((each) => (each.kind === "reference" && !each.spilled ? [each.text] : [])))];
}

/**
 * Computes a call as Excel will, from the cells that it names.
 * @example evaluateCall(node, new Map([["HoSo[#All]", rows]]), "vi") // { state: "value", value: 14043 }
 */
export function evaluateCall(node: Node, cells: KnownCells, language: Language): CallResult {
  const spec = specOf(node);
  if (node.kind !== "call" || !spec) return { state: "excel" };
  const values: unknown[] = [];
  const rest: unknown[] = [];
  const named = spec.parameters.filter(({ repeating }) => !repeating).length;
  for (const [at, part] of node.parts.entries()) {
    const made = argumentOf(part, spec.parameters[Math.min(at, spec.parameters.length - 1)], cells, language);
    if (made.state !== "value") return made;
    (at < named ? values : rest).push(made.value);
  }
  while (values.length < named) values.push(null);
  if (sizeOf(node, cells) > MOST_ARGUMENT) return { state: "tooLarge" };
  const outcome = evaluate(spec, named < spec.parameters.length ? [...values, rest] : values, language);
  return outcome.ok ? { state: "value", value: outcome.value } : { state: "problem", problem: outcome.problem };
}

type Argument = { state: "value"; value: unknown } | Exclude<CallResult, { state: "value" }>;

function argumentOf(node: Node, { dimensionality }: ParameterSpec, cells: KnownCells, language: Language): Argument {
  const given = (value: unknown): Argument => ({ state: "value", value: dimensionality === "matrix" ? [[value]] : value });
  if (node.kind === "missing") return { state: "value", value: null };
  if (node.kind === "constant") return given(node.value);
  if (node.kind === "reference") return node.spilled ? { state: "excel" } : ofCells(cells.get(node.text), dimensionality);
  const inner = evaluateCall(node, cells, language);
  if (inner.state !== "value") return inner;
  const value = plainValue(inner.value);
  return Array.isArray(value) ? { state: "value", value } : given(value);
}

function ofCells(matrix: readonly (readonly unknown[])[] | undefined, dimensionality: ParameterSpec["dimensionality"]): Argument {
  if (!matrix) return { state: "excel" };
  const isSingle = matrix.length === 1 && matrix[0].length === 1;
  return { state: "value", value: dimensionality === "scalar" && isSingle ? matrix[0][0] : matrix };
}

/** How long the cells are that a call names itself, as JSON text; those of an inner call are not handed over again. */
function sizeOf(node: Extract<Node, { kind: "call" }>, cells: KnownCells): number {
  const own = node.parts.flatMap((part) => (part.kind === "reference" ? [cells.get(part.text) ?? []] : []));
  return own.reduce((sum, matrix) => sum + matrixSize(matrix), 0);
}

const BLANK = 4;

function matrixSize(matrix: readonly (readonly unknown[])[]): number {
  let size = 0;
  for (const row of matrix) {
    size += 2 + row.length;
    for (const cell of row) size += typeof cell === "string" ? (cell === "" ? BLANK : cell.length + 2) : String(cell).length;
  }
  return size;
}

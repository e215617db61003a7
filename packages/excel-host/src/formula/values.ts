import { isCellError, type CellError } from "../model/grid/errors";
import type { CallFailure, CellScalar } from "../model/state";
import type { Place } from "../model/grid/structured";

/** An error on its way through a formula, with the sentence of the function that gave it. */
export class FormulaError {
  constructor(readonly code: CellError, readonly message = "", readonly cause?: CallFailure) {}
}

/** A cell's value in a formula; null is a blank cell. */
export type Item = CellScalar | null | FormulaError;
export type Matrix = Item[][];

/** What a formula or a function gives. */
export type Result = Item | { matrix: Matrix };

/** Number formats that a result brings with it, by place; null: none. */
export type ResultFormats = (string | null)[][];

/** The value of a formula; formats: where a function gave formatted numbers. */
export interface Computed {
  value: Result;
  formats?: ResultFormats;
}

/** Result of a part of a formula: one value, several, or cells not yet read. */
export type Value = Item | { matrix: Matrix } | { place: Place };

export const isPlace = (value: Value): value is { place: Place } => typeof value === "object" && value !== null && "place" in value;
export const isMatrix = (value: Value): value is { matrix: Matrix } => typeof value === "object" && value !== null && "matrix" in value;

/** A stored cell value as formulas see it: "" is blank, error texts are errors. */
export function itemOf(value: CellScalar | undefined): Item {
  if (value === undefined || value === "") return null;
  return isCellError(value) ? new FormulaError(value) : value;
}

const DECIMAL = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/** A number for arithmetic: blank is 0, numeric text counts, other text is #VALUE!. */
export function numberOf(item: Item): number | FormulaError {
  if (item instanceof FormulaError || typeof item === "number") return item;
  if (item === null) return 0;
  if (typeof item === "boolean") return item ? 1 : 0;
  const text = item.trim();
  return DECIMAL.test(text) && Number.isFinite(Number(text)) ? Number(text) : new FormulaError("#VALUE!");
}

export function textOf(item: Item): string | FormulaError {
  if (item instanceof FormulaError) return item;
  if (item === null) return "";
  if (typeof item === "number") return String(Number(item.toPrecision(15)));
  return typeof item === "boolean" ? (item ? "TRUE" : "FALSE") : item;
}

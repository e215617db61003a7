import type { FunctionProblem } from "./problem";

/** How a number is to be shown: 1.234 · 99,71% · 21/09/2021 · 21/09/2021 16:45 · Q3 as it stands. */
export type NumberFormat = "count" | "rate" | "day" | "dateTime";

/** A number with the format that its cell gets where Excel knows formatted numbers; elsewhere the bare number. */
export interface ShownNumber {
  value: number;
  format: NumberFormat;
}

/** What a cell of a result can hold; never null, which Excel would show as 0. A problem is an error cell with its sentence. */
export type Cell = number | string | boolean | ShownNumber | FunctionProblem;

/** What a function gives: one cell, or a table that spills, row by row. */
export type FunctionValue = Cell | Cell[][];

/**
 * A share as cells show it.
 * @example shownAs("rate", 0.9971) // { value: 0.9971, format: "rate" }
 */
export function shownAs(format: NumberFormat, value: number): ShownNumber {
  return { value, format };
}

export function isShownNumber(cell: Cell): cell is ShownNumber {
  return typeof cell === "object" && "format" in cell;
}

export function isProblem(cell: Cell): cell is FunctionProblem {
  return typeof cell === "object" && "kind" in cell;
}

/**
 * The same without formats: numbers as they are.
 * @example plainValue([[shownAs("day", 44368)]]) // [[44368]]
 */
export function plainValue(value: FunctionValue): Exclude<Cell, ShownNumber> | Exclude<Cell, ShownNumber>[][] {
  const plain = (cell: Cell): Exclude<Cell, ShownNumber> => (isShownNumber(cell) ? cell.value : cell);
  return Array.isArray(value) ? value.map((row) => row.map(plain)) : plain(value);
}

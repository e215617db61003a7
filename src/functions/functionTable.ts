import { BOOK_FUNCTIONS } from "./book/bookFunctions";
import { DAY_FUNCTIONS } from "./days/dayFunctions";
import { FIGURE_FUNCTIONS } from "./figures/figureFunctions";
import type { FunctionSpec } from "./model/spec";
import { TABLE_FUNCTIONS } from "./tables/tableFunctions";

/**
 * Every worksheet function, family by family. The table is the source of the metadata in both languages, the argument checks, the
 * guide, the pane's wizard and the tests. Ids and the order of arguments never change; new arguments are optional and last.
 */
export const FUNCTIONS = [...FIGURE_FUNCTIONS, ...TABLE_FUNCTIONS, ...DAY_FUNCTIONS, ...BOOK_FUNCTIONS] as const satisfies readonly FunctionSpec[];

export type FunctionId = (typeof FUNCTIONS)[number]["id"];

/**
 * The entry of a function; undefined for an id that is none.
 * @example functionSpec("ONTIME")?.result // "cell"
 */
export function functionSpec(id: string): FunctionSpec | undefined {
  return FUNCTIONS.find((spec) => spec.id === id);
}

import { BOOK_FUNCTIONS } from "./book/bookFunctions";
import { DAY_FUNCTIONS } from "./days/dayFunctions";
import { LIMIT_FUNCTIONS } from "./days/limitFunctions";
import { FIGURE_FUNCTIONS } from "./figures/figureFunctions";
import type { FunctionSpec } from "./model/spec";
import { TABLE_FUNCTIONS } from "./tables/tableFunctions";
import { TEXT_FUNCTIONS } from "./texts/textFunctions";

/** Every worksheet function by families, in the order in which they are shown. */
export const FAMILIES = {
  figures: FIGURE_FUNCTIONS, tables: TABLE_FUNCTIONS, books: BOOK_FUNCTIONS, days: [...LIMIT_FUNCTIONS, ...DAY_FUNCTIONS], texts: TEXT_FUNCTIONS,
} as const satisfies Record<string, readonly FunctionSpec[]>;

/**
 * Every worksheet function. The table is the source of the metadata in both languages, the argument checks, the guide, the pane's
 * wizard and the tests. Ids and the order of arguments never change; new arguments are optional and last.
 */
export const FUNCTIONS = [
  ...FAMILIES.figures, ...FAMILIES.tables, ...FAMILIES.books, ...FAMILIES.days, ...FAMILIES.texts,
] as const satisfies readonly FunctionSpec[];

export type FunctionId = (typeof FUNCTIONS)[number]["id"];

/**
 * The entry of a function; undefined for an id that is none.
 * @example functionSpec("ONTIME")?.result // "cell"
 */
export function functionSpec(id: string): FunctionSpec | undefined {
  return FUNCTIONS.find((spec) => spec.id === id);
}

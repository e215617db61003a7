import { NAMESPACE } from "../../functions/model/namespace";
import { functionSpec } from "../../functions/functionTable";
import { neededColumns } from "../../register/layout/columns";
import type { SheetLayout } from "../../register/model/layout";
import { MORE_TEXT_ROLES } from "../../register/model/roles";
import type { ListSeparator } from "../services/services";
import { isComplete, rangeOn, registerArea, registerRange, type RegisterArea } from "./registerRange";

/** What one call of a function may carry, in characters of JSON text: Excel refuses more, and the cell shows #VALUE!. */
export const MOST_ARGUMENT = 5_000_000;
/** Sizes are estimates from some of the rows: a range as large as this is not tried. */
const SAFE_ARGUMENT = 4_700_000;
/** "[", "]" and "," of a row. */
const ROW_SIGNS = 3;

/** How long the cells of a register's columns are as JSON text with their comma, on average, by 1-based column. */
export type ColumnSizes = ReadonlyMap<number, number>;

/** What a formula is given as its register, and why it is not the whole range. */
export interface CasesArgument {
  text: string;
  /** tooLarge: nothing smaller is known that counts the same. */
  how: "whole" | "narrow" | "book" | "tooLarge";
  /** Of the whole range, estimated; 0 when it is not known. */
  size: number;
}

export interface CasesWanted {
  layout: SheetLayout;
  /** null: nobody has measured, and the whole range is taken. */
  sizes: ColumnSizes | null;
  separator: ListSeparator;
  /** 1-based columns that criteria ask about. */
  columns?: readonly number[];
  /** A table tells more of the cases than a figure does. */
  table?: boolean;
}

/**
 * A register as a formula's first argument: its whole range, where that is too large for one argument the part in which the needed
 * columns stand side by side, else one handle over the needed columns.
 * @example casesArgument({ layout, sizes: null, separator: ";" }).text // "HoSo!$A$5:$L$16239"
 */
export function casesArgument(wanted: CasesWanted): CasesArgument {
  const { layout, sizes } = wanted;
  const area = registerArea(layout);
  const whole = registerRange(layout);
  const size = sizes ? sizeOf(area, sizes) : 0;
  if (!sizes || size <= SAFE_ARGUMENT) return { text: whole, how: "whole", size };
  const must = [...new Set([...neededColumns(layout), ...(wanted.columns ?? [])])].sort((a, b) => a - b);
  const columns = wanted.table ? withMore(must, layout, area, sizes) : must;
  const text = narrowRange(columns, layout, sizes);
  if (text !== null) return { text, how: "narrow", size };
  const book = handleOver(columns, wanted, sizes);
  if (book !== null) return { text: book, how: "book", size };
  const least = narrowRange(must, layout, sizes);
  return least === null ? { text: whole, how: "tooLarge", size } : { text: least, how: "narrow", size };
}

/** The part of the register from the first of some columns to the last; null where it is too large, or must not be cut. */
function narrowRange(columns: readonly number[], layout: SheetLayout, sizes: ColumnSizes): string | null {
  const narrow = { ...registerArea(layout), left: Math.min(...columns), right: Math.max(...columns) };
  // Blank columns at the ends show what a register lacks: only one that lacks nothing may be cut.
  const mayBeCut = isComplete(layout) && !layout.unit;
  return mayBeCut && sizeOf(narrow, sizes) <= SAFE_ARGUMENT ? rangeOn(layout.sheet, narrow) : null;
}

/** Columns that stand side by side are one range. */
function runsOf(columns: readonly number[]): { left: number; right: number }[] {
  const runs: { left: number; right: number }[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && last.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs;
}

function sizeOfRuns(columns: readonly number[], area: RegisterArea, sizes: ColumnSizes): number {
  return runsOf(columns).reduce((sum, run) => sum + sizeOf({ ...area, ...run }, sizes), 0);
}

/** One handle over some columns; null where they are too large together, or there is no such function yet. */
function handleOver(columns: readonly number[], { layout, separator }: CasesWanted, sizes: ColumnSizes): string | null {
  const area = registerArea(layout);
  if (functionSpec("CASEBOOK") === undefined || sizeOfRuns(columns, area, sizes) > SAFE_ARGUMENT) return null;
  const ranges = runsOf(columns).map((run) => rangeOn(layout.sheet, { ...area, ...run }));
  return `${NAMESPACE}.CASEBOOK(${ranges.join(`${separator} `)})`;
}

function sizeOf({ left, right, top, bottom }: RegisterArea, sizes: ColumnSizes): number {
  return sizeOfColumns(Array.from({ length: right - left + 1 }, (_column, at) => left + at), { top, bottom }, sizes) + (bottom - top + 1) * ROW_SIGNS;
}

function sizeOfColumns(columns: readonly number[], { top, bottom }: Pick<RegisterArea, "top" | "bottom">, sizes: ColumnSizes): number {
  const perRow = columns.reduce((sum, column) => sum + (sizes.get(column) ?? BLANK_SIZE), 0);
  return Math.round(perRow * (bottom - top + 1));
}

/** "null,": a blank cell on the web. */
const BLANK_SIZE = 5;

/** Columns with others that tables and lists tell of, as long as they fit. */
function withMore(must: readonly number[], layout: SheetLayout, area: RegisterArea, sizes: ColumnSizes): number[] {
  const columns = [...must];
  for (const role of MORE_TEXT_ROLES) {
    const column = layout.columns.find((match) => match.role === role)?.column;
    if (column === undefined || columns.includes(column)) continue;
    const more = [...columns, column].sort((a, b) => a - b);
    if (sizeOfRuns(more, area, sizes) <= SAFE_ARGUMENT) columns.push(column);
  }
  return columns.sort((a, b) => a - b);
}

import { completeCounts, countsByConvention } from "../register/aggregate/balances";
import { AGGREGATE_FIGURES, type AggregateCounts, type AggregateFigure, type AggregateRow, type AggregateTable } from "../register/model/aggregateTable";
import { type FigureName, entryOf, figuresIn, namesOf, isCounter, isSum, type Counter, type SumName } from "./figureNames";
import { AT, COUNTER_COUNT } from "./counterPlaces";
import { termsOf } from "./availability";
import { emptyTally, mergeTallies, spelledAlike } from "./counts";
import type { GroupBy, Tally } from "./types";

/** A tally made of printed counts, and the figures that it gives: one that is not among them is not available, never 0. */
export interface AggregateTally {
  tally: Tally;
  gives: ReadonlySet<FigureName>;
}

/** Figures that a table may print, or that follow from printed ones. */
const PRINTED = figuresIn("printed");
const COUNTERS = PRINTED.filter((name) => isCounter(name));
const SUMS = PRINTED.filter((name): name is SumName & AggregateFigure => isSum(name) && AGGREGATE_FIGURES.some((figure) => figure === name));

/**
 * Counts of which a table may print only the sum: it is kept in one of the two, and only figures made of both are given.
 * The counters of II.06a are (4)+(5) | (6), (8) | (9), (10) | (13).
 */
const PAIRS = SUMS.flatMap((sum) => {
  const { plus, keptIn } = entryOf(sum);
  const apart = COUNTERS.filter((name) => plus.includes(name));
  return apart.filter((name) => name === keptIn).map((kept) => ({ sum, apart, kept }));
});

/** Counters that a table may print for themselves. */
const PLAIN = COUNTERS.filter((name) => !PAIRS.some(({ apart }) => apart.includes(name)));

/** Figures that follow from others, each with those that a table can give: a term that none prints is left out of it, and told. */
const FOLLOWING = PRINTED.filter((name) => !isCounter(name) && !PAIRS.some(({ sum }) => sum === name)).map((name) => ({ name, terms: termsOf(name).filter(isPrinted) }));

function isPrinted(term: FigureName): boolean {
  return PRINTED.some((name) => name === term);
}

type Known = (figure: AggregateFigure) => boolean;

function givenFigures(known: Known): Set<FigureName> {
  const gives = new Set<FigureName>(PLAIN.filter(known));
  for (const { sum, apart } of PAIRS) {
    const both = apart.every(known);
    if (both) apart.forEach((figure) => gives.add(figure));
    if (both || known(sum)) gives.add(sum);
  }
  if (!gives.has("cumulative") && known("received")) gives.add("received");
  for (const { name, terms } of FOLLOWING) if (terms.every((term) => gives.has(term))) gives.add(name);
  return gives;
}

/** The counts of a row by the convention of II.06a with all that follows; a blank that nothing tells is 0, as printed forms have it. */
export function countsOfRow(table: AggregateTable, row: AggregateRow): AggregateCounts {
  return completeCounts(countsByConvention(row.counts, table.beside));
}

/**
 * Figures that the table's columns give, whatever cells are blank: known of a row in which every column holds something.
 * @example figuresGiven(table).has("late") // true for a table of resolved, early and on-time cases
 */
export function figuresGiven(table: AggregateTable): ReadonlySet<AggregateFigure> {
  const full: AggregateCounts = {};
  for (const { figure } of table.columns) full[figure] = 0;
  return new Set(namesOf(completeCounts(full)));
}

function tableGives(table: AggregateTable): Set<FigureName> {
  const known = figuresGiven(table);
  return givenFigures((figure) => known.has(figure));
}

function addRow(tally: Tally, group: number, counts: AggregateCounts, gives: ReadonlySet<FigureName>): void {
  const add = (counter: Counter, value: number): void => {
    tally.counts[group * COUNTER_COUNT + AT[counter]] += value;
  };
  for (const counter of PLAIN) if (gives.has(counter)) add(counter, counts[counter] ?? 0);
  for (const { sum, apart, kept } of PAIRS) {
    if (apart.every((figure) => gives.has(figure))) apart.forEach((figure) => add(figure, counts[figure] ?? 0));
    else if (gives.has(sum)) add(kept, counts[sum] ?? 0);
    else if (gives.has(kept)) add(kept, counts[kept] ?? 0);
  }
}

/**
 * The unit that a row's cases are of: its own, else the one that the table says to be of, else the sheet. Names of levels and
 * systems are no units: the rows below their bands are counted for the table's own unit.
 * @example unitOfRow(table, row) // "UBND xã Tân Lập"
 */
export function unitOfRow(table: AggregateTable, row: AggregateRow): string {
  // A row without a name in a table by unit is of no unit that could be told.
  if (table.rows === "unit" && row.label === "") return "";
  return row.unit || table.reportingUnit || table.sheet;
}

/** The group that a row counts in; "" when the rows are of another kind. */
export function groupOf(table: AggregateTable, row: AggregateRow, groupBy: GroupBy): string {
  if (groupBy === "unit") return unitOfRow(table, row);
  return table.rows === groupBy ? row.label : "";
}

/**
 * The tally of an aggregate table: rows of units, fields or procedures with their counts by the convention of II.06a.
 * Totals and bands are not counted again. Where a table prints only the sum of two counters (đúng và trước hạn) the sum is
 * counted and the two are not given. Source: domain.md 1.3, 4.1 C.
 * @example aggregateTally(table).gives.has("early") // false for a table of "Đúng và trước hạn"
 */
export function aggregateTally(table: AggregateTable, groupBy: GroupBy = "unit"): AggregateTally {
  return aggregateTallyBy(table, (row) => groupOf(table, row, groupBy));
}

/**
 * The tally of an aggregate table with its rows under any names.
 * @example aggregateTallyBy(table, ({ band }) => band).tally.groups // ["Sở, ban, ngành", "Xã, phường"]
 */
export function aggregateTallyBy(table: AggregateTable, nameOf: (row: AggregateRow) => string): AggregateTally {
  const gives = tableGives(table);
  const rows = table.rowsRead.filter(({ role, leftOut }) => role === "data" && leftOut === null);
  const groups = [...new Set(rows.map(nameOf))];
  const place = new Map(groups.map((name, at) => [name, at]));
  const tally = emptyTally(groups);
  for (const row of rows) addRow(tally, place.get(nameOf(row)) ?? 0, countsOfRow(table, row), gives);
  return { tally, gives };
}

/**
 * Several tables of one window and disjoint units as one tally, which gives the figures that all of them give.
 * Counters that one table splits and another does not are summed where both keep the sum.
 * @example mergeAggregates([communeA, communeB]).tally.groups // ["UBND xã A", "UBND xã B"]
 */
export function mergeAggregates(parts: readonly AggregateTally[]): AggregateTally {
  const gives = new Set([...(parts[0]?.gives ?? [])].filter((figure) => parts.every((part) => part.gives.has(figure))));
  return { tally: mergeTallies(spelledAlike(parts.map(({ tally }) => tally))), gives };
}

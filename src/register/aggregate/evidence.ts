import { foldKey } from "../texts/fold";
import { brokenBalances, completeCounts, countsByConvention } from "./balances";
import type { AggregateCounts, AggregateFigure, AggregateRow, AggregateTable } from "../model/aggregateTable";

type Beside = AggregateTable["beside"];

/** Balances that a reading of the counts breaks, over all rows. */
function brokenBy(rows: readonly AggregateRow[], change: (counts: AggregateCounts) => AggregateCounts): number {
  return rows.reduce((sum, { counts }) => sum + brokenBalances(change(counts)).broken, 0);
}

/** The first of several readings that breaks the fewest balances. */
function best<T>(readings: readonly T[], cost: (reading: T) => number): T {
  return readings.map((reading) => ({ reading, cost: cost(reading) })).reduce((a, b) => (b.cost < a.cost ? b : a)).reading;
}

/**
 * Whether returned and withdrawn cases, and paused ones, are printed beside the resolved and the open cases or among them
 * (as II.06a has it): the reading under which the rows balance, among them in doubt.
 */
export function besideOf(rows: readonly AggregateRow[]): Beside {
  const has = (...figures: AggregateFigure[]): boolean => rows.some(({ counts }) => figures.some((figure) => counts[figure] !== undefined));
  const returned = has("returned", "withdrawn", "returnedAndWithdrawn") ? [false, true] : [false];
  const paused = has("paused") ? [false, true] : [false];
  const readings = returned.flatMap((a) => paused.map((b): Beside => ({ returned: a, paused: b })));
  return best(readings, (beside) => brokenBy(rows, (counts) => countsByConvention(counts, beside)));
}

/** The same counts with one figure under another name. */
export function renameFigure(counts: AggregateCounts, from: AggregateFigure, to: AggregateFigure): AggregateCounts {
  if (counts[from] === undefined || counts[to] !== undefined) return counts;
  const { [from]: value, ...rest } = counts;
  return { ...rest, [to]: value };
}

/**
 * What the total over the received cases counts: all that was to be handled (3) or only what came in the period. The
 * reading under which the rows balance; in doubt the first where another column holds what was carried over.
 */
export function totalMeaning(rows: readonly AggregateRow[], beside: Beside): "cumulative" | "received" {
  const has = (figure: AggregateFigure): boolean => rows.some(({ counts }) => counts[figure] !== undefined);
  if (!has("cumulative") || has("received")) return "cumulative";
  const readings = has("carriedOver") ? (["cumulative", "received"] as const) : (["received", "cumulative"] as const);
  return best(readings, (meaning) => brokenBy(rows, (counts) => countsByConvention(renameFigure(counts, "cumulative", meaning), beside)));
}

/** Names of units begin like this; those of fields hardly do. */
const UNIT_START = /^(so|ubnd|xa|phuong|thi tran|thi xa|huyen|thanh pho|tp|tx|tt|ban quan ly|van phong|chi cuc|cuc|cong an|phong|trung tam|bhxh|bao hiem|thanh tra|chi nhanh|kho bac|quan|dac khu|h|x|p) /;

/** Whether most of the rows are named like units, whatever their header says. */
export function areUnits(rows: readonly AggregateRow[]): boolean {
  const data = rows.filter(({ role }) => role === "data");
  return data.filter(({ label }) => UNIT_START.test(`${foldKey(label)} `)).length * 2 > data.length;
}

/** Figures that a row may lack because a cell of it cannot be read, after all that follows from the others. */
export function unknownFigures(counts: AggregateCounts, figures: readonly AggregateFigure[], beside: Beside): AggregateFigure[] {
  const known = completeCounts(countsByConvention(counts, beside));
  return figures.filter((figure) => (known[figure] ?? null) === null);
}

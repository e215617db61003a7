import type { AggregateCounts, AggregateFigure, AggregateTable } from "../model/aggregateTable";

/** whole = sum of parts, of which any one follows from the others; a one-way balance only gives its whole. */
interface Balance {
  whole: AggregateFigure;
  parts: readonly AggregateFigure[];
  oneWay?: boolean;
}

/** The balances of domain.md 1.3 and 2.1. */
const BALANCES: readonly Balance[] = [
  { whole: "earlyAndOnTime", parts: ["early", "onTime"] },
  { whole: "lateAndOverdue", parts: ["late", "overdue"] },
  { whole: "resolved", parts: ["earlyAndOnTime", "late"] },
  { whole: "pending", parts: ["inTime", "overdue"] },
  { whole: "online", parts: ["onlineFull", "onlinePartial"], oneWay: true },
  // A printed (3) stands where its parts contradict it: the fault is told, and no figure hides it.
  { whole: "cumulative", parts: ["received", "carriedOver"] },
  { whole: "received", parts: ["online", "offline"], oneWay: true },
  { whole: "cumulative", parts: ["resolved", "pending"] },
  { whole: "due", parts: ["resolved", "overdue"] },
  { whole: "due", parts: ["earlyAndOnTime", "lateAndOverdue"] },
  { whole: "cumulative", parts: ["due", "inTime"] },
];

type Beside = AggregateTable["beside"];

function plus(counts: AggregateCounts, figures: readonly AggregateFigure[], more: number): AggregateCounts {
  const raised = { ...counts };
  for (const figure of figures) {
    const value = raised[figure];
    if (value !== undefined && value !== null) raised[figure] = value + more;
  }
  return raised;
}

/**
 * Counts by the convention of II.06a: cases sent back or withdrawn among those on time, paused ones among those in time,
 * where a table prints them beside.
 */
export function countsByConvention(counts: AggregateCounts, beside: Beside): AggregateCounts {
  const sentBack = (counts.returnedAndWithdrawn ?? 0) + (counts.returned ?? 0) + (counts.withdrawn ?? 0);
  const resolved = beside.returned ? plus(counts, ["resolved", "earlyAndOnTime", "onTime"], sentBack) : counts;
  return beside.paused ? plus(resolved, ["pending", "inTime"], counts.paused ?? 0) : resolved;
}

/** The one figure of a balance that is not known, with what it must be; null when none or several are unknown. */
function solved(counts: AggregateCounts, { whole, parts, oneWay }: Balance): { figure: AggregateFigure; value: number } | null {
  const unknown = [whole, ...parts].filter((figure) => (counts[figure] ?? null) === null);
  if (unknown.length !== 1 || (oneWay && unknown[0] !== whole)) return null;
  const sum = parts.reduce((total, part) => total + (counts[part] ?? 0), 0);
  return { figure: unknown[0], value: unknown[0] === whole ? sum : (counts[whole] ?? 0) - sum };
}

/**
 * All that follows from a row's counts by the balances; a figure that would come out below 0 stays unknown.
 * @example completeCounts({ resolved: 110, early: 80, onTime: 28 }).late // 2
 */
export function completeCounts(counts: AggregateCounts): AggregateCounts {
  const known = { ...counts };
  for (let changed = true; changed; ) {
    changed = false;
    for (const balance of BALANCES) {
      const found = solved(known, balance);
      if (found === null || found.value < 0) continue;
      known[found.figure] = found.value;
      changed = true;
    }
  }
  return known;
}

/**
 * How many balances printed counts break, and how many could be looked at.
 * @example broken({ pending: 5, inTime: 2, overdue: 2 }) // { broken: 1, looked: 1 }
 */
export function brokenBalances(counts: AggregateCounts): { broken: number; looked: number } {
  let broken = 0;
  let looked = 0;
  const known = withWholes(counts);
  for (const { whole, parts } of BALANCES) {
    const wanted = known[whole] ?? null;
    const values = parts.map((part) => known[part] ?? null);
    if (wanted === null || values.some((value) => value === null)) continue;
    looked++;
    if (wanted !== values.reduce<number>((sum, value) => sum + (value ?? 0), 0)) broken++;
  }
  return { broken, looked };
}

/** Wholes that are not printed but made of printed parts, so that a balance one level up can be looked at. */
function withWholes(counts: AggregateCounts): AggregateCounts {
  const known = { ...counts };
  for (const { whole, parts } of BALANCES) {
    if ((known[whole] ?? null) !== null || parts.some((part) => (known[part] ?? null) === null)) continue;
    known[whole] = parts.reduce((sum, part) => sum + (known[part] ?? 0), 0);
  }
  return known;
}

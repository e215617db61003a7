import { namesOf } from "../indicators/figureNames";
import { RATE_BASES, type RateBase } from "../indicators/types";
import { completeCounts, countsByConvention } from "../register/aggregate/balances";
import type { AggregateCounts, AggregateRate, AggregateRow, AggregateTable, PrintedRate } from "../register/model/aggregateTable";
import { placed, withBlanks } from "./printedRows";
import { otherBaseRule, printedRateRule } from "./rules";
import { computedResult, type CheckResult } from "./types";

/** What a printed share may be of: a base of the reports (domain.md 2.2), or the open cases. */
type Whole = RateBase | "pending";
type Part = "onTime" | "late" | "overdue" | "online";

interface Share {
  part: Part;
  /** The rows tell which of several it is of. */
  of: readonly [Whole, ...Whole[]];
}

const SHARES: Readonly<Record<AggregateRate, Share>> = {
  onTimeRate: { part: "onTime", of: RATE_BASES }, lateRate: { part: "late", of: RATE_BASES }, onlineRate: { part: "online", of: ["A"] },
  onTimeRateTT01: { part: "onTime", of: ["B"] }, lateRateTT01: { part: "late", of: ["B"] },
  onTimeRate766: { part: "onTime", of: ["C"] }, lateRate766: { part: "late", of: ["C"] },
  // A share of late cases behind the overdue ones is theirs of the open ones, or that of all late cases.
  overdueRate: { part: "overdue", of: ["pending", "A", "C"] },
};

/** Rates that say their base in their name, so that one on another base is printed under a wrong name. */
function saysBase(rate: AggregateRate): boolean {
  return rate !== "overdueRate" && rate !== "onlineRate" && SHARES[rate].of.length === 1;
}

function sum(a: number | null | undefined, b: number | null | undefined): number | null {
  return (a ?? null) === null || (b ?? null) === null ? null : (a ?? 0) + (b ?? 0);
}

/** A share of a row's counts; null without a base. */
function shareOf(part: Part, counts: AggregateCounts, of: Whole): number | null {
  const known = completeCounts(counts);
  const { earlyAndOnTime, late, lateAndOverdue, inTime, overdue } = known;
  const whole = part === "online" ? known.received : { A: known.due, B: known.resolved, C: known.cumulative, pending: known.pending }[of];
  const count = {
    onTime: of === "C" ? sum(earlyAndOnTime, inTime) : earlyAndOnTime,
    late: of === "B" ? late : lateAndOverdue,
    overdue: of === "pending" ? overdue : lateAndOverdue,
    online: known.online,
  }[part];
  return (count ?? null) === null || !whole ? null : (count ?? 0) / whole;
}

function fits(printed: PrintedRate, share: number | null): boolean {
  return share !== null && Math.abs(printed.share - share) <= printed.tolerance;
}

interface PrintedShare {
  row: AggregateRow;
  printed: PrintedRate;
  raw: AggregateCounts;
}

/** How the counts are looked at: with or without what stands beside, and on what base. */
interface View {
  beside: AggregateTable["beside"];
  of: Whole;
}

function resultsOf(table: AggregateTable, rate: AggregateRate, rows: readonly PrintedShare[], { beside, of }: View): CheckResult[] {
  const { part } = SHARES[rate];
  const column = table.rates.find((each) => each.rate === rate)?.column ?? 0;
  return rows.flatMap(({ row, printed, raw }): CheckResult[] => {
    const counts = countsByConvention(raw, beside);
    const expected = shareOf(part, counts, of);
    if (expected === null) return [];
    const ok = fits(printed, expected);
    const other = ok || !saysBase(rate) ? undefined : RATE_BASES.find((base) => base !== of && fits(printed, shareOf(part, counts, base)));
    const rule = other === undefined ? printedRateRule(rate, of === "pending" || SHARES[rate].part === "overdue" || saysBase(rate) ? "" : of) : otherBaseRule(other);
    return [{ ...placed(table, row, column, computedResult(rule, "", expected * 100, printed.share * 100, ok)), measure: "percent", decimals: 2 }];
  });
}

/**
 * Printed shares against the counts: one that names its rule on that rule's base, another on the base that most of its column's rows
 * keep; with or without what stands beside. One that only fits another base than it names says which.
 * @example rateChecks(table).filter(({ ok }) => !ok)[0].rule // "aggregate.rateBase.A" for a "QĐ 766" that is of the cases due
 */
export function rateChecks(table: AggregateTable): CheckResult[] {
  return namesOf(SHARES).filter((rate) => table.rates.some((each) => each.rate === rate)).flatMap((rate) => {
    const rows = table.rowsRead.flatMap((row): PrintedShare[] => {
      const printed = row.rates[rate];
      return printed === undefined ? [] : [{ row, printed, raw: withBlanks(table, row) }];
    });
    const views = [table.beside, { returned: false, paused: false }].flatMap((beside) => SHARES[rate].of.map((of): View => ({ beside, of })));
    const results = views.map((view) => resultsOf(table, rate, rows, view));
    const right = (checks: readonly CheckResult[]): number => checks.filter(({ ok }) => ok).length;
    return results.reduce((a, b) => (right(b) > right(a) ? b : a));
  });
}

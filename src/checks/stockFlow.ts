import { totalOf } from "../indicators/counts";
import { figuresOf } from "../indicators/figures";
import type { GroupCounts, Tally } from "../indicators/types";
import { figuresIn } from "../indicators/figureNames";
import { familyRule } from "./rules";
import { computedResult } from "./types";
import type { CheckResult } from "./types";

/** Events: what happens in a month happens in no other. */
const FLOWS = figuresIn("months");

/** Counted both by unit and by field, or by unit and over sheets: the groups must make up the same whole. */
const SUMMED = figuresIn("groups");

/**
 * Whether the groups of a tally add up to a whole that was counted another way.
 * @example checkGroupSums(byUnit, totalOf(byField)).every(({ ok }) => ok) // true
 */
export function checkGroupSums(tally: Tally, whole: GroupCounts): CheckResult[] {
  const total = totalOf(tally);
  return SUMMED.map((counter) => computedResult(familyRule("groups", counter), "", whole[counter], total[counter]));
}

/**
 * Month against quarter (domain.md 2.1.4): the stock at a month's end is what the next month carries over, the months'
 * events add up to the period's, and both end with the same stock. group names the later month of a pair, 1-based.
 * @example checkMonths(tallyByMonth(table, monthsOf(period, 20)), tally(table, period))
 */
export function checkMonths(months: readonly Tally[], whole: Tally): CheckResult[] {
  if (months.length === 0) return [];
  const parts = months.map(totalOf);
  const total = totalOf(whole);
  const pending = (counts: GroupCounts): number => figuresOf(counts).pending;
  const stocks = parts.slice(1).map((month, i) => computedResult("months.stock", String(i + 2), pending(parts[i]), month.carriedOver));
  const flows = FLOWS.map((flow) => computedResult(familyRule("months", flow), "", parts.reduce((sum, month) => sum + month[flow], 0), total[flow]));
  const first = computedResult("months.opening", "", parts[0].carriedOver, total.carriedOver);
  const last = computedResult("months.closing", "", pending(parts[parts.length - 1]), pending(total));
  return [first, ...stocks, ...flows, last];
}

import type { Day } from "../calendar/day";
import type { Counts, Window } from "./types";

/** A register that ends longer ago than this before a window is an old one: whether its open cases are still open nobody knows. */
const STALE_DAYS = 366;

/**
 * Whether data speak of a window: a case was received, resolved or handed over in it, or some were open all through it. The
 * latter only when the data do not end more than a year before it, for else every year to come would have the same stock.
 * @param lastDay the last day on which the data saw anything happen
 * @example speaksOf(totalOf(tally(table, quarter)), lastDaySeen(table), quarter) // true for six cases that were overdue all the time
 */
export function speaksOf({ received, carriedOver, early, onTime, late, handedOver }: Counts, lastDay: Day, { from }: Window): boolean {
  if (received + early + onTime + late + handedOver > 0) return true;
  return carriedOver > 0 && from - lastDay <= STALE_DAYS;
}

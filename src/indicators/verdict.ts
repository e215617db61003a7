import type { Rules } from "./classify";
import { AT } from "./counterPlaces";
import type { Counter } from "./figureNames";

/** The counters of which every case that is not outside of a window is in just one. */
export const VERDICTS = ["early", "onTime", "late", "inTime", "overdue"] as const satisfies readonly Counter[];
export type Verdict = (typeof VERDICTS)[number];

/* Plain constants: a look-up in AT for every case doubles the cost of the pass. */
const { early: EARLY, onTime: ON_TIME, late: LATE, inTime: IN_TIME, overdue: OVERDUE } = AT;

/**
 * The one counter of results or of stock that a case is in at the end of a window that it is not outside of (classify.ts), as
 * its position. Every place that judges a case asks this.
 * @example verdictOf(due, 0, STATUS.open, rulesOf(quarter, conventions)) === AT.overdue // true when due is before the closing day
 */
export function verdictOf(due: number, finished: number, status: number, { to, asOf, alwaysOnTime, alwaysInTime }: Rules): number {
  if (finished !== 0 && finished <= to) {
    if (due === 0 || finished === due || alwaysOnTime[status] === 1) return ON_TIME;
    return finished < due ? EARLY : LATE;
  }
  return due === 0 || due >= asOf || alwaysInTime[status] === 1 ? IN_TIME : OVERDUE;
}

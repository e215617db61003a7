import { NO_DAY, type Day } from "../calendar/day";
import { FIRST_YEAR, LAST_YEAR, plausibleDay, UNREADABLE } from "./plausibleDay";

/** First and last day number that a register can hold: 1/1/1990 and 31/12/2100. */
export const FIRST_PLAUSIBLE_DAY: Day = plausibleDay(FIRST_YEAR, 1, 1);
export const LAST_PLAUSIBLE_DAY: Day = plausibleDay(LAST_YEAR, 12, 31);

/**
 * Day of a number cell: the time of day is cut, 0 is blank, what lies outside 1990…2100 is no day.
 * @example dayOfNumber(44460.73) // 44460
 */
export function dayOfNumber(serial: number): Day | typeof UNREADABLE {
  if (serial >= FIRST_PLAUSIBLE_DAY && serial < LAST_PLAUSIBLE_DAY + 1) return serial | 0;
  return serial === 0 ? NO_DAY : UNREADABLE;
}

import { dateOf, NO_DAY, type Day } from "../../../calendar/day";
import { NEVER_ENTERED } from "./dayMark";
import { AFTER_EARLY_DAYS, FIRST_FAR_DAY, isNeverEnteredNumber } from "./neverEntered";
import { FIRST_YEAR, LAST_YEAR, plausibleDay, UNREADABLE } from "./plausibleDay";

/** First and last day number that a register can hold: 1/1/1990 and 31/12/2100. */
export const FIRST_PLAUSIBLE_DAY: Day = plausibleDay(FIRST_YEAR, 1, 1);
export const LAST_PLAUSIBLE_DAY: Day = plausibleDay(LAST_YEAR, 12, 31);

/** The first day number beyond those that are read as they stand: from here on a number may be a placeholder. */
export const AFTER_SURE_DAYS: Day = FIRST_FAR_DAY;

/** Days are read as they stand from here on: before, a number may be a placeholder. */
export const FIRST_SURE_DAY: Day = AFTER_EARLY_DAYS;

/** Half a second: as Excel shows it, and less is noise of a program's arithmetic, as in 44459.999999 for a midnight. */
const NOISE = 0.5 / 86_400;

/**
 * The day of a serial without its time of day.
 * @example wholeDay(44460.73) // 44460
 */
export function wholeDay(serial: number): Day {
  return Math.floor(serial + NOISE);
}

/**
 * Day of a number cell: the time of day is cut, 0 is blank, a placeholder (31/12/9999, 1/1/1900) is marked and no day, what
 * else lies outside 1990…2100 is unreadable.
 * @example dayOfNumber(44460.73) // 44460
 */
export function dayOfNumber(serial: number): Day | typeof UNREADABLE {
  if (serial >= FIRST_SURE_DAY && serial < AFTER_SURE_DAYS) return wholeDay(serial);
  if (serial === 0) return NO_DAY;
  if (isNeverEnteredNumber(serial, dateOf(wholeDay(serial)))) return NEVER_ENTERED;
  return serial >= FIRST_PLAUSIBLE_DAY && serial < LAST_PLAUSIBLE_DAY + 1 ? wholeDay(serial) : UNREADABLE;
}

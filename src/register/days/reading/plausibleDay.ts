import { dayOf, type Day } from "../../../calendar/day";

/** The text or number is no day that a register can hold; never a day number. */
export const UNREADABLE = -1;

export const FIRST_YEAR = 1990;
export const LAST_YEAR = 2100;

/** Day before the first, and last day, of each month, by (year - FIRST_YEAR) × 13 + month. */
export const MONTH_STARTS = new Int32Array((LAST_YEAR - FIRST_YEAR + 1) * 13);
export const MONTH_ENDS = new Int32Array((LAST_YEAR - FIRST_YEAR + 1) * 13);
for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
  for (let month = 1; month <= 12; month++) {
    const slot = (year - FIRST_YEAR) * 13 + month;
    MONTH_STARTS[slot] = dayOf(year, month, 1) - 1;
    MONTH_ENDS[slot] = month === 12 ? dayOf(year, 12, 31) : dayOf(year, month + 1, 1) - 1;
  }
}

/**
 * Day number of a date in the years a register can hold (1990…2100), UNREADABLE for one that does not exist.
 * @example plausibleDay(2021, 2, 31) // UNREADABLE
 */
export function plausibleDay(year: number, month: number, day: number): Day | typeof UNREADABLE {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return UNREADABLE;
  const slot = (year - FIRST_YEAR) * 13 + month;
  const number = MONTH_STARTS[slot] + day;
  return number <= MONTH_ENDS[slot] ? number : UNREADABLE;
}

import { dateOf, NO_DAY, type Day } from "../../../calendar/day";
import { plausibleDay } from "../reading/plausibleDay";
import { FIRST_PLAUSIBLE_DAY, LAST_PLAUSIBLE_DAY } from "../reading/serial";

/** The last day of a month that could be a month itself. */
const MONTHS = 12;
let ofMonth: Uint8Array | null = null;

/**
 * The day of the month of a day number within 1990…2100, by a table: asked of every row of a register; 0 outside.
 * @example dayOfMonth(44460) // 21
 */
export function dayOfMonth(day: Day): number {
  ofMonth ??= monthTable();
  return ofMonth[day - FIRST_PLAUSIBLE_DAY] ?? 0;
}

function monthTable(): Uint8Array {
  return Uint8Array.from({ length: LAST_PLAUSIBLE_DAY - FIRST_PLAUSIBLE_DAY + 1 }, (_, at) => dateOf(FIRST_PLAUSIBLE_DAY + at).day);
}

/**
 * The day with day and month exchanged; NO_DAY where that is none, since the day is above 12.
 * @example exchangeDay(dayOf(2021, 5, 8)) // 5/8/2021
 */
export function exchangeDay(day: Day): Day {
  if (dayOfMonth(day) === 0 || dayOfMonth(day) > MONTHS) return NO_DAY;
  const date = dateOf(day);
  return Math.max(NO_DAY, plausibleDay(date.year, date.day, date.month));
}

import { dateOf, dayOf, monthLength } from "./day";
import type { Day } from "./day";
import type { ClosingDay } from "./period";

/** A month of a year; month 1…12. */
interface YearMonth {
  year: number;
  month: number;
}

/** The month that lies `by` months away (may be negative). @example shiftMonth({ year: 2021, month: 1 }, -1) // 12/2020 */
export function shiftMonth({ year, month }: YearMonth, by: number): YearMonth {
  const count = year * 12 + (month - 1) + by;
  return { year: Math.floor(count / 12), month: ((count % 12) + 12) % 12 + 1 };
}

/** The closing day of a reporting month: the rule's day, cut to the month's length. */
function closingOf({ year, month }: YearMonth, closingDay: ClosingDay): Day {
  return dayOf(year, month, Math.min(closingDay, monthLength(year, month)));
}

/**
 * First and last day of a reporting month: it starts the day after the previous month closed, so months leave no
 * gap and do not overlap, whatever the rule (domain.md 1.7).
 * @example monthWindow(2021, 9, 20) // { from: 21/8/2021, to: 20/9/2021 }
 */
export function monthWindow(year: number, month: number, closingDay: ClosingDay): { from: Day; to: Day } {
  const here = { year, month };
  return { from: closingOf(shiftMonth(here, -1), closingDay) + 1, to: closingOf(here, closingDay) };
}

/**
 * The reporting month that a day falls in.
 * @example reportingMonthOf(44460, 20) // { year: 2021, month: 10 }: 21/9/2021 belongs to October
 */
export function reportingMonthOf(day: Day, closingDay: ClosingDay): YearMonth {
  const { year, month } = dateOf(day);
  const here = { year, month };
  return day <= closingOf(here, closingDay) ? here : shiftMonth(here, 1);
}

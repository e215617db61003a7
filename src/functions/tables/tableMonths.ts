import { NO_DAY, weekday, type Day } from "../../calendar/day";
import { reportingMonthOf, shiftMonth } from "../../calendar/month";
import { customPeriod, makePeriod, type ClosingDay, type Period } from "../../calendar/period";
import { coverage } from "../../indicators/coverage";
import type { CaseTable } from "../../register/model/caseTable";

/** Months of data that are shown where no period is asked for. */
const MOST_MONTHS = 36;

/** The first day of a column; 0 without any. */
function firstDay(days: Int32Array): Day {
  return days.reduce((first, day) => (day !== NO_DAY && (first === NO_DAY || day < first) ? day : first), NO_DAY);
}

/** The month by months away from the one that a day is in. */
function monthAt(day: Day, closingDay: ClosingDay, by = 0): Period {
  const { year, month } = shiftMonth(reportingMonthOf(day, closingDay), by);
  return makePeriod("month", year, month, closingDay);
}

/** Nothing is received on a weekend: a month that closes on a Sunday is complete when the data reach the Friday before. */
function lastOpenDay({ to }: Period): Day {
  return to - Math.max(weekday(to) - 5, 0);
}

/**
 * The months that a register holds whole, as one period: back from the last complete one as far as the register covers them, or is not
 * older; at most three years. An extract of a quarter also holds older cases, those that were open then, and of their months nothing
 * else. null where it has no day.
 * @param lastDay the last day on which anything happened
 * @example monthsOfData(table, 44459, 20) // 21/6/2021 … 20/9/2021
 */
export function monthsOfData(table: CaseTable, lastDay: Day, closingDay: ClosingDay): Period | null {
  const first = firstDay(table.finished) || firstDay(table.received);
  if (first === NO_DAY || lastDay === NO_DAY || first > lastDay) return null;
  const current = monthAt(lastDay, closingDay);
  const isOnlyOne = current.from <= first;
  const last = lastOpenDay(current) <= lastDay || isOnlyOne ? current : monthAt(lastDay, closingDay, -1);
  return customPeriod(firstMonth(table, { first, last }, closingDay).from, last.to);
}

function firstMonth(table: CaseTable, { first, last }: { first: Day; last: Period }, closingDay: ClosingDay): Period {
  let from: Period | null = null;
  for (let back = 0; back < MOST_MONTHS; back++) {
    const month = monthAt(last.from, closingDay, -back);
    const { reason } = coverage(table, month);
    if (reason === "covered" || reason === "noEarlierCases") from = month;
    if (reason !== "covered") break;
  }
  if (from) return from;
  // A register with few cases covers no month: all that have any.
  const least = monthAt(last.from, closingDay, 1 - MOST_MONTHS);
  return first < least.from ? least : monthAt(Math.min(first, last.to), closingDay);
}

import { dateOf, dayOf, monthLength, weekday } from "./day";
import type { Day } from "./day";
import { monthWindow, reportingMonthOf, shiftMonth } from "./month";
import { customPeriod, makePeriod, monthsBetweenStarts } from "./period";
import type { ClosingDay, Period } from "./period";

/**
 * The reporting months of a period, in order. Months that the period cuts (a custom window) come as custom periods
 * clipped to it, so the pieces always make up the whole.
 * @example monthsOf(makePeriod("quarter", 2021, 3, 20), 20) // months 7, 8, 9 of 2021
 */
export function monthsOf(period: Period, closingDay: ClosingDay): Period[] {
  const months: Period[] = [];
  for (let at = reportingMonthOf(period.from, closingDay); ; at = shiftMonth(at, 1)) {
    const { from, to } = monthWindow(at.year, at.month, closingDay);
    if (from > period.to) return months;
    if (from >= period.from && to <= period.to) months.push({ kind: "month", year: at.year, index: at.month, from, to });
    else months.push(clipped(from, to, period));
  }
}

function clipped(from: Day, to: Day, period: Period): Period {
  const last = Math.min(to, period.to);
  return { kind: "custom", year: dateOf(last).year, index: 0, from: Math.max(from, period.from), to: last };
}

/**
 * The period before, of the same kind: 8/2021 before 9/2021, Q2 before Q3, the same nine months a year earlier.
 * A custom window made of whole reporting months moves back by as many months, any other by its own number of days.
 * Null when it would start before Excel's calendar.
 * @example previousPeriod(makePeriod("quarter", 2021, 1, 20), 20) // Q4/2020
 */
export function previousPeriod(period: Period, closingDay: ClosingDay): Period | null {
  if (period.kind === "custom") return previousWindow(period, closingDay);
  if (period.year <= 1902) return null;
  const by = monthsBetweenStarts(period.kind);
  const first = shiftMonth({ year: period.year, month: (Math.max(period.index, 1) - 1) * by + 1 }, -by);
  const index = period.index === 0 ? 0 : Math.floor((first.month - 1) / by) + 1;
  return makePeriod(period.kind, first.year, index, closingDay);
}

function previousWindow(period: Period, closingDay: ClosingDay): Period | null {
  const months = monthsOf(period, closingDay);
  if (months.some((month) => month.kind === "custom")) return customPeriod(period.from - (period.to - period.from + 1), period.from - 1);
  const first = shiftMonth({ year: months[0].year, month: months[0].index }, -months.length);
  return customPeriod(monthWindow(first.year, first.month, closingDay).from, period.from - 1);
}

/**
 * The same period a year earlier ("cùng kỳ năm trước"); 29/2 becomes 28/2 in a custom window.
 * Null when it lies before Excel's calendar.
 * @example samePeriodLastYear(makePeriod("quarter", 2021, 3, 20), 20) // Q3/2020
 */
export function samePeriodLastYear(period: Period, closingDay: ClosingDay): Period | null {
  if (period.kind === "custom") return customPeriod(yearEarlier(period.from), yearEarlier(period.to));
  return period.year <= 1902 ? null : makePeriod(period.kind, period.year - 1, period.index, closingDay);
}

function yearEarlier(day: Day): Day {
  const date = dateOf(day);
  return dayOf(date.year - 1, date.month, Math.min(date.day, monthLength(date.year - 1, date.month)));
}

/**
 * The last quarter that data ending on `lastDay` covers to its end. Nothing is received on a weekend, so a quarter
 * that closes on a Sunday is complete when the data reach the Friday before. Null without a usable day.
 * @example lastCompleteQuarter(44459, 20) // Q3/2021: the data end on 20/9/2021
 */
export function lastCompleteQuarter(lastDay: Day, closingDay: ClosingDay): Period | null {
  const { year, month } = dateOf(lastDay);
  if (year <= 1902) return null;
  for (let at = shiftMonth({ year, month }, 3); ; at = shiftMonth(at, -3)) {
    const quarter = makePeriod("quarter", at.year, Math.floor((at.month - 1) / 3) + 1, closingDay);
    if (lastOpenDay(quarter) <= lastDay) return quarter;
  }
}

/** The last day of a period that is neither Saturday nor Sunday. */
function lastOpenDay(period: Period): Day {
  return period.to - Math.max(weekday(period.to) - 5, 0);
}

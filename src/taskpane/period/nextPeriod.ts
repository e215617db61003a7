import { LAST_YEAR, customPeriod, makePeriod } from "../../calendar/period";
import type { ClosingDay, Period } from "../../calendar/period";

/**
 * The period after, of the same kind: Q4/2021 → Q1/2022, 9T/2021 → 9T/2022. A custom window moves on by its own
 * number of days. Null at the end of the calendar.
 * @example nextPeriod(makePeriod("month", 2021, 12, 20), 20) // 1/2022
 */
export function nextPeriod(period: Period, closingDay: ClosingDay): Period | null {
  const { kind, index } = period;
  if (kind === "custom") return customPeriod(period.to + 1, period.to + 1 + period.to - period.from);
  const last = { month: 12, quarter: 4, half: 2, nineMonths: 0, year: 0 }[kind];
  const year = index === last ? period.year + 1 : period.year;
  if (year > LAST_YEAR) return null;
  return makePeriod(kind, year, last === 0 ? 0 : (index % last) + 1, closingDay);
}

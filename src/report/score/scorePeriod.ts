import { dateOf, monthLength } from "../../calendar/day";
import { makePeriod, type Period } from "../../calendar/period";

/** The closing rule of the calendar. */
export const CALENDAR_CLOSING = 31;
/** The longest window that is still a month's, and a quarter's, with days to spare for closing rules that changed. */
const [MONTH_DAYS, QUARTER_DAYS] = [46, 120];

function isByCalendar({ from, to }: Period): boolean {
  const end = dateOf(to);
  return dateOf(from).day === 1 && end.day === monthLength(end.year, end.month);
}

/** The calendar's month, quarter or year in which a window ends, by its length. */
function nearest({ from, to }: Period): Period {
  const { year, month } = dateOf(to);
  const days = to - from + 1;
  if (days <= MONTH_DAYS) return makePeriod("month", year, month, CALENDAR_CLOSING);
  return days <= QUARTER_DAYS ? makePeriod("quarter", year, Math.ceil(month / 3), CALENDAR_CLOSING) : makePeriod("year", year, 0, CALENDAR_CLOSING);
}

/**
 * The period that the portal would score: by the calendar, whatever day the report closes on (domain-2026.md 1).
 * @example scorePeriod(makePeriod("quarter", 2026, 3, 20)) // 1/7/2026 … 30/9/2026
 */
export function scorePeriod(period: Period): Period {
  if (period.kind !== "custom") return makePeriod(period.kind, period.year, period.index, CALENDAR_CLOSING);
  return isByCalendar(period) ? period : nearest(period);
}

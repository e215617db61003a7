import type { Day } from "../calendar/day";
import { DAY_MARK } from "./dayMark";
import { plausibleDay, UNREADABLE } from "./plausibleDay";

/**
 * The day that yyyymmdd stands for, marked as compact: eight digits whose year, month and day all fit cannot be ddmmyyyy as
 * well, since a year's first two digits (19…21) are no month. UNREADABLE for any other number. Source: domain.md 4.4.2.
 * @example compactDay(20210921) // 44460 | DAY_MARK.compact
 */
export function compactDay(digits: number): Day | typeof UNREADABLE {
  if (!(digits >= 19900101 && digits <= 21001231) || digits !== Math.trunc(digits)) return UNREADABLE;
  const day = plausibleDay(Math.trunc(digits / 10000), Math.trunc(digits / 100) % 100, digits % 100);
  return day > 0 ? day | DAY_MARK.compact : UNREADABLE;
}

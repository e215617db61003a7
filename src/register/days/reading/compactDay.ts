import type { Day } from "../../../calendar/day";
import { DAY_MARK, NEVER_ENTERED } from "./dayMark";
import { isNeverEntered } from "./neverEntered";
import { plausibleDay, UNREADABLE } from "./plausibleDay";

/**
 * The day that yyyymmdd stands for, marked as compact: eight digits whose year, month and day all fit cannot be ddmmyyyy as
 * well, since a year's first two digits (19…21) are no month; 99991231 stands for no day. UNREADABLE for any other number.
 * Source: domain.md 4.4.2.
 * @example compactDay(20210921) // 44460 | DAY_MARK.compact
 */
export function compactDay(digits: number): Day | typeof UNREADABLE {
  if (!(digits >= 16010101 && digits <= 99991231) || digits !== Math.trunc(digits)) return UNREADABLE;
  const [year, month, dayOfMonth] = [Math.trunc(digits / 10000), Math.trunc(digits / 100) % 100, digits % 100];
  if (isNeverEntered(year, month, dayOfMonth)) return NEVER_ENTERED;
  const day = plausibleDay(year, month, dayOfMonth);
  return day > 0 ? day | DAY_MARK.compact : UNREADABLE;
}

import type { Day } from "../calendar/day";

/**
 * Bits above a day number that say by which assumption it was read; a reader takes them off and tells the user. No day of
 * a register reaches the first of them.
 */
export const DAY_MARK = {
  first: 1 << 20,
  /** "21/9/21": the century is assumed. */
  twoDigitYear: 1 << 20,
  /** 20210921: year, month and day without signs. */
  compact: 1 << 21,
  /** "ngày 21 tháng 9 năm 2021": may be the date line of a signature rather than a case's day. */
  worded: 1 << 22,
} as const;

/**
 * The day without its marks; NO_DAY and negative codes stay.
 * @example unmarkedDay(44460 | DAY_MARK.twoDigitYear) // 44460
 */
export function unmarkedDay(day: Day): Day {
  return day < DAY_MARK.first ? day : day & (DAY_MARK.first - 1);
}

import type { Day } from "../../../calendar/day";

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
  /** "31/12/9999", 1/1/1900: stands for no day, and is read so. */
  never: 1 << 23,
  /** "O1/O9/2021", "l2/09/2021": letters that look like digits. */
  letters: 1 << 24,
} as const;

/** A placeholder for no day, with its mark. */
export const NEVER_ENTERED: Day = DAY_MARK.never;

/**
 * The day without its marks; NO_DAY and negative codes stay.
 * @example unmarkedDay(44460 | DAY_MARK.twoDigitYear) // 44460
 */
export function unmarkedDay(day: Day): Day {
  return day < DAY_MARK.first ? day : day & (DAY_MARK.first - 1);
}

import { dayOf, type Day } from "../../../calendar/day";
import { FIRST_YEAR } from "./plausibleDay";

/**
 * Dates that stand for none, as yyyymmdd: where the clocks of databases, programs and spreadsheets begin and end. The
 * neighbours are what a time zone makes of them.
 */
const NEVER: ReadonlySet<number> = new Set([
  0, 10101, 10102, 16010101, 17530101, 18991229, 18991230, 18991231, 19000100, 19000101, 19000102, 19040101, 19040102, 19691231, 19700101, 19700102,
  20380118, 20380119, 20790606, 99991230, 99991231,
]);
/** No case is received, due or settled from here on: what lies there is a placeholder or an error. */
export const FAR_YEAR = 2038;
/**
 * Before this day no register of today has cases: the first and last days of the years until then, 1/1/2000 among them, are
 * where programs begin to count.
 */
export const AFTER_EARLY_DAYS: Day = dayOf(2000, 1, 2);
/** The first year of which every date is one. */
export const FIRST_SURE_YEAR = 2001;
/** The first day number that must be asked: FAR_YEAR's first. */
export const FIRST_FAR_DAY: Day = dayOf(FAR_YEAR, 1, 1);
/** Numbers that date cells hold for dates before 1900, which have no day number: of 1/1/0001, 1/1/1601 and 1/1/1753. */
const NEGATIVE: ReadonlySet<number> = new Set([-693593, -693594, -109205, -53688, -53689]);
/** Years in two digits that no register of today has: 1900, 0001 and 9999, 1970, 1999. */
const SHORT_NEVER: ReadonlySet<number> = new Set([10101, 101, 700101, 991231, 991230]);

/**
 * True for the parts of a date that stands for none.
 * @example isNeverEntered(1900, 1, 0) // true
 */
export function isNeverEntered(year: number, month: number, day: number): boolean {
  const isEdge = (month === 1 && day === 1) || (month === 12 && day === 31);
  if (year >= FIRST_YEAR && year < FAR_YEAR) return isEdge && dayOf(year, month, day) < AFTER_EARLY_DAYS;
  return isEdge || NEVER.has(year * 10000 + month * 100 + day);
}

/**
 * The same of a year in two digits: "01/01/01", "31/12/99", "00/00/00".
 * @example isNeverEnteredShort(99, 12, 31) // true
 */
export function isNeverEnteredShort(year: number, month: number, day: number): boolean {
  return (year === 0 && month === 0 && day === 0) || (year === 0 && month === 1 && day === 0) || SHORT_NEVER.has(year * 10000 + month * 100 + day);
}

/**
 * True for a number that a date cell holds in place of a date: 1/1/1900 and the day after it, 31/12/9999, 1/1/1970 …
 * @param date the calendar date of the number's whole part; all zeros where there is none
 * @example isNeverEnteredNumber(1.5, { year: 0, month: 0, day: 0 }) // true
 */
export function isNeverEnteredNumber(serial: number, { year, month, day }: { year: number; month: number; day: number }): boolean {
  if (year > 0) return isNeverEntered(year, month, day);
  return (serial >= 1 && serial < 3) || NEGATIVE.has(Math.floor(serial));
}

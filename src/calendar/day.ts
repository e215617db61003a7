/**
 * Day numbers: whole days of Excel's 1900 system (1 = 1/1/1900, 44460 = 21/9/2021), 0 = no day.
 * Excel counts a 29/2/1900 that never was, so numbers below 61 are not accepted as dates.
 */
export type Day = number;

export const NO_DAY: Day = 0;

/** 1/3/1900, the first day that Excel and the calendar number alike. */
export const FIRST_DAY: Day = 61;

/** 31/12/9999, the last day that Excel knows. */
export const LAST_DAY: Day = 2958465;

interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

const DAYS_BEFORE_MONTH = [0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];
const MONTH_LENGTHS = [0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Day number of the last day before a year, in the proleptic Gregorian calendar shifted to Excel's count. */
function dayBeforeYear(year: number): number {
  const past = year - 1;
  return past * 365 + Math.floor(past / 4) - Math.floor(past / 100) + Math.floor(past / 400) - 693594;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * Days in a month, 28…31; 0 when there is no such month.
 * @example monthLength(2024, 2) // 29
 */
export function monthLength(year: number, month: number): number {
  if (month === 2 && isLeapYear(year)) return 29;
  return MONTH_LENGTHS[month] ?? 0;
}

/**
 * The day number of a calendar date, or 0 when there is no such day (31/2, month 13, a fraction) or Excel has no number for it.
 * @example dayOf(2021, 9, 21) // 44460
 */
export function dayOf(year: number, month: number, day: number): Day {
  if (!(day >= 1 && day <= monthLength(year, month)) || (year | 0) !== year || (day | 0) !== day) return NO_DAY;
  const leapDay = month > 2 && isLeapYear(year) ? 1 : 0;
  return inRange(dayBeforeYear(year) + DAYS_BEFORE_MONTH[month] + leapDay + day);
}

/**
 * The calendar date of a day number; all zeros for 0 and for numbers that are no day.
 * @example dateOf(44460) // { year: 2021, month: 9, day: 21 }
 */
export function dateOf(day: Day): CalendarDate {
  if (inRange(day) === NO_DAY || (day | 0) !== day) return { year: 0, month: 0, day: 0 };
  let year = 1900 + Math.floor(day / 365.2425);
  if (dayBeforeYear(year) >= day) year -= 1;
  else if (dayBeforeYear(year + 1) < day) year += 1;
  const ofYear = day - dayBeforeYear(year);
  const leapDay = isLeapYear(year) ? 1 : 0;
  let month = 12;
  while (month > 1 && ofYear <= DAYS_BEFORE_MONTH[month] + (month > 2 ? leapDay : 0)) month -= 1;
  return { year, month, day: ofYear - DAYS_BEFORE_MONTH[month] - (month > 2 ? leapDay : 0) };
}

/**
 * The day of an Excel date-and-time serial: the time of day is cut, and what is no date (below 61, not finite) is 0.
 * @example dayFromSerial(44460.73) // 44460
 */
export function dayFromSerial(serial: number): Day {
  return serial >= FIRST_DAY && serial < LAST_DAY + 1 ? Math.floor(serial) : NO_DAY;
}

/**
 * A day as the reports print it; "" for no day.
 * @example formatDay(44368) // "21/6/2021"
 */
export function formatDay(day: Day): string {
  const date = dateOf(day);
  return date.year === 0 ? "" : `${date.day}/${date.month}/${date.year}`;
}

/**
 * A day in ISO 8601 for files that machines read; "" for no day.
 * @example isoDay(44368) // "2021-06-21"
 */
export function isoDay(day: Day): string {
  const date = dateOf(day);
  return date.year === 0 ? "" : `${date.year}-${padded(date.month)}-${padded(date.day)}`;
}

/**
 * Day of the week, 1 = Monday … 7 = Sunday; 0 for no day.
 * @example weekday(44460) // 2, a Tuesday
 */
export function weekday(day: Day): number {
  return inRange(day) === NO_DAY ? 0 : ((day + 5) % 7) + 1;
}

function inRange(day: number): Day {
  return day >= FIRST_DAY && day <= LAST_DAY ? day : NO_DAY;
}

function padded(part: number): string {
  return part < 10 ? `0${part}` : String(part);
}

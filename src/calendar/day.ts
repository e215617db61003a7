/**
 * Day numbers: whole days of Excel's 1900 system (1 = 1/1/1900, 44460 = 21/9/2021), 0 = no day.
 * Excel counts a 29/2/1900 that never was, so numbers below 61 are not accepted as dates.
 */
export type Day = number;

export const NO_DAY: Day = 0;

export interface CalendarDate {
  year: number;
  month: number;
  day: number;
}

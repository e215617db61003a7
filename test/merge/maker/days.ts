import type { Serial } from "./model";

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function daysBefore(year: number, month: number): number {
  let days = 0;
  for (let each = 1; each < month; each++) days += MONTH_LENGTHS[each - 1] + (each === 2 && isLeap(year) ? 1 : 0);
  return days;
}

/**
 * The serial of a day, counted year by year from Excel's own 1/1/2000: the truth asks no calendar of the add-in.
 * @example serialOf(2000, 1, 1) // 36526
 */
export function serialOf(year: number, month: number, day: number): Serial {
  let serial = 36526;
  for (let each = 2000; each < year; each++) serial += isLeap(each) ? 366 : 365;
  return serial + daysBefore(year, month) + day - 1;
}

/** Year, month and day of a serial after 2000. */
export function partsOf(serial: number): { year: number; month: number; day: number } {
  let rest = Math.floor(serial) - 36526;
  let year = 2000;
  for (let length = 366; rest >= length; length = isLeap(year) ? 366 : 365) {
    rest -= length;
    year++;
  }
  let month = 12;
  while (daysBefore(year, month) > rest) month--;
  return { year, month, day: rest - daysBefore(year, month) + 1 };
}

const two = (number: number): string => String(number).padStart(2, "0");

/** "05/08/2026", or with its time "05/08/2026 14:30:00". */
export function dayText(serial: number, withTime = false): string {
  const { year, month, day } = partsOf(serial);
  return `${two(day)}/${two(month)}/${year}${withTime ? ` ${clockText(serial)}` : ""}`;
}

/** "2026-08-05". */
export function isoText(serial: number): string {
  const { year, month, day } = partsOf(serial);
  return `${year}-${two(month)}-${two(day)}`;
}

/** "14:30:00". */
export function clockText(serial: number): string {
  const minutes = Math.round((serial - Math.floor(serial)) * 1440);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:00`;
}

/** The quarter that the files report: the tables among them are of these days. */
export const WINDOW = { label: "Quý III/2026", from: serialOf(2026, 7, 1), to: serialOf(2026, 9, 30) };
/** The day on which the files were sent: no event is later. */
export const SENT = serialOf(2026, 10, 10);

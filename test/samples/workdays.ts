/** Day number of Excel's 1900 system: dayNumber(2021, 9, 21) is 44460. */
export function dayNumber(year: number, month: number, day: number): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86400000) + 25569;
}

/** Year, month and day of a day number. */
export function dateParts(day: number): { year: number; month: number; day: number } {
  const date = new Date((day - 25569) * 86400000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Weekdays off in 2020 and 2021 (Tết, Giỗ Tổ, 30/4, 1/5, 2/9 and their replacements). */
const HOLIDAYS = new Set([
  ...[[1, 1], [1, 23], [1, 24], [1, 27], [1, 28], [1, 29], [4, 2], [4, 30], [5, 1], [9, 2]].map(([m, d]) => dayNumber(2020, m, d)),
  ...[[1, 1], [2, 10], [2, 11], [2, 12], [2, 15], [2, 16], [4, 21], [4, 30], [5, 3], [9, 2], [9, 3]].map(([m, d]) => dayNumber(2021, m, d)),
]);

const FIRST = dayNumber(2020, 1, 1);
const LAST = dayNumber(2022, 6, 30);

/** All working days from 1/1/2020 to 30/6/2022, ascending; the generators count in positions of this list. */
export const WORKDAYS: readonly number[] = Array.from({ length: LAST - FIRST + 1 }, (_, index) => FIRST + index)
  .filter((day) => day % 7 > 1 && !HOLIDAYS.has(day));

/** Position of the first working day on or after a day. */
export function positionFrom(day: number): number {
  let low = 0;
  let high = WORKDAYS.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (WORKDAYS[middle] < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

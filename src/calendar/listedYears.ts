import { dateOf, dayOf, weekday, type Day } from "./day";
import { FIRST_HOLIDAY_YEAR, LAST_HOLIDAY_YEAR } from "./holidayTable";
import type { ExtraDay } from "./workingDays";

/** From 2026 the 24th of November is a holiday (Nghị quyết 28/2026/QH16); before 2021 one day less was off at Quốc khánh. */
const CULTURE_DAY_SINCE = 2026;
const LONGER_NATIONAL_DAY_SINCE = 2021;

/** Weekdays that every year has off around a holiday: from a day to a day of it, as [month, day], and how many. */
interface HolidaySpan {
  from: readonly [month: number, day: number];
  to: readonly [month: number, day: number];
  atLeast: number;
}

/** A holiday on a rest day has the next working days off, so that each span has its number of weekdays in every year. */
function spansOf(year: number): HolidaySpan[] {
  const isLonger = year >= LONGER_NATIONAL_DAY_SINCE;
  const isCultureDay = year >= CULTURE_DAY_SINCE && weekday(dayOf(year, 11, 24)) < 6;
  return [
    { from: [1, 1], to: [1, 4], atLeast: 1 },
    { from: [1, 15], to: [2, 28], atLeast: 5 },
    { from: [3, 25], to: [5, 7], atLeast: 3 },
    { from: [8, 30], to: [9, 7], atLeast: isLonger ? 2 : 1 },
    { from: [11, 24], to: [11, 24], atLeast: isCultureDay ? 1 : 0 },
  ];
}

/** Whether days off are surely all of a year: every holiday of the law has its weekdays among them. */
function isWhole(year: number, off: readonly Day[]): boolean {
  return spansOf(year).every(({ from, to, atLeast }) => off.filter((day) => day >= dayOf(year, ...from) && day <= dayOf(year, ...to)).length >= atLeast);
}

/**
 * The years next to those of the table of which a list surely names all days off, so that the calendar may be lengthened by
 * them; a few days of a year say nothing of the others.
 * @example listedYears([{ day: dayOf(2028, 1, 3), kind: "off" }]) // []
 */
export function listedYears(days: readonly ExtraDay[]): number[] {
  const off = [...new Set(days.filter(({ day, kind }) => kind === "off" && weekday(day) < 6).map(({ day }) => day))];
  const isListed = (year: number): boolean => isWhole(year, off.filter((day) => dateOf(day).year === year));
  const listed: number[] = [];
  for (let year = LAST_HOLIDAY_YEAR + 1; isListed(year); year++) listed.push(year);
  for (let year = FIRST_HOLIDAY_YEAR - 1; isListed(year); year--) listed.push(year);
  return listed;
}

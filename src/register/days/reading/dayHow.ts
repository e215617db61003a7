import type { Day } from "../../../calendar/day";
import { DAY_MARK } from "./dayMark";
import { readMarkedDay } from "./cellDay";
import { secondsOfDay } from "./dayTime";
import type { UNREADABLE } from "./plausibleDay";
import { plainSigns } from "../../texts/plainSigns";
import type { CellValue } from "../../model/grid";

/** How the cells of a day column are to be read, where the user said that they are not what they look like. */
export interface DayHow {
  /** Texts have the month before the day. */
  monthFirst: boolean;
  /** Minutes by which the times, and so some of the days, stand too early. */
  minutes: number;
}

export const AS_WRITTEN: DayHow = { monthFirst: false, minutes: 0 };

const SECONDS_A_DAY = 86_400;
/** The two parts of a date before its year, and the rest. */
const MONTH_THEN_DAY = /(^|[^\d/.-])(\d{1,2})(\s*([/.-])\s*)(\d{1,2})(?=\s*\4\s*(?:\d{4}|\d{2})(?:\D|$))/;

/**
 * A date as text with the parts before its year exchanged: what was month, day, year is day, month, year.
 * @example dayFirst("08/21/2021 3:10 PM") // "21/08/2021 3:10 PM"
 */
export function dayFirst(text: string): string {
  return plainSigns(text).replace(MONTH_THEN_DAY, "$1$5$3$2");
}

/**
 * The day that a cell holds, with its marks, when it is read in a given way.
 * @example readDayHow("08/21/2021", { monthFirst: true, minutes: 0 }) // 44429
 */
export function readDayHow(value: CellValue, { monthFirst, minutes }: DayHow): Day | typeof UNREADABLE {
  const written = monthFirst && typeof value === "string" ? dayFirst(value) : value;
  const day = readMarkedDay(written);
  if (minutes === 0 || day <= 0 || (typeof written !== "string" && typeof written !== "number") || (day & DAY_MARK.never) !== 0) return day;
  return fallsOnNextDay(written, minutes) ? day + 1 : day;
}

/** Whether the time beside a date reaches the next day once it is put on by so many minutes. */
export function fallsOnNextDay(value: number | string, minutes: number): boolean {
  return secondsOfDay(value) + minutes * 60 >= SECONDS_A_DAY;
}

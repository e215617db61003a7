import { dayFirst, type DayHow, fallsOnNextDay, readDay, readDayHow, secondsOfDay, unmarkedDay } from "../days/dayReading";
import { exchangeDay } from "../days/order/dayParts";
import type { CellValue } from "../model/grid";
import type { CellFix } from "./fix";

const SECONDS_A_DAY = 86_400;

/** What the user said about a day column: date cells with day and month exchanged, texts with the month first, times too early. */
export interface DaysSaid extends DayHow {
  swapped: boolean;
}

/**
 * The proposal for a cell of a day column: a text becomes a date with the time that is written, a date cell is put right where
 * the user has said what is wrong with it. null when it is well as it is.
 * @example dayFix("08/21/2021 3:10 PM", { swapped: false, monthFirst: true, minutes: 0 }) // will: 44429.63…, why: "confirmed"
 */
export function dayFix(value: CellValue, said: DaysSaid): CellFix | null {
  if (typeof value === "string") return textFix(value, said);
  if (typeof value !== "number" || readDay(value) <= 0) return null;
  return said.swapped ? exchangedFix(value) : shiftedFix(value, said.minutes);
}

function textFix(value: string, said: DaysSaid): CellFix | null {
  const day = unmarkedDay(readDayHow(value, said));
  if (day <= 0) return null;
  const written = said.monthFirst ? dayFirst(value) : value;
  const time = secondsOfDay(written);
  const seconds = time < 0 ? 0 : time + said.minutes * 60 - (fallsOnNextDay(written, said.minutes) ? SECONDS_A_DAY : 0);
  return { type: "textDate", was: value, will: day + seconds / SECONDS_A_DAY, why: day === readDay(value) ? "rule" : "confirmed" };
}

/** Days above the 12th stay: no exchange made them. */
function exchangedFix(value: number): CellFix | null {
  const day = readDay(value);
  const will = exchangeDay(day);
  return will === 0 || will === day ? null : { type: "swappedDay", was: value, will: will + (value - day), why: "confirmed" };
}

function shiftedFix(value: number, minutes: number): CellFix | null {
  if (minutes === 0 || secondsOfDay(value) < 0) return null;
  const seconds = Math.round(value * SECONDS_A_DAY) + minutes * 60;
  return { type: "shiftedDay", was: value, will: seconds / SECONDS_A_DAY, why: "confirmed" };
}

import { NO_DAY } from "../../calendar/day";
import { typedDay } from "../../calendar/ownDays";
import { readDay, timeBeside } from "../../register/days/dayReading";
import type { CellValue } from "../../register/model/grid";
import { readNumber } from "../../register/numbers/readNumber";
import { isBlank } from "../../register/texts/blankCells";
import { cellText, isErrorCell } from "../../register/texts/cell";

const SECONDS_A_DAY = 86_400;

/** A number that cells are compared with. */
export interface Measure {
  number: number;
  /** It was written as a day: "1/7/2021". */
  isDay: boolean;
}

/**
 * The number or day that a criterion names; null for words.
 * @example measureIn("1/7/2021") // { number: 44378, isDay: true }
 */
export function measureIn(text: string): Measure | null {
  const day = typedDay(text);
  if (day > NO_DAY) return { number: day, isDay: true };
  const reading = readNumber(text);
  return reading.kind === "value" ? { number: reading.value, isDay: false } : null;
}

/**
 * The number that a cell holds to compare: registers of other systems have days, and staff have amounts, as text. "none" for a
 * blank and for words, "unread" for a text with digits that is neither number nor day.
 * @example measured("20/09/2021 17:00", true) // 44459.708…
 */
export function measured(cell: CellValue, isDay: boolean): number | "none" | "unread" {
  if (isBlank(cell) || isErrorCell(cell)) return "none";
  if (typeof cell === "number") return cell;
  const text = cellText(cell);
  const number = isDay ? null : numberOf(text);
  return number ?? dayOf(text) ?? (/\d/.test(text) ? "unread" : "none");
}

function numberOf(text: string): number | null {
  const reading = readNumber(text);
  return reading.kind === "value" ? reading.value : null;
}

function dayOf(text: string): number | null {
  const day = readDay(text);
  return day > NO_DAY ? day + Math.max(timeBeside(text), 0) / SECONDS_A_DAY : null;
}

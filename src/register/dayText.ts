import { NO_DAY, type Day } from "../calendar/day";
import { readLooseDay } from "./dayLoose";
import { plausibleDay, UNREADABLE } from "./plausibleDay";

const NOT_PLAIN = -2;

/** Two digits at a place as a number, or a negative number when one is no digit. */
function pair(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1000;
}

/** dd/MM/yyyy, alone or with HH:mm or HH:mm:ss behind one blank: what nearly every text date looks like. */
function readPlainDay(text: string): number {
  const separator = text.charCodeAt(2);
  if (separator !== text.charCodeAt(5) || (separator !== 47 && separator !== 45 && separator !== 46)) return NOT_PLAIN;
  const day = pair(text, 0);
  const month = pair(text, 3);
  const year = pair(text, 6) * 100 + pair(text, 8);
  if (day < 0 || month < 0 || year < 0) return NOT_PLAIN;
  const length = text.length;
  if (length === 10) return plausibleDay(year, month, day);
  if ((length !== 16 && length !== 19) || text.charCodeAt(10) !== 32 || text.charCodeAt(13) !== 58) return NOT_PLAIN;
  const hour = pair(text, 11);
  const minute = pair(text, 14);
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59) return NOT_PLAIN;
  if (length === 19) {
    const second = pair(text, 17);
    if (text.charCodeAt(16) !== 58 || second < 0 || second > 59) return NOT_PLAIN;
  }
  return plausibleDay(year, month, day);
}

/**
 * Day number of a date written as text; NO_DAY for blanks, UNREADABLE for anything that is no single, existing day.
 * Day before month, as Vietnam writes (domain.md 4.4.2); the time of day is checked and cut.
 * @example readDayText("21/09/2021 15:10:00") // 44460
 */
export function readDayText(text: string): Day | typeof UNREADABLE {
  if (text.length === 0) return NO_DAY;
  if (text.length >= 10) {
    const plain = readPlainDay(text);
    if (plain > 0) return plain;
  }
  return readLooseDay(text);
}

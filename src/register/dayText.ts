import { NO_DAY, type Day } from "../calendar/day";
import { readLooseDay } from "./dayLoose";
import { plausibleDay, UNREADABLE } from "./plausibleDay";

const NOT_PLAIN = -2;
// Own copy: a bundler that turns imports into getters would slow the scanner.
const dayIn = plausibleDay;

/** HH:mm or HH:mm:ss from place 11 on, behind one blank. */
function isPlainTime(text: string): boolean {
  if (text.charCodeAt(10) !== 32 || text.charCodeAt(13) !== 58) return false;
  const hour = text.charCodeAt(11) * 10 + text.charCodeAt(12) - 528;
  const minute = text.charCodeAt(14) * 10 + text.charCodeAt(15) - 528;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || isNoDigit(text, 12) || isNoDigit(text, 15)) return false;
  if (text.length === 16) return true;
  const second = text.charCodeAt(17) * 10 + text.charCodeAt(18) - 528;
  return text.charCodeAt(16) === 58 && second >= 0 && second <= 59 && !isNoDigit(text, 18);
}

function isNoDigit(text: string, at: number): boolean {
  const digit = text.charCodeAt(at) - 48;
  return digit < 0 || digit > 9;
}

/** dd/MM/yyyy, alone or with HH:mm or HH:mm:ss behind one blank: what nearly every text date looks like. */
function readPlainDay(text: string): number {
  const separator = text.charCodeAt(2);
  if (separator !== text.charCodeAt(5) || (separator !== 47 && separator !== 45 && separator !== 46)) return NOT_PLAIN;
  const length = text.length;
  if (length !== 10 && ((length !== 16 && length !== 19) || !isPlainTime(text))) return NOT_PLAIN;
  const d1 = text.charCodeAt(0) - 48;
  const d2 = text.charCodeAt(1) - 48;
  const m1 = text.charCodeAt(3) - 48;
  const m2 = text.charCodeAt(4) - 48;
  const y1 = text.charCodeAt(6) - 48;
  const y2 = text.charCodeAt(7) - 48;
  const y3 = text.charCodeAt(8) - 48;
  const y4 = text.charCodeAt(9) - 48;
  const low = d1 | d2 | m1 | m2 | y1 | y2 | y3 | y4;
  const high = (9 - d1) | (9 - d2) | (9 - m1) | (9 - m2) | (9 - y1) | (9 - y2) | (9 - y3) | (9 - y4);
  if ((low | high) < 0) return NOT_PLAIN;
  return dayIn(y1 * 1000 + y2 * 100 + y3 * 10 + y4, m1 * 10 + m2, d1 * 10 + d2);
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

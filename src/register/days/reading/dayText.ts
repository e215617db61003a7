import { NO_DAY, type Day } from "../../../calendar/day";
import { readLooseDay } from "./dayLoose";
import { DAY_MARK, unmarkedDay } from "./dayMark";
import { readWordedDay } from "./dayWords";
import { FAR_YEAR, FIRST_SURE_YEAR } from "./neverEntered";
import { plainSigns } from "../../texts/plainSigns";
import { FIRST_YEAR, MONTH_ENDS, MONTH_STARTS, UNREADABLE } from "./plausibleDay";

/*
 * charCodeAt is taken from its prototype and called: a property look-up on strings of many kinds (short, joined, sliced,
 * wide) is several times slower. It is taken inside each function: a bundle keeps module constants in a closure, where the
 * compiler does not see that they never change.
 */

const NOT_PLAIN = -2;
const BLANK = 32;
const COLON = 58;
// Own copies: a bundler that turns imports into getters would slow the scanner.
const [starts, ends, firstYear, sureYear, lastYear] = [MONTH_STARTS, MONTH_ENDS, FIRST_YEAR, FIRST_SURE_YEAR, FAR_YEAR - 1];

/**
 * HH:mm or HH:mm:ss from place 11 on, behind one blank. A difference below 0 marks a digit or a part out of range, and so
 * does the union of differences: one test for all.
 */
function isPlainTime(text: string, length: number): boolean {
  const { charCodeAt } = String.prototype;
  const h1 = charCodeAt.call(text, 11) - 48;
  const h2 = charCodeAt.call(text, 12) - 48;
  const m1 = charCodeAt.call(text, 14) - 48;
  const m2 = charCodeAt.call(text, 15) - 48;
  const wrong = h1 | h2 | m1 | m2 | (9 - h2) | (9 - m2) | (5 - m1) | (23 - h1 * 10 - h2);
  if (wrong < 0 || charCodeAt.call(text, 10) !== BLANK || charCodeAt.call(text, 13) !== COLON) return false;
  if (length === 16) return true;
  const s1 = charCodeAt.call(text, 17) - 48;
  const s2 = charCodeAt.call(text, 18) - 48;
  return (s1 | s2 | (5 - s1) | (9 - s2)) >= 0 && charCodeAt.call(text, 16) === COLON;
}

/** dd/MM/yyyy, alone or with HH:mm or HH:mm:ss behind one blank: what nearly every text date looks like. */
function readPlainDay(text: string, length: number): number {
  const { charCodeAt } = String.prototype;
  const separator = charCodeAt.call(text, 2);
  if (separator !== charCodeAt.call(text, 5) || separator < 45 || separator > 47) return NOT_PLAIN;
  const d1 = charCodeAt.call(text, 0) - 48;
  const d2 = charCodeAt.call(text, 1) - 48;
  const m1 = charCodeAt.call(text, 3) - 48;
  const m2 = charCodeAt.call(text, 4) - 48;
  const y1 = charCodeAt.call(text, 6) - 48;
  const y2 = charCodeAt.call(text, 7) - 48;
  const y3 = charCodeAt.call(text, 8) - 48;
  const y4 = charCodeAt.call(text, 9) - 48;
  const month = m1 * 10 + m2;
  const year = y1 * 1000 + y2 * 100 + y3 * 10 + y4;
  const low = d1 | d2 | m1 | m2 | y1 | y2 | y3 | y4 | (year - sureYear) | (month - 1);
  const high = (9 - d1) | (9 - d2) | (9 - m1) | (9 - m2) | (9 - y1) | (9 - y2) | (9 - y3) | (9 - y4) | (lastYear - year) | (12 - month);
  if ((low | high) < 0 || (length !== 10 && ((length !== 16 && length !== 19) || !isPlainTime(text, length)))) return NOT_PLAIN;
  const slot = (year - firstYear) * 13 + month;
  const day = starts[slot] + d1 * 10 + d2;
  return day > starts[slot] && day <= ends[slot] ? day : NOT_PLAIN;
}

/**
 * Day number of a date written as text; NO_DAY for blanks, UNREADABLE for anything that is no single, existing day.
 * Day before month, as Vietnam writes (domain.md 4.4.2); the time of day is checked and cut. A day read by an assumption
 * carries its marks (DAY_MARK).
 * @example readMarkedText("21/9/21") // 44460 | DAY_MARK.twoDigitYear
 */
export function readMarkedText(text: string): Day | typeof UNREADABLE {
  const { length } = text;
  if (length === 0) return NO_DAY;
  const plain = length >= 10 ? readPlainDay(text, length) : NOT_PLAIN;
  return plain > 0 ? plain : otherwise(text);
}

/** Letters typed in place of digits, among digits and the signs of a date. */
const LETTER_DIGITS = /^(?=.*[oOlI|])[\doOlI|]{1,2}([/.-])[\doOlI|]{1,2}\1(?:[\doOlI|]{2}){1,2}$/;

function otherwise(written: string): Day | typeof UNREADABLE {
  const text = plainSigns(written);
  const loose = readLooseDay(text);
  if (loose !== UNREADABLE) return loose;
  const worded = readWordedDay(text);
  return worded === UNREADABLE && LETTER_DIGITS.test(text) ? readLetterDigits(text) : worded;
}

/** "O1/O9/2021", as a clerk would read it; marked, since it is an assumption. */
function readLetterDigits(text: string): Day | typeof UNREADABLE {
  const day = readLooseDay(text.replace(/[oO]/g, "0").replace(/[lI|]/g, "1"));
  return day > 0 ? day | DAY_MARK.letters : day;
}

/**
 * The same without marks.
 * @example readDayText("21/09/2021 15:10:00") // 44460
 */
export function readDayText(text: string): Day | typeof UNREADABLE {
  const { length } = text;
  if (length === 0) return NO_DAY;
  const plain = length >= 10 ? readPlainDay(text, length) : NOT_PLAIN;
  return plain > 0 ? plain : unmarkedDay(otherwise(text));
}

import { NO_DAY } from "../../calendar/day";
import { cellText } from "../../register/texts/cell";
import { AFTER_SURE_DAYS, DAY_MARK, FIRST_SURE_DAY, readMarkedDay } from "../../register/days/dayReading";
import { isClosing } from "../../register/reader/notACase";
import { isOwnId } from "../../register/reader/totalRows";
import type { CellValue } from "../../register/model/grid";

/*
 * Bound here once: outside the bundle (tests, the headless command) an imported name is looked up at each use, and a
 * pass uses these a million times.
 */
const NONE = NO_DAY;
const FIRST = FIRST_SURE_DAY;
const AFTER_LAST = AFTER_SURE_DAYS;
/** From 23:50 on a time may be the midnight that follows, short of some seconds. */
const LATE = 0.993;

/** A cell that only the register's own reader may judge. */
export const UNCLEAN = -1;

/**
 * The day in a cell as long as nothing about it is open: a date, a blank, or dd/mm/yyyy in a column of texts. UNCLEAN for
 * anything else.
 * @example plainDay("21/09/2021 15:10", true) // 44460
 */
export function plainDay(value: CellValue, asText: boolean): number {
  if (typeof value === "number" && value >= FIRST && value < AFTER_LAST) {
    const day = value | 0;
    return value - day < LATE ? day : UNCLEAN;
  }
  if (value === null || value === "" || value === 0 || value === undefined) return NONE;
  return asText && typeof value === "string" ? plainText(value) : UNCLEAN;
}

/** dd/mm/yyyy with or without a time of day, of a clock of 24 hours and before 23:00. */
const PLAIN_TEXT = /^\d\d\/\d\d\/\d{4}(?: (?:[01]?\d|2[0-2]):[0-5]\d(?::[0-5]\d)?)?$/;

function plainText(text: string): number {
  if (!PLAIN_TEXT.test(text)) return UNCLEAN;
  const day = readMarkedDay(text);
  return day > NONE && day < DAY_MARK.first ? day : UNCLEAN;
}

/**
 * Whether a cell of running numbers, ids or names is of the kind of another one, as in every row of cases; the words of a
 * total, a band or a signature are not.
 * @example isAlike("Tổng cộng", "H62-1") // false
 */
export function isAlike(value: CellValue, model: CellValue): boolean {
  if (typeof value === "number") return value !== 0 && typeof model === "number";
  if (typeof value !== "string" || typeof model !== "string" || value === "") return false;
  const digits = hasDigit(value);
  if (digits !== hasDigit(model)) return false;
  return digits ? value.includes(" ") === model.includes(" ") : !isClosing(value);
}

/** From the end, where ids and running numbers have theirs. */
function hasDigit(text: string): boolean {
  const { charCodeAt } = String.prototype; // taken here: see dayText.ts
  for (let at = text.length - 1; at >= 0; at--) {
    const code = charCodeAt.call(text, at);
    if (isDigit(code)) return true;
  }
  return false;
}

/** Whole numbers from here on are longer than any count of cases. */
const AFTER_COUNTS = 1e6;
const COUNT_LENGTH = 7;
/** Longer than any count with its signs. */
const LONG = 12;

/**
 * Whether a cell is the id of a case and can't be a count in a row of totals: the words of such a row may stand in a column
 * that a pass has no reason to look at.
 * @example isCaseId("H62-1") // true; false for 1001 and "352 hồ sơ", which only the register's reader may judge
 */
export function isCaseId(value: CellValue): boolean {
  if (typeof value === "number") return value >= AFTER_COUNTS && Number.isInteger(value);
  if (typeof value !== "string") return false;
  return isPlainId(value) || isOwnId(cellText(value));
}

/** An id of Latin letters, digits and signs in one piece, told without a pattern: words have no digits, counts are short or end in words. */
function isPlainId(text: string): boolean {
  const { charCodeAt } = String.prototype; // taken here: see dayText.ts
  // "000.00.01.H62-210921-0001", as nearly every id is: the two searches cost less than looking at each sign.
  if (text.length > LONG && isDigit(charCodeAt.call(text, 0)) && isDigit(charCodeAt.call(text, text.length - 1))) return !text.includes(" ") && !text.includes(":");
  let digits = 0;
  for (let at = 0; at < text.length; at++) {
    const code = charCodeAt.call(text, at);
    if (isDigit(code)) digits++;
    else if (code <= 32 || code === 40 || code === 58 || code === 61 || (code > 126 && !isMarkedLetter(code))) return false; // blanks, "(", ":", "="
  }
  return digits > 0 && (!isDigit(charCodeAt.call(text, 0)) || (text.length > COUNT_LENGTH && isDigit(charCodeAt.call(text, text.length - 1))));
}

function isMarkedLetter(code: number): boolean {
  return (code >= 0xc0 && code < 0x250) || (code >= 0x1e00 && code < 0x1f00);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

import { caseIdHash } from "../duplicates/caseId";
import type { CellValue } from "../model/grid";
import { cellText } from "../texts/cell";
import { isTotalWord } from "../vocabulary/totalWords";

/** "1.500" or "352 hồ sơ" in the column of ids: how many cases there are, and no case's id. */
const COUNT = /^\d{1,3}(?:[.,]?\d{3})?(?!\d)(?:\s*\p{L}[^\d]*)?$/u;

/**
 * True for an id of a case; a number up to six digits may be a count of cases, in a row whose label says that it is a total.
 * @example isOwnId("H62-1") // true; false for "352 hồ sơ"
 */
export function isOwnId(text: string): boolean {
  return /\d/.test(text) && !COUNT.test(text) && !isTotalWord(text);
}

/** Whole numbers from here on are longer than any count of cases. */
const AFTER_COUNTS = 1e6;

/**
 * The same of a cell, by its signs where they tell it at once: true only for a cell with an id (duplicates/caseId.ts) that
 * isOwnId holds for.
 * @example holdsOwnId(2021000017) // true; false for 1001 and for a blank
 */
export function holdsOwnId(value: CellValue): boolean {
  if (typeof value === "number") return value >= AFTER_COUNTS && Number.isInteger(value);
  if (typeof value !== "string" || value === "") return false;
  return isSurelyOwn(value) || (caseIdHash(value) !== 0 && isOwnId(cellText(value)));
}

/** Longest beginning that all ids of a body share, which is no id by itself. */
const PREFIX = 15;
const COUNT_LENGTH = 7;
const NUMBER = /^0*[1-9]\d*$/;

/**
 * An id that ends in a number which no blank, colon, bracket or equals sign parts from what is before it: so it is no count, and
 * neither a total's label (totalWords.ts) nor a form that nobody filled in, for those that end in a digit begin with one of
 * five letters and hold a blank or a marked letter.
 */
function isSurelyOwn(text: string): boolean {
  const { charCodeAt } = String.prototype; // taken here: see dayText.ts
  let at = text.length - 1;
  let code = charCodeAt.call(text, at);
  let isCounted = false;
  if (!isDigit(code)) return false;
  while (isDigit(code) || code === 44 || code === 46) {
    isCounted ||= code > 48;
    if (at === 0) return text.length > COUNT_LENGTH && NUMBER.test(text);
    code = charCodeAt.call(text, --at);
  }
  if (!isCounted || !isPlainSign(code) || code === 40 || code === 58 || code === 61) return false;
  const first = charCodeAt.call(text, 0);
  if (isDigit(first)) return first !== 48 || text.length > PREFIX;
  return isLetter(first) && (!mayBeginWords(first | 32) || isPlain(text));
}

/** t, c, k, l, n: tổng, cộng, kết sổ, lũy kế, ngày. */
function mayBeginWords(letter: number): boolean {
  return letter === 116 || letter === 99 || letter === 107 || letter === 108 || letter === 110;
}

function isPlain(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isPlainSign(text.charCodeAt(at))) return false;
  return true;
}

function isPlainSign(code: number): boolean {
  return code > 32 && code < 127;
}

function isLetter(code: number): boolean {
  return (code | 32) >= 97 && (code | 32) <= 122;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

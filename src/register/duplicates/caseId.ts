import { cleanText, isErrorCell, plainValue } from "../texts/cell";
import { foldKey } from "../texts/fold";
import { saysNothing } from "../texts/saysNothing";
import { plainSigns } from "../texts/plainSigns";
import type { CellValue } from "../model/grid";
import { isDitto } from "../vocabulary/dittos";

/** What stands where an id is still to come, without marks: "chưa cấp số", "HS giấy". */
const TO_COME = /^(?:x+|n ?a|chua|khong|ko|mat|thieu|cho|(?:chua|khong|ko|mat|thieu|cho|chua co|khong co|cho cap|chua cap) (?:co|cap|ma|so|ma so|ma ho so|so ho so|bien nhan|ro)|(?:hs|ho so) giay|giay)$/;
/** The beginning that all ids of a body share, with nothing behind it. */
const BARE_PREFIX = /^0{3}\.\d{2}\.\d{2,3}\.[a-z]\d{2}[-.]?$/;

/** Words and signs in the place of an id: the same in many rows, and yet the rows are cases of their own. */
function isNoId(key: string): boolean {
  return saysNothing(key) || /^[0 .\-/]+$/.test(key) || BARE_PREFIX.test(key) || (!/\d/.test(key) && (isDitto(key) || TO_COME.test(foldKey(key))));
}

/**
 * The id of a case as it is compared: outer blanks, case, invisible signs and the length of a dash do not tell cases apart; "" for a cell without an id
 * (blank, 0, an error, "-", "chưa có mã"). A number and the same digits as text are one id.
 * @example caseIdKey(" h62-210921-0001 ") // "h62-210921-0001"
 */
export function caseIdKey(value: CellValue): string {
  const plain = plainValue(value);
  if (plain === null || plain === 0 || typeof plain === "boolean" || isErrorCell(plain)) return "";
  const key = plainSigns(cleanText(String(plain))).toLowerCase();
  return isNoId(key) ? "" : key;
}

/** Hash of every id whose last digits Excel has cut: it is an id, but nothing can be found again by it. */
export const LOST_ID = 1;
/** From here on a number cell no longer holds each of its digits. */
const TOO_LONG = 1e15;
const SCIENTIFIC = /^[-+]?\d([.,]\d+)?E\+\d{2,3}$/i;

/**
 * Whether an id has lost digits: a number of more than 15 digits, or text that shows a number in scientific notation. Two
 * cases may look the same then. Source: domain.md 4.4.7.
 * @example hasLostDigits("1,23457E+15") // true
 */
export function hasLostDigits(value: CellValue): boolean {
  const plain = plainValue(value);
  if (typeof plain === "number") return Math.abs(plain) >= TOO_LONG;
  return typeof plain === "string" && SCIENTIFIC.test(cleanText(plain));
}

/**
 * A hash of caseIdKey(value) that reads a plain ASCII id once and builds no string; 0 for a cell without an id, LOST_ID for
 * one that has lost digits.
 * Setting bit 5 makes letters lower case and leaves digits and the usual signs alone.
 * @example caseIdHash("H62-1") === caseIdHash("h62-1 ") // true
 */
export function caseIdHash(value: CellValue): number {
  const { charCodeAt } = String.prototype; // taken here: see dayText.ts
  if (typeof value !== "string") return value === null || value === undefined || value === 0 ? 0 : carefulHash(value);
  const end = value.length;
  if (end === 0) return 0;
  const last = charCodeAt.call(value, end - 1);
  // Nearly every id is long and ends in a digit other than 0.
  if ((end <= PREFIX || last < 49 || last > 57) && mayBeNoId(value, end)) return carefulHash(value);
  if (end > 4 && isPlusSign(value, end)) return carefulHash(value);
  let all = 0;
  let hash = 7;
  let i = 0;
  for (; i + 1 < end; i += 2) {
    const first = charCodeAt.call(value, i);
    const second = charCodeAt.call(value, i + 1);
    if (first <= ODD_BELOW || second <= ODD_BELOW) return carefulHash(value);
    all |= first | second;
    hash = (Math.imul(hash, 961) + (first | 32) * 31 + (second | 32)) | 0;
  }
  if (i < end) {
    if (last <= ODD_BELOW) return carefulHash(value);
    all |= last;
    hash = (Math.imul(hash, 31) + (last | 32)) | 0;
  }
  return all > 127 ? carefulHash(value) : mixed(hash);
}

/** Blanks, controls and the # of error texts: ids with them take the careful way. */
const ODD_BELOW = 35;

/** Longest bare prefix of an id. */
const PREFIX = 14;

/** An id ends in a digit, and nearly never in a 0 that no other digit comes before; a prefix is short. */
function mayBeNoId(text: string, end: number): boolean {
  const { charCodeAt } = String.prototype; // taken here: see dayText.ts
  for (let at = end - 1; at >= 0; at--) {
    const code = charCodeAt.call(text, at);
    if (code >= 49 && code <= 57) return end <= PREFIX && charCodeAt.call(text, 0) === 48;
  }
  return true;
}

/** The + of "E+15" or "E+100". */
function isPlusSign(text: string, end: number): boolean {
  const { charCodeAt } = String.prototype; // taken here: see dayText.ts
  return charCodeAt.call(text, end - 3) === 43 || charCodeAt.call(text, end - 4) === 43;
}

function carefulHash(value: CellValue): number {
  return hasLostDigits(value) ? LOST_ID : hashOfKey(caseIdKey(value));
}

function hashOfKey(key: string): number {
  const { charCodeAt } = String.prototype; // taken here: see dayText.ts
  if (key === "") return 0;
  let hash = 7;
  for (let i = 0; i < key.length; i++) hash = (Math.imul(hash, 31) + (charCodeAt.call(key, i) | 32)) | 0;
  return mixed(hash);
}

/** Spreads neighbouring ids over the whole table; never 0 or LOST_ID. */
function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  h ^= h >>> 15;
  return h >>> 1 === 0 ? 2 : h;
}

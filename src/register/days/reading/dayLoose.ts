import { NO_DAY, type Day } from "../../../calendar/day";
import { isBlankCode } from "../../texts/cell";
import { compactDay } from "./compactDay";
import { DAY_MARK, NEVER_ENTERED } from "./dayMark";
import { isNeverEntered, isNeverEnteredShort, saysNothing } from "./neverEntered";
import { plausibleDay, UNREADABLE } from "./plausibleDay";
import { dayOfNumber } from "./serial";

// Called this way because a property look-up on strings of many kinds (short, joined, sliced, wide) is several times slower.
const { charCodeAt } = String.prototype;

/** Vietnam's time, in minutes ahead of UTC: a time stamp in another zone may fall on another day here. */
const VIETNAM_OFFSET = 420;
const MINUTES_A_DAY = 1440;
const SHORT_YEARS = 50;
const BAD = -1;
/** 1/1/0001 as yyyymmdd. */
const YEAR_ONE = 10101;

// The scanner's place in the text: it runs to the end before it is used again.
let text = "";
let at = 0;
let digits = 0;
let minutes = 0;
let zoned = false;

function skipBlanks(): boolean {
  const from = at;
  while (at < text.length && isBlankCode(charCodeAt.call(text, at))) at++;
  return at > from;
}

/** The number at this place, BAD when there is none; digits tells how many it had. */
function number(): number {
  const from = at;
  let value = 0;
  for (; at < text.length; at++) {
    const digit = charCodeAt.call(text, at) - 48;
    if (digit < 0 || digit > 9) break;
    value = value * 10 + digit;
  }
  digits = at - from;
  return digits === 0 || digits > 8 ? BAD : value;
}

function take(code: number): boolean {
  if (charCodeAt.call(text, at) !== code) return false;
  at++;
  return true;
}

/** A separator of a date with its blanks: / \ - or . ; 0 when there is none. */
function dateSeparator(): number {
  skipBlanks();
  const code = charCodeAt.call(text, at);
  if (code !== 47 && code !== 92 && code !== 45 && code !== 46) return 0;
  at++;
  skipBlanks();
  return code;
}

/** d/M/yyyy, d/M/yy or yyyy-MM-dd from here on. */
function date(first: number, firstDigits: number): number {
  const separator = dateSeparator();
  const middle = separator === 0 ? BAD : number();
  const middleDigits = digits;
  if (middle === BAD || middleDigits > 2 || dateSeparator() !== separator) return BAD;
  const last = number();
  if (last === BAD) return BAD;
  if (firstDigits === 4 && digits <= 2) return emptyOrDay(first, middle, last);
  if (firstDigits > 2 || digits === 3) return BAD;
  if (digits === 4) return emptyOrDay(last, middle, first);
  return digits === 2 ? shortYearDay(last, middle, first) : BAD;
}

/** Of a year written with two digits: 2000 to 2049; "98" would be 1998 to some and 2098 to others. */
function shortYearDay(year: number, month: number, day: number): number {
  if (isNeverEnteredShort(year, month, day)) return NEVER_ENTERED;
  if (year >= SHORT_YEARS) return BAD;
  const read = plausibleDay(2000 + year, month, day);
  return read > 0 ? read | DAY_MARK.twoDigitYear : read;
}

function emptyOrDay(year: number, month: number, day: number): number {
  return isNeverEntered(year, month, day) ? NEVER_ENTERED : plausibleDay(year, month, day);
}

/** HH:mm[:ss[.fff]] or 15h10, with AM, PM, SA or CH behind; hour was read before. */
function time(hour: number): boolean {
  const minute = take(58) ? number() : hourWord();
  let second = 0;
  if (minute >= 0 && take(58)) {
    second = number();
    if (take(46) || (digits > 0 && charCodeAt.call(text, at) === 44 && isDigitAt(at + 1) && take(44))) skipDigits();
  }
  if (minute < 0 || minute > 59 || second < 0 || second > 59 || hour > 23) return false;
  minutes = hour * 60 + minute;
  const back = at;
  skipBlanks();
  if (!halfOfDay()) at = back;
  return true;
}

/** "15h10", "15h", "15 giờ" is written without the last part only by hand: h with or without minutes. */
function hourWord(): number {
  if (!take(104) && !take(72)) return BAD;
  return isDigitAt(at) ? number() : 0;
}

function isDigitAt(place: number): boolean {
  const digit = charCodeAt.call(text, place) - 48;
  return digit >= 0 && digit <= 9;
}

function skipDigits(): void {
  while (isDigitAt(at)) at++;
}

function halfOfDay(): boolean {
  const mark = text.slice(at, at + 2).toUpperCase();
  if (mark !== "AM" && mark !== "PM" && mark !== "SA" && mark !== "CH") return false;
  at += 2;
  if ((mark === "PM" || mark === "CH") && minutes < 720) minutes += 720;
  return true;
}

/** Z or ±hh[:mm] behind an ISO time: turns the minutes into those of Vietnam, below 0 or above a day at the edges. */
function zone(): boolean {
  if (take(90) || take(122)) {
    minutes += VIETNAM_OFFSET;
    zoned = true;
    return true;
  }
  const sign = take(43) ? 1 : take(45) ? -1 : 0;
  if (sign === 0) return true;
  const read = number();
  const hours = digits === 4 ? Math.floor(read / 100) : read;
  const rest = digits === 4 ? read % 100 : take(58) ? number() : 0;
  if (read === BAD || rest === BAD || hours > 14 || rest > 59) return false;
  minutes += VIETNAM_OFFSET - sign * (hours * 60 + rest);
  zoned = true;
  return true;
}

/** What may stand behind the date: nothing, or blanks, a comma or T and a time. */
function timeBehind(): boolean {
  const gap = skipBlanks();
  if (at === text.length) return true;
  const comma = take(44);
  const iso = !gap && !comma && (take(84) || take(116));
  if (!gap && !comma && !iso) return false;
  skipBlanks();
  const hour = number();
  return hour !== BAD && digits <= 2 && time(hour) && (!iso || zone());
}

/** A full stop or semicolon that closes the text. */
function isClosed(): boolean {
  const code = charCodeAt.call(text, at);
  return (code === 46 || code === 59) && at === text.length - 1 && take(code);
}

/** Time first, as one export writes it: "15:10, 21/09/2021". */
function timeFirst(hour: number): number {
  if (!time(hour)) return BAD;
  skipBlanks();
  take(44);
  skipBlanks();
  const first = number();
  return first === BAD ? BAD : date(first, digits);
}

/** A day number kept as text, as cells turn out that were formatted as text after the date was typed. */
function serial(whole: number): Day | typeof UNREADABLE {
  if (take(46)) skipDigits();
  skipBlanks();
  return at === text.length ? dayOfNumber(whole) : UNREADABLE;
}

/** yyyymmdd, alone: eight digits behind a date or a time never get this far. */
function compact(digitsOfDay: number): Day | typeof UNREADABLE {
  skipBlanks();
  if (at < text.length) return UNREADABLE;
  return digitsOfDay === 0 || digitsOfDay === YEAR_ONE ? NEVER_ENTERED : compactDay(digitsOfDay);
}

function withoutDay(): Day | typeof UNREADABLE {
  return saysNothing(text) ? NO_DAY : UNREADABLE;
}

function scan(): Day | typeof UNREADABLE {
  skipBlanks();
  if (at === text.length) return NO_DAY;
  const first = number();
  const firstDigits = digits;
  if (first === BAD) return withoutDay();
  if (firstDigits === 5) return serial(first);
  if (firstDigits === 8) return compact(first);
  const next = charCodeAt.call(text, at);
  const isTime = next === 58 || next === 104 || next === 72;
  const day = isTime ? timeFirst(first) : date(first, firstDigits);
  if (day === BAD || (!isTime && !isClosed() && !timeBehind())) return withoutDay();
  skipBlanks();
  if (at < text.length) return UNREADABLE;
  return zoned && day > 0 && day < DAY_MARK.first ? dayOfNumber(day + Math.floor(minutes / MINUTES_A_DAY)) : day;
}

/**
 * Day number of a date written in any of the ways that registers hold: d/M/yyyy with / - or . and blanks, with a time
 * behind or before, ISO with or without a zone (read in Vietnam's time), a serial kept as text. d/M/yy and yyyymmdd are
 * read too, but marked (dayMark.ts); a date that stands for none ("31/12/9999") is marked and no day. A text without any
 * letter or digit ("-", "…") and "NULL" hold nothing: NO_DAY. Anything else is UNREADABLE. Source: domain.md 4.4.2.
 * @example readLooseDay("15:10, 21/9/2021") // 44460
 */
export function readLooseDay(value: string): Day | typeof UNREADABLE {
  text = value;
  at = 0;
  minutes = 0;
  zoned = false;
  return scan();
}

import { NO_DAY, type Day } from "../../../calendar/day";
import { saysNothing } from "../../texts/saysNothing";
import { compactDay } from "./compactDay";
import { clockBehind, zoneBehind } from "./dayClock";
import { DAY_MARK, NEVER_ENTERED } from "./dayMark";
import { BAD, DayScanner } from "./dayScanner";
import { isNeverEntered, isNeverEnteredShort } from "./neverEntered";
import { plausibleDay, UNREADABLE } from "./plausibleDay";
import { dayOfNumber } from "./serial";

const MINUTES_A_DAY = 1440;
const SHORT_YEARS = 50;
/** 1/1/0001 as yyyymmdd. */
const YEAR_ONE = 10101;

// One for all texts: each is read to its end before the next.
const scanner = new DayScanner();

/** A separator of a date with its blanks: / \ - or . ; 0 when there is none. */
function dateSeparator(): number {
  scanner.skipBlanks();
  const { sign } = scanner;
  if (sign !== 47 && sign !== 92 && sign !== 45 && sign !== 46) return 0;
  scanner.place++;
  scanner.skipBlanks();
  return sign;
}

/** d/M/yyyy, d/M/yy or yyyy-MM-dd from here on. */
function date(first: number, firstDigits: number): number {
  const separator = dateSeparator();
  const middle = separator === 0 ? BAD : scanner.number();
  const middleDigits = scanner.digits;
  if (middle === BAD || middleDigits > 2 || dateSeparator() !== separator) return BAD;
  const last = scanner.number();
  const { digits } = scanner;
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

/**
 * What may stand behind the date: nothing, or blanks, a comma or T and a time.
 * @returns days by which a time of another zone falls earlier or later in Vietnam; NaN for anything else behind the date
 */
function shiftBehind(): number {
  const gap = scanner.skipBlanks();
  if (scanner.isAtEnd) return 0;
  const comma = scanner.take(44);
  const iso = !gap && !comma && (scanner.take(84) || scanner.take(116));
  if (!gap && !comma && !iso) return NaN;
  scanner.skipBlanks();
  const hour = scanner.number();
  const minutes = hour === BAD || scanner.digits > 2 ? BAD : clockBehind(scanner, hour);
  if (minutes === BAD) return NaN;
  return iso ? Math.floor((minutes + zoneBehind(scanner)) / MINUTES_A_DAY) : 0;
}

/** A full stop or semicolon that closes the text. */
function isClosed(): boolean {
  const { sign } = scanner;
  return (sign === 46 || sign === 59) && scanner.isAtLast && scanner.take(sign);
}

/** Time first, as one export writes it: "15:10, 21/09/2021". */
function timeFirst(hour: number): number {
  if (clockBehind(scanner, hour) === BAD) return BAD;
  scanner.skipBlanks();
  scanner.take(44);
  scanner.skipBlanks();
  const first = scanner.number();
  return first === BAD ? BAD : date(first, scanner.digits);
}

/** A day number kept as text, as cells turn out that were formatted as text after the date was typed. */
function serial(whole: number): Day | typeof UNREADABLE {
  if (scanner.take(46)) scanner.skipDigits();
  scanner.skipBlanks();
  return scanner.isAtEnd ? dayOfNumber(whole) : UNREADABLE;
}

/** yyyymmdd, alone: eight digits behind a date or a time never get this far. */
function compact(digitsOfDay: number): Day | typeof UNREADABLE {
  scanner.skipBlanks();
  if (!scanner.isAtEnd) return UNREADABLE;
  return digitsOfDay === 0 || digitsOfDay === YEAR_ONE ? NEVER_ENTERED : compactDay(digitsOfDay);
}

function withoutDay(text: string): Day | typeof UNREADABLE {
  return saysNothing(text) ? NO_DAY : UNREADABLE;
}

/**
 * Day number of a date written in any of the ways that registers hold: d/M/yyyy with / - or . and blanks, with a time
 * behind or before, ISO with or without a zone (read in Vietnam's time), a serial kept as text. d/M/yy and yyyymmdd are
 * read too, but marked (DAY_MARK); a date that stands for none ("31/12/9999") is marked and no day. A text without any
 * letter or digit ("-", "…") and "NULL" hold nothing: NO_DAY. Anything else is UNREADABLE. Source: domain.md 4.4.2.
 * @example readLooseDay("15:10, 21/9/2021") // 44460
 */
export function readLooseDay(text: string): Day | typeof UNREADABLE {
  scanner.start(text);
  scanner.skipBlanks();
  if (scanner.isAtEnd) return NO_DAY;
  const first = scanner.number();
  const firstDigits = scanner.digits;
  if (first === BAD) return withoutDay(text);
  if (firstDigits === 5) return serial(first);
  if (firstDigits === 8) return compact(first);
  const next = scanner.sign;
  const isTime = next === 58 || next === 104 || next === 72;
  const day = isTime ? timeFirst(first) : date(first, firstDigits);
  if (day === BAD) return withoutDay(text);
  const shift = isTime || isClosed() ? 0 : shiftBehind();
  if (Number.isNaN(shift)) return withoutDay(text);
  scanner.skipBlanks();
  if (!scanner.isAtEnd) return UNREADABLE;
  return shift !== 0 && day > 0 && day < DAY_MARK.first ? dayOfNumber(day + shift) : day;
}

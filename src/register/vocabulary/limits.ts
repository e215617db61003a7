import type { LimitUnit } from "../../calendar/deadline";
import { foldKey, squeezedKey } from "../texts/fold";

/** What a limit says: a number, in a unit where it names one; both null for a blank. */
export interface WrittenLimit {
  number: number | null;
  unit: LimitUnit | null;
}

/** Words of each unit, in either language: a workbook goes from one Excel to another. */
const UNIT_WORDS: Readonly<Record<LimitUnit, readonly string[]>> = {
  workingDays: ["ngày làm việc", "ngày LV", "NLV", "ngày công", "working days", "working day", "workdays", "workday", "business days", "business day"],
  days: ["ngày", "ngày lịch", "ngày thường", "ngày dương lịch", "days", "day", "calendar days", "calendar day"],
  months: ["tháng", "months", "month"],
  hours: ["giờ", "giờ làm việc", "giờ hành chính", "tiếng", "hours", "hour", "working hours", "office hours"],
  sameDay: [
    "trong ngày", "ngay trong ngày", "trong ngày làm việc", "ngay trong ngày làm việc", "trong ngày tiếp nhận", "same day", "on the same day",
    "within the day", "same working day",
  ],
};

const units = new Map(Object.entries(UNIT_WORDS).flatMap(([unit, words]) => words.map((word) => [squeezedKey(word), unit as LimitUnit])));

/**
 * The unit that words name, with or without marks and blanks; null for none.
 * @example limitUnitNamed("ngay lam viec") // "workingDays"
 */
export function limitUnitNamed(words: string): LimitUnit | null {
  return units.get(squeezedKey(words)) ?? null;
}

/** "Không quá 05 ngày làm việc", "Trong thời hạn 05 ngày làm việc kể từ …": procedures print the longest limit. */
const AT_MOST = /^(?:trong (?:thời (?:hạn|gian) )?)?(?:không quá |tối đa )?(?=\d)/iu;
/** "1.000" is a thousand or one. */
const OPEN_THOUSANDS = /^-?\d{1,3}[.,]\d{3}$/;
const HALF_SIGN = /^(?:½|1\/2)\s+(\S.*)$/u;
/** On a folded text, as what follows. */
const HALF_WORD = /^(?:(?:mot )?nua|half(?: an?)?) (.+)$/;
/** Digits again in words, in brackets, as official texts have them: "05 (năm) ngày". */
const BRACKET = /^\s*\(([^()]*)\)/;
const NUMBER_WORDS = /^(?:khong|mot|hai|ba|bon|tu|nam|sau|bay|tam|chin|muoi|lam|linh|le|tram| )+$/;
/** From when a limit runs: it is the receipt's cell that says it. Another number there may be another limit. */
const SINCE = /^(.*?) (?:ke tu|tinh tu|tu) (?:ngay|khi|thoi diem)\b\D*$/;

/**
 * The limit that a text holds, as procedures print it; null for a text that is none or that says more than one.
 * @example limitOfText("05 ngày làm việc kể từ ngày nhận đủ hồ sơ") // { number: 5, unit: "workingDays" }
 */
export function limitOfText(written: string): WrittenLimit | null {
  const text = written.replace(AT_MOST, "");
  const half = HALF_SIGN.exec(text) ?? HALF_WORD.exec(foldKey(text));
  if (half) return inUnit(0.5, half[1]);
  const digits = /^(-?\d+(?:[.,]\d+)?)(?![\d/])(.*)$/su.exec(text);
  if (!digits) return limitUnitNamed(withoutStart(text)) === "sameDay" ? { number: null, unit: "sameDay" } : null;
  if (OPEN_THOUSANDS.test(digits[1])) return null;
  return inUnit(Number(digits[1].replace(",", ".")), digits[2].replace(BRACKET, (whole: string, inside: string) => (NUMBER_WORDS.test(foldKey(inside)) ? "" : whole)));
}

/** Nothing behind a number leaves the unit unsaid; a text that is no unit leaves all unread. */
function inUnit(number: number, behind: string): WrittenLimit | null {
  if (squeezedKey(behind) === "") return /[\p{L}\p{N}%]/u.test(behind) ? null : { number, unit: null };
  const unit = limitUnitNamed(withoutStart(behind));
  return unit === null ? null : { number, unit };
}

function withoutStart(text: string): string {
  return SINCE.exec(foldKey(text))?.[1] ?? text;
}

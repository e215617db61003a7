import type { LimitUnit } from "../../calendar/deadline";
import { foldKey, squeezedKey } from "../../register/texts/fold";
import { cellText, isErrorCell, plainValue } from "../../register/texts/cell";
import { remember } from "../../register/vocabulary/memo";
import { failure, type FunctionProblem } from "../model/problem";
import { shownCell } from "./dayCell";
import { wordsOf } from "./words";
import { AT_MOST } from "../../register/vocabulary/limitWords";

const UNITS: Readonly<Record<LimitUnit, `function.limitUnit.${LimitUnit}`>> = {
  workingDays: "function.limitUnit.workingDays", days: "function.limitUnit.days", months: "function.limitUnit.months", hours: "function.limitUnit.hours",
  sameDay: "function.limitUnit.sameDay",
};

const unitNamed = wordsOf(UNITS);

/** What a limit's cell says: a number, in a unit of its own where it names one; both null for a blank. */
export interface WrittenLimit {
  number: number | null;
  unit: LimitUnit | null;
}

const BLANK: WrittenLimit = { number: null, unit: null };

/**
 * The unit that an argument names, in words with or without marks; null for a blank.
 * @example unitIn("ngay lam viec") // "workingDays"
 */
export function unitIn(cell: unknown): LimitUnit | FunctionProblem | null {
  return cell === null ? null : writtenUnit(cell);
}

const writtenUnit: (cell: unknown) => LimitUnit | FunctionProblem | null = remember((cell) => {
  if (isErrorCell(cell)) return failure("invalidValue", "function.problem.unitCellError").problem;
  const text = cell === 0 ? "" : cellText(cell);
  if (text === "") return null;
  return unitNamed(text) ?? failure("invalidValue", "function.problem.limitUnit", { unit: text.slice(0, 40) }).problem;
});

/**
 * The limit that a cell holds: a number, also as text ("5", "1,5", "½"), or as procedures print it ("05 ngày làm việc kể từ ngày
 * nhận đủ hồ sơ", "trong ngày"). A 0 is a blank: Excel hands both over alike.
 * @example limitIn("15 ngày") // { number: 15, unit: "days" }
 */
export const limitIn: (cell: unknown) => WrittenLimit | FunctionProblem = remember((cell) => {
  const plain = plainValue(cell);
  if (plain === null || plain === 0) return BLANK;
  if (typeof plain === "number" && Number.isFinite(plain)) return { number: plain, unit: null };
  if (isErrorCell(cell)) return failure("invalidValue", "function.problem.limitError").problem;
  const text = typeof plain === "string" ? cellText(plain) : "";
  if (text === "" && typeof plain === "string") return BLANK;
  return limitOfText(text) ?? failure("invalidValue", "function.problem.limitUnreadable", { cell: shownCell(cell) }).problem;
});

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

function limitOfText(written: string): WrittenLimit | null {
  const text = written.replace(AT_MOST, "");
  const half = HALF_SIGN.exec(text) ?? HALF_WORD.exec(foldKey(text));
  if (half) return inUnit(0.5, half[1]);
  const digits = /^(-?\d+(?:[.,]\d+)?)(?![\d/])(.*)$/su.exec(text);
  if (!digits) return unitNamed(withoutStart(text)) === "sameDay" ? { number: null, unit: "sameDay" } : null;
  if (OPEN_THOUSANDS.test(digits[1])) return null;
  return inUnit(Number(digits[1].replace(",", ".")), digits[2].replace(BRACKET, (whole: string, inside: string) => (NUMBER_WORDS.test(foldKey(inside)) ? "" : whole)));
}

/** Nothing behind a number leaves the unit to the argument; a text that is no unit leaves all unread. */
function inUnit(number: number, behind: string): WrittenLimit | null {
  if (squeezedKey(behind) === "") return /[\p{L}\p{N}%]/u.test(behind) ? null : { number, unit: null };
  const unit = unitNamed(withoutStart(behind));
  return unit === null ? null : { number, unit };
}

function withoutStart(text: string): string {
  return SINCE.exec(foldKey(text))?.[1] ?? text;
}

import type { LimitUnit } from "../../calendar/deadline";
import { cellText, isErrorCell, plainValue } from "../../register/texts/cell";
import { limitOfText, limitUnitNamed, type WrittenLimit } from "../../register/vocabulary/limits";
import { remember } from "../../register/vocabulary/memo";
import { failure, type FunctionProblem } from "../model/problem";
import { shownCell } from "./dayCell";

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
  return limitUnitNamed(text) ?? failure("invalidValue", "function.problem.limitUnit", { unit: text.slice(0, 40) }).problem;
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

import { dateOf, formatDay } from "../../calendar/day";
import { customPeriod, DEFAULT_CLOSING_DAY, FIRST_YEAR, isClosingDay, LAST_YEAR, makePeriod, type ClosingDay, type Period } from "../../calendar/period";
import { parsePeriod } from "../../calendar/periodText";
import { cellText, isErrorCell } from "../../register/texts/cell";
import { dayOfNumber, readDay } from "../../register/days/dayReading";
import { isBlank as isBlankCell } from "../../register/texts/blankCells";
import { failure, success, type Outcome } from "../model/problem";
import { singleCell } from "./singleCell";

/** Numbers from here on are days, not years. */
const LARGEST_YEAR_NUMBER = 2200;

/** Whether an optional argument was left out: null by Excel's rule, or "" typed in its place. */
function isOmitted(value: unknown): boolean {
  return value === null || value === undefined || value === "";
}

function isBlank(value: unknown): boolean {
  return isBlankCell(value) || cellText(value) === "";
}

/**
 * The `period` of a function: text as parsePeriod reads it, a range of two cells with the first and the last day (side
 * by side or one below the other, as TTHC.PERIOD spills them), a year as a number, or the day 1/M/yyyy, which is what
 * Excel makes of a typed "9/2021". null = no period given. A blank cell is refused: a formula that lost its cell must
 * not count all years.
 * @example readPeriod([[44368, 44459]], 20) // 21/6/2021 … 20/9/2021
 */
export function readPeriod(argument: unknown, closingDay: ClosingDay = DEFAULT_CLOSING_DAY): Outcome<Period | null> {
  if (isOmitted(argument)) return success(null);
  const cells: unknown[] = Array.isArray(argument) ? argument.flat() : [argument];
  if (cells.length === 1) return readOne(cells[0], closingDay);
  return cells.length === 2 ? readPair(cells[0], cells[1]) : failure("invalidValue", "function.problem.periodShape");
}

function readOne(value: unknown, closingDay: ClosingDay): Outcome<Period | null> {
  if (isErrorCell(value)) return failure("invalidValue", "function.problem.periodError");
  if (isBlank(value)) return failure("invalidValue", "function.problem.periodBlank");
  if (typeof value === "number") return readNumber(value, closingDay);
  const period = parsePeriod(cellText(value), closingDay);
  return period ? success(period) : failure("invalidValue", "function.problem.period", { period: shown(value) });
}

/** Without its quotes Q3/2021 is cell Q3 divided by 2021, and 9/2021 a fraction. */
function readNumber(value: number, closingDay: ClosingDay): Outcome<Period | null> {
  const period = periodOfNumber(value, closingDay);
  if (period) return success(period);
  if (dayOfNumber(value) > 0) return failure("invalidValue", "function.problem.period", { period: shown(value) });
  return failure("invalidValue", "function.problem.periodNumber", { number: shownNumber(value) });
}

function shownNumber(value: number): string {
  return String(Math.abs(value) < 1 ? Number(value.toPrecision(3)) : value).replace(".", ",");
}

/** 2021 is a year; a day that is the first of a month stands for that month. */
function periodOfNumber(value: number, closingDay: ClosingDay): Period | null {
  if (Number.isInteger(value) && value >= FIRST_YEAR && value <= LARGEST_YEAR_NUMBER) return makePeriod("year", value, 0, closingDay);
  const { year, month, day } = dateOf(value);
  return day === 1 && year >= FIRST_YEAR && year <= LAST_YEAR ? makePeriod("month", year, month, closingDay) : null;
}

function readPair(first: unknown, last: unknown): Outcome<Period | null> {
  if (isErrorCell(first) || isErrorCell(last)) return failure("invalidValue", "function.problem.periodError");
  if (isBlank(first) && isBlank(last)) return failure("invalidValue", "function.problem.periodBlank");
  const [from, to] = [readDay(first), readDay(last)];
  const period = from > 0 && to > 0 ? customPeriod(from, to) : null;
  if (period) return success(period);
  if (from > to && to > 0) return failure("invalidValue", "function.problem.periodOrder", { from: formatDay(from), to: formatDay(to) });
  return failure("invalidValue", "function.problem.periodDays", { from: shown(first), to: shown(last) });
}

/**
 * The closing day of TTHC.PERIOD; 20 when left out. A blank cell is refused, and so is TRUE, which is no 1.
 * @example readClosingDay(null) // 20
 */
export function readClosingDay(argument: unknown): Outcome<ClosingDay> {
  if (isOmitted(argument)) return success(DEFAULT_CLOSING_DAY);
  const cell = singleCell(argument);
  const value = typeof cell === "string" && /^\s*\d{1,2}\s*$/.test(cell) ? Number(cell) : cell;
  return isClosingDay(value) ? success(value) : failure("invalidValue", "function.problem.closingDay", { day: shown(cell) });
}

/** An offending value as the sentence quotes it. */
function shown(value: unknown): string {
  if (isBlank(value)) return "";
  const day = typeof value === "number" ? formatDay(Math.floor(value)) : "";
  return day === "" ? cellText(value).slice(0, 40) : day;
}

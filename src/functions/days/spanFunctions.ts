import { NO_DAY, type Day } from "../../calendar/day";
import { apologyBy } from "../../calendar/deadline";
import type { WorkingCalendar } from "../../calendar/workingDays";
import { shownAs, type Cell, type FunctionValue } from "../model/cells";
import { failure, type FunctionProblem, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { dayIn, isUnread } from "./dayCell";
import { readCalendar } from "./dayList";
import { unitIn } from "./limitCell";
import { unknownYearOf } from "./outsideCalendar";
import { spread } from "./spread";
import { workbookCalendar } from "../model/workbookDays";

type SpanUnit = "days" | "workingDays";

/**
 * Working days after a day up to and with another; negative backwards.
 * @example workingDaysBetween({ args: [[["6/9/2021"]], [["7/9/2021"]], null], language: "vi" }) // 1
 */
export function workingDaysBetween({ args: [from, to, list] }: FunctionCall): Outcome<FunctionValue> {
  const calendar = readCalendar(list);
  return calendar.ok ? spread([from, to], (cells) => overDays(cells, ([a, b]) => span(a, b, "workingDays", calendar.value))) : calendar;
}

/**
 * Days by which cases are late: 0 for those finished by the due day; open ones up to the day they are looked at.
 * @example daysLate({ args: [[["1/9/2021"]], [["6/9/2021"]], null, null], language: "vi" }) // 5
 */
export function daysLate({ args: [due, finished, asOf, unit] }: FunctionCall): Outcome<FunctionValue> {
  const calendar = workbookCalendar();
  return spread([due, finished, asOf, unit], ([dueCell, finishedCell, asOfCell, unitCell]) => {
    const counted = spanUnit(unitCell, "days");
    const dueDay = dayIn(dueCell);
    const end = dayIn(finishedCell);
    const seen = dayIn(asOfCell);
    if (isUnread(counted)) return counted;
    if (isUnread(dueDay)) return dueDay;
    if (isUnread(end)) return end;
    if (isUnread(seen)) return seen;
    if (dueDay === NO_DAY) return "";
    if (end === NO_DAY && seen === NO_DAY) return failure("notAvailable", "function.problem.asOfNeeded").problem;
    const last = end === NO_DAY ? seen : seen === NO_DAY ? end : Math.min(end, seen);
    return last <= dueDay ? 0 : span(dueDay, last, counted, calendar);
  });
}

/**
 * Days from the day cases are looked at to their due day; below 0 for those whose due day has passed.
 * @example daysLeft({ args: [[["10/9/2021"]], [["6/9/2021"]], null], language: "vi" }) // 4
 */
export function daysLeft({ args: [due, asOf, unit] }: FunctionCall): Outcome<FunctionValue> {
  const calendar = workbookCalendar();
  return spread([due, asOf, unit], ([dueCell, asOfCell, unitCell]) => {
    const counted = spanUnit(unitCell, "workingDays");
    if (isUnread(counted)) return counted;
    return overDays([dueCell, asOfCell], ([last, seen]) => span(seen, last, counted, calendar));
  });
}

/**
 * The last days on which an apology is in time: the working day before the due day.
 * @example apologyDays({ args: [[["6/9/2021"]], null], language: "vi" }) // 1/9/2021
 */
export function apologyDays({ args: [due, list] }: FunctionCall): Outcome<FunctionValue> {
  const calendar = readCalendar(list);
  if (!calendar.ok) return calendar;
  return spread([due], (cells) => overDays(cells, ([day]) => {
    const by = apologyBy(day, calendar.value);
    return by === NO_DAY ? unknownYearOf([day], calendar.value) : shownAs("day", by);
  }));
}

/** A cell from days that are all there: blank where one is blank, and why where one cannot be read. */
function overDays(cells: readonly unknown[], compute: (days: readonly Day[]) => Cell): Cell {
  const days: Day[] = [];
  for (const cell of cells) {
    const day = dayIn(cell);
    if (isUnread(day)) return day;
    days.push(day);
  }
  return days.includes(NO_DAY) ? "" : compute(days);
}

function span(from: Day, to: Day, unit: SpanUnit, calendar: WorkingCalendar): Cell {
  if (unit === "days") return to - from;
  return calendar.countWorkingDays(from, to) ?? unknownYearOf([from, to], calendar);
}

/** Spans are told in days or in working days. */
function spanUnit(cell: unknown, usual: SpanUnit): SpanUnit | FunctionProblem {
  const unit = unitIn(cell);
  if (isUnread(unit)) return unit;
  if (unit === null) return usual;
  return unit === "days" || unit === "workingDays" ? unit : failure("invalidValue", "function.problem.spanUnit").problem;
}

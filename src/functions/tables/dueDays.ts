import { dateOf, NO_DAY, type Day } from "../../calendar/day";
import { typedDay } from "../../calendar/ownDays";
import { FIRST_YEAR, LAST_YEAR, type ClosingDay } from "../../calendar/period";
import { workbookCalendar } from "../model/workbookDays";
import type { Window } from "../../indicators/types";
import { HORIZONS } from "../../report/lists/dueCases";
import { readPeriod } from "../arguments/periodArgument";
import { singleCell } from "../arguments/singleCell";
import { failure, success, type Outcome } from "../model/problem";

/** Numbers from here on are days, not years. */
const FIRST_DAY_NUMBER = 2201;
const MOST_WORKING_DAYS = Math.max(...HORIZONS);

/**
 * The days of TTHC.DUELIST: a period, two cells with the first and the last day, or the first day alone, TODAY() for one, from which
 * on the report's longest horizon of working days is looked through. A single day is that day here, and no month.
 * @example readDueDays(44460, 20).value // { from: 44460, to: 44466 }: five working days
 */
export function readDueDays(argument: unknown, closingDay: ClosingDay): Outcome<Pick<Window, "from" | "to">> {
  const day = singleDay(singleCell(argument));
  if (day !== NO_DAY) return fromDay(day);
  const period = readPeriod(argument, closingDay);
  if (!period.ok) return period;
  return period.value ? success({ from: period.value.from, to: period.value.to }) : failure("invalidValue", "function.problem.periodNeeded");
}

function singleDay(cell: unknown): Day {
  const day = typeof cell === "number" ? Math.floor(cell) : typeof cell === "string" ? typedDay(cell) : NO_DAY;
  const isDay = day >= FIRST_DAY_NUMBER && dateOf(day).year >= FIRST_YEAR && dateOf(day).year <= LAST_YEAR;
  return isDay ? day : NO_DAY;
}

function fromDay(from: Day): Outcome<Pick<Window, "from" | "to">> {
  const to = workbookCalendar().addWorkingDays(from - 1, MOST_WORKING_DAYS);
  return to === NO_DAY ? failure("notAvailable", "function.problem.noCalendar", { year: dateOf(from).year }) : success({ from, to });
}

import { dateOf, type Day } from "../../calendar/day";
import type { WorkingCalendar } from "../../calendar/workingDays";
import { failure, type FunctionProblem } from "../model/problem";

/** Holidays of a year are not known: no day of it can be said to be worked. */
export function unknownYear(year: number, { firstYear, lastYear }: WorkingCalendar): FunctionProblem {
  return failure("notAvailable", "function.problem.unknownYear", { year, first: firstYear, last: lastYear }).problem;
}

/** Of days of which one lies outside the known years: that one's year. */
export function unknownYearOf(days: readonly Day[], calendar: WorkingCalendar): FunctionProblem {
  const day = days.find((each) => !calendar.knows(each));
  return unknownYear(day === undefined ? calendar.firstYear - 1 : dateOf(day).year, calendar);
}

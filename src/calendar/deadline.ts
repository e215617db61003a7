import { dateOf, dayOf, monthLength, NO_DAY, type Day } from "./day";
import { hoursAfter } from "./limitInHours";
import { OPENING_HOURS, secondsOpen, type OpeningHours } from "./openingHours";
import type { WorkingCalendar } from "./workingDays";

export type LimitUnit = "workingDays" | "days" | "months" | "hours" | "sameDay";

/** A day with a time of day in whole seconds after midnight. */
export interface Moment {
  day: Day;
  second: number;
}

/** How limits are counted where the law leaves a choice. */
export interface LimitRules {
  calendar: WorkingCalendar;
  /** A receipt strictly after this time of day counts as one of the next working day, in seconds after midnight; null: the clock says nothing. */
  cutoff: number | null;
  /** A receipt on a rest day: the next working day is day 1, or the day of receipt. */
  restDay: "law" | "next";
  hours: OpeningHours;
}

/** Why a limit has no end: below 0, a part of a calendar day or month, or a year of which no schedule is known. */
export type LimitFault = { fault: "negative" | "fraction" } | { fault: "outside"; year: number };

export type Deadline = { fault: null } & Moment | LimitFault;

/** The rules as the law has them, over a calendar. @example byLaw(workingCalendar()).restDay // "law" */
export function byLaw(calendar: WorkingCalendar, cutoff: number | null = null): LimitRules {
  return { calendar, cutoff, restDay: "law", hours: OPENING_HOURS };
}

/**
 * When a limit ends that begins with a receipt (domain-2026.md 5, R1–R7, R15): the receipt's day is not counted; calendar
 * days and months that end on a rest day end on the next working day; hours run while the office is open, and half a day
 * is four of them. Days come without a time of day.
 * @example deadline({ day: dayOf(2021, 9, 1), second: 0 }, 3, "workingDays", byLaw(workingCalendar())) // 8/9/2021
 */
export function deadline(received: Moment, limit: number, unit: LimitUnit, rules: LimitRules): Deadline {
  if (unit !== "sameDay" && !(limit >= 0)) return { fault: "negative" };
  const { calendar, hours } = rules;
  if (!calendar.knows(received.day)) return outside(received.day, calendar);
  const from = countsAsReceived(received, unit, rules);
  if (from.day === NO_DAY) return outside(NO_DAY, calendar);
  if (unit === "hours") return ended(hoursAfter(from, limit * 3600, calendar, hours), calendar);
  if (unit === "workingDays" && !Number.isInteger(limit)) return ended({ ...hoursAfter(from, limit * secondsOpen(hours), calendar, hours), second: 0 }, calendar);
  if (!Number.isInteger(limit) && unit !== "sameDay") return { fault: "fraction" };
  return ended({ day: END[unit](from.day, limit, calendar), second: 0 }, calendar);
}

/** The last day of a limit that runs from the day after another: a rest day still, where that is to be moved. */
const END: Readonly<Record<Exclude<LimitUnit, "hours">, (from: Day, limit: number, calendar: WorkingCalendar) => Day>> = {
  workingDays: (from, limit, calendar) => calendar.addWorkingDays(from, limit),
  days: (from, limit, calendar) => dueInForce(from + limit, calendar),
  months: (from, limit, calendar) => dueInForce(monthsAfter(from, limit), calendar),
  sameDay: (from, _limit, calendar) => calendar.nextWorkingDay(from),
};

/** R4 and R6: a receipt after the closing time, and one on a rest day where the centre wants that, is one of the next working day. */
function countsAsReceived({ day, second }: Moment, unit: LimitUnit, { calendar, cutoff, restDay, hours }: LimitRules): Moment {
  const isRestDay = !calendar.isWorkingDay(day);
  const isAfter = cutoff !== null && second > cutoff && !(isRestDay && unit === "sameDay");
  if (!isAfter && !(isRestDay && restDay === "next")) return { day, second };
  return { day: calendar.nextWorkingDay(day + 1), second: hours.sessions[0].opens };
}

/**
 * The day on which a limit ends in law that was to end on a given day: a rest day gives way to the next working day
 * (BLDS Điều 148.5), a worked Saturday does not. A day beyond the known years stays: nobody knows what follows.
 * @example dueInForce(dayOf(2021, 9, 5), workingCalendar()) // 6/9/2021: the 5th is a Sunday
 */
export function dueInForce(due: Day, calendar: WorkingCalendar): Day {
  return calendar.knows(due) ? calendar.nextWorkingDay(due) : due;
}

/**
 * The same day of a later month, or that month's last where it is shorter (BLDS Điều 148.3); NO_DAY beyond the days that Excel knows.
 * @example monthsAfter(dayOf(2021, 8, 31), 1) // 30/9/2021
 */
export function monthsAfter(from: Day, months: number): Day {
  const { year, month, day } = dateOf(from);
  const at = year * 12 + month - 1 + months;
  const [endYear, endMonth] = [Math.floor(at / 12), (at % 12) + 1];
  return dayOf(endYear, endMonth, Math.min(day, monthLength(endYear, endMonth)));
}

/**
 * The last day on which an apology for a late case is in time: the working day before the due day; NO_DAY outside the
 * known years.
 * @example apologyBy(dayOf(2021, 9, 6), workingCalendar()) // 1/9/2021: from the 2nd to the 5th nobody works
 */
export function apologyBy(due: Day, calendar: WorkingCalendar): Day {
  return calendar.addWorkingDays(due, -1);
}

function ended(end: Moment, calendar: WorkingCalendar): Deadline {
  return calendar.knows(end.day) ? { fault: null, day: end.day, second: end.second } : outside(end.day, calendar);
}

/** The year of a day that is not known; the first after the known ones for a day that nobody can name. */
function outside(day: Day, { lastYear }: WorkingCalendar): LimitFault {
  return { fault: "outside", year: dateOf(day).year || lastYear + 1 };
}

import { NO_DAY, type Day } from "./day";
import { openBefore, openedFor, runsFrom, secondsOpen, type OpeningHours } from "./openingHours";
import type { WorkingCalendar } from "./workingDays";

/** A day and a time of day, in seconds after midnight. */
interface At {
  day: Day;
  second: number;
}

const BEYOND: At = { day: NO_DAY, second: 0 };

/** From when hours run: the moment while the office is open, else its next opening. */
function opened({ day, second }: At, calendar: WorkingCalendar, hours: OpeningHours): At {
  const runs = calendar.isWorkingDay(day) ? runsFrom(hours, second) : -1;
  return runs >= 0 ? { day, second: runs } : { day: calendar.nextWorkingDay(day + 1), second: hours.sessions[0].opens };
}

/**
 * When seconds of open office have passed (R7): as many as a day has are one working day at the same time of day; what is
 * left runs through the sessions. Day 0 (no day) outside the known years.
 * @example hoursAfter({ day: dayOf(2021, 9, 6), second: 54600 }, 28800, workingCalendar(), OPENING_HOURS) // 7/9/2021 15:10
 */
export function hoursAfter(from: At, seconds: number, calendar: WorkingCalendar, hours: OpeningHours): At {
  const begin = opened(from, calendar, hours);
  const [whole, aDay] = [Math.round(seconds), secondsOpen(hours)];
  const day = begin.day === NO_DAY ? NO_DAY : calendar.addWorkingDays(begin.day, Math.floor(whole / aDay));
  if (day === NO_DAY) return BEYOND;
  const left = whole % aDay;
  if (left === 0) return { day, second: begin.second };
  const passed = openBefore(hours, begin.second) + left;
  if (passed <= aDay) return { day, second: overNight(openedFor(hours, passed), day > from.day, hours) };
  return { day: calendar.addWorkingDays(day, 1), second: overNight(openedFor(hours, passed - aDay), true, hours) };
}

/** Before the last session of another day than that of the receipt: when it is due (OpeningHours.morningAfter). */
function overNight(second: number, isLaterDay: boolean, { sessions, morningAfter }: OpeningHours): number {
  return isLaterDay && morningAfter === "lastSession" ? Math.max(second, sessions[sessions.length - 1].opens) : second;
}

import { dayOf, NO_DAY, weekday, type Day } from "./day";
import { workingCalendar, type ExtraDay } from "./workingDays";

/** A day that a centre has off, or works, unlike other bodies; the note says why. */
export interface OwnDay extends ExtraDay {
  note: string;
}

/** More are no exceptions but another calendar. */
export const MOST_OWN_DAYS = 200;
export const LONGEST_NOTE = 100;

/** Why a day cannot be added: no such date, a year whose schedule is not known, or a day that is so already. */
type OwnDayFault = "noDay" | "outside" | "entered" | "weekend" | "holiday" | "working" | "tooMany";

/**
 * A day as it is typed, day before month with the year in four digits; 0 when it is none.
 * @example typedDay("3/8/2026") // 46237
 */
export function typedDay(text: string): Day {
  const parts = /^(\d{1,2}) ?[/.-] ?(\d{1,2}) ?[/.-] ?(\d{4})$/.exec(text.trim());
  return parts ? dayOf(Number(parts[3]), Number(parts[2]), Number(parts[1])) : NO_DAY;
}

/**
 * Why a day cannot be added to the centre's own; null when it can.
 * @param own the days that are there already
 * @example ownDayFault({ day: dayOf(2026, 9, 2), kind: "off" }, []) // "holiday"
 */
export function ownDayFault({ day, kind }: ExtraDay, own: readonly OwnDay[]): OwnDayFault | null {
  if (day === NO_DAY) return "noDay";
  if (own.some((each) => each.day === day)) return "entered";
  if (own.length >= MOST_OWN_DAYS) return "tooMany";
  const calendar = workingCalendar();
  if (calendar.coverage(day, day) === "outside") return "outside";
  const isWorked = calendar.isWorkingDay(day);
  if (kind === "makeUp") return isWorked ? "working" : null;
  if (isWorked) return null;
  return weekday(day) >= 6 ? "weekend" : "holiday";
}

/**
 * The days with one more, in order. Nothing is checked: ask ownDayFault before.
 * @example withOwnDay([], { day: 46237, kind: "off", note: "" }).length // 1
 */
export function withOwnDay(own: readonly OwnDay[], added: OwnDay): OwnDay[] {
  return [...own, added].sort((a, b) => a.day - b.day);
}

import { dayOf, type Day } from "../../calendar/day";
import { text, type Language } from "../../locales/text";

/**
 * The day on the clock of this machine, in its own time zone.
 * @example today(() => new Date(2021, 8, 21)) // 44460
 */
export function today(now: () => Date = () => new Date()): Day {
  const date = now();
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/**
 * Day and minute of the day on the clock of this machine.
 * @example momentOf(new Date(2021, 8, 21, 9, 5)) // { day: 44460, minute: 545 }
 */
export function momentOf(now: Date): { day: Day; minute: number } {
  return { day: today(() => now), minute: now.getHours() * 60 + now.getMinutes() };
}

/**
 * A moment of a file as an Excel serial in the time zone of this machine; 0 = not known.
 * @param milliseconds of the clock
 * @example serialOf(new Date(2021, 8, 21, 12).getTime()) // 44460.5
 */
export function serialOf(milliseconds: number): number {
  if (!(milliseconds > 0)) return 0;
  const moment = new Date(milliseconds);
  return today(() => moment) + (moment.getHours() * 3600 + moment.getMinutes() * 60 + moment.getSeconds()) / 86_400;
}

/**
 * A time of day in figures.
 * @example timeOfDay(545) // "9:05"
 */
export function timeOfDay(minute: number): string {
  return `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, "0")}`;
}

/**
 * A moment as it is printed.
 * @example dayAndTime(new Date(2021, 8, 21, 9, 5), "vi") // "9:05 ngày 21/9/2021"
 */
export function dayAndTime(now: Date, language: Language): string {
  return text(language, "excel.dayAndTime", {
    hour: String(now.getHours()).padStart(2, "0"), minute: String(now.getMinutes()).padStart(2, "0"),
    day: now.getDate(), month: now.getMonth() + 1, year: now.getFullYear(),
  });
}

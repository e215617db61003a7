import { dayOf, type Day } from "../../calendar/day";

/**
 * The day on the clock of this machine, in its own time zone.
 * @example today(() => new Date(2021, 8, 21)) // 44460
 */
export function today(now: () => Date = () => new Date()): Day {
  const date = now();
  return dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

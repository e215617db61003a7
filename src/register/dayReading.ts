import { NO_DAY, type Day } from "../calendar/day";
import { plainValue } from "./cell";
import { readDayText } from "./dayText";
import { UNREADABLE } from "./plausibleDay";
import { dayOfNumber } from "./serial";

export { UNREADABLE } from "./plausibleDay";

/**
 * The day that a cell of a date column holds: a day number, NO_DAY (0) for a blank (null, undefined, "", blanks, 0),
 * UNREADABLE (-1) for anything else: text that is no existing day, a serial outside 1990…2100, true, an error.
 * The host hands blanks over as 0 or null, so the two must mean the same. Source: domain.md 4.4.2.
 * @example readDay("21/9/2021 15:10") // 44460
 */
export function readDay(value: unknown): Day | typeof UNREADABLE {
  if (typeof value === "number") return dayOfNumber(value);
  if (typeof value === "string") return readDayText(value);
  if (value === null || value === undefined) return NO_DAY;
  if (typeof value !== "object") return UNREADABLE;
  const plain = plainValue(value);
  return typeof plain === "number" ? dayOfNumber(plain) : typeof plain === "string" ? readDayText(plain) : UNREADABLE;
}

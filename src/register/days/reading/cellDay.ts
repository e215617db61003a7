import { NO_DAY, type Day } from "../../../calendar/day";
import { plainValue } from "../../texts/cell";
import { compactDay } from "./compactDay";
import { unmarkedDay } from "./dayMark";
import { readDayText, readMarkedText } from "./dayText";
import { UNREADABLE } from "./plausibleDay";
import { dayOfNumber } from "./serial";

/**
 * The day that a cell of a date column holds: a day number, NO_DAY (0) for a blank (null, undefined, "", blanks, 0),
 * UNREADABLE (-1) for anything else: text that is no existing day, a serial outside 1990…2100, true, an error.
 * The host hands blanks over as 0 or null, so the two must mean the same. Source: domain.md 4.4.2.
 * @example readDay("21/9/2021 15:10") // 44460
 */
export function readDay(value: unknown): Day | typeof UNREADABLE {
  if (typeof value === "string") return readDayText(value);
  return unmarkedDay(readMarkedDay(value));
}

/**
 * The same with the marks that say by which assumption the day was read (DAY_MARK), for a reader that tells them.
 * @example readMarkedDay(20210921) // 44460 | DAY_MARK.compact
 */
export function readMarkedDay(value: unknown): Day | typeof UNREADABLE {
  if (typeof value === "number") return numberDay(value);
  if (typeof value === "string") return readMarkedText(value);
  if (value === null || value === undefined) return NO_DAY;
  if (typeof value !== "object") return UNREADABLE;
  const plain = plainValue(value);
  return typeof plain === "number" ? numberDay(plain) : typeof plain === "string" ? readMarkedText(plain) : UNREADABLE;
}

function numberDay(value: number): Day | typeof UNREADABLE {
  const day = dayOfNumber(value);
  return day === UNREADABLE ? compactDay(value) : day;
}

import { NO_DAY } from "../../calendar/day";
import { DAY_MARK } from "../days/dayReading";
import { readMarkedDay } from "../days/dayReading";
import { AFTER_SURE_DAYS, FIRST_SURE_DAY } from "../days/dayReading";
import type { CellValue } from "../model/grid";

/*
 * Bound here once: outside the bundle (tests, the headless command) an imported name is looked up at each use, and a
 * pass uses these a million times.
 */
const NONE = NO_DAY;
const FIRST = FIRST_SURE_DAY;
const AFTER_LAST = AFTER_SURE_DAYS;
/** From 23:50 on a time may be the midnight that follows, short of some seconds (reader/lostSeconds.ts). */
export const LATE = 0.993;
/** The last second of a day may be a midnight, short of the noise of a program's arithmetic (days/serial.ts). */
export const LAST_SECOND = 1 - 1 / 86_400;

/** A cell that only the row reader may judge. */
export const UNPLAIN = -1;

/**
 * The day in a cell as long as nothing about it is open: a date, a blank, or dd/mm/yyyy in a column of texts. UNPLAIN for
 * anything else.
 * @param until share of a day from which on a time may belong to the next one: LATE or LAST_SECOND
 * @example plainDay("21/09/2021 15:10", true, LATE) // 44460
 */
export function plainDay(value: CellValue, asText: boolean, until: number): number {
  if (typeof value === "number" && value >= FIRST && value < AFTER_LAST) {
    const day = value | 0;
    return value - day < until ? day : UNPLAIN;
  }
  if (value === null || value === "" || value === 0 || value === undefined) return NONE;
  return asText && typeof value === "string" ? plainText(value) : UNPLAIN;
}

/** dd/mm/yyyy with or without a time of day, of a clock of 24 hours and before 23:00. */
const PLAIN_TEXT = /^\d\d\/\d\d\/\d{4}(?: (?:[01]?\d|2[0-2]):[0-5]\d(?::[0-5]\d)?)?$/;

function plainText(text: string): number {
  if (!PLAIN_TEXT.test(text)) return UNPLAIN;
  const day = readMarkedDay(text);
  return day > NONE && day < DAY_MARK.first ? day : UNPLAIN;
}

import { NO_DAY } from "../../calendar/day";
import { DAY_MARK, readMarkedDay, AFTER_SURE_DAYS, FIRST_SURE_DAY } from "../days/dayReading";
import type { CellValue } from "../model/grid";
import { wholeDay } from "../days/dayReading";

/*
 * Bound here once: outside the bundle (tests, the headless command) an imported name is looked up at each use, and a
 * pass uses these a million times.
 */
const NONE = NO_DAY;
const FIRST = FIRST_SURE_DAY;
const AFTER_LAST = AFTER_SURE_DAYS;
const dayOf = wholeDay;
/** From 23:50 on a time may be the midnight that follows, short of some seconds (reader/lostSeconds.ts). */
const LATE = 0.993;

/** A cell that only the row reader may judge. */
export const UNPLAIN = -1;

/**
 * The day in a cell as long as nothing about it is open: a date, a blank, or dd/mm/yyyy in a column of texts. UNPLAIN for
 * anything else.
 * @param asText days of the column stand as text
 * @param isMixed its times are so many different ones that the last minutes of the day are as good as any other
 * @example plainDay("21/09/2021 15:10", true, false) // 44460
 */
export function plainDay(value: CellValue, asText: boolean, isMixed: boolean): number {
  if (typeof value === "number" && value >= FIRST && value < AFTER_LAST) {
    const day = value | 0;
    if (value - day < LATE) return day;
    return isMixed ? dayOf(value) : UNPLAIN;
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

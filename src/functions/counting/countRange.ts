import { byWorkbook } from "../model/workbookDays";
import { NO_DAY } from "../../calendar/day";
import { DEFAULT_CONVENTIONS, type Conventions } from "../../indicators/conventions";
import { totalOf, withoutIdle } from "../../indicators/counts";
import { lastDaySeen, wholeTable } from "../../indicators/dataSpan";
import { speaksOf } from "../../indicators/speaksOf";
import { tally } from "../../indicators/tally";
import type { Tally, Window } from "../../indicators/types";
import type { Reading } from "../../register/model/reading";
import type { CaseRange } from "../range/caseRange";
import { plainTally } from "./plainTally";
import type { Needs } from "../range/figureColumns";
import { readRange } from "../range/rangeReading";

/** The cases of a range, counted by unit. */
export interface Counted {
  tally: Tally;
  /** What was read for it, and the window that was counted; null for a range of plain rows, about which there is nothing to ask. */
  read: { reading: Reading; window: Window } | null;
}

/**
 * Counts the cases of a range by unit: straight over its cells where they are plain, else as the register's own reader
 * reads them. window null = all cases of the range, open ones judged as of the last day seen in it.
 * @example countRange(range, makePeriod("quarter", 2021, 3, 20), needs).tally.groups
 */
export function countRange(range: CaseRange, window: Window | null, needs: Needs, conventions: Conventions = DEFAULT_CONVENTIONS): Counted {
  const plain = plainTally(range, window, needs, conventions);
  return plain && speaksForItself(plain, window) ? { tally: plain, read: null } : countReading(readRange(range), window, conventions);
}

/** Cases that were open all through a window speak of it only when the data reach it: that is for a reading to tell. */
export function speaksForItself(plain: Tally, window: Window | null): boolean {
  return speaksOf(totalOf(plain), NO_DAY, window ?? wholeTable(NO_DAY));
}

function countReading(reading: Reading, given: Window | null, conventions: Conventions): Counted {
  const window = given ?? wholeTable(lastDaySeen(reading.table));
  return { tally: withoutIdle(tally(reading.table, window, byWorkbook({ conventions }))), read: { reading, window } };
}

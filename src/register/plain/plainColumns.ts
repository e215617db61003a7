import { secondsOfDay } from "../days/dayReading";
import { dayOfMonth } from "../days/order/dayParts";
import type { CellValue } from "../model/grid";
import { EVENING } from "../reader/clockTimes";
import { addHour, mayBeMovedToNight } from "../rows/officeHours";
import { MOST_CLOCKS } from "../reader/dayTimes";
import { plainDay } from "./plainCells";

export type Rows = readonly (readonly CellValue[])[];

/** Rows, all over the range, in which a column shows what it holds. */
const SAMPLE = 200;
/** Share of a sample's cells beyond an hour, from which on only a whole reading can tell whether they all stand at one. */
const MOST = 0.7;
const NOON = 12 * 3600;
/** The last day of a month that could be a month itself. */
const MONTHS = 12;

/** How a pass reads a day column. */
interface PlainColumn {
  /** 0-based place; -1 = no such column. */
  at: number;
  /** Days stand as text: in a column of dates a text is out of the ordinary. */
  asText: boolean;
  /** Times of day of some cells, in seconds; -1 for none. */
  times: readonly number[];
  /** They are so many different ones that no program can have given the column one (reader/clockTimes.ts). */
  isMixed: boolean;
}

/**
 * A column of days in which day and month can't have been exchanged, since some day is beyond the 12th; null where only the row
 * reader can tell (reader/daySwaps.ts, reader/monthFirst.ts).
 * @param at 0-based place; -1 = no such column, of which there is nothing to ask
 */
export function plainColumn(rows: Rows, at: number, first: number, end: number): PlainColumn | null {
  if (at < 0) return { at, asText: false, times: [], isMixed: false };
  const step = Math.max(1, Math.floor((end - first) / SAMPLE));
  const sample: CellValue[] = [];
  for (let row = first; row < end; row += step) sample.push(rows[row][at]);
  const asText = sample.some((cell) => typeof cell === "string" && cell !== "");
  const isPlain = hasLateDay(rows, at, first, end, "number") && (!asText || hasLateDay(rows, at, first, end, "string"));
  if (!isPlain) return null;
  const times = sample.flatMap(timeOf);
  return { at, asText, times, isMixed: new Set(times).size > MOST_CLOCKS + 1 };
}

function timeOf(cell: CellValue): number[] {
  return (typeof cell !== "number" && typeof cell !== "string") || cell === 0 || cell === "" ? [] : [secondsOfDay(cell)];
}

/** Ends at the first day beyond the 12th. Without any day there is nothing to exchange. */
function hasLateDay(rows: Rows, at: number, first: number, end: number, type: "number" | "string"): boolean {
  let isEmpty = true;
  for (let row = first; row < end; row++) {
    const value = rows[row][at];
    if (typeof value !== type) continue;
    const day = plainDay(value, true, false);
    if (day <= 0) continue;
    if (dayOfMonth(day) > MONTHS) return true;
    isEmpty = false;
  }
  return isEmpty;
}

/** The columns of days of a register. */
export interface DayColumns {
  received: PlainColumn;
  due: PlainColumn;
  finished: PlainColumn;
  handedOver: PlainColumn;
}

/**
 * Whether an export may have moved receipts and results to other hours, and so to other days (reader/shiftSuspicions.ts).
 * Where it did, nearly every cell shows it: a sample does as well.
 */
export function mayBeMoved({ received, finished, handedOver }: DayColumns): boolean {
  const counts = { compared: 0, inside: 0, insideAfter: 0 };
  for (const { times } of [received, finished, handedOver]) {
    for (const seconds of times) if (seconds >= 0) addHour(counts, Math.floor(seconds / 3600), 1);
  }
  return mayBeMovedToNight(counts) && counts.compared > 0
    || standsBeyond(received, NOON) || standsBeyond(finished, EVENING) || standsBeyond(handedOver, EVENING);
}

/** Whether most cells of a column may stand at one hour of the day's end: a good one for appointments from the evening on, and none for events. */
export function standsBeyond({ times, isMixed }: PlainColumn, hour: number): boolean {
  return !isMixed && times.filter((seconds) => seconds >= hour).length > times.length * MOST;
}

import { dayOfMonth } from "../../register/dates/dayParts";
import { mayBeMoved } from "../../register/reader/dayShifts";
import type { CellValue } from "../../register/types";
import { plainDay } from "./plainCells";

type Rows = readonly (readonly CellValue[])[];

/** Rows, all over the range, in which a column shows what it holds. */
const SAMPLE = 200;
/** The last day of a month that could be a month itself. */
const MONTHS = 12;

/** How a pass reads a day column; null = only the register's reader can tell what its days are. */
export interface PlainColumn {
  at: number;
  /** Days stand as text: in a column of dates a text is out of the ordinary. */
  asText: boolean;
}

/**
 * A column of days about which the register would ask nothing: some day is beyond the 12th, so that day and month can't have
 * been exchanged, and the days don't stand at the hours to which an export moves them.
 * @param at 0-based place; -1 = no such column, of which there is nothing to ask
 */
export function plainColumn(rows: Rows, at: number, first: number, end: number): PlainColumn | null {
  if (at < 0) return { at, asText: false };
  const step = Math.max(1, Math.floor((end - first) / SAMPLE));
  const sample: CellValue[] = [];
  for (let row = first; row < end; row += step) sample.push(rows[row][at]);
  const asText = sample.some((cell) => typeof cell === "string" && cell !== "");
  if (mayBeMoved(sample)) return null;
  const isPlain = hasLateDay(rows, at, first, end, "number") && (!asText || hasLateDay(rows, at, first, end, "string"));
  return isPlain ? { at, asText } : null;
}

/** Ends at the first day beyond the 12th. Without any day there is nothing to exchange. */
function hasLateDay(rows: Rows, at: number, first: number, end: number, type: "number" | "string"): boolean {
  let isEmpty = true;
  for (let row = first; row < end; row++) {
    const value = rows[row][at];
    if (typeof value !== type) continue;
    const day = plainDay(value, true);
    if (day <= 0) continue;
    if (dayOfMonth(day) > MONTHS) return true;
    isEmpty = false;
  }
  return isEmpty;
}

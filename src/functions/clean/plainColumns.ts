import { dayOfMonth } from "../../register/dates/dayParts";
import type { CellValue } from "../../register/types";
import { plainDay } from "./plainCells";

type Rows = readonly (readonly CellValue[])[];

/** Rows in which a column shows what it holds. */
const SAMPLE = 60;
/** The last day of a month that could be a month itself. */
const MONTHS = 12;
/** Share of a day at 17:00, where midnight in Vietnam stands in an export of universal time; some seconds either way. */
const FIVE_PM = 17 / 24;
const SECONDS = 5 / 86_400;
/** From here on a day may be the next one's first minutes, moved by an export. */
const LATE = 0.99;
const MOST = 0.9;

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
  const sample = rows.slice(first, Math.min(end, first + SAMPLE)).map((row) => row[at]);
  const asText = sample.some((cell) => typeof cell === "string" && cell !== "");
  if (isMoved(sample)) return null;
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

function isMoved(sample: readonly CellValue[]): boolean {
  const times = sample.flatMap((cell) => (typeof cell === "number" && cell > 0 ? [cell % 1] : []));
  const moved = times.filter((time) => time >= LATE || Math.abs(time - FIVE_PM) < SECONDS);
  return moved.length > 0 && moved.length >= times.length * MOST;
}

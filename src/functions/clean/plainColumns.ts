import { dayOfMonth } from "../../register/days/order/dayParts";
import { sampleTimes } from "../../register/reader/sampledTimes";
import type { CellValue } from "../../register/model/grid";
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
  /** Most cells stand in the evening: a good hour for appointments, and none for receipts and results. */
  evening: boolean;
}

/**
 * A column of days about which the register would ask nothing: some day is beyond the 12th, so that day and month can't have
 * been exchanged, and the days don't stand at the hours to which an export moves them.
 * @param at 0-based place; -1 = no such column, of which there is nothing to ask
 */
export function plainColumn(rows: Rows, at: number, first: number, end: number): PlainColumn | null {
  if (at < 0) return { at, asText: false, evening: false };
  const step = Math.max(1, Math.floor((end - first) / SAMPLE));
  const sample: CellValue[] = [];
  for (let row = first; row < end; row += step) sample.push(rows[row][at]);
  const asText = sample.some((cell) => typeof cell === "string" && cell !== "");
  const { evening, night } = sampleTimes(sample);
  if (night && !evening) return null;
  const isPlain = hasLateDay(rows, at, first, end, "number") && (!asText || hasLateDay(rows, at, first, end, "string"));
  return isPlain ? { at, asText, evening } : null;
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

/**
 * Whether appointments in the evening all lie on or after the day of their receipt: where one does not, an export may have
 * moved them to the evening before.
 */
export function followReceipts(rows: Rows, due: PlainColumn, received: PlainColumn, first: number, end: number): boolean {
  for (let row = first; row < end; row++) {
    const day = plainDay(rows[row][due.at], due.asText);
    if (day < 0 || (day > 0 && day < plainDay(rows[row][received.at], received.asText))) return false;
  }
  return true;
}

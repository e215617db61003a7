import type { CaseTable } from "../register/model/caseTable";
import type { Window } from "./types";

/**
 * Why a register does not cover a window: nothing happened in it; no case is older than it, so what was carried over
 * is unknown; receipts or results begin late, stop early or have a hole.
 */
export type CoverageReason = "covered" | "noCases" | "noEarlierCases" | "receivedGap" | "finishedGap";

interface Coverage {
  covered: boolean;
  reason: CoverageReason;
}

/** Longest silence that a busy centre may have: Tết with its weekends is nine days. */
const QUIET_DAYS = 10;
const LONGEST_QUIET_DAYS = 31;
/** A quiet register may pause for this many times its mean gap between two days with events. */
const MEAN_GAPS = 4;

/**
 * Whether a register holds all that a window's figures need, so that they may be compared with another window's.
 *
 * An extract of one quarter also holds older cases, those that were open when it began: their receipts lie in the
 * quarter before, but no results do, since cases closed by then were left out. So a window is covered when
 * 1. some case was received before it (else the cases carried over are unknown),
 * 2. receipts and results, each for itself, leave no silence longer than ten days in it, its first and last day
 *    included; where work is sparse, four times the mean gap, at most 31 days.
 * Conservative: in doubt it says no, and a report then makes no comparison.
 * @example coverage(table, previousPeriod(period, 20)).covered // false for an extract of one quarter
 */
export function coverage(table: CaseTable, window: Window): Coverage {
  const length = window.to - window.from + 1;
  const received = daysWithEvents(table.received, window.from, length);
  const finished = daysWithEvents(table.finished, window.from, length);
  return verdict(reasonOf(table, window, received, finished));
}

function reasonOf(table: CaseTable, window: Window, received: Uint8Array, finished: Uint8Array): CoverageReason {
  if (!received.includes(1) && !finished.includes(1)) return "noCases";
  if (!hasEarlierCase(table, window)) return "noEarlierCases";
  if (longestSilence(received) > allowedSilence(received)) return "receivedGap";
  return longestSilence(finished) > allowedSilence(finished) ? "finishedGap" : "covered";
}

function verdict(reason: CoverageReason): Coverage {
  return { covered: reason === "covered", reason };
}

function daysWithEvents(column: Int32Array, from: number, length: number): Uint8Array {
  const days = new Uint8Array(length);
  for (let i = 0; i < column.length; i++) {
    const at = column[i] - from;
    if (at >= 0 && at < length) days[at] = 1;
  }
  return days;
}

function hasEarlierCase(table: CaseTable, window: Window): boolean {
  return table.received.some((day) => day !== 0 && day < window.from);
}

/** The longest run of days without an event. */
function longestSilence(days: Uint8Array): number {
  let longest = 0;
  let run = 0;
  for (const busy of days) {
    run = busy ? 0 : run + 1;
    if (run > longest) longest = run;
  }
  return longest;
}

function allowedSilence(days: Uint8Array): number {
  const busy = days.reduce((sum, day) => sum + day, 0);
  const meanGap = days.length / Math.max(busy, 1);
  return Math.min(Math.max(QUIET_DAYS, Math.ceil(meanGap * MEAN_GAPS)), LONGEST_QUIET_DAYS);
}

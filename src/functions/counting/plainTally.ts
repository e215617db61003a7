import { workbookDays } from "../model/workbookDays";
import { NO_DAY } from "../../calendar/day";
import { rulesOf } from "../../indicators/classify";
import { DEFAULT_CONVENTIONS, type Conventions } from "../../indicators/conventions";
import { emptyTally, withoutIdle } from "../../indicators/counts";
import { lastDayIn, wholeTable } from "../../indicators/dataSpan";
import type { Tally, Window } from "../../indicators/types";
import { readPlainRows } from "../../register/plain/plainRows";
import { plainSheet, type PlainSheet } from "../../register/plain/plainSheet";
import { CaseBatch } from "./caseBatch";
import type { CaseRange } from "../range/caseRange";
import type { Needs } from "../range/figureColumns";

const BATCH_ROWS = 4096;

/** Serves one window after the other, so that the compiled pass is kept (register/plain/textCodes.ts). */
const windowBatch = new CaseBatch(rulesOf(wholeTable(NO_DAY), DEFAULT_CONVENTIONS), BATCH_ROWS);

/**
 * Counts the cases of a range by unit straight over its cells, without a case table, where every row is plain
 * (register/plain/plainRows.ts); null for any other range, which the register's reader then reads as a whole.
 * window null = all cases of the range, open ones judged as of the last day seen in it.
 * @example plainTally(range, makePeriod("quarter", 2021, 3, 20), { unit: true, online: true, handedOver: true }, conventions)?.groups
 */
export function plainTally(range: CaseRange, window: Window | null, needs: Needs, conventions: Conventions = DEFAULT_CONVENTIONS): Tally | null {
  const sheet = needs.outOfTerritory ? null : plainSheet(range);
  if (sheet === null) return null;
  if (window === null || conventions.dueCounts === "dueInWindow") return tallyAll(sheet, window, needs, conventions);
  const counts = countWindow(sheet, window, needs, conventions);
  return counts && tallyOf(sheet.units.names, counts);
}

function countWindow(sheet: PlainSheet, window: Window, { unit, online, handedOver }: Needs, conventions: Conventions): Int32Array | null {
  const rules = rulesOf(window, conventions, workbookDays());
  const batch = windowBatch.restart(rules);
  const { from, to } = rules;
  return readPlainRows(sheet, { from, to, unit, online, handedOver }, batch) ? batch.count(sheet.units.names.length) : null;
}

/**
 * Every case is kept before any is counted: until the last day is known, of which a hand-over may be what tells it, or because a
 * case that ended before a window was due in it.
 */
function tallyAll(sheet: PlainSheet, window: Window | null, { unit, online }: Needs, conventions: Conventions): Tally | null {
  const all = rulesOf(wholeTable(NO_DAY), conventions);
  const batch = new CaseBatch(all, BATCH_ROWS, true);
  if (!readPlainRows(sheet, { from: all.from, to: all.to, unit, online, handedOver: true }, batch)) return null;
  const { length, received, finished, handedOver } = batch;
  const counted = window ?? wholeTable(lastDayIn([received, finished, handedOver].map((column) => column.subarray(0, length))));
  return withoutIdle(batch.tally(sheet.units.names, rulesOf(counted, conventions, workbookDays()), conventions.dueCounts));
}

function tallyOf(names: readonly string[], counts: Int32Array): Tally {
  const whole = emptyTally(names);
  whole.counts.set(counts.subarray(0, whole.counts.length));
  return withoutIdle(whole);
}

import { NO_DAY } from "../calendar/day";
import { rulesOf } from "../indicators/classify";
import { DEFAULT_CONVENTIONS } from "../indicators/conventions";
import { COUNTER_COUNT } from "../indicators/counterPlaces";
import { emptyTally } from "../indicators/counts";
import { lastDayIn, wholeTable } from "../indicators/dataSpan";
import type { Tally, Window } from "../indicators/types";
import { readPlainRows } from "../register/plain/plainRows";
import { plainSheet, type PlainSheet } from "../register/plain/plainSheet";
import { CaseBatch } from "./caseBatch";
import type { CaseRange } from "./caseRange";
import type { Needs } from "./figureColumns";

const BATCH_ROWS = 4096;

/** Serves one window after the other, so that the compiled pass is kept (register/plain/textCodes.ts). */
const windowBatch = new CaseBatch(rulesOf(wholeTable(NO_DAY), DEFAULT_CONVENTIONS), BATCH_ROWS);

/**
 * Counts the cases of a range by unit straight over its cells, without a case table, where every row is plain
 * (register/plain/plainRows.ts); null for any other range, which the register's reader then reads as a whole.
 * window null = all cases of the range, open ones judged as of the last day seen in it.
 * @example plainTally(range, makePeriod("quarter", 2021, 3, 20), { unit: true, online: true, handedOver: true })?.groups
 */
export function plainTally(range: CaseRange, window: Window | null, needs: Needs): Tally | null {
  const sheet = plainSheet(range);
  if (sheet === null) return null;
  const counts = window ? countWindow(sheet, window, needs) : countAll(sheet, needs);
  return counts && tallyOf(sheet.units.names, counts);
}

function countWindow(sheet: PlainSheet, window: Window, { unit, online, handedOver }: Needs): Int32Array | null {
  const rules = rulesOf(window, DEFAULT_CONVENTIONS);
  const batch = windowBatch.restart(rules);
  const { from, to } = rules;
  return readPlainRows(sheet, { from, to, unit, online, handedOver }, batch) ? batch.count(sheet.units.names.length) : null;
}

/** Every case is kept until the last day is known, and counted then; a hand-over may be the last thing that the range knows of. */
function countAll(sheet: PlainSheet, { unit, online }: Needs): Int32Array | null {
  const rules = rulesOf(wholeTable(NO_DAY), DEFAULT_CONVENTIONS);
  const batch = new CaseBatch(rules, BATCH_ROWS, true);
  if (!readPlainRows(sheet, { from: rules.from, to: rules.to, unit, online, handedOver: true }, batch)) return null;
  const { length, received, finished, handedOver } = batch;
  const lastDay = lastDayIn([received, finished, handedOver].map((column) => column.subarray(0, length)));
  return batch.count(sheet.units.names.length, rulesOf(wholeTable(lastDay), DEFAULT_CONVENTIONS));
}

/** Units that counted nothing are left out, as of a case table. */
function tallyOf(names: readonly string[], counts: Int32Array): Tally {
  const rowOf = (code: number): Int32Array => counts.subarray(code * COUNTER_COUNT, (code + 1) * COUNTER_COUNT);
  const counted = names.map((name, code) => ({ name, counts: rowOf(code) })).filter((unit) => unit.counts.some((count) => count > 0));
  const tally = emptyTally(counted.map(({ name }) => name));
  counted.forEach((unit, group) => tally.counts.set(unit.counts, group * COUNTER_COUNT));
  return tally;
}

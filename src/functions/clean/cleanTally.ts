import { NO_DAY } from "../../calendar/day";
import { rulesOf } from "../../indicators/classify";
import { DEFAULT_CONVENTIONS } from "../../indicators/conventions";
import { COUNTER_COUNT } from "../../indicators/counterPlaces";
import { emptyTally } from "../../indicators/counts";
import { lastDayIn, wholeTable } from "../../indicators/dataSpan";
import type { Tally, Window } from "../../indicators/types";
import { cellText } from "../../register/texts/cell";
import { caseIdHash } from "../../register/duplicates/caseId";
import { IdIndex } from "../../register/duplicates/idIndex";
import type { CellValue } from "../../register/model/grid";
import { isBlank } from "../blankCells";
import type { CaseRange } from "../caseRange";
import type { Needs } from "../figureColumns";
import { CaseBatch } from "./caseBatch";
import { passTexts, readCleanRows, type Pass } from "./cleanRows";
import { followReceipts, plainColumn } from "./plainColumns";
import { UnitNames } from "./unitNames";

const BATCH_ROWS = 4096;

/**
 * Counts the cases of a range by unit straight over its cells, without a case table, where nothing in it is open to
 * reading: days are days, words are known, every case has its unit and an id of its own that is no count. null at the first
 * cell that is anything else: the register's reader then reads the whole range. The two give the same counts.
 * window null = all cases of the range, open ones judged as of the last day seen in it.
 * @example cleanTally(range, makePeriod("quarter", 2021, 3, 20), { unit: true, online: true, handedOver: true })?.groups
 */
export function cleanTally(range: CaseRange, window: Window | null, needs: Needs): Tally | null {
  const units = new UnitNames();
  const pass = passOver(range, window, needs, units);
  if (pass === null) return null;
  const counts = window ? countWindow(pass, units) : countAll(pass, units);
  return counts === null || hasRepeatedId(pass) ? null : tallyOf(units.names, counts);
}

/** The pass over a range whose columns as such leave nothing to ask; null for any other. */
function passOver(range: CaseRange, window: Window | null, needs: Needs, units: UnitNames): Pass | null {
  const { matrix, firstRow, columns, layout } = range;
  if (columns.received < 0 || columns.caseId < 0 || (needs.unit && columns.unit < 0) || layout.legacy || layout.doubts || layout.shiftedFrom) return null;
  let end = matrix.length;
  while (end > firstRow && isBlank(matrix[end - 1][columns.received])) end--;
  const [received, due, finished, handedOver] = [columns.received, columns.due, columns.finished, columns.handedOver]
    .map((at) => plainColumn(matrix, at, firstRow, end));
  // The first and the last row of cases may be statistics of the others: only words tell.
  if (!hasWords(matrix[firstRow], columns) || !hasWords(matrix[end - 1], columns)) return null;
  if (received === null || due === null || finished === null || handedOver === null) return null;
  if (received.evening || finished.evening || handedOver.evening) return null;
  if (due.evening && !followReceipts(matrix, due, received, firstRow, end)) return null;
  return {
    matrix, firstRow, end, columns, received, due, finished, handedOver,
    // A hand-over may be the last thing that the range knows of.
    needs: { unit: needs.unit, online: needs.online, handedOver: needs.handedOver || window === null },
    rules: rulesOf(window ?? wholeTable(NO_DAY), DEFAULT_CONVENTIONS),
    mayLackHandOver: columns.handedOver < 0 && !range.edges.right,
    texts: passTexts(units),
  };
}

function hasWords(row: readonly CellValue[] | undefined, { unit, status, channel, serviceLevel }: CaseRange["columns"]): boolean {
  return row !== undefined && [unit, status, channel, serviceLevel].some((at) => at >= 0 && /\p{L}/u.test(cellText(row[at])));
}

function countWindow(pass: Pass, { names }: UnitNames): Int32Array | null {
  const batch = new CaseBatch(pass.rules, BATCH_ROWS);
  return readCleanRows(pass, batch) ? batch.count(names.length) : null;
}

/** Every case is kept until the last day is known, and counted then. */
function countAll(pass: Pass, { names }: UnitNames): Int32Array | null {
  const batch = new CaseBatch(pass.rules, BATCH_ROWS, true);
  if (!readCleanRows(pass, batch)) return null;
  const { length, received, finished, handedOver } = batch;
  const lastDay = lastDayIn([received, finished, handedOver].map((column) => column.subarray(0, length)));
  return batch.count(names.length, rulesOf(wholeTable(lastDay), DEFAULT_CONVENTIONS));
}

function hasRepeatedId({ matrix, firstRow, end, columns: { caseId } }: Pass): boolean {
  const index = new IdIndex(end, (row) => matrix[row][caseId]);
  for (let row = firstRow; row < end; row++) if (index.add(row, caseIdHash(matrix[row][caseId])) >= 0) return true;
  return false;
}

/** Units that counted nothing are left out, as of a case table. */
function tallyOf(names: readonly string[], counts: Int32Array): Tally {
  const rowOf = (code: number): Int32Array => counts.subarray(code * COUNTER_COUNT, (code + 1) * COUNTER_COUNT);
  const counted = names.map((name, code) => ({ name, counts: rowOf(code) })).filter((unit) => unit.counts.some((count) => count > 0));
  const tally = emptyTally(counted.map(({ name }) => name));
  counted.forEach((unit, group) => tally.counts.set(unit.counts, group * COUNTER_COUNT));
  return tally;
}

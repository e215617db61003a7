import { NO_DAY } from "../calendar/day";
import { DEFAULT_CONVENTIONS } from "../indicators/conventions";
import { rulesOf } from "../indicators/classify";
import { lastDayIn, wholeTable } from "../indicators/dataSpan";
import type { Tally, Window } from "../indicators/types";
import { duplicateRows } from "../register/duplicates/duplicateRows";
import { readDay } from "../register/dayReading";
import type { CaseRange, Matrix } from "./caseRange";
import { CaseBatch } from "./caseBatch";
import { joinSpellings } from "./joinSpellings";
import { passTexts, readRows } from "./matrixRows";
import type { Needs, Pass } from "./matrixRows";
import { UnitCodes } from "./unitCodes";
import { daysForWords } from "./wordsForDays";

const BATCH_ROWS = 4096;

/**
 * Counts the cases of a matrix by unit straight away, without a case table: the same figures as reading the register
 * and tallying it. window null = all cases of the range, open ones judged as of the last day seen in it.
 * @example matrixTally(range, makePeriod("quarter", 2021, 3, 20), { unit: true, online: true, handedOver: true }).groups
 */
export function matrixTally(range: CaseRange, window: Window | null, needs: Needs): Tally {
  // Which of two rows of one case is kept may depend on the words; else a first pass tells whether there are any.
  if (range.columns.caseId >= 0) return tallyOf(daysForWords(range), window, needs).tally;
  const { tally, sawWords } = tallyOf(range, window, needs);
  const settled = sawWords ? daysForWords(range) : range;
  return settled === range ? tally : tallyOf(settled, window, needs).tally;
}

function tallyOf(range: CaseRange, window: Window | null, needs: Needs): { tally: Tally; sawWords: boolean } {
  const matrix = withoutBlankTail(range);
  const units = new UnitCodes();
  const rules = rulesOf(window ?? wholeTable(NO_DAY), DEFAULT_CONVENTIONS);
  const dropped = duplicateRows(matrix, range.columns, range.firstRow);
  // A hand-over may be the last thing that the range knows of.
  const needed: Needs = { unit: needs.unit, online: needs.online, handedOver: needs.handedOver || window === null };
  const pass: Pass = { matrix, firstRow: range.firstRow, columns: range.columns, needs: needed, rules, dropped, texts: passTexts(units), sawWords: false };
  const tally = joinSpellings(units.names, window ? countWindow(pass, units) : countAll(pass, units));
  return { tally, sawWords: pass.sawWords };
}

function countWindow(pass: Pass, units: UnitCodes): Int32Array {
  const batch = new CaseBatch(pass.rules, BATCH_ROWS);
  readRows(pass, batch);
  return batch.count(units.names.length);
}

/** Every case is kept until the last day is known, and counted then. */
function countAll(pass: Pass, units: UnitCodes): Int32Array {
  const batch = new CaseBatch(pass.rules, BATCH_ROWS, true);
  readRows(pass, batch);
  const { length, received, finished, handedOver } = batch;
  const lastDay = lastDayIn([received, finished, handedOver].map((column) => column.subarray(0, length)));
  return batch.count(units.names.length, rulesOf(wholeTable(lastDay), DEFAULT_CONVENTIONS));
}

/**
 * The matrix without the blank rows at its end: a whole column has a million of them. A row that has no day in its
 * first date column can be no case.
 */
function withoutBlankTail({ matrix, columns, firstRow }: CaseRange): Matrix {
  const { received, due, finished } = columns;
  const sure = received >= 0 ? [received] : [due, finished].filter((column) => column >= 0);
  let end = matrix.length;
  while (end > firstRow && sure.every((column) => isBlankDay(matrix[end - 1][column]))) end--;
  return end === matrix.length ? matrix : matrix.slice(0, end);
}

function isBlankDay(value: unknown): boolean {
  return value === null || value === "" || value === 0 || readDay(value) === NO_DAY;
}

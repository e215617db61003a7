import { cellText } from "../register/cell";
import { readDay, UNREADABLE } from "../register/dayReading";
import { contradicts, stateInWords } from "../register/stateInWords";
import { STATUS } from "../register/types";
import type { CellValue } from "../register/types";
import { statusOf } from "../register/values";
import { wordsForDue } from "../register/vocabulary/insteadOfDays";
import type { CaseRange } from "./caseRange";
import type { MatrixColumns } from "./matrixRows";
import { mayBeWords } from "./mayBeWords";

/** The words in a day's cell; "" when it holds a day, a blank or digits. */
function wordsIn(cell: CellValue): string {
  return typeof cell === "string" && !/\d/.test(cell) && readDay(cell) === UNREADABLE ? cell : "";
}

function hasDay(row: readonly CellValue[], { received, due, finished, handedOver }: MatrixColumns): boolean {
  return [received, due, finished, handedOver].some((at) => at >= 0 && readDay(row[at]) > 0);
}

/** Blank cells arrive as null, as "" or, on some hosts, as 0. */
function isBlank(cell: CellValue): boolean {
  return cell === 0 || cellText(cell) === "";
}

/** A state under a result day: no day yet, and the row's status where it has none of its own. */
function settleEnd(row: CellValue[], at: number, statusAt: number): void {
  const words = at < 0 ? "" : wordsIn(row[at]);
  const said = words === "" ? STATUS.unknown : statusOf(words);
  const state = stateInWords(words, said);
  if (state === STATUS.unknown || contradicts(statusOf(row[statusAt]), state)) return;
  row[at] = "";
  if (said !== STATUS.unknown && isBlank(row[statusAt])) row[statusAt] = words;
}

/** "Trong ngày" under a due day is the day of receipt, "Không hẹn" is none. */
function settleDue(row: CellValue[], { due, received }: MatrixColumns): void {
  const said = due < 0 ? "" : wordsForDue(wordsIn(row[due]));
  const day = received < 0 ? 0 : readDay(row[received]);
  if (said !== "" && day > 0) row[due] = said === "sameDay" ? day : "";
}

/**
 * A range in which words that stand in place of days are what they mean, as when the register is read
 * (register/reader/wordsForDays.ts), so that a cell and the report agree. The caller's rows stay as they are; a range
 * without such words is given back itself. Where it has no status column, words that tell one get a column of their own.
 * @example daysForWords(range).matrix[7] // ["H1", 44380, 44390, "", "Đang xử lý"], from "Đang xử lý" under the result day
 */
export function daysForWords(range: CaseRange): CaseRange {
  const { matrix, firstRow } = range;
  const { due, finished, handedOver } = range.columns;
  const statusAt = range.columns.status >= 0 ? range.columns.status : matrix[0].length;
  let settled: (readonly CellValue[])[] | null = null;
  for (let i = firstRow; i < matrix.length; i++) {
    const row = matrix[i];
    if (!(finished >= 0 && mayBeWords(row[finished])) && !(due >= 0 && mayBeWords(row[due])) && !(handedOver >= 0 && mayBeWords(row[handedOver]))) continue;
    if (!hasDay(row, range.columns)) continue;
    const copy = [...row];
    settleEnd(copy, finished, statusAt);
    settleEnd(copy, handedOver, statusAt);
    settleDue(copy, range.columns);
    if (copy.every((cell, at) => cell === row[at])) continue;
    settled ??= [...matrix];
    settled[i] = copy;
  }
  return settled === null ? range : { ...range, matrix: settled, columns: withStatus(range.columns, statusAt) };
}

/** Written out: a spread gives each object a shape of its own, and the compiled pass would be thrown away at every call. */
function withStatus({ caseId, received, due, finished, handedOver, unit, channel, serviceLevel }: MatrixColumns, status: number): MatrixColumns {
  return { caseId, received, due, finished, handedOver, status, unit, channel, serviceLevel };
}

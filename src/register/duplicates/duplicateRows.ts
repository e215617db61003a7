import { readDay } from "../dayReading";
import { isErrorCell } from "../cell";
import { statusOf } from "../values";
import type { CellValue, Status } from "../types";
import { effectiveFinished, ERROR_CELL, judgeRow, VERDICT } from "../verdict";
import { caseIdHash } from "./caseId";
import { IdIndex } from "./idIndex";
import { newestOf, type CaseState } from "./keepNewest";

/** Where the columns stand in a matrix row, 0-based; -1 = the matrix has no such column. */
export interface CaseColumns {
  caseId: number;
  received: number;
  due: number;
  finished: number;
  handedOver: number;
  status: number;
}

/**
 * Rows that a reading of the whole register would exclude as duplicates, for a pass that counts straight over a matrix.
 * Agrees with the register reader by using its own rules; rows that are unusable by themselves are never marked.
 * @param firstRow 0-based index of the first body row in the matrix
 * @returns one flag a matrix row (1 = leave out), or null when no case stands twice
 * @example duplicateRows([["A1", 44400], ["a1 ", 44400]], { caseId: 0, received: 1, due: -1, finished: -1, handedOver: -1, status: -1 }, 0) // [1, 0]
 */
export function duplicateRows(
  matrix: readonly (readonly CellValue[])[], columns: CaseColumns, firstRow: number,
): Uint8Array | null {
  const column = columns.caseId;
  if (column < 0) return null;
  const index = new IdIndex(matrix.length, (row) => matrix[row][column]);
  const groups = new Map<number, number[]>();
  for (let row = firstRow; row < matrix.length; row++) {
    const earlier = index.add(row, caseIdHash(matrix[row][column]));
    if (earlier >= 0) addToGroup(groups, earlier, row);
  }
  return groups.size === 0 ? null : droppedRows(matrix, columns, groups);
}

/** Adds a row to the group of the first row of its case. */
export function addToGroup(groups: Map<number, number[]>, first: number, row: number): void {
  const rows = groups.get(first);
  if (rows) rows.push(row);
  else groups.set(first, [first, row]);
}

function droppedRows(
  matrix: readonly (readonly CellValue[])[], columns: CaseColumns, groups: ReadonlyMap<number, number[]>,
): Uint8Array | null {
  const dropped = new Uint8Array(matrix.length);
  let any = false;
  for (const rows of groups.values()) {
    const states = rows.map((row) => stateOf(matrix[row], columns, row));
    const kept = newestOf(states);
    for (const state of states) {
      if (state === kept || !state.usable) continue;
      dropped[state.row] = 1;
      any = true;
    }
  }
  return any ? dropped : null;
}

function stateOf(cells: readonly CellValue[], columns: CaseColumns, row: number): CaseState {
  const finished = dayAt(cells, columns.finished);
  const handedOver = dayAt(cells, columns.handedOver);
  const status: Status = columns.status < 0 ? 0 : statusOf(cells[columns.status]);
  const verdict = judgeRow(dayAt(cells, columns.received), dayAt(cells, columns.due), finished, handedOver, status);
  return { row, usable: verdict === VERDICT.used, finished: effectiveFinished(finished, handedOver), handedOver, status };
}

function dayAt(cells: readonly CellValue[], column: number): number {
  if (column < 0) return 0;
  const value = cells[column];
  return isErrorCell(value) ? ERROR_CELL : readDay(value);
}

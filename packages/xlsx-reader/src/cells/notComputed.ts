import type { Area } from "@tthc/spreadsheet/area";
import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import type { CellScalar } from "../model/cell";
import { DAYS_1904 } from "../model/date1904";
import { LIMITS } from "../model/limits";
import { FileRefusal } from "../model/result";
import type { WorkbookPart } from "../package/workbookPart";

/** What libraries that never compute claim to be (a first Excel 2007), and write into every formula: 0. */
const LIBRARY = "124519";

/** What the opening of a file has found. */
export interface Opened {
  workbook: Pick<WorkbookPart, "calculation" | "date1904">;
  /** Formulas whose value is written "0.0". */
  decimalZeros: number;
}

/** Whether a formula's value may stand for "to be computed". */
export function isZero(value: CellScalar, date1904: boolean): boolean {
  return value === 0 || (date1904 && value === DAYS_1904);
}

/**
 * Whether the zeros of a file's formulas stand for "to be computed": it asks for it, or a program in Java wrote it, and all
 * formulas are 0, or a library wrote it. others: some formula has another value.
 */
export function zerosAreNotComputed({ workbook: { calculation }, decimalZeros }: Opened, others: boolean): boolean {
  if (!calculation.onLoad && decimalZeros === 0) return false;
  return !others || (calculation.onLoad && calculation.engine === LIBRARY);
}

/** A sheet whose cells can be looked at and marked. */
export interface MarkedCells {
  /** Areas that formulas fill. */
  spills: Iterable<Area>;
  rowCount: () => number;
  hasRow: (row: number) => boolean;
  /** "" for a blank. */
  valueAt: (row: number, column: number) => CellScalar;
  set: (row: number, column: number, value: CellScalar) => void;
}

/** Marks the blank cells that a formula without a value would fill, in rows that the sheet has. budget: counts down over all sheets. */
export function markFilled(cells: MarkedCells, budget: { cells: number }): void {
  for (const { row: top, column: left, rows, columns } of cells.spills) {
    if (cells.valueAt(top, left) !== NOT_COMPUTED) continue;
    for (let row = top; row < Math.min(cells.rowCount(), top + rows); row++) {
      if (!cells.hasRow(row)) continue;
      budget.cells -= columns;
      if (budget.cells < 0) throw new FileRefusal("tooLarge", { limit: LIMITS.fileBytes / 2 ** 20 });
      for (let column = left; column < left + columns; column++) if (cells.valueAt(row, column) === "") cells.set(row, column, NOT_COMPUTED);
    }
  }
}

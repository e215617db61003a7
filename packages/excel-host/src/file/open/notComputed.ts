import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import { keyCell, setCell, valueAt } from "../../model/grid/cells";
import type { CellScalar, SheetState } from "../../model/state";
import { DAYS_1904 } from "../date1904";
import { LIMITS } from "../limits";
import type { WorkbookPart } from "../package/workbookPart";
import { FileRefusal } from "../result";

/** What libraries that never compute claim to be (a first Excel 2007), and write into every formula: 0. */
const LIBRARY = "124519";

/** What the opening of a file has found. */
interface Opened {
  workbook: WorkbookPart;
  budget: { cells: number };
  /** Formulas whose value is written "0.0". */
  decimalZeros: number;
}

/** The value that a formula of the file has; zero: nobody computed it where all are like that. */
interface FormulaValue {
  sheet: SheetState;
  key: string;
  zero: boolean;
}

function* formulaValues(sheets: readonly SheetState[], date1904: boolean): Generator<FormulaValue> {
  const isZero = (value: CellScalar): boolean => value === 0 || (date1904 && value === DAYS_1904);
  for (const sheet of sheets) {
    for (const key of sheet.formulas.keys()) {
      const { row, column } = keyCell(key);
      const value = valueAt(sheet, row, column);
      if (value !== NOT_COMPUTED) yield { sheet, key, zero: isZero(value) };
    }
  }
}

function markAll(formulas: readonly FormulaValue[]): void {
  for (const { sheet, key } of formulas) {
    const { row, column } = keyCell(key);
    setCell(sheet, row, column, NOT_COMPUTED);
  }
}

/** Zeros that stand for "to be computed" in a file that asks for it, or that a program in Java wrote: all formulas are 0, or a library wrote it. */
function markZeros(sheets: readonly SheetState[], { workbook: { calculation, date1904 }, decimalZeros }: Opened): void {
  if (!calculation.onLoad && decimalZeros === 0) return;
  const zeros: FormulaValue[] = [];
  for (const formula of formulaValues(sheets, date1904)) {
    if (formula.zero) zeros.push(formula);
    else if (!calculation.onLoad || calculation.engine !== LIBRARY) return;
  }
  markAll(zeros);
}

/** The blank cells that a formula without a value would fill, in rows that the sheet has. */
function markFilled(sheet: SheetState, budget: { cells: number }): void {
  for (const [key, { spill }] of sheet.formulas) {
    if (!spill) continue;
    const { row: top, column: left } = keyCell(key);
    if (valueAt(sheet, top, left) !== NOT_COMPUTED) continue;
    for (let row = top; row < Math.min(sheet.rows.length, top + spill.rows); row++) {
      if (!sheet.rows[row]) continue;
      budget.cells -= spill.columns;
      if (budget.cells < 0) throw new FileRefusal("tooLarge", { limit: LIMITS.fileBytes / 2 ** 20 });
      for (let column = left; column < left + spill.columns; column++) if (valueAt(sheet, row, column) === "") setCell(sheet, row, column, NOT_COMPUTED);
    }
  }
}

/**
 * Gives formulas that the program behind the file never computed the value that says so: what stands in their place is
 * no figure. The file's own cells stay as they are.
 */
export function markNotComputed(sheets: readonly SheetState[], opened: Opened): void {
  markZeros(sheets, opened);
  for (const sheet of sheets) markFilled(sheet, opened.budget);
}

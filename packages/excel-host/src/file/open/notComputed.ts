import type { Area } from "@tthc/spreadsheet/area";
import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import { isZero, markFilled, zerosAreNotComputed, type MarkedCells, type Opened } from "@tthc/xlsx-reader/cells/notComputed";
import { keyCell, setCell, valueAt } from "../../model/grid/cells";
import type { SheetState } from "../../model/state";

/** A formula of the file whose value is 0. */
interface ZeroFormula {
  sheet: SheetState;
  row: number;
  column: number;
}

/** The formulas whose value is 0, where zeros stand for "to be computed"; else none. */
function uncomputedZeros(sheets: readonly SheetState[], opened: Opened): ZeroFormula[] {
  if (!zerosAreNotComputed(opened, false)) return [];
  const zeros: ZeroFormula[] = [];
  for (const sheet of sheets) {
    for (const key of sheet.formulas.keys()) {
      const { row, column } = keyCell(key);
      const value = valueAt(sheet, row, column);
      if (value === NOT_COMPUTED) continue;
      if (isZero(value, opened.workbook.date1904)) zeros.push({ sheet, row, column });
      else if (!zerosAreNotComputed(opened, true)) return [];
    }
  }
  return zeros;
}

function* spillsOf(sheet: SheetState): Generator<Area> {
  for (const [key, { spill }] of sheet.formulas) if (spill) yield { ...keyCell(key), ...spill };
}

function markedCells(sheet: SheetState): MarkedCells {
  return {
    spills: spillsOf(sheet), rowCount: () => sheet.rows.length, hasRow: (row) => sheet.rows[row] !== undefined,
    valueAt: (row, column) => valueAt(sheet, row, column), set: (row, column, value) => setCell(sheet, row, column, value),
  };
}

/**
 * Gives formulas that the program behind the file never computed the value that says so: what stands in their place is
 * no figure. The file's own cells stay as they are.
 */
export function markNotComputed(sheets: readonly SheetState[], opened: Opened & { budget: { cells: number } }): void {
  for (const { sheet, row, column } of uncomputedZeros(sheets, opened)) setCell(sheet, row, column, NOT_COMPUTED);
  for (const sheet of sheets) markFilled(markedCells(sheet), opened.budget);
}

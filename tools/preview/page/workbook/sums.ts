import type { Area } from "@tthc/spreadsheet/area";
import { numberFormatAt } from "@tthc/excel-host/model/grid/cells";
import type { SheetState, WorkbookState } from "@tthc/excel-host/model/state";

/** What the status bar says of a selection. */
export interface Sums {
  filled: number;
  numbers: number;
  sum: number;
  /** Number format of the first number. */
  pattern: string;
}

/** Counts filled cells and adds numbers of an area; null for one cell, or when there is too much to count at once. */
export function sumsOf(state: WorkbookState, sheet: SheetState, area: Area): Sums | null {
  if (area.rows * area.columns === 1) return null;
  const lastRow = Math.min(area.row + area.rows, sheet.rows.length);
  if ((lastRow - area.row) * Math.min(area.columns, 100) > 2_000_000) return null;
  const sums: Sums = { filled: 0, numbers: 0, sum: 0, pattern: "General" };
  for (let row = area.row; row < lastRow; row += 1) {
    const values = sheet.rows[row]?.values ?? [];
    const lastColumn = Math.min(area.column + area.columns, values.length);
    for (let column = area.column; column < lastColumn; column += 1) {
      const value = values[column];
      if (value === undefined || value === "") continue;
      sums.filled += 1;
      if (typeof value !== "number") continue;
      if (sums.numbers === 0) sums.pattern = numberFormatAt(state, sheet, row, column);
      sums.numbers += 1;
      sums.sum += value;
    }
  }
  return sums;
}

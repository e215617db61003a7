import { MAX_COLUMNS, MAX_ROWS, type Area } from "@tthc/spreadsheet/area";
import { valueAt } from "../grid/cells";
import type { SheetState } from "../state";

function anyValue(sheet: SheetState, area: Area): boolean {
  for (let row = Math.max(0, area.row); row < Math.min(area.row + area.rows, sheet.rows.length); row++) {
    for (let column = Math.max(0, area.column); column < area.column + area.columns; column++) {
      if (valueAt(sheet, row, column) !== "") return true;
    }
  }
  return false;
}

/** The block of filled cells around an area, bounded by blank rows and columns (Ctrl+Shift+*). */
export function surroundingRegion(sheet: SheetState, start: Area): Area {
  let area = { ...start };
  for (let grown = true; grown; ) {
    grown = false;
    const { row, column, rows, columns } = area;
    const wide = { column: column - 1, columns: columns + 2 };
    const sides: [Area, Area][] = [
      [{ row: row - 1, rows: 1, ...wide }, { ...area, row: row - 1, rows: rows + 1 }],
      [{ row: row + rows, rows: 1, ...wide }, { ...area, rows: rows + 1 }],
      [{ row: row - 1, rows: rows + 2, column: column - 1, columns: 1 }, { ...area, column: column - 1, columns: columns + 1 }],
      [{ row: row - 1, rows: rows + 2, column: column + columns, columns: 1 }, { ...area, columns: columns + 1 }],
    ];
    const next = sides.find(([side, larger]) => larger.row >= 0 && larger.column >= 0
      && larger.row + larger.rows <= MAX_ROWS && larger.column + larger.columns <= MAX_COLUMNS && anyValue(sheet, side));
    if (next) {
      area = next[1];
      grown = true;
    }
  }
  return area;
}

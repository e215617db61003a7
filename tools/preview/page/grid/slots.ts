import type { Area } from "@tthc/spreadsheet/area";
import type { SheetView } from "../cell/cellView";

/** A column as drawn: where it stands in the sheet, in pixels from the first column. */
export interface ColumnSlot {
  index: number;
  left: number;
  width: number;
  frozen: boolean;
}

/** Frozen columns and the scrolled ones that are on screen. */
export function columnSlots(view: SheetView, frozen: number, shown: readonly number[]): ColumnSlot[] {
  const slot = (index: number): ColumnSlot =>
    ({ index, left: view.columns.start(index), width: view.columns.size(index), frozen: index < frozen });
  const fixed = Array.from({ length: frozen }, (_, index) => index).filter((index) => !view.columns.isHidden(index));
  return [...fixed, ...shown.filter((index) => index >= frozen)].map(slot);
}

/** A cell to draw in a row: a plain cell, or a merged area drawn once, from its first cell. */
export interface CellSlot {
  area: Area;
  left: number;
  width: number;
  frozen: boolean;
}

/** The last column before the shown ones whose text may reach into them. */
function spillSource(view: SheetView, row: number, first: number): number | null {
  const values = view.sheet.rows[row]?.values;
  if (!values) return null;
  for (let column = first - 1; column >= Math.max(0, first - 30); column -= 1) {
    const value = values[column];
    if (value !== undefined && value !== "") return typeof value === "string" ? column : null;
  }
  return null;
}

function plain(view: SheetView, row: number, column: number, frozen: boolean): CellSlot {
  return { area: { row, column, rows: 1, columns: 1 }, left: view.columns.start(column), width: view.columns.size(column), frozen };
}

/** The cells of a row that are on screen, each merged area once, and a text that reaches in from the left. */
export function cellSlots(view: SheetView, row: number, columns: readonly ColumnSlot[]): CellSlot[] {
  const merges = view.merges.inRow(row);
  const drawn = new Set<Area>();
  const slots: CellSlot[] = [];
  for (const { index, frozen } of columns) {
    const merge = merges.find((area) => index >= area.column && index < area.column + area.columns);
    if (!merge) slots.push(plain(view, row, index, frozen));
    else if (!drawn.has(merge)) {
      drawn.add(merge);
      if (merge.row === row) slots.push({ area: merge, left: view.columns.start(merge.column), width: view.columns.span(merge.column, merge.column + merge.columns - 1), frozen });
    }
  }
  const firstScrolled = columns.find((slot) => !slot.frozen)?.index ?? 0;
  const source = spillSource(view, row, firstScrolled);
  const shown = source !== null && columns.some((slot) => slot.index === source);
  if (source !== null && !shown && !view.merges.at(row, source)) slots.unshift(plain(view, row, source, false));
  return slots;
}

/** Merged areas that begin above the first drawn row and reach into it. */
export function mergesFromAbove(view: SheetView, firstRow: number): Area[] {
  return view.merges.inRow(firstRow).filter((area) => area.row < firstRow);
}

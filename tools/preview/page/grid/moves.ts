import { MAX_COLUMNS, MAX_ROWS } from "@tthc/spreadsheet/area";
import { valueAt } from "@tthc/excel-host/model/grid/cells";
import type { SheetView } from "../cell/cellView";

export interface Place {
  row: number;
  column: number;
}

interface KeyPress {
  key: string;
  ctrl: boolean;
}

const clamp = (value: number, highest: number) => Math.max(0, Math.min(highest, value));

/** One step that skips hidden rows and columns and the rest of a merged area. */
function step(view: SheetView, from: Place, rows: number, columns: number): Place {
  const merge = view.merges.at(from.row, from.column);
  let row = merge && rows !== 0 ? (rows > 0 ? merge.row + merge.rows : merge.row - 1) : from.row + rows;
  let column = merge && columns !== 0 ? (columns > 0 ? merge.column + merge.columns : merge.column - 1) : from.column + columns;
  while (rows !== 0 && row > 0 && row < MAX_ROWS - 1 && view.rows.isHidden(row)) row += rows;
  while (columns !== 0 && column > 0 && column < MAX_COLUMNS - 1 && view.columns.isHidden(column)) column += columns;
  if (row < 0 || column < 0 || row >= MAX_ROWS || column >= MAX_COLUMNS) return from;
  const target = view.merges.at(row, column);
  return target ? { row: target.row, column: target.column } : { row, column };
}

const filled = (view: SheetView, row: number, column: number) => valueAt(view.sheet, row, column) !== "";

/** Ctrl+arrow: to the edge of the block of filled cells, or to the next one, or to the sheet's edge. */
function leap(view: SheetView, from: Place, rows: number, columns: number): Place {
  const lastRow = Math.max(view.sheet.rows.length - 1, 0);
  const inside = (place: Place) => place.row >= 0 && place.column >= 0 && place.row < MAX_ROWS && place.column < MAX_COLUMNS;
  const beyondData = (place: Place) => (rows !== 0 ? place.row > lastRow : place.column > view.columns.count);
  const next = (place: Place): Place => ({ row: place.row + rows, column: place.column + columns });
  let place = next(from);
  if (!inside(place)) return from;
  const wasInBlock = filled(view, from.row, from.column) && filled(view, place.row, place.column);
  for (;;) {
    const following = next(place);
    if (!wasInBlock && filled(view, place.row, place.column)) return place;
    if (wasInBlock && !(inside(following) && filled(view, following.row, following.column))) return place;
    if (!inside(following)) return place;
    if (beyondData(place)) return { row: rows > 0 ? MAX_ROWS - 1 : place.row, column: columns > 0 ? MAX_COLUMNS - 1 : place.column };
    place = following;
  }
}

const DIRECTIONS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1],
};

/** Last cell with something in it. */
export function lastCell(view: SheetView): Place {
  let column = 0;
  for (const row of view.sheet.rows) column = Math.max(column, (row?.values.length ?? 0) - 1);
  return { row: Math.max(view.sheet.rows.length - 1, 0), column };
}

/** Where a key leads from a cell, as in Excel; null when the key does not move. pageRows: rows on a screen. */
export function moved(view: SheetView, from: Place, { key, ctrl }: KeyPress, pageRows: number): Place | null {
  const direction = DIRECTIONS[key];
  if (direction) return ctrl ? leap(view, from, ...direction) : step(view, from, ...direction);
  const freeze = view.sheet.freeze ?? { rows: 0, columns: 0 };
  switch (key) {
    case "PageDown": return { row: clamp(from.row + pageRows, MAX_ROWS - 1), column: from.column };
    case "PageUp": return { row: clamp(from.row - pageRows, MAX_ROWS - 1), column: from.column };
    case "Home": return ctrl ? { row: freeze.rows, column: freeze.columns } : { row: from.row, column: freeze.columns };
    case "End": return ctrl ? lastCell(view) : null;
    case "Enter": return step(view, from, 1, 0);
    case "Tab": return step(view, from, 0, 1);
    default: return null;
  }
}

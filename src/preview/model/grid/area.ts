import type { AreaState } from "../state";

export const maxRows = 1_048_576;
export const maxColumns = 16_384;

export const wholeSheet: AreaState = { row: 0, column: 0, rows: maxRows, columns: maxColumns };

export const cellArea = (row: number, column: number): AreaState => ({ row, column, rows: 1, columns: 1 });

/** True when the area lies on a sheet and holds at least one cell. */
export function isOnSheet({ row, column, rows, columns }: AreaState): boolean {
  return row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= maxRows && column + columns <= maxColumns;
}

export const isEntireColumns = (area: AreaState): boolean => area.rows === maxRows;
export const isEntireRows = (area: AreaState): boolean => area.columns === maxColumns;
export const cellCount = (area: AreaState): number => area.rows * area.columns;

/** Smallest area that holds both. */
export function bounding(a: AreaState, b: AreaState): AreaState {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row, column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What both hold; null when they do not meet. */
export function intersection(a: AreaState, b: AreaState): AreaState | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(outer: AreaState, inner: AreaState): boolean {
  const both = intersection(outer, inner);
  return both !== null && both.rows === inner.rows && both.columns === inner.columns;
}

export const sameArea = (a: AreaState, b: AreaState): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

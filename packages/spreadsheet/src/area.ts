/** A rectangle of cells; row and column are 0-based. */
export interface Area {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Excel's own bounds of a sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export const WHOLE_SHEET: Area = { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };

export const cellArea = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** True when the area lies on a sheet and holds at least one cell. */
export function isOnSheet({ row, column, rows, columns }: Area): boolean {
  return row >= 0 && column >= 0 && rows >= 1 && columns >= 1 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
}

export const isEntireColumns = (area: Area): boolean => area.rows === MAX_ROWS;
export const isEntireRows = (area: Area): boolean => area.columns === MAX_COLUMNS;
export const cellCount = (area: Area): number => area.rows * area.columns;

/** Smallest area that holds both. */
export function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row, column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What both hold; null when they do not meet. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

export function contains(outer: Area, inner: Area): boolean {
  const both = intersection(outer, inner);
  return both !== null && both.rows === inner.rows && both.columns === inner.columns;
}

export const sameArea = (a: Area, b: Area): boolean =>
  a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;

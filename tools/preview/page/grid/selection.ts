import type { Area } from "@tthc/spreadsheet/area";

/** A selection as a person makes it: where it began and where it reaches. */
export interface Selection {
  anchor: { row: number; column: number };
  head: { row: number; column: number };
}

export const at = (row: number, column: number): Selection => ({ anchor: { row, column }, head: { row, column } });

/** The selected rectangle. */
export function selectedArea({ anchor, head }: Selection): Area {
  return {
    row: Math.min(anchor.row, head.row), column: Math.min(anchor.column, head.column),
    rows: Math.abs(anchor.row - head.row) + 1, columns: Math.abs(anchor.column - head.column) + 1,
  };
}

/** The rectangle grown until it cuts no merged area in two. */
export function wholeMerges(area: Area, merges: readonly Area[]): Area {
  let { row, column } = area;
  let bottom = area.row + area.rows;
  let right = area.column + area.columns;
  for (let grown = true; grown;) {
    grown = false;
    for (const merge of merges) {
      const apart = merge.row >= bottom || merge.column >= right || merge.row + merge.rows <= row || merge.column + merge.columns <= column;
      const inside = merge.row >= row && merge.column >= column && merge.row + merge.rows <= bottom && merge.column + merge.columns <= right;
      if (apart || inside) continue;
      row = Math.min(row, merge.row);
      column = Math.min(column, merge.column);
      bottom = Math.max(bottom, merge.row + merge.rows);
      right = Math.max(right, merge.column + merge.columns);
      grown = true;
    }
  }
  return { row, column, rows: bottom - row, columns: right - column };
}

export const includes = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

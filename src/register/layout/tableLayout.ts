import type { SheetLayout } from "../model/layout";

/** A table object with a header row, 1-based; rows counts header and total row in. */
export interface SheetTable {
  top: number;
  left: number;
  rows: number;
  columns: number;
  hasTotals: boolean;
}

/** The table whose header row the layout's columns are named by. */
export function tableOf(layout: SheetLayout, tables: readonly SheetTable[]): SheetTable | undefined {
  const headerRow = layout.headerRows[layout.headerRows.length - 1];
  return tables.find((table) => table.top === headerRow && layout.columns.some(({ column }) => isWithin(table, column)));
}

function isWithin({ left, columns }: SheetTable, column: number): boolean {
  return column >= left && column < left + columns;
}

/** The layout with the total row of its table marked as no case; rows typed below the table stay part of the register. */
export function withTotalRow(layout: SheetLayout, table: SheetTable | undefined): SheetLayout {
  return table?.hasTotals ? { ...layout, totalRow: table.top + table.rows - 1 } : layout;
}

/**
 * The last row that may belong to a table: that of the sheet, or the one above the next table below it. A table of the very
 * same columns below is more of the same register.
 * @param lastRow last used row of the sheet
 */
export function lastRowOf(table: SheetTable, tables: readonly SheetTable[], lastRow: number): number {
  const below = tables.filter((other) => (
    other.top > table.top && other.left < table.left + table.columns && table.left < other.left + other.columns
    && (other.left !== table.left || other.columns !== table.columns)
  ));
  return Math.min(lastRow, ...below.map(({ top }) => top - 1));
}

/**
 * The rows of a body from one on that stand together: its table's total row, which is no case, is passed over. end < top: none left.
 * @example bodyPart({ lastRow: 90, totalRow: 40 }, 40) // { top: 41, end: 90 }
 */
export function bodyPart({ lastRow, totalRow = 0 }: Pick<SheetLayout, "lastRow" | "totalRow">, from: number): { top: number; end: number } {
  const top = from === totalRow ? from + 1 : from;
  return { top, end: totalRow > top ? Math.min(lastRow, totalRow - 1) : lastRow };
}

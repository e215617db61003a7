import type { SheetLayout } from "../model/layout";
import type { ColumnRole } from "../model/roles";

const BY_POSITION: Readonly<Record<number, readonly ColumnRole[]>> = {
  2: ["due", "finished"],
  3: ["received", "due", "finished"],
};

/**
 * Layout of a bare block of date columns without a header (design.md 8): two columns are due and finished, three are
 * received, due and finished; null for any other number. Rows count from 1.
 * @example headerlessLayout(2)?.columns.map((match) => match.role) // ["due", "finished"]
 */
export function headerlessLayout(columnCount: number, rowCount = 0): SheetLayout | null {
  const roles = BY_POSITION[columnCount];
  if (!roles) return null;
  return {
    sheet: "",
    headerRows: [],
    firstColumn: 1,
    firstRow: 1,
    lastRow: rowCount,
    columns: roles.map((role, at) => ({ role, column: at + 1, header: "", how: "position", confidence: 1 })),
    unknownHeaders: [],
  };
}

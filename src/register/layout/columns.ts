import type { ColumnRole, MoreRole, SheetLayout } from "../types";
import type { CaseColumns } from "../duplicates/duplicateRows";

/** Roles that the case table is made of. */
const READ_ROLES: readonly ColumnRole[] = [
  "caseId", "unit", "field", "received", "due", "finished", "handedOver", "status", "channel", "serviceLevel",
];

/**
 * 1-based column of a role, 0 when the layout has none. Where no column names the unit that resolves, the one that
 * receives stands for it (domain.md 1.2); the reading says so.
 * @example columnOf(layout, "unit") // 5
 */
export function columnOf(layout: SheetLayout, role: ColumnRole): number {
  const own = layout.columns.find((match) => match.role === role)?.column ?? 0;
  return own === 0 && role === "unit" ? columnOf(layout, "receivingUnit") : own;
}

/**
 * Columns that a reading needs, 1-based and ascending: nothing else has to be fetched from the host.
 * @param more roles that are asked for beyond those of every reading
 * @example neededColumns(layout, ["procedure"]) // [2, 4, 5, 9, 10, 11]
 */
export function neededColumns(layout: SheetLayout, more: readonly MoreRole[] = []): number[] {
  const columns = [...READ_ROLES, ...more].map((role) => columnOf(layout, role)).filter((column) => column > 0);
  return [...new Set(columns)].sort((a, b) => a - b);
}

/**
 * Places of a layout's columns in the rows of a matrix, 0-based, for duplicateRows.
 * @param left 1-based column of the matrix's first cell
 */
export function caseColumns(layout: SheetLayout, left = 1): CaseColumns {
  const place = (role: ColumnRole): number => {
    const column = columnOf(layout, role);
    return column === 0 ? -1 : column - left;
  };
  return {
    caseId: place("caseId"), received: place("received"), due: place("due"), finished: place("finished"),
    handedOver: place("handedOver"), status: place("status"),
  };
}

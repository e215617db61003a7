import type { ColumnMatch, SheetLayout } from "../model/layout";
import { COURSE_ROLES, WAY_ROLES, type ColumnRole, type MoreRole } from "../model/roles";

/** Roles that the case table is made of. */
const READ_ROLES: readonly ColumnRole[] = [
  "caseId", "unit", "field", "received", "due", "finished", "handedOver", "status", "channel", "serviceLevel", ...COURSE_ROLES, ...WAY_ROLES,
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
 * Whether a column names the unit of each case.
 * @example namesUnits({ columns: [] }) // false
 */
export function namesUnits({ columns }: { columns: readonly Pick<ColumnMatch, "role">[] }): boolean {
  return columns.some(({ role }) => role === "unit" || role === "receivingUnit");
}

/**
 * Columns that a reading needs, 1-based and ascending: nothing else has to be fetched from the host.
 * @param more roles that are asked for beyond those of every reading
 * @example neededColumns(layout, ["procedure"]) // [2, 4, 5, 9, 10, 11]
 */
export function neededColumns(layout: SheetLayout, more: readonly MoreRole[] = []): number[] {
  const columns = [...READ_ROLES, ...more].map((role) => columnOf(layout, role)).filter((column) => column > 0);
  return [...new Set([...columns, ...bandColumns(layout), ...labelColumns(layout)])].sort((a, b) => a - b);
}

/** First columns of a hand-kept book, in which a band stands: number, id, content. */
const BAND_WIDTH = 3;

/**
 * Columns in which a row may name the unit of the cases below it, 1-based and ascending; none when a column names it.
 * The column of people's names is none of them.
 * @example bandColumns({ firstColumn: 1, columns: [] }) // [1, 2, 3]
 */
export function bandColumns(layout: Pick<SheetLayout, "columns" | "firstColumn">): number[] {
  const roleOf = (column: number): ColumnRole | undefined => layout.columns.find((match) => match.column === column)?.role;
  if (namesUnits(layout)) return [];
  const first = Array.from({ length: BAND_WIDTH }, (_, at) => layout.firstColumn + at);
  const named = layout.columns.filter(({ role }) => role === "ordinal" || role === "caseId" || role === "procedure").map(({ column }) => column);
  return [...new Set([...first, ...named])].filter((column) => !PEOPLE.has(roleOf(column) ?? "note")).sort((a, b) => a - b);
}

/**
 * Columns in which total and band rows have their words on a sheet whose unit has a column: the first, and that of running
 * numbers; none that is read anyhow. 1-based and ascending.
 * @example labelColumns({ firstColumn: 1, columns: [{ role: "unit", column: 3, … }] }) // [1]
 */
export function labelColumns(layout: Pick<SheetLayout, "columns" | "firstColumn">): number[] {
  if (!namesUnits(layout)) return [];
  const first = layout.columns.find(({ column }) => column === layout.firstColumn);
  const ordinal = layout.columns.filter(({ role }) => role === "ordinal").map(({ column }) => column);
  return [...new Set([...(first && first.role !== "ordinal" ? [] : [layout.firstColumn]), ...ordinal])].sort((a, b) => a - b);
}

const PEOPLE: ReadonlySet<ColumnRole> = new Set(["applicant", "address", "phone"]);

import { headerlessLayout } from "../../register/layout/headerless";
import { pairOrders } from "../../register/layout/order";
import { profileOf, type ColumnProfile } from "../../register/layout/profile";
import type { SheetLayout } from "../../register/model/layout";
import type { ColumnRole } from "../../register/model/roles";
import { isBlank } from "../../register/texts/blankCells";

type Rows = readonly (readonly unknown[])[];

/** Share of rows out of order from which the columns are not what their places say; a late case breaks no order. */
const MOST_BROKEN = 0.1;

/** What a range without a header is taken for. */
interface HeaderlessRange {
  layout: SheetLayout;
  /** Its days contradict the order of the columns. */
  isDisordered: boolean;
}

/**
 * Two or three columns of days without a header (design.md 8), blank columns beside them left aside; null for any other range.
 * @param rows the first rows of the range
 * @example headerlessRange([[44400, 44410, 44405]])?.layout.columns.map(({ role }) => role) // ["received", "due", "finished"]
 */
export function headerlessRange(rows: Rows): HeaderlessRange | null {
  const places = rows[0].map((_cell, at) => at).filter((at) => !rows.every((row) => isBlank(row[at])));
  const first = places[0] ?? 0;
  const layout = headerlessLayout(places.length, rows.length);
  if (layout === null || places[places.length - 1] !== first + places.length - 1) return null;
  const profiles = new Map(places.map((at) => [at, profileOf(rows, at)]));
  if ([...profiles.values()].some(({ days, filled }) => days < filled)) return null;
  const columns = layout.columns.map((match) => ({ ...match, column: match.column + first }));
  return { layout: { ...layout, firstColumn: first + 1, columns }, isDisordered: isDisordered(columns, profiles) };
}

function isDisordered(columns: SheetLayout["columns"], profiles: ReadonlyMap<number, ColumnProfile>): boolean {
  const chosen = new Map<ColumnRole, { at: number }>(columns.map(({ role, column }) => [role, { at: column - 1 }]));
  return pairOrders(chosen, profiles).some(({ compared, broken }) => broken > compared * MOST_BROKEN);
}

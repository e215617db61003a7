import type { SheetLayout } from "../model/layout";
import type { Grid } from "../model/grid";
import { findAggregate } from "./findAggregate";

/** Columns of days that a register is known by. */
const DAYS: ReadonlySet<string> = new Set(["received", "due", "finished", "handedOver"]);

/**
 * Whether a sheet holds an aggregate table: the register found on it, if any, must not be a table of counts whose large
 * numbers were taken for days ("54.647" is a day of the year 2049).
 * @param layout what findLayout found on the same grid
 * @example isAggregateSheet(grid, findLayout(grid)) // false for a register of cases
 */
export function isAggregateSheet(grid: Grid, layout: SheetLayout | null): boolean {
  const aggregate = findAggregate(grid);
  if (aggregate === null || layout === null) return aggregate !== null;
  const days = layout.columns.filter(({ role }) => DAYS.has(role));
  return days.some(({ column }) => aggregate.columns.some((counted) => counted.column === column));
}

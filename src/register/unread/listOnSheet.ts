import type { Grid } from "../model/grid";
import type { SheetLayout } from "../model/layout";
import { findCaseList, holdsList } from "./findCaseList";

/** A sheet's used rows, 1-based. */
interface UsedRows {
  top: number;
  rows: number;
}

/**
 * Rows to pass over, from the first used one, to look for a list of cases in the middle of a sheet; 0 where its top tells.
 * @param top the sheet's top rows
 * @example rowsToMiddle(top, { top: 1, rows: 4000 }) // 2000
 */
export function rowsToMiddle(top: Grid, { rows }: UsedRows): number {
  return rows <= top.rows.length || holdsList(top) ? 0 : Math.max(top.rows.length, Math.floor(rows / 2));
}

/**
 * A list of cases on a sheet where no register was read; null for none (findCaseList).
 * @param middle rows past rowsToMiddle, where these were asked for
 */
export function listOnSheet(top: Grid, used: UsedRows, middle: Grid | null): SheetLayout | null {
  const lastRow = used.top + used.rows - 1;
  if (middle === null) return findCaseList(top, { lastRow });
  const list = findCaseList(middle, { lastRow, above: top.rows });
  return list && { ...list, firstRow: used.top };
}

import { columnOf } from "../../register/layout/columns";
import type { SheetLayout } from "../../register/model/layout";

/** 0-based places of the columns that functions ask about themselves; -1 = no such column. */
export interface RangeColumns {
  caseId: number;
  unit: number;
}

/**
 * Where the columns of a range stand, counted from the range's own first column.
 * @example rangeColumns(layout).unit // 2
 */
export function rangeColumns(layout: SheetLayout): RangeColumns {
  return { caseId: columnOf(layout, "caseId") - 1, unit: columnOf(layout, "unit") - 1 };
}

import { columnOf } from "../register/layout/columns";
import type { SheetLayout } from "../register/model/layout";
import type { ColumnRole } from "../register/model/roles";

/** 0-based places of the columns in a row of a range; -1 = no such column. */
export interface RangeColumns {
  caseId: number;
  unit: number;
  received: number;
  due: number;
  finished: number;
  handedOver: number;
  status: number;
  channel: number;
  serviceLevel: number;
  /** Columns that every case fills in its own kind: its id, its running number, what stands first in its row. */
  kept: readonly number[];
}

/**
 * Where the columns of a range stand, counted from the range's own first column.
 * @example rangeColumns(layout).received // 2
 */
export function rangeColumns(layout: SheetLayout): RangeColumns {
  // Written out: a spread gives each object a shape of its own, and the compiled pass would be thrown away at every call.
  return {
    caseId: placeOf(layout, "caseId"), unit: placeOf(layout, "unit"), received: placeOf(layout, "received"), due: placeOf(layout, "due"),
    finished: placeOf(layout, "finished"), handedOver: placeOf(layout, "handedOver"), status: placeOf(layout, "status"),
    channel: placeOf(layout, "channel"), serviceLevel: placeOf(layout, "serviceLevel"), kept: keptColumns(layout),
  };
}

/** 0-based place of a role's column; -1 = none. */
function placeOf(layout: SheetLayout, role: ColumnRole): number {
  return columnOf(layout, role) - 1;
}

/** Roles that a pass looks at anyhow: a total's label in their columns is told by other rules. */
const READ: readonly ColumnRole[] = ["unit", "receivingUnit", "received", "due", "finished", "handedOver", "status", "channel", "serviceLevel"];

function keptColumns(layout: SheetLayout): number[] {
  const roleOf = (column: number): ColumnRole | undefined => layout.columns.find((match) => match.column === column)?.role;
  const first = roleOf(layout.firstColumn);
  const own = [placeOf(layout, "caseId"), placeOf(layout, "ordinal"), first && READ.includes(first) ? -1 : layout.firstColumn - 1];
  return [...new Set(own)].filter((place) => place >= 0);
}

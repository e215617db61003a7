import { areaAddress, columnLetters } from "../../model/grid/address";
import { maxColumns, maxRows } from "../../model/grid/area";
import { placeOf } from "../../model/grid/reference";
import type { AreaState, SheetState, WorkbookState } from "../../model/state";

/** What the name box shows for a selection: "B5", "3R x 2C" is left to Excel; here the range itself. */
export function shownAddress(area: AreaState): string {
  if (area.rows === maxRows && area.columns === maxColumns) return `A1:${columnLetters(maxColumns - 1)}${maxRows}`;
  return areaAddress(area);
}

/** Where a typed address, sheet address, table or name leads; null when there is no such place. */
export function typedPlace(state: WorkbookState, sheet: SheetState, typed: string): { sheet: SheetState; area: AreaState } | null {
  const wanted = typed.trim();
  if (wanted === "") return null;
  return placeOf(state, sheet, wanted) ?? placeOf(state, sheet, `${wanted}[#All]`);
}

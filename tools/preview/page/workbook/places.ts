import { areaAddress, columnLetters } from "@tthc/spreadsheet/address";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "@tthc/spreadsheet/area";
import { placeOf } from "@tthc/excel-host/model/grid/reference";
import type { SheetState, WorkbookState } from "@tthc/excel-host/model/state";

/** What the name box shows for a selection: "B5", "3R x 2C" is left to Excel; here the range itself. */
export function shownAddress(area: Area): string {
  if (area.rows === MAX_ROWS && area.columns === MAX_COLUMNS) return `A1:${columnLetters(MAX_COLUMNS - 1)}${MAX_ROWS}`;
  return areaAddress(area);
}

/** Where a typed address, sheet address, table or name leads; null when there is no such place. */
export function typedPlace(state: WorkbookState, sheet: SheetState, typed: string): { sheet: SheetState; area: Area } | null {
  const wanted = typed.trim();
  if (wanted === "") return null;
  return placeOf(state, sheet, wanted) ?? placeOf(state, sheet, `${wanted}[#All]`);
}

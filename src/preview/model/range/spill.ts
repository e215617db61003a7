import { intersection } from "../grid/area";
import { keyCell } from "../grid/cells";
import type { AreaState, SheetState } from "../state";

export interface Spill {
  /** The cell with the formula. */
  parent: AreaState;
  area: AreaState;
}

/** Every spilled area of a sheet. */
export function spills(sheet: SheetState): Spill[] {
  const found: Spill[] = [];
  for (const [key, { spill }] of sheet.formulas) {
    if (!spill) continue;
    const { row, column } = keyCell(key);
    found.push({ parent: { row, column, rows: 1, columns: 1 }, area: { row, column, ...spill } });
  }
  return found;
}

/** The spill that reaches into an area; null without one. */
export function spillAt(sheet: SheetState, area: AreaState): Spill | null {
  return spills(sheet).find((spill) => intersection(spill.area, area) !== null) ?? null;
}

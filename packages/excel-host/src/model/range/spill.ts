import { intersection, type Area } from "@tthc/spreadsheet/area";
import { keyCell } from "../grid/cells";
import type { SheetState } from "../state";

interface Spill {
  /** The cell with the formula. */
  parent: Area;
  area: Area;
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
export function spillAt(sheet: SheetState, area: Area): Spill | null {
  return spills(sheet).find((spill) => intersection(spill.area, area) !== null) ?? null;
}

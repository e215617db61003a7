import { correctionFor, NO_CORRECTIONS } from "../corrections";
import { readDay } from "../dayReading";
import { layoutFingerprint } from "../layout/fingerprint";
import { placeOf, type Placed } from "../reader/placed";
import type { Chunk, ColumnRole, SheetLayout } from "../types";
import { CELL_RULES, exchangedFix, type CellRule } from "./cellFixes";
import type { FixKnowledge } from "./knowledge";
import type { Fix } from "./types";

/** Roles by whose days a row is known to be a case. */
const DAYS: readonly ColumnRole[] = ["received", "due", "finished", "handedOver"];

/**
 * Columns that proposals are made for, 1-based and ascending: what the host must fetch for proposedFixes.
 * @example fixableColumns(layout) // [2, 5, 9, 10, 11]
 */
export function fixableColumns(layout: SheetLayout): number[] {
  return layout.columns.filter(({ role }) => CELL_RULES[role]).map(({ column }) => column).sort((a, b) => a - b);
}

/**
 * What could be mended in a chunk of a register's body without changing what it says, cell by cell in reading order; only
 * rows that hold a day are looked at, so that bands, totals and signatures stay as they are. Source: domain.md 4.4.
 * @example proposedFixes(layout, chunk, fixKnowledge(reading.table, corrections))[0] // { row: 7, column: 4, type: "textDate", was: "21/09/2021", will: 44460, … }
 */
export function proposedFixes(layout: SheetLayout, chunk: Chunk, known: FixKnowledge): Fix[] {
  const days = layout.columns.filter(({ role }) => DAYS.includes(role)).map(({ column }) => placeOf(chunk, column));
  const { swapped } = correctionFor(known.corrections ?? NO_CORRECTIONS, layoutFingerprint(layout));
  const columns = layout.columns.flatMap(({ role, column }) => {
    const rule = swapped.includes(role) ? exchangedFix : CELL_RULES[role];
    return rule ? [{ rule, column, place: placeOf(chunk, column) }] : [];
  });
  const fixes: Fix[] = [];
  for (let row = Math.max(0, layout.firstRow - chunk.top); row < chunk.rowCount; row++) {
    if (!days.some((place) => readDay(cellAt(place, row)) > 0)) continue;
    for (const each of columns) addFix(fixes, layout.sheet, chunk.top + row, row, each, known);
  }
  return fixes;
}

function addFix(
  fixes: Fix[], sheet: string, sheetRow: number, row: number, { rule, column, place }: { rule: CellRule; column: number; place: Placed },
  known: FixKnowledge,
): void {
  const fix = rule(cellAt(place, row), known);
  if (fix) fixes.push({ sheet, row: sheetRow, column, ...fix });
}

function cellAt(place: Placed, row: number): unknown {
  return place?.values[row]?.[place.at];
}

import { correctionFor, dayHowOf } from "../corrections/corrections";
import { NO_CORRECTIONS } from "../model/corrections";
import { readDayHow } from "../days/dayReading";
import { layoutFingerprint } from "../corrections/fingerprint";
import { placeOf, type ChunkColumn } from "../reader/chunkColumn";
import type { SheetLayout } from "../model/layout";
import type { ColumnRole } from "../model/roles";
import type { Chunk } from "../model/grid";
import { CELL_RULES, type CellRule } from "./cellFixes";
import { dayFix, type DaysSaid } from "./dayFixes";
import type { FixKnowledge } from "./knowledge";
import type { Fix } from "./fix";

/** Roles by whose days a row is known to be a case. */
const CASE_DAYS: readonly ColumnRole[] = ["received", "due", "finished", "handedOver"];
const DAYS: readonly ColumnRole[] = [...CASE_DAYS, "submitted", "dueNew", "supplementRequested", "supplementReceived", "payDate", "agencyReceived", "stepDue"];

/**
 * Columns that proposals are made for, 1-based and ascending: what the host must fetch for proposedFixes.
 * @example fixableColumns(layout) // [2, 5, 9, 10, 11]
 */
export function fixableColumns(layout: SheetLayout): number[] {
  return layout.columns.filter(({ role }) => CELL_RULES[role] ?? DAYS.includes(role)).map(({ column }) => column).sort((a, b) => a - b);
}

/**
 * What could be mended in a chunk of a register's body without changing what it says, cell by cell in reading order; only
 * rows that hold a day are looked at, so that bands, totals and signatures stay as they are. Source: domain.md 4.4.
 * @example proposeFixes(layout, chunk, fixKnowledge(reading.table, corrections))[0] // { row: 7, column: 4, type: "textDate", was: "21/09/2021", will: 44460, … }
 */
export function proposeFixes(layout: SheetLayout, chunk: Chunk, known: FixKnowledge): Fix[] {
  const days = layout.columns.filter(({ role }) => CASE_DAYS.includes(role)).map(({ role, column }) => ({ place: placeOf(chunk, column), how: daysSaid(layout, role, known) }));
  const columns = layout.columns.flatMap(({ role, column }) => {
    const rule = ruleOf(layout, role, known);
    return rule ? [{ rule, column, place: placeOf(chunk, column) }] : [];
  });
  const fixes: Fix[] = [];
  for (let row = Math.max(0, layout.firstRow - chunk.top); row < chunk.rowCount; row++) {
    if (!days.some(({ place, how }) => readDayHow(cellAt(place, row), how) > 0)) continue;
    for (const each of columns) addFix(fixes, layout.sheet, chunk.top + row, row, each, known);
  }
  return fixes;
}

function ruleOf(layout: SheetLayout, role: ColumnRole, known: FixKnowledge): CellRule | undefined {
  if (!DAYS.includes(role)) return CELL_RULES[role];
  const said = daysSaid(layout, role, known);
  return (value) => dayFix(value, said);
}

/** The day columns of a sheet share one shift; the other answers are of one column each. */
function daysSaid(layout: SheetLayout, role: ColumnRole, { corrections = NO_CORRECTIONS }: FixKnowledge): DaysSaid {
  const { swapped } = correctionFor(corrections, layoutFingerprint(layout));
  return { ...dayHowOf(corrections, layout, role), swapped: swapped.includes(role) };
}

function addFix(
  fixes: Fix[], sheet: string, sheetRow: number, row: number, { rule, column, place }: { rule: CellRule; column: number; place: ChunkColumn },
  known: FixKnowledge,
): void {
  const fix = rule(cellAt(place, row), known);
  if (fix) fixes.push({ sheet, row: sheetRow, column, ...fix });
}

function cellAt(place: ChunkColumn, row: number): unknown {
  return place?.values[row]?.[place.at];
}

import { wrongShape } from "../../executor/hostError";
import type { ModelContext } from "../context";
import { intersection, type Area } from "@tthc/spreadsheet/area";
import { formatIndex } from "../formats";
import type { FormulaState, SheetState } from "../state";
import { cellKey, formatAt, markChanged, numberFormatAt, rowForWriting, setCell } from "./cells";
import { coerce, type Entry } from "./coerce";

/** The value for each cell of an area: one value for all, or a matrix of exactly its shape. */
export function matrixReader(area: Area, values: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(values)) return () => values;
  const lines: unknown[] = values;
  if (lines.length !== area.rows || lines.some((line) => !Array.isArray(line) || line.length !== area.columns)) throw wrongShape();
  return (row, column) => (lines[row] as unknown[])[column];
}

/** Writes values or formulas as a program does. One value goes to every cell; a matrix must have the area's shape. */
export function writeEntries(context: ModelContext, sheet: SheetState, area: Area, values: unknown): void {
  const at = matrixReader(area, values);
  const merges = sheet.merges.filter((merge) => intersection(merge, area) !== null);
  for (let i = 0; i < area.rows; i++) {
    for (let j = 0; j < area.columns; j++) {
      const row = area.row + i;
      const column = area.column + j;
      if (merges.length === 0 || !covered(merges, row, column)) enter(context, sheet, row, column, at(i, j));
    }
  }
}

/** Cells under a merge, apart from its first one: Excel takes the write and drops it without a word. */
function covered(merges: readonly Area[], row: number, column: number): boolean {
  return merges.some((merge) => row >= merge.row && row < merge.row + merge.rows
    && column >= merge.column && column < merge.column + merge.columns && (row !== merge.row || column !== merge.column));
}

/** Puts one value into one cell by Excel's rules (coerce.ts). */
export function enter(context: ModelContext, sheet: SheetState, row: number, column: number, value: unknown): void {
  const entry = coerce(value, numberFormatAt(context.state, sheet, row, column));
  if (entry.kind === "keep") return;
  dropFormula(sheet, row, column);
  markChanged(sheet, row, column);
  if (entry.kind === "formula") context.enterFormula(sheet, row, column, entry.text);
  else store(context, sheet, row, column, entry);
}

function store(context: ModelContext, sheet: SheetState, row: number, column: number, entry: Entry): void {
  setCell(sheet, row, column, entry.kind === "value" ? entry.value : undefined);
  if (entry.kind !== "value" || entry.numberFormat === undefined) return;
  const format = formatAt(context.state, sheet, row, column);
  if (format.numberFormat === undefined || format.numberFormat === "General") {
    rowForWriting(sheet, row).formats[column] = formatIndex(context.state, { ...format, numberFormat: entry.numberFormat });
  }
}

/** Removes a cell's formula together with what it spilled. */
function dropFormula(sheet: SheetState, row: number, column: number): void {
  if (sheet.formulas.size === 0) return;
  const key = cellKey(row, column);
  const formula = sheet.formulas.get(key);
  if (!formula) return;
  sheet.formulas.delete(key);
  withdrawFormats(sheet, formula);
  if (formula.spill) clearSpill(sheet, row, column, formula.spill);
}

export function clearSpill(sheet: SheetState, row: number, column: number, spill: { rows: number; columns: number }): void {
  for (let i = 0; i < spill.rows; i++) {
    for (let j = 0; j < spill.columns; j++) {
      if (i + j === 0) continue;
      setCell(sheet, row + i, column + j, undefined);
      markChanged(sheet, row + i, column + j);
    }
  }
}

/** Number formats that came with a formula's result go with it, but for those that were changed since. */
export function withdrawFormats(sheet: SheetState, formula: FormulaState): void {
  for (const { row, column, before, after } of formula.formatted ?? []) {
    const formats = sheet.rows[row]?.formats;
    if (formats?.[column] === after) formats[column] = before;
  }
  formula.formatted = undefined;
}

/** Clears values and formulas of an area (only cells that exist are visited). */
export function clearContents(sheet: SheetState, area: Area): void {
  const end = Math.min(area.row + area.rows, sheet.rows.length);
  for (let row = area.row; row < end; row++) {
    const values = sheet.rows[row]?.values;
    const last = Math.min(area.column + area.columns, values?.length ?? 0);
    for (let column = area.column; column < last; column++) {
      if (values?.[column] === undefined) continue;
      values[column] = undefined;
      markChanged(sheet, row, column);
    }
  }
  for (const key of [...sheet.formulas.keys()]) {
    const [row, column] = key.split(",").map(Number);
    const inside = row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
    if (inside) dropFormula(sheet, row, column);
  }
}

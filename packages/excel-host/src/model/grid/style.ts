import type { CellFormat, RowState, SheetState, WorkbookState } from "../state";
import { effectiveFormat, formatIndex } from "../formats";
import { isEntireColumns, isEntireRows, type Area } from "@tthc/spreadsheet/area";
import { markChanged, rowForWriting } from "./cells";

type FormatPatch = (format: CellFormat) => CellFormat;

/** Applies a patch once per distinct format. */
function memo(state: WorkbookState, patch: FormatPatch): (index: number) => number {
  const known = new Map<number, number>();
  return (index) => {
    let next = known.get(index);
    if (next === undefined) known.set(index, (next = formatIndex(state, patch(state.formats[index] ?? {}))));
    return next;
  };
}

function patchOwnFormats(line: RowState, from: number, to: number, apply: (index: number) => number): void {
  const end = Math.min(to, line.formats.length);
  for (let column = from; column < end; column++) {
    const own = line.formats[column];
    if (own !== undefined) line.formats[column] = apply(own);
  }
}

function styleSheet(sheet: SheetState, apply: (index: number) => number): void {
  sheet.baseFormat = apply(sheet.baseFormat ?? 0);
  for (const [column, index] of sheet.columnFormats ?? []) sheet.columnFormats?.set(column, apply(index));
  for (const line of sheet.rows) {
    if (!line) continue;
    if (line.format !== undefined) line.format = apply(line.format);
    patchOwnFormats(line, 0, line.formats.length, apply);
  }
  markChanged(sheet, "*", "*");
}

function styleColumns(sheet: SheetState, area: Area, apply: (index: number) => number): void {
  const formats = (sheet.columnFormats ??= new Map());
  for (let column = area.column; column < area.column + area.columns; column++) {
    formats.set(column, apply(formats.get(column) ?? sheet.baseFormat ?? 0));
    markChanged(sheet, "*", column);
  }
  for (const line of sheet.rows) {
    if (!line) continue;
    const { format } = line;
    if (format !== undefined) for (let i = 0; i < area.columns; i++) line.formats[area.column + i] ??= format;
    patchOwnFormats(line, area.column, area.column + area.columns, apply);
  }
}

function styleRows(sheet: SheetState, area: Area, apply: (index: number) => number): void {
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = rowForWriting(sheet, row);
    patchOwnFormats(line, 0, line.formats.length, apply);
    for (const [column, index] of sheet.columnFormats ?? []) line.formats[column] ??= apply(line.format ?? index);
    line.format = apply(line.format ?? sheet.baseFormat ?? 0);
    markChanged(sheet, row, "*");
  }
}

/**
 * Changes the format of every cell of an area. Whole columns, rows and the whole sheet are kept as such:
 * no cell is made for them.
 * @example applyFormat(state, sheet, area, (format) => ({ ...format, bold: true }))
 */
export function applyFormat(state: WorkbookState, sheet: SheetState, area: Area, patch: FormatPatch): void {
  const apply = memo(state, patch);
  if (isEntireColumns(area)) return isEntireRows(area) ? styleSheet(sheet, apply) : styleColumns(sheet, area, apply);
  if (isEntireRows(area)) return styleRows(sheet, area, apply);
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line = rowForWriting(sheet, row);
    for (let column = area.column; column < area.column + area.columns; column++) {
      line.formats[column] = apply(effectiveFormat(sheet, line, column));
      markChanged(sheet, row, column);
    }
  }
}

const different = Symbol("different");

/** The value that all cells of an area have in common; null when they differ. */
export function commonFormat<V>(state: WorkbookState, sheet: SheetState, area: Area, read: (format: CellFormat) => V): V | null {
  let common: V | typeof different | undefined;
  const seen = new Set<number>();
  const look = (index: number): void => {
    if (seen.has(index)) return;
    seen.add(index);
    const value = read(state.formats[index] ?? {});
    if (common === undefined) common = value;
    else if (common !== value) common = different;
  };
  const beyond = new Set<number>();
  const end = Math.min(area.row + area.rows, sheet.rows.length);
  const right = area.column + area.columns;
  for (let row = area.row; row < end; row++) {
    const line = sheet.rows[row];
    const own = Math.min(right, line?.formats.length ?? 0);
    for (let column = area.column; column < own; column++) look(effectiveFormat(sheet, line, column));
    if (own >= right) continue;
    if (line?.format !== undefined) look(line.format);
    else beyond.add(Math.max(own, area.column));
  }
  if (end < area.row + area.rows) beyond.add(area.column);
  for (const column of beyond) lookBeyond(sheet, column, right - column, look);
  return common === different || common === undefined ? null : common;
}

/** Formats of cells that no row holds: those of their columns or of the sheet. */
function lookBeyond(sheet: SheetState, from: number, count: number, look: (index: number) => void): void {
  let styled = 0;
  for (const [column, index] of sheet.columnFormats ?? []) {
    if (column < from || column >= from + count) continue;
    styled++;
    look(index);
  }
  if (styled < count) look(sheet.baseFormat ?? 0);
}

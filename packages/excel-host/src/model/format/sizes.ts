import { asNumber } from "../../executor/arguments";
import { MAX_COLUMNS, MAX_ROWS } from "@tthc/spreadsheet/area";
import { formatAt, valueAt } from "../grid/cells";
import type { RangeRef } from "../rangeRef";
import type { SheetState } from "../state";

/** Points of a column and a row that nobody changed (Calibri 11). */
export const STANDARD_WIDTH = 48;
export const STANDARD_HEIGHT = 15;

export const columnWidth = (sheet: SheetState, column: number): number => sheet.columnWidths.get(column) ?? STANDARD_WIDTH;
export const rowHeight = (sheet: SheetState, row: number): number => sheet.rowHeights.get(row) ?? STANDARD_HEIGHT;

/** Points from the sheet's left edge to a column: the default plus what the changed columns differ. */
export function leftOf(sheet: SheetState, column: number): number {
  return extent(column, STANDARD_WIDTH, sheet.columnWidths, sheet.hiddenColumns);
}

export function topOf(sheet: SheetState, row: number): number {
  return extent(row, STANDARD_HEIGHT, sheet.rowHeights, sheet.hiddenRows);
}

function extent(end: number, standard: number, sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): number {
  let points = end * standard;
  for (const [index, size] of sizes) if (index < end && !hidden.has(index)) points += size - standard;
  for (const index of hidden) if (index < end) points -= standard;
  return points;
}

/** The same distances for many places: what differs from the standard is added up once. */
function distances(standard: number, sizes: ReadonlyMap<number, number>, hidden: ReadonlySet<number>): (index: number) => number {
  const differing = [...new Set([...sizes.keys(), ...hidden])].sort((a, b) => a - b);
  const sums = [0];
  for (const index of differing) sums.push(sums[sums.length - 1] + (hidden.has(index) ? 0 : sizes.get(index) ?? standard) - standard);
  return (end) => {
    let [low, high] = [0, differing.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (differing[middle] < end) low = middle + 1;
      else high = middle;
    }
    return end * standard + sums[low];
  };
}

/** leftOf for many columns of a sheet that does not change meanwhile. */
export function distancesAcross(sheet: SheetState): (column: number) => number {
  return distances(STANDARD_WIDTH, sheet.columnWidths, sheet.hiddenColumns);
}

/** topOf for many rows of a sheet that does not change meanwhile. */
export function distancesDown(sheet: SheetState): (row: number) => number {
  return distances(STANDARD_HEIGHT, sheet.rowHeights, sheet.hiddenRows);
}

function common(from: number, count: number, standard: number, sizes: ReadonlyMap<number, number>): number | null {
  const set = [...sizes].filter(([index]) => index >= from && index < from + count).map(([, size]) => size);
  if (set.length < count) set.push(standard);
  return set.every((size) => size === set[0]) ? set[0] : null;
}

export const commonWidth = ({ sheet, area }: RangeRef): number | null =>
  common(area.column, area.columns, STANDARD_WIDTH, sheet.columnWidths);

export const commonHeight = ({ sheet, area }: RangeRef): number | null =>
  common(area.row, area.rows, STANDARD_HEIGHT, sheet.rowHeights);

export function setWidth(range: RangeRef, value: unknown): void {
  const points = asNumber(value, 0, 1790);
  const count = Math.min(range.area.columns, MAX_COLUMNS);
  for (let i = 0; i < count; i++) range.sheet.columnWidths.set(range.area.column + i, points);
  range.context.changed({ kind: "formats", sheet: range.sheet.id });
}

export function setHeight(range: RangeRef, value: unknown): void {
  const points = asNumber(value, 0, 409.5);
  const count = Math.min(range.area.rows, range.entireColumns ? range.sheet.rows.length : MAX_ROWS);
  for (let i = 0; i < count; i++) range.sheet.rowHeights.set(range.area.row + i, points);
  range.context.changed({ kind: "formats", sheet: range.sheet.id });
}

/** Rough width of a text in points: Excel measures glyphs, this host counts characters. */
function textWidth(text: string, fontSize: number, bold: boolean): number {
  return text.length * fontSize * (bold ? 0.53 : 0.49) + 6;
}

/** Columns as wide as their longest unwrapped text, looked for in at most this many rows. */
const AUTOFIT_ROWS_LIMIT = 2000;

export function autofitColumns(range: RangeRef): void {
  const { sheet, area, context } = range;
  const end = Math.min(area.row + area.rows, sheet.rows.length, area.row + AUTOFIT_ROWS_LIMIT);
  const lastColumn = Math.min(area.column + area.columns, MAX_COLUMNS);
  for (let column = area.column; column < lastColumn; column++) {
    let widest = 0;
    for (let row = area.row; row < end; row++) {
      const value = valueAt(sheet, row, column);
      if (value === "") continue;
      const format = formatAt(context.state, sheet, row, column);
      if (!format.wrap) widest = Math.max(widest, textWidth(String(value), format.fontSize ?? 11, format.bold === true));
    }
    if (widest > 0) sheet.columnWidths.set(column, Math.min(Math.round(widest * 4) / 4, 1790));
  }
  context.changed({ kind: "formats", sheet: sheet.id });
}

export function autofitRows(range: RangeRef): void {
  const { sheet, area, context } = range;
  const end = Math.min(area.row + area.rows, sheet.rows.length, area.row + AUTOFIT_ROWS_LIMIT);
  for (let row = area.row; row < end; row++) {
    const height = neededHeight(range, row);
    if (height === STANDARD_HEIGHT) sheet.rowHeights.delete(row);
    else sheet.rowHeights.set(row, Math.min(height, 409.5));
  }
  context.changed({ kind: "formats", sheet: sheet.id });
}

function neededHeight({ sheet, context }: RangeRef, row: number): number {
  let height = STANDARD_HEIGHT;
  const columns = sheet.rows[row]?.values.length ?? 0;
  for (let column = 0; column < columns; column++) {
    const value = valueAt(sheet, row, column);
    if (value === "" || inMerge(sheet, row, column)) continue; // Excel leaves merged cells out
    const { fontSize = 11, wrap, bold } = formatAt(context.state, sheet, row, column);
    const lines = wrap ? Math.max(1, Math.ceil(textWidth(String(value), fontSize, bold === true) / columnWidth(sheet, column))) : 1;
    height = Math.max(height, Math.round(lines * fontSize * 1.3636 * 4) / 4);
  }
  return height;
}

const inMerge = (sheet: SheetState, row: number, column: number): boolean => sheet.merges.some((merge) =>
  row >= merge.row && row < merge.row + merge.rows && column >= merge.column && column < merge.column + merge.columns);

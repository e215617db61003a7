import type { Area } from "@tthc/spreadsheet/area";
import { keyCell } from "./cells";
import type { CellScalar, RowState, SheetState } from "../state";

const filled = (value: CellScalar | undefined): boolean => value !== undefined && value !== "";

function firstUsed(row: RowState, valuesOnly: boolean): number {
  const length = valuesOnly ? row.values.length : Math.max(row.values.length, row.formats.length);
  for (let column = 0; column < length; column++) if (usedAt(row, column, valuesOnly)) return column;
  return -1;
}

function lastUsed(row: RowState, valuesOnly: boolean): number {
  const length = valuesOnly ? row.values.length : Math.max(row.values.length, row.formats.length);
  for (let column = length - 1; column >= 0; column--) if (usedAt(row, column, valuesOnly)) return column;
  return -1;
}

const usedAt = (row: RowState, column: number, valuesOnly: boolean): boolean =>
  filled(row.values[column]) || (!valuesOnly && (row.formats[column] ?? 0) !== 0);

/** Cells whose formula gives an empty text are used too. */
function formulaBounds(sheet: SheetState, bounds: number[]): void {
  for (const key of sheet.formulas.keys()) {
    const { row, column } = keyCell(key);
    grow(bounds, row, column, column);
  }
}

function grow(bounds: number[], row: number, first: number, last: number): void {
  bounds[0] = Math.min(bounds[0], row);
  bounds[1] = Math.max(bounds[1], row);
  bounds[2] = Math.min(bounds[2], first);
  bounds[3] = Math.max(bounds[3], last);
}

/** Smallest area with all values (and formats unless valuesOnly); null on an empty sheet. */
export function usedArea(sheet: SheetState, valuesOnly: boolean): Area | null {
  const bounds = [Infinity, -1, Infinity, -1];
  for (let row = 0; row < sheet.rows.length; row++) {
    const line = sheet.rows[row];
    const first = line ? firstUsed(line, valuesOnly) : -1;
    if (line && first >= 0) grow(bounds, row, first, lastUsed(line, valuesOnly));
  }
  formulaBounds(sheet, bounds);
  const [top, bottom, left, right] = bounds;
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The used part of an area, or null: for a part of a sheet only its own cells count. */
export function usedWithin(sheet: SheetState, area: Area, valuesOnly: boolean): Area | null {
  const bounds = [Infinity, -1, Infinity, -1];
  const end = Math.min(area.row + area.rows, sheet.rows.length);
  for (let row = area.row; row < end; row++) {
    const line = sheet.rows[row];
    if (!line) continue;
    const part: RowState = {
      values: line.values.slice(area.column, area.column + area.columns),
      formats: valuesOnly ? [] : line.formats.slice(area.column, area.column + area.columns),
    };
    const first = firstUsed(part, valuesOnly);
    if (first >= 0) grow(bounds, row, area.column + first, area.column + lastUsed(part, valuesOnly));
  }
  const [top, bottom, left, right] = bounds;
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

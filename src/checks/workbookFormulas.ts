import type { Area } from "@tthc/spreadsheet/area";

/** A cell of the workbook with a formula in it; rows and columns count from 1. */
export interface FormulaCell {
  sheet: string;
  row: number;
  column: number;
  /** As Excel keeps it: English names, "," between arguments. */
  formula: string;
}

/** A table of the workbook, and where it stands. */
export interface WorkbookTable {
  name: string;
  sheet: string;
  area: Area;
  hasHeaders: boolean;
  hasTotals: boolean;
}

/** Cells of one sheet, 0-based. */
export interface SheetArea {
  sheet: string;
  area: Area;
}

/** The formulas of a workbook that are looked at, and what they refer to. */
export interface WorkbookFormulas {
  cells: readonly FormulaCell[];
  tables: readonly WorkbookTable[];
  /** Names for a range or a value, with what they stand for. */
  names: readonly { name: string; formula: string }[];
  /** What stands now in the cells that the formulas take as arguments, by cellKey. */
  values: ReadonlyMap<string, unknown>;
  /** Sheets whose formulas could not all be read. */
  unread: readonly string[];
}

/**
 * By what a cell's value is kept; row and column from 0.
 * @example cellKey("Theo dõi", 0, 1) // "1,0,theo dõi"
 */
export function cellKey(sheet: string, row: number, column: number): string {
  return `${column},${row},${sheet.toLowerCase()}`;
}

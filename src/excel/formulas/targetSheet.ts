import type { Area } from "@tthc/spreadsheet/area";
import { rangeArea } from "./rangeArea";

/** 0-based. */
export interface CellPlace {
  sheet: string;
  row: number;
  column: number;
}

/** Where a formula is to go, and what stands on that sheet. */
export interface TargetSheet {
  sheet: Excel.Worksheet;
  place: CellPlace;
  area: Area;
  tables: readonly Area[];
  /** All that is filled; null for a blank sheet. */
  used: Area | null;
}

/** The area that a result takes from a cell on; null: from the active cell. */
export async function targetArea(context: Excel.RequestContext, at: CellPlace | null, size: { rows: number; columns: number }): Promise<TargetSheet> {
  const cell = at ? context.workbook.worksheets.getItem(at.sheet).getRangeByIndexes(at.row, at.column, 1, 1) : context.workbook.getActiveCell();
  const sheet = cell.worksheet;
  const used = sheet.getUsedRangeOrNullObject(true);
  cell.load("rowIndex,columnIndex");
  sheet.load("name");
  sheet.tables.load("items/name");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  const ranges = sheet.tables.items.map((table) => table.getRange());
  ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  if (ranges.length > 0) await context.sync();
  return {
    sheet, tables: ranges.map(rangeArea), used: used.isNullObject ? null : rangeArea(used),
    place: { sheet: sheet.name, row: cell.rowIndex, column: cell.columnIndex },
    area: { row: cell.rowIndex, column: cell.columnIndex, ...size },
  };
}

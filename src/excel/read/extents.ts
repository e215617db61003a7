import type { SheetTable } from "../../register/layout/tableLayout";
import { MOST_COLUMNS, TOP_ROWS, type SheetArea } from "../../register/sheetRegister";
import { askFewer } from "../host/asking";
import { requestTables, tableRanges } from "./tables";

/** Used range of a sheet; null for an empty one. */
export type Used = SheetArea;

/** A sheet's used range and its tables. */
export interface Extent {
  used: Used | null;
  tables: SheetTable[];
}

/** Where values are, formats far down not counted, and where tables are: one request for all sheets, a second for tables. */
export async function extentsOf(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<Extent[]> {
  const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  const requested = requestTables(sheets);
  await context.sync();
  const tables = await tableRanges(context, requested);
  return ranges.map((range, index) => ({
    used: range.isNullObject ? null : { top: range.rowIndex + 1, left: range.columnIndex + 1, rows: range.rowCount, columns: range.columnCount },
    tables: tables[index],
  }));
}

async function topValues(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Used, rows: number): Promise<unknown[][]> {
  const range = sheet.getRangeByIndexes(used.top - 1, used.left - 1, Math.min(rows, used.rows), Math.min(MOST_COLUMNS, used.columns));
  range.load("values");
  await context.sync();
  return range.values as unknown[][];
}

/** The top rows, fewer when they are too large for one answer. */
export function topGrid(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Used): Promise<unknown[][]> {
  return askFewer(TOP_ROWS, (rows) => topValues(context, sheet, used, rows));
}

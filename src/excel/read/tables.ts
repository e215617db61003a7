import type { SheetTable } from "../../register/layout/tableLayout";

/** Asks for the tables of the sheets; known after the next synchronisation. */
export function requestTables(sheets: readonly Excel.Worksheet[]): Excel.TableCollection[] {
  return sheets.map(({ tables }) => {
    tables.load("items/name,items/showHeaders,items/showTotals");
    return tables;
  });
}

/** Where the tables of each sheet stand, the largest first: one request for all, none where there is no table. */
export async function tableRanges(context: Excel.RequestContext, requested: readonly Excel.TableCollection[]): Promise<SheetTable[][]> {
  const listed = requested.map(({ items }) => items.filter(({ showHeaders }) => showHeaders).map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return { range, hasTotals: table.showTotals };
  }));
  if (listed.some((tables) => tables.length > 0)) await context.sync();
  return listed.map((tables) => tables
    .map(({ range, hasTotals }): SheetTable => (
      { top: range.rowIndex + 1, left: range.columnIndex + 1, rows: range.rowCount, columns: range.columnCount, hasTotals }
    ))
    .sort((a, b) => b.rows - a.rows));
}

import type { WorkbookFormulas, WorkbookTable } from "../../checks/workbookFormulas";

/** The tables of the workbook, where they stand, and its names: what references in formulas may mean. */
export async function namedAreas(context: Excel.RequestContext): Promise<Pick<WorkbookFormulas, "tables" | "names">> {
  const { tables, names } = context.workbook;
  tables.load("items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/formula");
  await context.sync();
  const placed = tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    table.worksheet.load("name");
    return { table, range };
  });
  if (placed.length > 0) await context.sync();
  return {
    tables: placed.map(({ table, range }): WorkbookTable => ({
      name: table.name, sheet: table.worksheet.name, hasHeaders: table.showHeaders, hasTotals: table.showTotals,
      area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

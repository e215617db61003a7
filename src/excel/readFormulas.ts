import { cellKey, type SheetArea, type WorkbookFormulas } from "../checks/workbookFormulas";
import type { SheetLayout } from "../register/model/layout";
import { findFormulas } from "./read/formulaCells";
import { namedAreas } from "./read/namedAreas";
import { listSheets } from "./read/sheets";

/** What decides which formulas are looked at. */
export interface FormulaQuestion {
  /** The registers of the workbook: cells in their columns are no formulas of ours to look for. */
  layouts: readonly SheetLayout[];
  /** Whether a cell's content is wanted. */
  isWanted: (content: unknown) => content is string;
  /** The cells whose values are needed to understand formulas. */
  cellsToRead: (formulas: Pick<WorkbookFormulas, "cells" | "tables" | "names">) => readonly SheetArea[];
}

/**
 * The formulas of the user's visible sheets that are wanted, with the tables, names and cells that they refer to. Our own sheets
 * and the columns of registers are left aside, and sheets that are too large, or that Excel does not hand over, are named.
 * @example await readFormulas({ layouts, isWanted: mayCall, cellsToRead }) // { cells: [{ sheet: "Theo dõi", row: 4, … }], … }
 */
export async function readFormulas(question: FormulaQuestion): Promise<WorkbookFormulas> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { open } = await listSheets(context);
    const { cells, unread } = await findFormulas(context, open, question.layouts, question.isWanted);
    // A workbook without our functions pays for the look alone.
    if (cells.length === 0) return { cells, tables: [], names: [], values: new Map(), unread };
    const known = { cells, ...(await namedAreas(context)) };
    return { ...known, values: await valuesOf(context, question.cellsToRead(known), open), unread };
  });
}

/** All in one request, each area once; of sheets that are seen, or nothing could be looked up there. */
async function valuesOf(context: Excel.RequestContext, places: readonly SheetArea[], sheets: readonly Excel.Worksheet[]): Promise<Map<string, unknown>> {
  const asked = new Map<string, { place: SheetArea; range: Excel.Range }>();
  for (const { sheet: name, area } of places) {
    const sheet = sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const key = `${cellKey(name, area.row, area.column)},${area.rows},${area.columns}`;
    if (!sheet || asked.has(key)) continue;
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("values");
    asked.set(key, { place: { sheet: name, area }, range });
  }
  if (asked.size > 0) await context.sync();
  const values = new Map<string, unknown>();
  for (const { place: { sheet, area }, range } of asked.values()) {
    (range.values as unknown[][]).forEach((line, down) => line.forEach((value, right) => values.set(cellKey(sheet, area.row + down, area.column + right), value)));
  }
  return values;
}

import { bounding, cellCount, intersection, isEntireColumns, isEntireRows, type Area } from "@tthc/spreadsheet/area";
import type { SheetArea } from "../../checks/workbookFormulas";
import { askFewer } from "../host/asking";
import { ProblemError } from "../host/problemOf";
import { rangeArea } from "./rangeArea";
import type { ReadOptions } from "../read/readRegister";

/** In one request, so that its answer stays well below what Excel lets pass. */
const CELLS_A_REQUEST = 60_000;

/**
 * The values of an area as functions get them; whole columns and rows as far as the sheet is used. null: there is no such sheet.
 * @example (await readCells({ sheet: "HoSo", area }, {}))?.length // 16235
 */
export async function readCells({ sheet: name, area: asked }: SheetArea, { signal, onProgress }: ReadOptions): Promise<unknown[][] | null> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    if (sheet.isNullObject) return null;
    const area = used.isNullObject ? { ...asked, rows: 1, columns: 1 } : cut(asked, rangeArea(used));
    const values: unknown[][] = [];
    while (values.length < area.rows) {
      if (signal?.aborted) throw new ProblemError("cancelled");
      const row = area.row + values.length;
      const most = Math.min(area.rows - values.length, Math.max(1, Math.floor(CELLS_A_REQUEST / area.columns)));
      const part = await askFewer(most, (rows) => valuesOf(context, sheet, { ...area, row, rows }));
      for (const line of part) values.push(line);
      if (area.rows > most) onProgress?.({ sheet: name, done: values.length, total: area.rows });
    }
    return values;
  });
}

/** Blank rows below all that is used, and blank columns of whole rows, change nothing. */
function cut(area: Area, used: Area): Area {
  const upTo = bounding({ row: area.row, column: area.column, rows: 1, columns: 1 }, used);
  const within = intersection(area, upTo) ?? { ...area, rows: 1 };
  if (!isEntireRows(area) && !isEntireColumns(area) && cellCount(area) <= CELLS_A_REQUEST) return area;
  return { ...area, rows: within.rows, columns: isEntireRows(area) ? within.columns : area.columns };
}

async function valuesOf(context: Excel.RequestContext, sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Promise<unknown[][]> {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load("values");
  await context.sync();
  const values = range.values as unknown[][] | null;
  // An answer with nothing in place of values: too many cells for this Excel.
  if (!Array.isArray(values)) throw new ProblemError("tooLarge");
  range.untrack();
  return values;
}

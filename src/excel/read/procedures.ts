import type { Grid } from "../../register/model/grid";
import { filledGrid } from "../../register/procedures/filledGrid";
import { isProcedureSheet } from "../../register/procedures/findProcedureList";
import { readProcedureList, type SheetProcedures } from "../../register/procedures/readProcedureList";
import type { FoundList } from "../../register/procedures/withProcedures";
import { isTooLarge, ProblemError } from "../host/problemOf";
import { mergedAreasOf } from "./mergedAreas";
import { extentsOf, topGrid, type Used } from "./extents";
import type { ProbedSheet } from "./probe";
import { wholeValues } from "./wholeValues";

export { withProcedures } from "../../register/procedures/withProcedures";
export { isProcedureSheet };
export { withListLevels } from "../../indicators/procedures/levelsFromList";
export { PROCEDURE_COLUMNS } from "../../indicators/procedures/caseProcedures";

/** No list is wider; what lies beyond is stray formats. */
const MOST_COLUMNS = 128;
/** Hidden sheets that are looked into: other tools keep dozens. */
const MOST_HIDDEN = 20;

/** The procedure list of a sheet, merged cells filled; null when it holds none. */
export async function procedureListOn(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Used): Promise<SheetProcedures | null> {
  const area = { ...used, columns: Math.min(MOST_COLUMNS, used.columns) };
  const rows = await wholeValues(context, sheet, area);
  const grid: Grid = { sheet: sheet.name, top: used.top, left: used.left, rows };
  return readProcedureList(filledGrid(grid, await mergedAreasOf(context, sheet, area)));
}

/** Where a hidden sheet's values are, if it holds a procedure list; a sheet that Excel does not hand over holds none. */
async function hiddenLists(context: Excel.RequestContext, hidden: readonly Excel.Worksheet[]): Promise<{ sheet: Excel.Worksheet; used: Used }[]> {
  const sheets = hidden.slice(0, MOST_HIDDEN);
  const extents = sheets.length === 0 ? [] : await extentsOf(context, sheets);
  const found: { sheet: Excel.Worksheet; used: Used }[] = [];
  for (const [at, { used }] of extents.entries()) {
    if (used === null) continue;
    try {
      const rows = await topGrid(context, sheets[at], used);
      if (isProcedureSheet({ sheet: sheets[at].name, top: used.top, left: used.left, rows })) found.push({ sheet: sheets[at], used });
    } catch (error) {
      if (!isTooLarge(error)) throw error;
    }
  }
  return found;
}

/**
 * The procedure lists of a workbook, visible sheets in its order, then hidden ones: a list is a table to look things up in, which
 * people hide.
 */
export async function readProcedures(
  context: Excel.RequestContext, probed: readonly ProbedSheet[], hidden: readonly Excel.Worksheet[], signal?: AbortSignal,
): Promise<FoundList[]> {
  const shown = probed.flatMap(({ sheet, used, procedures }) => (procedures && used ? [{ sheet, used, isHidden: false }] : []));
  const beside = (await hiddenLists(context, hidden)).map((each) => ({ ...each, isHidden: true }));
  const lists: FoundList[] = [];
  for (const { sheet, used, isHidden } of [...shown, ...beside]) {
    if (signal?.aborted) throw new ProblemError("cancelled");
    const list = await procedureListOn(context, sheet, used);
    if (list !== null) lists.push({ list, isHidden });
  }
  return lists;
}

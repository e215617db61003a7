import { MergedCells } from "../../register/mergedCells";
import type { MergedArea } from "../../register/model/grid";
import { supports } from "../host/support";
import type { FoundRegister } from "./probe";

/** Excel lists the merged areas of a range since this version, and refuses to list more than 512 at once. */
const API = "1.13";

async function areasIn(context: Excel.RequestContext, sheet: Excel.Worksheet, { top, left, rows, columns }: MergedArea): Promise<MergedArea[]> {
  const merged = sheet.getRangeByIndexes(top - 1, left - 1, rows, columns).getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  await context.sync();
  if (merged.isNullObject) return [];
  return merged.areas.items.map((area) => ({ top: area.rowIndex + 1, left: area.columnIndex + 1, rows: area.rowCount, columns: area.columnCount }));
}

/** Same, in halves where Excel refuses so many; one that spans a cut is listed in both and counts once. */
async function areasOf(context: Excel.RequestContext, sheet: Excel.Worksheet, area: MergedArea): Promise<MergedArea[]> {
  try {
    return await areasIn(context, sheet, area);
  } catch (error) {
    if (area.rows <= 1) throw error;
    const half = Math.floor(area.rows / 2);
    const first = await areasOf(context, sheet, { ...area, rows: half });
    const second = await areasOf(context, sheet, { ...area, top: area.top + half, rows: area.rows - half });
    return [...first, ...second.filter(({ top, left }) => !first.some((each) => each.top === top && each.left === left))];
  }
}

/** The merged cells of an area; none where Excel cannot list them. */
export async function mergedAreasOf(context: Excel.RequestContext, sheet: Excel.Worksheet, area: MergedArea): Promise<MergedArea[]> {
  return supports(API) && area.rows >= 2 ? areasOf(context, sheet, area) : [];
}

/**
 * The merged cells of a register's body; none where Excel cannot list them (before ExcelApi 1.13). One request, more only
 * where there are more than 512 of them.
 */
export async function mergedCellsOf(context: Excel.RequestContext, found: FoundRegister): Promise<MergedCells> {
  const { layout, sheet, used } = found;
  const columns = Math.max(1, (used ? used.left + used.columns - 1 : 1) - layout.firstColumn + 1);
  return new MergedCells(await mergedAreasOf(context, sheet, { top: layout.firstRow, left: layout.firstColumn, rows: layout.lastRow - layout.firstRow + 1, columns }), layout);
}

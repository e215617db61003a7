import { MergedCells, type MergedArea } from "../../register/mergedCells";
import { supports } from "../host/support";
import type { FoundRegister } from "./probe";

/** Excel lists the merged areas of a range since this version, and refuses to list more than 512 at once. */
const API = "1.13";

interface Rows {
  top: number;
  count: number;
}

async function areasIn(context: Excel.RequestContext, { sheet, layout, used }: FoundRegister, { top, count }: Rows): Promise<MergedArea[]> {
  const columns = used ? used.left + used.columns - 1 : 1;
  const merged = sheet.getRangeByIndexes(top - 1, layout.firstColumn - 1, count, Math.max(1, columns - layout.firstColumn + 1)).getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  await context.sync();
  if (merged.isNullObject) return [];
  return merged.areas.items.map((area) => ({ top: area.rowIndex + 1, left: area.columnIndex + 1, rows: area.rowCount, columns: area.columnCount }));
}

/** Same, in halves where Excel refuses so many; one that spans a cut is listed in both and counts once. */
async function areasOf(context: Excel.RequestContext, found: FoundRegister, rows: Rows): Promise<MergedArea[]> {
  try {
    return await areasIn(context, found, rows);
  } catch (error) {
    if (rows.count <= 1) throw error;
    const half = Math.floor(rows.count / 2);
    const first = await areasOf(context, found, { top: rows.top, count: half });
    const second = await areasOf(context, found, { top: rows.top + half, count: rows.count - half });
    return [...first, ...second.filter(({ top, left }) => !first.some((each) => each.top === top && each.left === left))];
  }
}

/**
 * The merged cells of a register's body; none where Excel cannot list them (before ExcelApi 1.13). One request, more only
 * where there are more than 512 of them.
 */
export async function mergedCellsOf(context: Excel.RequestContext, found: FoundRegister): Promise<MergedCells> {
  const { layout } = found;
  const count = layout.lastRow - layout.firstRow + 1;
  if (!supports(API) || count < 2) return new MergedCells([], layout);
  return new MergedCells(await areasOf(context, found, { top: layout.firstRow, count }), layout);
}

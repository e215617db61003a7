import { intersection, isOnSheet, type Area } from "@tthc/spreadsheet/area";
import type { SheetArea } from "../../checks/workbookFormulas";
import type { CellPlace, TargetSheet } from "./targetSheet";

/** How far down is looked for room. */
const ROWS_LOOKED_AT = 500;
/** A cell that touches a register would be read as a part of it. */
const DISTANCE = 2;

/**
 * The next place with room for a result: below in the same columns, else beside all that is filled; away from tables and from
 * what the formula reads.
 * @example await freePlace(context, target, []) // { sheet: "Theo dõi", row: 9, column: 1 }
 */
export async function freePlace(context: Excel.RequestContext, target: TargetSheet, reads: readonly SheetArea[]): Promise<CellPlace | null> {
  const { sheet, place, area, used, tables } = target;
  const keepAway = [...tables, ...reads.filter((each) => each.sheet.toLowerCase() === place.sheet.toLowerCase()).map((each) => each.area)].map(around);
  const fits = (candidate: Area): boolean => isOnSheet(candidate) && !keepAway.some((each) => intersection(each, candidate));
  const looked = Math.min(ROWS_LOOKED_AT, Math.max(0, (used ? used.row + used.rows : 0) - area.row));
  const below = sheet.getRangeByIndexes(area.row, area.column, Math.max(1, looked), area.columns);
  below.load("formulas");
  await context.sync();
  const isFilled = (below.formulas as unknown[][]).map((line) => line.some((content) => content !== ""));
  for (let down = 1; down <= looked; down++) {
    const candidate = { ...area, row: area.row + down };
    const isFree = !isFilled.slice(down, down + area.rows).includes(true) && (looked < ROWS_LOOKED_AT || down + area.rows <= looked);
    if (isFree && fits(candidate)) return { ...place, row: candidate.row };
  }
  const beside = { ...area, column: (used ? used.column + used.columns : 0) + DISTANCE };
  return fits(beside) ? { ...place, column: beside.column } : null;
}

function around({ row, column, rows, columns }: Area): Area {
  return { row: row - DISTANCE + 1, column: column - DISTANCE + 1, rows: rows + 2 * (DISTANCE - 1), columns: columns + 2 * (DISTANCE - 1) };
}

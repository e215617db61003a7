import { isTooLarge } from "../host/problemOf";
import type { Used } from "./extents";

/** All cells of an area, in halves where the host refuses it as a whole. */
export async function wholeValues(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Used): Promise<unknown[][]> {
  try {
    const range = sheet.getRangeByIndexes(area.top - 1, area.left - 1, area.rows, area.columns);
    range.load("values");
    await context.sync();
    return range.values as unknown[][];
  } catch (error) {
    if (!isTooLarge(error) || area.rows <= 1) throw error;
    const half = Math.floor(area.rows / 2);
    const first = await wholeValues(context, sheet, { ...area, rows: half });
    return [...first, ...(await wholeValues(context, sheet, { ...area, top: area.top + half, rows: area.rows - half }))];
  }
}

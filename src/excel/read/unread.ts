import type { SheetLayout } from "../../register/model/layout";
import type { UnreadSheet } from "../../register/model/reading";
import type { Grid } from "../../register/model/grid";
import { listOnSheet, rowsToMiddle } from "../../register/unread/listOnSheet";
import { MissedRows, tellingColumns } from "../../register/unread/missedRows";
import { isTooLarge } from "../host/problemOf";
import { bodyChunks } from "./body";
import { topGrid, type Used } from "./extents";
import type { ProbedSheet } from "./probe";

/** A list of cases at the top of a sheet, or, where no list begins there, in its middle. */
async function listAmong(context: Excel.RequestContext, sheet: Excel.Worksheet, top: Grid, used: Used): Promise<SheetLayout | null> {
  const past = rowsToMiddle(top, used);
  if (past === 0) return listOnSheet(top, used, null);
  const rows = await topGrid(context, sheet, { ...used, top: used.top + past, rows: used.rows - past });
  return listOnSheet(top, used, { ...top, top: used.top + past, rows });
}

/** The register that was left out, or a list of cases that no register could be read from. */
async function listOf(context: Excel.RequestContext, { sheet, layout, top, used }: ProbedSheet): Promise<SheetLayout | null> {
  return layout ?? (top && used ? await listAmong(context, sheet, top, used) : null);
}

/** How many rows of a list look like cases that were not read, by the columns that tell. */
async function missedRows(context: Excel.RequestContext, { sheet }: ProbedSheet, list: SheetLayout, known: ReadonlySet<number>, signal?: AbortSignal): Promise<number> {
  const missed = new MissedRows(list, known);
  try {
    for await (const chunk of bodyChunks(context, sheet, list, { signal, columns: tellingColumns(list) })) missed.add(chunk);
  } catch (error) {
    // What Excel does not hand over cannot be shown to have been read.
    if (!isTooLarge(error)) throw error;
    return list.lastRow - list.firstRow + 1;
  }
  return missed.rows();
}

/**
 * Sheets that look like registers and were not read, in the workbook's order, each with its rows whose cases are not among
 * those that were read. A list of cases that were all read (hand-overs, late cases, fees) is none.
 * @param left visible sheets that are not part of what was read
 * @param known hashes of the ids that were read
 */
export async function unreadSheets(context: Excel.RequestContext, left: readonly ProbedSheet[], known: ReadonlySet<number>, signal?: AbortSignal): Promise<UnreadSheet[]> {
  const unread: UnreadSheet[] = [];
  for (const each of left) {
    const list = await listOf(context, each);
    if (each.tooLarge) unread.push({ sheet: each.name, rows: each.used?.rows ?? 0, why: "tooLarge" });
    if (list === null) continue;
    const rows = await missedRows(context, each, list, known, signal);
    if (rows > 0) unread.push({ sheet: each.name, rows, why: each.layout ? "noDueColumn" : "noColumns" });
  }
  return unread;
}

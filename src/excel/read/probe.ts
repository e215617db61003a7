import type { Corrections } from "../../register/corrections";
import { findLayout } from "../../register/layout/findLayout";
import type { SheetLayout } from "../../register/types";
import { ProblemError } from "../problemError";
import { isTooLarge } from "../problemOf";

/** Rows from the top of the used range in which the header is looked for. */
const TOP_ROWS = 60;
/** No register is wider; what lies beyond is stray formats or another table. */
const MOST_COLUMNS = 512;

/** A visible sheet and where the register stands on it; null when it holds none. */
export interface ProbedSheet {
  sheet: Excel.Worksheet;
  name: string;
  empty: boolean;
  layout: SheetLayout | null;
}

export type FoundRegister = ProbedSheet & { layout: SheetLayout };

export interface ProbeOptions {
  /** What the user said about headers seen before. */
  corrections?: Corrections;
  signal?: AbortSignal;
}

/** Used range of a sheet, 1-based; null for an empty one. */
interface Used {
  top: number;
  left: number;
  rows: number;
  columns: number;
}

/** Where values are: formats far down do not count. One request for all sheets. */
async function usedRanges(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[]): Promise<(Used | null)[]> {
  const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  return ranges.map((range) => (range.isNullObject ? null : {
    top: range.rowIndex + 1, left: range.columnIndex + 1, rows: range.rowCount, columns: range.columnCount,
  }));
}

async function topValues(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Used, rows: number): Promise<unknown[][]> {
  const range = sheet.getRangeByIndexes(used.top - 1, used.left - 1, Math.min(rows, used.rows), Math.min(MOST_COLUMNS, used.columns));
  range.load("values");
  await context.sync();
  return range.values as unknown[][];
}

/** The top rows, fewer when they are too large for one answer. */
async function topGrid(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Used, rows = TOP_ROWS): Promise<unknown[][]> {
  try {
    return await topValues(context, sheet, used, rows);
  } catch (error) {
    if (!isTooLarge(error) || rows <= 1) throw error;
    return topGrid(context, sheet, used, Math.floor(rows / 2));
  }
}

async function probeSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Used | null, corrections?: Corrections): Promise<ProbedSheet> {
  const name = sheet.name;
  if (used === null) return { sheet, name, empty: true, layout: null };
  const rows = await topGrid(context, sheet, used);
  const layout = findLayout({ sheet: name, top: used.top, left: used.left, rows }, { corrections, lastRow: used.top + used.rows - 1 });
  return { sheet, name, empty: false, layout };
}

/** Looks for a register on each sheet, in the order given. The sheets' names are loaded. */
export async function probeSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], { corrections, signal }: ProbeOptions = {}): Promise<ProbedSheet[]> {
  const used = await usedRanges(context, sheets);
  const probed: ProbedSheet[] = [];
  for (const [index, sheet] of sheets.entries()) {
    if (signal?.aborted) throw new ProblemError("cancelled");
    probed.push(await probeSheet(context, sheet, used[index], corrections));
  }
  return probed;
}

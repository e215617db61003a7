import type { Corrections } from "../../register/model/corrections";
import type { Grid } from "../../register/model/grid";
import type { SheetLayout } from "../../register/model/layout";
import { ProblemError, isTooLarge } from "../host/problemOf";
import { columnFonts } from "./columnFonts";
import { extentsOf, topGrid, type Extent, type Used } from "./extents";
import type { SheetTable } from "../../register/layout/tableLayout";
import { areaOfTable, mainRegister, registerInTable, topOfSheet } from "../../register/sheetRegister";
import { mayHoldProcedures } from "../../register/procedures/mayHoldProcedures";

/** What recognises and reads procedure lists: most workbooks have none. */
export const procedurePart = () => import(/* webpackChunkName: "procedures" */ "./procedures");

/** A visible sheet and where the register stands on it; null when it holds none. */
export interface ProbedSheet {
  sheet: Excel.Worksheet;
  name: string;
  empty: boolean;
  layout: SheetLayout | null;
  /** Holds a table of counts instead of a register. */
  aggregate: boolean;
  /** Holds a procedure list instead. */
  procedures?: true;
  used: Used | null;
  /** Its top rows where no register was found. */
  top?: Grid;
  /** Not even one row of it gets through. */
  tooLarge?: true;
}

export type FoundRegister = ProbedSheet & { layout: SheetLayout };

interface ProbeOptions {
  /** What the user said about headers seen before. */
  corrections?: Corrections;
  signal?: AbortSignal;
}

async function probeSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, { used, tables }: Extent, corrections?: Corrections): Promise<ProbedSheet> {
  const name = sheet.name;
  if (used === null) return { sheet, name, empty: true, layout: null, aggregate: false, used };
  const rows = await topGrid(context, sheet, used);
  const lastRow = used.top + used.rows - 1;
  const fonts = await columnFonts(context, sheet, used, rows);
  const grid = { sheet: name, top: used.top, left: used.left, rows, fonts };
  const top = topOfSheet(grid, { corrections, lastRow, tables });
  if (mayHoldProcedures(rows, top.layout) && (await procedurePart()).isProcedureSheet(grid)) return { sheet, name, empty: false, layout: null, aggregate: false, procedures: true, used };
  const layout = top.layout ?? await probeTables(context, sheet, tables, lastRow, corrections);
  return { sheet, name, empty: false, layout, aggregate: top.isAggregate && layout === null, used, ...(layout === null && { top: grid }) };
}

/** A sheet that Excel does not hand over at all is no reason not to read the others: it is told. */
async function probeOrTell(context: Excel.RequestContext, sheet: Excel.Worksheet, extent: Extent, corrections?: Corrections): Promise<ProbedSheet> {
  try {
    return await probeSheet(context, sheet, extent, corrections);
  } catch (error) {
    if (!isTooLarge(error)) throw error;
    return { sheet, name: sheet.name, empty: false, layout: null, aggregate: false, used: extent.used, tooLarge: true };
  }
}

/**
 * The register in a table that the top of the sheet does not show: far down, or beside other things. Of several the one
 * with most rows is taken, and the reading names the others.
 */
async function probeTables(
  context: Excel.RequestContext, sheet: Excel.Worksheet, tables: readonly SheetTable[], lastRow: number, corrections?: Corrections,
): Promise<SheetLayout | null> {
  const found: SheetLayout[] = [];
  for (const table of tables) {
    const area = areaOfTable(table);
    const rows = await topGrid(context, sheet, area);
    const fonts = await columnFonts(context, sheet, area, rows);
    const layout = registerInTable({ sheet: sheet.name, top: area.top, left: area.left, rows, fonts }, table, { corrections, lastRow, tables });
    if (layout) found.push(layout);
  }
  return mainRegister(found);
}

/** Looks for a register on each sheet, in the order given. The sheets' names are loaded. */
export async function probeSheets(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], { corrections, signal }: ProbeOptions = {}): Promise<ProbedSheet[]> {
  const extents = await extentsOf(context, sheets);
  const probed: ProbedSheet[] = [];
  for (const [index, sheet] of sheets.entries()) {
    if (signal?.aborted) throw new ProblemError("cancelled");
    probed.push(await probeOrTell(context, sheet, extents[index], corrections));
  }
  return probed;
}

import { ProblemError } from "../host/problemOf";
import { tryAgain } from "../host/asking";
import type { SheetContent } from "../../sheet/handwriting";
import { readMarks, type Marks } from "./ownership";

/** A sheet as it was before anything is written. */
export interface KnownSheet {
  id: string;
  name: string;
  position: number;
  visible: boolean;
}

/** The workbook before anything is written: what an undo restores. */
export interface Survey {
  sheets: KnownSheet[];
  marks: Marks;
  activeId: string;
  /** Address of the selection, with its sheet; "" when a chart or several areas are selected. */
  selection: string;
}

/**
 * What the workbook holds and what is selected; stops with "protectedWorkbook" when no sheet may be added.
 * The selection is asked for apart: a selected chart or several areas have none, which is no reason to fail.
 */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<Survey> {
  const { workbook } = context;
  const collection = workbook.worksheets;
  const active = workbook.worksheets.getActiveWorksheet();
  const protection = workbook.protection;
  collection.load("items/id,items/name,items/position,items/visibility");
  active.load("id");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new ProblemError("protectedWorkbook");
  const marks = await readMarks(context, collection.items);
  const sheets = collection.items.map((sheet) => ({
    id: sheet.id, name: sheet.name, position: sheet.position, visible: sheet.visibility === "Visible",
  }));
  return { sheets, marks, activeId: active.id, selection: await selectionOf(context) };
}

/** Asked for twice before it counts as none: an undo could not restore a selection that was refused by chance. */
async function selectionOf(context: Excel.RequestContext): Promise<string> {
  const address = await tryAgain(async () => {
    const range = context.workbook.getSelectedRange();
    range.load("address");
    await context.sync();
    return range.address;
  }, () => true, 2);
  return address ?? "";
}

/** What a sheet says now; null for an empty sheet. */
export async function contentOf(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<SheetContent | null> {
  const used = sheet.getUsedRangeOrNullObject(true);
  const charts = sheet.charts;
  used.load("formulas,rowIndex,columnIndex");
  charts.load("count");
  await context.sync();
  return used.isNullObject ? null : { formulas: used.formulas, row: used.rowIndex, column: used.columnIndex, charts: charts.count };
}

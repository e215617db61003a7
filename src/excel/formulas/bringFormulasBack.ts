import { cellCount } from "@tthc/spreadsheet/area";
import type { SheetArea } from "../../checks/workbookFormulas";
import { areaBatches } from "../../sheet/areaBatches";

/** A formula that has become values, with what brings it back. */
export interface TurnedFormula extends SheetArea {
  sheetId: string;
  formula: string;
  values: readonly (readonly unknown[])[];
  /** Number formats as they were. */
  formats: readonly (readonly unknown[])[];
  /** The formula that stands in its place, as Excel keeps it; absent where values do. */
  written?: string;
}

/** What is brought back, and what is not: cells changed since, or sheets that are gone. */
export interface BackOutcome {
  back: number;
  changed: SheetArea[];
  gone: string[];
  protectedSheets: string[];
}

/**
 * Puts formulas back where their values still stand; what was changed since stays as it is.
 * @example await bringFormulasBack(turned) // { back: 180, changed: [], gone: [], protectedSheets: [] }
 */
export async function bringFormulasBack(turned: readonly TurnedFormula[]): Promise<BackOutcome> {
  return Excel.run(async (context) => {
    const outcome: BackOutcome = { back: 0, changed: [], gone: [], protectedSheets: [] };
    const sheets = await standingSheets(context, turned);
    outcome.gone = [...new Set(turned.filter(({ sheetId }) => !sheets.has(sheetId)).map(({ sheet }) => sheet))];
    for (const batch of areaBatches(turned.filter(({ sheetId }) => sheets.has(sheetId)))) {
      const sheet = sheets.get(batch[0].sheetId);
      if (sheet) await bringBatch(context, sheet, batch, outcome);
    }
    return outcome;
  });
}

async function standingSheets(context: Excel.RequestContext, turned: readonly TurnedFormula[]): Promise<Map<string, Excel.Worksheet>> {
  const ids = [...new Set(turned.map(({ sheetId }) => sheetId))];
  const asked = ids.map((id) => context.workbook.worksheets.getItemOrNullObject(id));
  asked.forEach((sheet) => sheet.load("name"));
  await context.sync();
  return new Map(ids.flatMap((id, at) => (asked[at].isNullObject ? [] : [[id, asked[at]] as const])));
}

async function bringBatch(context: Excel.RequestContext, sheet: Excel.Worksheet, batch: readonly TurnedFormula[], outcome: BackOutcome): Promise<void> {
  const ranges = batch.map(({ area }) => sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
  ranges.forEach((range) => range.load("formulas,values"));
  await context.sync();
  let back = 0;
  batch.forEach((each, at) => {
    if (!isAsLeft(ranges[at], each)) return outcome.changed.push({ sheet: each.sheet, area: each.area });
    putBack(ranges[at], each);
    return back++;
  });
  try {
    await context.sync();
    outcome.back += back;
  } catch (error) {
    if ((error as { code?: unknown }).code !== "AccessDenied") throw error;
    outcome.protectedSheets.push(sheet.name);
  }
}

/** In place of values a formula that gives the same value is a change too; of a formula only another text is one. */
function isAsLeft(range: Excel.Range, { values: left, written }: TurnedFormula): boolean {
  const [values, formulas] = [range.values as unknown[][], range.formulas as unknown[][]];
  if (written !== undefined) return formulas[0][0] === written;
  const isFormula = (content: unknown, value: unknown): boolean => typeof content === "string" && content.startsWith("=") && content !== value;
  return left.every((line, down) => line.every((cell, right) => values[down][right] === cell && !isFormula(formulas[down][right], cell)));
}

/** Puts one formula back in place of its values, with the number formats that it had; or in place of another formula. */
export function putBack(range: Excel.Range, { formula, formats, area, written }: TurnedFormula): void {
  if (written === undefined) {
    // A spill needs its cells blank.
    if (cellCount(area) > 1) range.clear("Contents");
    range.numberFormat = formats.map((line) => [...line]);
  }
  range.getCell(0, 0).formulas = [[formula]];
}

import type { Language } from "../locales/language";
import { text } from "../locales/text";
import type { ReportModel } from "../report/model";
import { placeReport } from "./layout/place";
import type { SheetPlan } from "./layout/plan";
import { SERIES_COLOUR } from "./layout/tokens";
import { layoutWords } from "./layoutWords";
import type { WriteOptions } from "./outcomes";
import { ProblemError } from "./problemError";
import { isNameTaken } from "./problemOf";
import { hostLanguage, supports, supportsReports } from "./support";
import { writeBase, writeLooks, writeValues } from "./write/cells";
import { addChart } from "./write/charts";
import { writeHighlights } from "./write/highlights";
import { forgetSheets, markSheet } from "./write/ownership";
import { writeLinks } from "./write/links";
import { freeName } from "./write/sheetNames";
import { writePage, writeView } from "./write/page";
import { currentFingerprint, surveyWorkbook, type Survey } from "./write/survey";
import { chooseTarget, type Target } from "./write/target";
import { undoWriting } from "./write/undo";
import { verifySheet } from "./write/verify";

/** Names tried before the user is asked to rename. */
const MOST_NAMES = 5;

/** Cells and looks: one request for what the cells say, one for how they look. */
async function fillCells(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  if (supports("1.9")) context.application.suspendScreenUpdatingUntilNextSync();
  writeBase(sheet, plan);
  writeValues(sheet, plan);
  await context.sync();
  writeLooks(sheet, plan, supports("1.9"));
  writeLinks(sheet, plan);
  await context.sync();
}

/** Everything on the new sheet, read back; then marked as ours. */
async function fillSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan): Promise<void> {
  sheet.load("id");
  await context.sync();
  await fillCells(context, sheet, plan);
  const names = new Set<string>();
  const charts = plan.charts.map((placed) => addChart(sheet, placed, names));
  await context.sync();
  writeHighlights(sheet, plan.highlights);
  writeView(sheet, plan, SERIES_COLOUR.primary);
  writePage(sheet, plan);
  await context.sync();
  await verifySheet(context, sheet, plan, charts);
  await markSheet(context, sheet, sheet.id, await currentFingerprint(context, sheet));
}

/** Takes the place and the name of the sheet that is replaced, and shows the new one. */
async function moveIn(context: Excel.RequestContext, sheet: Excel.Worksheet, target: Target): Promise<string> {
  const { replaces } = target;
  if (replaces) {
    context.workbook.worksheets.getItem(replaces.id).delete();
    sheet.name = replaces.name;
    sheet.position = replaces.position;
  }
  sheet.activate();
  sheet.getRangeByIndexes(0, 0, 1, 1).select();
  sheet.load("name");
  await context.sync();
  if (replaces) await forgetSheets(context, [replaces.id]);
  return sheet.name;
}

/** Merging fails while a chart is selected (there is no selected range then): the selection moves to the new sheet. */
function leaveChart(sheet: Excel.Worksheet, survey: Survey): void {
  if (survey.selection !== "") return;
  sheet.activate();
  sheet.getRangeByIndexes(0, 0, 1, 1).select();
}

async function writeOn(plan: SheetPlan, survey: Survey, target: Target): Promise<{ sheet: string }> {
  try {
    return await Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheet = context.workbook.worksheets.add(target.name);
      leaveChart(sheet, survey);
      await fillSheet(context, sheet, plan);
      return { sheet: await moveIn(context, sheet, target) };
    });
  } catch (error) {
    // The first error is the one to tell; one of the undo would only hide it.
    await undoWriting(survey, target.name).catch(() => undefined);
    throw error;
  }
}

/** Names of chart sheets are not listed by Excel: when one stands in the way, the next free number is tried. */
async function writeUnder(plan: SheetPlan, survey: Survey, target: Target, refused: readonly string[]): Promise<{ sheet: string }> {
  try {
    return await writeOn(plan, survey, target);
  } catch (error) {
    if (!isNameTaken(error)) throw error;
    if (refused.length >= MOST_NAMES) throw new ProblemError("sheetNameTaken", { name: target.name });
    const taken = [...survey.sheets.map((sheet) => sheet.name), ...refused, target.name];
    return writeUnder(plan, survey, { ...target, name: freeName(target.wanted, taken) }, [...refused, target.name]);
  }
}

/**
 * Writes a report on a new sheet and shows it. What is written is read back; when anything fails on the way, the
 * half-made sheet is taken away, the selection is restored and the error goes on (problemOf gives its sentence).
 * Sheets of the user are never touched: see chooseTarget for the name.
 * @example await writeReport(model, { replace: true }) // { sheet: "Tổng hợp quý" }
 */
export async function writeReport(model: ReportModel, options: WriteOptions): Promise<{ sheet: string }> {
  if (!supportsReports()) throw new ProblemError("unsupportedHost");
  const language: Language = options.language ?? hostLanguage();
  const plan = placeReport(model, layoutWords(language));
  const { survey, target } = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const before = await surveyWorkbook(context);
    const fallback = text(language, "excel.sheetName");
    return { survey: before, target: await chooseTarget(context, before, model.sheetName, { replace: options.replace, fallback }) };
  });
  return writeUnder(plan, survey, target, []);
}

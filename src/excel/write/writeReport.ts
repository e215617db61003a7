import type { Language } from "../../locales/language";
import { text } from "../../locales/text";
import type { ReportModel } from "../../report/model/model";
import { draftName } from "../../report/words/draftName";
import { wordingOf } from "../../report/words/wording";
import { placeReport } from "../../sheet/place";
import type { SheetPlan } from "../../sheet/plan/plan";
import { SERIES_COLOUR } from "../../sheet/plan/tokens";
import { layoutWords } from "../../sheet/words";
import { ProblemError } from "../host/problemOf";
import { hostLanguage, supports, supportsReports } from "../host/support";
import { writeBase, writeLooks, writeValues } from "./cells";
import { addChart } from "./charts";
import { writeHighlights } from "./highlights";
import type { NewSheet } from "./drafts";
import { writeLinks } from "./links";
import { writeNewSheets } from "./newSheets";
import { writePage, writeView } from "./page";
import { currentFingerprint, surveyWorkbook, type Survey } from "./survey";
import { chooseTarget } from "./target";
import { verifySheet } from "./verify";

interface WriteOptions {
  /** Replace our own earlier sheet of the same name when nobody has changed it. */
  replace: boolean;
  /** Language of what the writer itself says on the sheet; Excel's own when left out. */
  language?: Language;
}

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

/** Merging fails while a chart is selected (there is no selected range then): the selection moves to the new sheet. */
function leaveChart(sheet: Excel.Worksheet, survey: Survey): void {
  if (survey.selection !== "") return;
  sheet.activate();
  sheet.getRangeByIndexes(0, 0, 1, 1).select();
}

/** Everything on the new sheet, read back. */
async function fillSheet(context: Excel.RequestContext, sheet: Excel.Worksheet, plan: SheetPlan, survey: Survey): Promise<void> {
  leaveChart(sheet, survey);
  await fillCells(context, sheet, plan);
  const names = new Set<string>();
  const charts = plan.charts.map((placed) => addChart(sheet, placed, names));
  await context.sync();
  writeHighlights(sheet, plan.highlights);
  writeView(sheet, plan, SERIES_COLOUR.primary);
  writePage(sheet, plan);
  await context.sync();
  await verifySheet(context, sheet, plan, charts);
}

/**
 * How a new sheet is filled with a report: its mark is the fingerprint of what stands on it, or the given one.
 * @example { name, fill: reportFill(model, survey, "vi") }
 */
export function reportFill(model: ReportModel, survey: Survey, language: Language, mark?: string): NewSheet["fill"] {
  const plan = placeReport(model, layoutWords(language));
  return async (context, sheet) => {
    await fillSheet(context, sheet, plan, survey);
    return mark ?? currentFingerprint(context, sheet);
  };
}

/**
 * Writes a report on a new sheet and shows it. What is written is read back; when anything fails on the way, the
 * workbook is put back and the error goes on (problemOf gives its sentence): see writeNewSheets. Sheets of the user are
 * never touched: see chooseTarget for the name.
 * @example await writeReport(model, { replace: true }) // { sheet: "Tổng hợp quý" }
 */
export async function writeReport(model: ReportModel, options: WriteOptions): Promise<{ sheet: string }> {
  if (!supportsReports()) throw new ProblemError("unsupportedHost");
  const language: Language = options.language ?? hostLanguage();
  const { survey, target } = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const before = await surveyWorkbook(context);
    const fallback = text(language, "excel.sheetName");
    const draft = model.draft ? "" : draftName(model.sheetName, wordingOf(language));
    return { survey: before, target: await chooseTarget(context, before, model.sheetName, { replace: options.replace, fallback, draft }) };
  });
  const { wanted, replaces, keepsName } = target;
  const fill = reportFill(model, survey, language);
  const [sheet] = await writeNewSheets(survey, [wanted], ([name]) => [{ name: replaces !== null && keepsName ? replaces.name : name, replaces, fill }], { language, show: true });
  return { sheet };
}

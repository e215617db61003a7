import type { Language } from "../../locales/language";
import { text } from "../../locales/text";
import type { ReportModel } from "../../report/model/model";
import { draftName } from "../../report/words/draftName";
import { wordingOf } from "../../report/words/wording";
import { NOTHING_BY_HAND, reportMark, withHandwriting, type Handwriting } from "../../sheet/handwriting";
import { placeReport } from "../../sheet/place";
import type { SheetPlan } from "../../sheet/plan/plan";
import { sheetMark } from "../../settings/sheetMark";
import type { SheetOrigin } from "../../settings/sheetOrigin";
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
import { contentOf, surveyWorkbook, type Survey } from "./survey";
import { chooseTarget, type Beside } from "./target";
import { verifySheet } from "./verify";

interface WriteOptions {
  /** Replace our own earlier sheet of the same name when nobody has changed it. */
  replace: boolean;
  /** What the sheet is made from, for its mark. */
  origin?: SheetOrigin;
  /** The one sheet of ours whose place the new one takes, and the name that it was made under; replaced under the same conditions. */
  onto?: { id: string; madeAs: string };
  /** Language of what the writer itself says on the sheet; Excel's own when left out. */
  language?: Language;
}

/** The written sheet; beside: the sentence for an earlier sheet of its name that stays, null when there is none. */
export interface WrittenSheet {
  sheet: string;
  replaced: boolean;
  beside: string | null;
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

interface FillOptions {
  language: Language;
  /** The sheet's mark; what stands on it and what it was made from when left out. */
  mark?: string;
  origin?: SheetOrigin | null;
  /** What the user wrote by hand on the sheet that it replaces. */
  hand?: Handwriting;
}

/**
 * How a new sheet is filled with a report: its mark tells what stands on it and what it was made from, or is the given one.
 * @example { name, fill: reportFill(model, survey, { language: "vi" }) }
 */
export function reportFill(model: ReportModel, survey: Survey, { language, mark, origin = null, hand = NOTHING_BY_HAND }: FillOptions): NewSheet["fill"] {
  const plan = placeReport(withHandwriting(model, hand), layoutWords(language));
  return async (context, sheet) => {
    await fillSheet(context, sheet, plan, survey);
    if (mark !== undefined) return mark;
    const content = await contentOf(context, sheet);
    return content === null ? "" : sheetMark(reportMark(content, plan.byHand, model, hand, plan.inputs), origin);
  };
}

/**
 * Writes a report on a new sheet and shows it. What is written is read back; when anything fails on the way, the
 * workbook is put back and the error goes on (problemOf gives its sentence): see writeNewSheets. Sheets of the user are
 * never touched: see chooseTarget for the name.
 * @example await writeReport(model, { replace: true }) // { sheet: "Tổng hợp quý", replaced: false, beside: null }
 */
export async function writeReport(model: ReportModel, options: WriteOptions): Promise<WrittenSheet> {
  if (!supportsReports()) throw new ProblemError("unsupportedHost");
  const language: Language = options.language ?? hostLanguage();
  const { survey, target } = await Excel.run({ delayForCellEdit: true }, async (context) => {
    const before = await surveyWorkbook(context);
    const fallback = text(language, "excel.sheetName");
    const draft = model.draft ? "" : draftName(model.sheetName, wordingOf(language));
    return { survey: before, target: await chooseTarget(context, before, model.sheetName, { replace: options.replace, onto: options.onto, fallback, draft }) };
  });
  const { wanted, replaces, hand } = target;
  const fill = reportFill(model, survey, { language, hand, origin: options.origin });
  const [{ name, replaced }] = await writeNewSheets(survey, [wanted], ([free]) => [{ name: target.name ?? free, replaces, fill }], { language, show: true });
  // Chosen for replacing and yet not replaced: somebody changed it while the new one was written.
  const beside: Beside | null = replaces && !replaced ? { old: replaces.name, why: "edited" } : target.beside;
  return { sheet: name, replaced, beside: beside && text(language, `excel.beside.${beside.why}`, { old: beside.old, sheet: name }) };
}

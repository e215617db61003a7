import { freezeOf } from "./freeze/freezeMark";
import { ProblemError } from "./problemError";
import { supportsReports } from "./support";
import { forgetSheets } from "./write/ownership";
import { currentFingerprint, surveyWorkbook, type KnownSheet } from "./write/survey";

/** Names of the sheets that were removed, and of ours that stayed because somebody changed them by hand. */
export interface RemovedReports {
  removed: string[];
  kept: string[];
}

async function unchanged(context: Excel.RequestContext, sheet: KnownSheet, mark: string | undefined): Promise<boolean> {
  return (await currentFingerprint(context, context.workbook.worksheets.getItem(sheet.id))) === mark;
}

/**
 * Removes the sheets that this add-in wrote and nobody changed; all others stay, and so do freezes: they are records. Excel needs one visible sheet, so
 * the last one stays too.
 * @example await removeReports() // { removed: ["Tổng hợp quý"], kept: [] }
 */
export async function removeReports(): Promise<RemovedReports> {
  if (!supportsReports()) throw new ProblemError("unsupportedHost");
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const survey = await surveyWorkbook(context);
    const ours = survey.sheets.filter((sheet) => survey.marks.has(sheet.id) && !freezeOf(survey.marks.get(sheet.id) ?? ""));
    const same = await Promise.all(ours.map((sheet) => unchanged(context, sheet, survey.marks.get(sheet.id))));
    const going = ours.filter((_, index) => same[index]);
    const goingIds = going.map((sheet) => sheet.id);
    if (!survey.sheets.some((sheet) => sheet.visible && !goingIds.includes(sheet.id))) going.shift();
    going.forEach((sheet) => context.workbook.worksheets.getItem(sheet.id).delete());
    await context.sync();
    await forgetSheets(context, going.map((sheet) => sheet.id));
    return { removed: going.map((sheet) => sheet.name), kept: ours.filter((sheet) => !going.includes(sheet)).map((sheet) => sheet.name) };
  });
}

import type { Survey } from "./survey";

/** Selects what was selected before, if it is still there. */
async function reselect(context: Excel.RequestContext, survey: Survey): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(survey.activeId);
  sheet.load("id");
  await context.sync();
  if (sheet.isNullObject) return;
  sheet.activate();
  const address = survey.selection.slice(survey.selection.lastIndexOf("!") + 1);
  if (address !== "") sheet.getRange(address).select();
  await context.sync();
}

/**
 * Takes a half-made sheet away and restores the active sheet and the selection. The sheet is found by the name that
 * was free before, and removed only if it was not there then.
 */
export async function undoWriting(survey: Survey, name: string): Promise<void> {
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("id");
    await context.sync();
    if (!sheet.isNullObject && !survey.sheets.some((each) => each.id === sheet.id)) {
      sheet.delete();
      await context.sync();
    }
    await reselect(context, survey);
  });
}

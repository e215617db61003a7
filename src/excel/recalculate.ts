import { supports } from "./host/support";

/**
 * Has every formula of the workbook computed anew: what functions know beside their arguments has changed. Excel 2016, which
 * cannot be asked for it, has no such functions.
 * @example if (setWorkbookDays(settings.ownDays)) await recalculate()
 */
export async function recalculate(): Promise<void> {
  if (!supports("1.6")) return;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    for (const sheet of worksheets.items) sheet.calculate(true);
    await context.sync();
  });
}

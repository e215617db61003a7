import type { OwnDay } from "../../calendar/ownDays";
import { loadSettings } from "../../excel/kept/settings";
import { recalculate } from "../../excel/recalculate";
import { setWorkbookDays } from "../../functions/model/workbookDays";

/**
 * Tells the functions the workbook's own days, and has what they counted by others counted again. A failure leaves the cells as
 * they are until Excel computes them for another reason.
 */
export async function tellFunctions(ownDays: readonly OwnDay[]): Promise<void> {
  if (setWorkbookDays(ownDays)) await recalculate().catch(() => undefined);
}

/** The same when the workbook is opened: formulas may be computed before the pane is shown. */
export async function tellFunctionsKept(): Promise<void> {
  const settings = await loadSettings().catch(() => null);
  if (settings) await tellFunctions(settings.ownDays);
}

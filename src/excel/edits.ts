import { supports } from "./host/support";
import { isWorkingName } from "./write/drafts";
import { readMarks } from "./write/ownership";

/** Since when a workbook tells that cells of any of its sheets were edited. */
const EDITS_API = "1.9";

/** Something happened on a sheet: cells edited, formulas computed anew, the sheet added or deleted. */
export interface Edit {
  sheetId: string;
  what: "cells" | "calculated" | "added" | "deleted";
}

/** A sheet as it stands after edits. */
export interface SheetNow {
  id: string;
  name: string;
  /** The add-in wrote it: nothing on it is a register. */
  ours: boolean;
}

/** Handlers get their own request to leave. */
async function leave(handlers: readonly { context: OfficeExtension.ClientRequestContext; remove(): void }[]): Promise<void> {
  const [{ context }] = handlers;
  handlers.forEach((handler) => handler.remove());
  await context.sync();
}

/**
 * Calls back for everything that users, and other add-ins, do to cells and sheets of the workbook; what this add-in
 * writes is not told where Excel knows it. null: this Excel does not tell. The result ends it.
 * @example const stop = await watchEdits(({ sheetId }) => note(sheetId)); await stop?.();
 */
export async function watchEdits(heard: (edit: Edit) => void): Promise<(() => Promise<void>) | null> {
  if (!supports(EDITS_API)) return null;
  const hear = (what: Edit["what"]) => async ({ worksheetId }: { worksheetId: string }): Promise<void> => heard({ sheetId: worksheetId, what });
  const edited = hear("cells");
  return Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(async (event) => { if (event.triggerSource !== "ThisLocalAddin") await edited(event); }),
      worksheets.onCalculated.add(hear("calculated")), worksheets.onAdded.add(hear("added")), worksheets.onDeleted.add(hear("deleted")),
    ];
    await context.sync();
    return () => leave(handlers);
  });
}

/** The sheets that there are; waits until no cell is being edited. */
export async function sheetsNow(): Promise<SheetNow[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id,items/name");
    await context.sync();
    const marks = await readMarks(context, worksheets.items);
    return worksheets.items.map(({ id, name }) => ({ id, name, ours: marks.has(id) || isWorkingName(name) }));
  });
}

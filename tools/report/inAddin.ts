import { EmbeddedHost, newSheetId, newSheetState, newWorkbookState } from "@tthc/excel-host";
import { openAddin } from "@tthc/excel-host/node";
import type { WorkbookState } from "@tthc/excel-host/model/state";

/** A workbook with one sheet, since none may be without; it goes once there is another. */
function blankWorkbook(): { state: WorkbookState; blank: string } {
  const state = newWorkbookState([]);
  const sheet = newSheetState("TTHC", newSheetId(state.sheets), "file");
  state.sheets.push(sheet);
  state.activeSheet = sheet.id;
  state.selection = { sheet: sheet.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  return { state, blank: sheet.id };
}

/**
 * Lets the add-in's own writers work on a workbook in the embedded host: on the given one, else on a new one.
 * @example const { state, done } = await inAddin(null, () => writeMerged(request))
 */
export async function inAddin<Done>(own: WorkbookState | null, work: () => Promise<Done>): Promise<{ state: WorkbookState; done: Done }> {
  const { state, blank } = own === null ? blankWorkbook() : { state: own, blank: null };
  const host = new EmbeddedHost({ state });
  const session = await openAddin({ host, onError: () => undefined });
  const { window } = session;
  Object.assign(globalThis, { Excel: window.Excel, Office: window.Office, OfficeExtension: window.OfficeExtension });
  try {
    const done = await work();
    if (host.state.sheets.length > 1) host.state.sheets = host.state.sheets.filter(({ id }) => id !== blank);
    return { state: host.state, done };
  } finally {
    session.close();
  }
}

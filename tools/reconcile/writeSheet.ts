import { EmbeddedHost, newSheetId, newSheetState, newWorkbookState } from "@tthc/excel-host";
import { openAddin } from "@tthc/excel-host/node";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import { writeReconciliation } from "../../src/excel/writeReconciliation";
import type { Reconciliation } from "../../src/reconcile/model/reconciliation";
import type { ReportSettings } from "../../src/report/request/request";
import { CommandProblem } from "../report/problem";

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
 * Writes the sheet by the add-in's own writer, in the embedded host: into the workbook that both lists are sheets of, else into a new one.
 * @example await writeSheet(result, settings, state) // the state to be saved
 */
export async function writeSheet(result: Reconciliation, settings: ReportSettings, own: WorkbookState | null): Promise<WorkbookState> {
  const { state, blank } = own === null ? blankWorkbook() : { state: own, blank: null };
  const host = new EmbeddedHost({ state });
  const session = await openAddin({ host, onError: () => undefined });
  const { window } = session;
  Object.assign(globalThis, { Excel: window.Excel, Office: window.Office, OfficeExtension: window.OfficeExtension });
  try {
    const isLinked = own !== null;
    const written = await writeReconciliation(result, settings, { a: isLinked, b: isLinked });
    if (!written.ok) throw new CommandProblem(written.problem.message);
    if (blank !== null) host.state.sheets = host.state.sheets.filter(({ id }) => id !== blank);
    return host.state;
  } finally {
    session.close();
  }
}

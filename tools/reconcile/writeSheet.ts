import type { WorkbookState } from "@tthc/excel-host/model/state";
import { writeReconciliation } from "../../src/excel/writeReconciliation";
import type { Reconciliation } from "../../src/reconcile/model/reconciliation";
import type { ReportSettings } from "../../src/report/request/request";
import { inAddin } from "../report/inAddin";
import { CommandProblem } from "../report/problem";

/**
 * Writes the sheet by the add-in's own writer, in the embedded host: into the workbook that both lists are sheets of, else into a new one.
 * @example await writeSheet(result, settings, state) // the state to be saved
 */
export async function writeSheet(result: Reconciliation, settings: ReportSettings, own: WorkbookState | null): Promise<WorkbookState> {
  const isLinked = own !== null;
  const { state, done } = await inAddin(own, () => writeReconciliation(result, settings, { a: isLinked, b: isLinked }));
  if (!done.ok) throw new CommandProblem(done.problem.message);
  return state;
}

import path from "node:path";
import { loadTexts } from "../../src/locales/text";
import { compareLists } from "../../src/reconcile/compareLists";
import type { ReadList } from "../../src/reconcile/model/readList";
import { reconciliationJson, type ReconciliationJson } from "../../src/reconcile/results/reconciliationJson";
import { tablesJson, type TablesJson } from "../../src/reconcile/results/tablesJson";
import type { ReportSettings } from "../../src/report/request/request";
import { settingsFor } from "../../src/report/request/settings";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import { fromCaller } from "../report/files";
import { commandProblem } from "../report/problem";
import { openState, targetsOf, writeResults } from "../report/workbook";
import type { ReconcileOptions } from "./options";
import { readList } from "./readList";
import { writeSheet } from "./writeSheet";

function settingsOf({ reading }: ReadList, { period, closingDay }: ReconcileOptions): ReportSettings {
  return { ...settingsFor(reading), ...(period === undefined ? {} : { period }), ...(closingDay === undefined ? {} : { closingDay }) };
}

/** The workbook that both lists are sheets of; null for lists of two files, and of a file that is no .xlsx. */
async function ownWorkbook(a: string, b: string): Promise<WorkbookState | null> {
  return a === b && path.extname(a).toLowerCase() === ".xlsx" ? (await openState({ input: a })).state : null;
}

/**
 * Reads two lists, holds them against each other and writes what was asked for. Throws CommandProblem with one sentence; nothing is
 * written then.
 * @example (await reconcileFiles({ a: { file: "so.xlsx" }, b: { file: "pm.csv" } })).matched
 */
export async function reconcileFiles(options: ReconcileOptions): Promise<ReconciliationJson | TablesJson> {
  await loadTexts("vi");
  const targets = targetsOf(options, [options.a.file, options.b.file]);
  const [a, b] = [await readList(options.a), await readList(options.b)];
  const files = { a: options.a.file, b: options.b.file };
  const compared = compareLists(a, b);
  if (compared.kind === "different") throw commandProblem({ key: "preview.reconcile.twoKinds", values: { cases: compared.cases, table: compared.table } });
  if (compared.kind === "aggregate") {
    if (targets.output !== undefined) throw commandProblem({ key: "preview.reconcile.tablesOutput" });
    const answer = tablesJson(compared.comparison, files);
    await writeResults(targets, null, answer);
    return answer;
  }
  const settings = settingsOf(a, options);
  const { result } = compared;
  const answer = reconciliationJson(result, files, settings);
  const own = (): Promise<WorkbookState | null> => ownWorkbook(fromCaller(options.a.file), fromCaller(options.b.file));
  await writeResults(targets, targets.output === undefined ? null : await writeSheet(result, settings, await own()), answer);
  return answer;
}

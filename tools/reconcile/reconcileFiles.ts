import path from "node:path";
import { loadTexts } from "../../src/locales/text";
import { compareLists } from "../../src/reconcile/compareLists";
import type { ReadList } from "../../src/reconcile/model/readList";
import { reconciliationJson, type ReconciliationJson } from "../../src/reconcile/results/reconciliationJson";
import { tablesJson, type TablesJson } from "../../src/reconcile/results/tablesJson";
import type { ReportSettings } from "../../src/report/request/request";
import { settingsFor } from "../../src/report/request/settings";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import { checkTarget, fromCaller, writeOutput } from "../report/files";
import { commandProblem } from "../report/problem";
import { openState, writeResults } from "../report/workbook";
import type { ReconcileOptions } from "./options";
import { readList } from "./readList";
import { writeSheet } from "./writeSheet";

interface Paths {
  a: string;
  b: string;
  output?: string;
  json?: string;
}

function pathsOf({ a, b, output, json }: ReconcileOptions): Paths {
  return {
    a: fromCaller(a.file), b: fromCaller(b.file), output: output === undefined ? undefined : fromCaller(output),
    json: json === undefined || json === "-" ? undefined : fromCaller(json),
  };
}

/** Before any work is done. */
function checkTargets({ a, b, output, json }: Paths): void {
  if (output !== undefined && path.extname(output).toLowerCase() !== ".xlsx") throw commandProblem({ key: "preview.report.wrongKind", values: { kind: ".xlsx" } });
  for (const target of [output, json]) if (target !== undefined) [a, b].forEach((input) => checkTarget(target, input));
  if (output !== undefined && output === json) throw commandProblem({ key: "preview.report.sameTargets" });
}

function settingsOf({ reading }: ReadList, { period, closingDay }: ReconcileOptions): ReportSettings {
  return { ...settingsFor(reading), ...(period === undefined ? {} : { period }), ...(closingDay === undefined ? {} : { closingDay }) };
}

/** The workbook that both lists are sheets of; null for lists of two files, and of a file that is no .xlsx. */
async function ownWorkbook({ a, b }: Paths): Promise<WorkbookState | null> {
  return a === b && path.extname(a).toLowerCase() === ".xlsx" ? (await openState({ input: a })).state : null;
}

function writeAnswer({ json }: Paths, answer: ReconciliationJson | TablesJson): void {
  if (json !== undefined) writeOutput(json, `${JSON.stringify(answer, null, 2)}\n`);
}

/**
 * Reads two lists, holds them against each other and writes what was asked for. Throws CommandProblem with one sentence; nothing is
 * written then.
 * @example (await reconcileFiles({ a: { file: "so.xlsx" }, b: { file: "pm.csv" } })).matched
 */
export async function reconcileFiles(options: ReconcileOptions): Promise<ReconciliationJson | TablesJson> {
  await loadTexts("vi");
  const paths = pathsOf(options);
  checkTargets(paths);
  const [a, b] = [await readList(options.a), await readList(options.b)];
  const files = { a: options.a.file, b: options.b.file };
  const compared = compareLists(a, b);
  if (compared.kind === "different") throw commandProblem({ key: "preview.reconcile.twoKinds", values: { cases: compared.cases, table: compared.table } });
  if (compared.kind === "aggregate") {
    if (paths.output !== undefined) throw commandProblem({ key: "preview.reconcile.tablesOutput" });
    const answer = tablesJson(compared.comparison, files);
    writeAnswer(paths, answer);
    return answer;
  }
  const settings = settingsOf(a, options);
  const { result } = compared;
  const answer = reconciliationJson(result, files, settings);
  if (paths.output === undefined) writeAnswer(paths, answer);
  else await writeResults({ input: paths.a, output: paths.output, json: paths.json }, await writeSheet(result, settings, await ownWorkbook(paths)), answer);
  return answer;
}

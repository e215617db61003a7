import type { Reconciliation } from "../reconcile/model/reconciliation";
import { reconciliationModel } from "../reconcile/results/reconciliationModel";
import type { LinkedLists } from "../reconcile/results/rowTables";
import { NO_ANSWERS } from "../register/corrections/answers";
import type { Problem, ReportSettings } from "../report/request/request";
import { originOf } from "../settings/originOf";
import { addHostFacts } from "./addHostFacts";
import { momentOf } from "./host/clock";
import { problemOf } from "./host/problemOf";
import type { MakeOptions } from "./makeReport";
import { mainProblem, writeReports } from "./write/writeReports";

export type ReconciliationOutcome = { ok: true; sheet: string; remarks: string[] } | { ok: false; problem: Problem };

/**
 * Writes the sheet "Đối chiếu" into the open workbook.
 * @param linked lists whose sheets stand in this workbook
 * @example await writeReconciliation(result, settings, { a: true, b: true }) // { ok: true, sheet: "Đối chiếu", remarks: [] }
 */
export async function writeReconciliation(
  result: Reconciliation, settings: ReportSettings, linked: LinkedLists, { replace = true, signal, now }: Pick<MakeOptions, "replace" | "signal" | "now"> = {},
): Promise<ReconciliationOutcome> {
  const { language } = settings;
  try {
    const moment = now ? now() : new Date();
    const model = reconciliationModel(result, settings, linked);
    const { reading } = result.a;
    const origin = originOf(model, { reading, answers: NO_ANSWERS, settings }, momentOf(moment));
    const timed = addHostFacts(model, { ok: true, reading, skipped: [], hiddenRows: [] }, { language, now: moment });
    const { sheets, failed, remarks } = await writeReports([{ model: timed, origin }], { replace, language, signal });
    return sheets.length === 0 ? { ok: false, problem: mainProblem(failed) } : { ok: true, sheet: sheets[0], remarks };
  } catch (error) {
    return { ok: false, problem: problemOf(error, "write", language) };
  }
}

import type { Reconciliation } from "../reconcile/model/reconciliation";
import { reconciliationModel } from "../reconcile/results/reconciliationModel";
import type { LinkedLists } from "../reconcile/results/rowTables";
import type { Problem, ReportSettings } from "../report/request/request";
import { problemOf } from "./host/problemOf";
import type { MakeOptions } from "./makeReport";
import type { WorkbookReading } from "./read/readRegister";
import { sheetToWrite } from "./sheetToWrite";
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
    const read: WorkbookReading = { ok: true, reading: result.a.reading, skipped: [], hiddenRows: [] };
    const made = sheetToWrite(reconciliationModel(result, settings, linked), { read, settings, now: now ? now() : new Date() });
    const { sheets, failed, remarks } = await writeReports([made], { replace, language, signal });
    return sheets.length === 0 ? { ok: false, problem: mainProblem(failed) } : { ok: true, sheet: sheets[0], remarks };
  } catch (error) {
    return { ok: false, problem: problemOf(error, "write", language) };
  }
}

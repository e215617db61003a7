import { text, type Language } from "../locales/text";
import type { ReportModel } from "../report/model";
import type { Problem } from "../report/request";
import { ProblemError } from "./problemError";
import { isLeftBehind, problemOf } from "./problemOf";
import { writeReport } from "./writeReport";

/** The sheets that were written, and what could not be written with the reason. */
export interface Written {
  sheets: string[];
  failed: { kind: ReportModel["kind"]; message: string; problem: Problem }[];
}

/**
 * Writes one sheet after the other; one that fails takes nothing of the others with it. The reason names its sheet.
 * @example await writeReports(models, { replace: true, language: "vi" }) // { sheets: ["Tổng hợp Q3-2021"], failed: [] }
 */
export async function writeReports(models: readonly ReportModel[], options: { replace: boolean; language: Language; signal?: AbortSignal }): Promise<Written> {
  const { language, replace, signal } = options;
  const done: Written = { sheets: [], failed: [] };
  let end: Problem | null = null;
  for (const model of models) {
    const { kind, sheetName: sheet } = model;
    if (end) {
      done.failed.push({ kind, message: text(language, "excel.notReached", { sheet }), problem: end });
      continue;
    }
    try {
      if (signal?.aborted) throw new ProblemError("cancelled");
      done.sheets.push((await writeReport(model, { replace, language })).sheet);
    } catch (error) {
      const problem = problemOf(error, "write", language);
      done.failed.push({ kind, message: text(language, "excel.notWritten", { sheet, why: problem.message }), problem });
      if (problem.code === "cancelled" || isLeftBehind(problem)) end = problem;
    }
  }
  return done;
}

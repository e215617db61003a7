import { text, type Language } from "../../locales/text";
import type { ReportModel } from "../../report/model/model";
import type { Problem } from "../../report/request/request";
import { ProblemError, isLeftBehind, problemOf } from "../host/problemOf";
import type { SheetOrigin } from "../../settings/sheetOrigin";
import { writeReport } from "./writeReport";

/** A sheet to be written, and what it is made from. */
export interface ReportToWrite {
  model: ReportModel;
  origin: SheetOrigin;
}

/** A sheet that was not written. */
interface NotWritten {
  kind: ReportModel["kind"];
  message: string;
  problem: Problem;
}

/** The sheets that were written, and what could not be written with the reason. */
interface Written {
  sheets: string[];
  /** Those of them that took the place of an earlier sheet. */
  replaced: string[];
  failed: NotWritten[];
  /** Earlier sheets that stay beside the new ones, and why: the new ones are complete all the same. */
  remarks: string[];
}

interface WriteAllOptions {
  replace: boolean;
  onto?: { id: string; madeAs: string };
  language: Language;
  signal?: AbortSignal;
}

/** The sheet that was written though an error came out of it: only the one that it replaces could not go. */
function writtenAllTheSame(error: unknown): string | null {
  return error instanceof ProblemError && error.code === "oldStays" ? String(error.values.old) : null;
}

/** Writes one of them down in what was done; the problem when it was not written. */
async function writeOne({ model, origin }: ReportToWrite, { signal, ...options }: WriteAllOptions, done: Written): Promise<Problem | null> {
  const { kind, sheetName } = model;
  const { language } = options;
  try {
    if (signal?.aborted) throw new ProblemError("cancelled");
    const { sheet, replaced, beside } = await writeReport(model, { ...options, origin });
    done.sheets.push(sheet);
    if (replaced) done.replaced.push(sheet);
    if (beside !== null) done.remarks.push(beside);
    return null;
  } catch (error) {
    const problem = problemOf(error, "write", language);
    const sheet = writtenAllTheSame(error);
    if (sheet !== null) {
      done.sheets.push(sheet);
      done.remarks.push(problem.message);
      return null;
    }
    done.failed.push({ kind, message: text(language, "excel.notWritten", { sheet: sheetName, why: problem.message }), problem });
    return problem;
  }
}

/**
 * Writes one sheet after the other; one that fails takes nothing of the others with it, but after one that is left
 * unfinished no other is begun. The reason names its sheet.
 * @example await writeReports(made, { replace: true, language: "vi" }) // { sheets: ["Tổng hợp Q3-2021"], replaced: [], failed: [], remarks: [] }
 */
export async function writeReports(made: readonly ReportToWrite[], options: WriteAllOptions): Promise<Written> {
  const done: Written = { sheets: [], replaced: [], failed: [], remarks: [] };
  let end: Problem | null = null;
  for (const each of made) {
    const { model } = each;
    if (end) {
      done.failed.push({ kind: model.kind, message: text(options.language, "excel.notReached", { sheet: model.sheetName }), problem: end });
      continue;
    }
    const problem = await writeOne(each, options, done);
    if (problem && (problem.code === "cancelled" || isLeftBehind(problem))) end = problem;
  }
  return done;
}

/**
 * What to say when not one sheet was written: what is left in the workbook before all else.
 * @example mainProblem(failed).message // "Ghi chưa xong và chưa gỡ hết được: …"
 */
export function mainProblem(failed: readonly NotWritten[]): Problem {
  return (failed.find(({ problem }) => isLeftBehind(problem)) ?? failed[0]).problem;
}

import { buildCaseList } from "../report/lists/behindModel";
import type { ListedFigure } from "../report/lists/listedFigures";
import type { Problem, ReportSettings } from "../report/request/request";
import { addHostFacts } from "./addHostFacts";
import type { MakeOptions } from "./makeReport";
import { problemOf } from "./host/problemOf";
import { readRegister } from "./read/readRegister";
import { writeReport } from "./write/writeReport";

/** What listing the cases behind a figure gave: the new sheet's name, or a sentence. */
export type CaseListOutcome = { ok: true; sheet: string } | { ok: false; problem: Problem };

/**
 * Reads the register again and lists the cases behind a key figure on a new sheet, each with a link to its row.
 * @example await makeCaseList(settings, "lateAndOverdue") // { ok: true, sheet: "Chậm, quá hạn Q3-2021" }
 */
export async function makeCaseList(settings: ReportSettings, figure: ListedFigure, options: MakeOptions = {}): Promise<CaseListOutcome> {
  const read = await readRegister({ ...options, more: ["caseId"] });
  if (!read.ok) return read;
  try {
    const built = buildCaseList(read.reading, settings, figure);
    if (!built.ok) return built;
    const model = addHostFacts(built.model, read, { language: settings.language, now: options.now ? options.now() : new Date() });
    return { ok: true, ...await writeReport(model, { replace: options.replace ?? true, language: settings.language }) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, "write", settings.language) };
  }
}

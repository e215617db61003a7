import { buildCaseList } from "../report/lists/behindModel";
import type { ListedFigure } from "../report/lists/listedFigures";
import type { Problem, ReportSettings } from "../report/request/request";
import type { MakeOptions } from "./makeReport";
import { problemOf } from "./host/problemOf";
import { readRegister, type WorkbookReading } from "./read/readRegister";
import { sheetToWrite } from "./sheetToWrite";
import { writeReport, type WrittenSheet } from "./write/writeReport";

/** What listing the cases behind a figure gave: the new sheet's name, or a sentence. */
export type CaseListOutcome = ({ ok: true } & WrittenSheet) | { ok: false; problem: Problem };

/**
 * Reads the register again and lists the cases behind a key figure on a new sheet, each with a link to its row.
 * @example await makeCaseList(settings, "lateAndOverdue") // { ok: true, sheet: "Chậm, quá hạn Q3-2021", replaced: false, beside: null }
 */
export async function makeCaseList(settings: ReportSettings, figure: ListedFigure, options: MakeOptions = {}): Promise<CaseListOutcome> {
  const read = await readRegister({ ...options, more: ["caseId"] });
  return read.ok ? listCases(read, settings, figure, options) : read;
}

/**
 * Lists the cases behind a key figure of what was read, with their ids; of merged files without links, for their rows are not here.
 * @example await listCases(read, settings, "lateAndOverdue") // { ok: true, sheet: "Chậm, quá hạn Q3-2021", … }
 */
export async function listCases(read: WorkbookReading, settings: ReportSettings, figure: ListedFigure, options: MakeOptions = {}): Promise<CaseListOutcome> {
  try {
    const built = buildCaseList(read.reading, settings, figure);
    if (!built.ok) return built;
    const now = options.now ? options.now() : new Date();
    const { model, origin } = sheetToWrite(built.model, { read, settings, now, figure });
    return { ok: true, ...await writeReport(model, { replace: options.replace ?? true, onto: options.onto, origin, language: settings.language }) };
  } catch (error) {
    return { ok: false, problem: problemOf(error, "write", settings.language) };
  }
}

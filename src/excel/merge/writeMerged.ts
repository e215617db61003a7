import type { Language } from "../../locales/language";
import { mergeSheetText } from "../../locales/mergeSheetText";
import { NO_ANSWERS, type Answers } from "../../register/corrections/answers";
import { sourcesModel } from "../../merge/results/sourcesModel";
import { unitsModel } from "../../merge/results/unitsModel";
import type { MergedRegister } from "../../merge/results/mergedRegister";
import type { Merged } from "../../merge/model/merged";
import type { ReportModel } from "../../report/model/model";
import type { Problem, ReportSettings } from "../../report/request/request";
import { goToCell } from "../goToCell";
import { problemOf } from "../host/problemOf";
import { writeReportsOf, type MakeOptions, type ReportOutcome } from "../makeReport";
import type { WorkbookReading } from "../read/readRegister";
import { sheetToWrite } from "../sheetToWrite";
import { mainProblem, writeReports } from "../write/writeReports";
import { writeRegister, type WrittenRegister } from "./writeRegister";

/** What is written of merged files beside the sheet of sources: all rows, the table by unit, or nothing. */
export const MERGE_RESULTS = ["register", "units", "none"] as const;
export type MergeResult = (typeof MERGE_RESULTS)[number];

export interface WriteMergedRequest {
  merged: Merged;
  result: MergeResult;
  /** The rows, where they are wanted. */
  register: MergedRegister | null;
  settings: ReportSettings;
  /** What the files were read with. */
  answers: Answers;
  /** Units that have to send. */
  units: readonly string[];
}

/** The new sheets, the sheet with all rows among them by name; remarks: what the user has to look at though all was written. */
export type WriteMergedOutcome =
  | { ok: true; sheets: string[]; registerSheet: string | null; remarks: string[] }
  | { ok: false; problem: Problem };

/** Merged files as the writers of reports take a workbook that was read. */
function asRead({ reading }: Merged, answers: Answers): WorkbookReading {
  return { ok: true, reading, skipped: [], hiddenRows: [], answers };
}

function staysRemark({ stays, sheet }: WrittenRegister, language: Language): string[] {
  return stays === null || stays.stays === null ? [] : [mergeSheetText(language, `merge.stays.${stays.stays}`, { old: stays.name, sheet })];
}

async function writeModels(models: readonly ReportModel[], request: WriteMergedRequest, options: MakeOptions): Promise<Awaited<ReturnType<typeof writeReports>>> {
  const { merged, settings, answers } = request;
  const now = options.now ? options.now() : new Date();
  const read = asRead(merged, answers);
  const made = models.map((model) => sheetToWrite(model, { read, settings, now }));
  return writeReports(made, { replace: options.replace ?? true, language: settings.language, signal: options.signal });
}

async function write(request: WriteMergedRequest, options: MakeOptions): Promise<WriteMergedOutcome> {
  const { merged, result, register, settings, units } = request;
  const { language } = settings;
  const table = result === "units" ? unitsModel(merged.reading, settings) : null;
  if (table && !table.ok) return table;
  const rows = result === "register" && register ? await writeRegister(register, { ...options, language }) : null;
  const models = [...(table ? [table.model] : []), sourcesModel(merged, settings, { registerSheet: rows?.sheet ?? null, units })];
  const { sheets, failed, remarks } = await writeModels(models, request, options);
  if (sheets.length === 0 && rows === null) return { ok: false, problem: mainProblem(failed) };
  const all = [...(rows ? [rows.sheet] : []), ...sheets];
  await goToCell(all[0], 1, 1).catch(() => false);
  return { ok: true, sheets: all, registerSheet: rows?.sheet ?? null, remarks: [...(rows ? staysRemark(rows, language) : []), ...remarks, ...failed.map(({ message }) => message)] };
}

/**
 * Writes what merged files give into the open workbook, each result on sheets of its own; "Nguồn gộp" is always among them.
 * @example await writeMerged({ merged, result: "register", register, settings, answers, units: [] }) // { ok: true, sheets: ["Gộp sổ", "Nguồn gộp"], … }
 */
export async function writeMerged(request: WriteMergedRequest, options: MakeOptions = {}): Promise<WriteMergedOutcome> {
  try {
    return await write(request, options);
  } catch (error) {
    return { ok: false, problem: problemOf(error, "write", request.settings.language) };
  }
}

/**
 * The chosen reports of merged files, without any of their rows in the workbook.
 * @example await insertMerged(merged, settings) // { ok: true, sheet: "Tổng hợp Q3-2021", json: … }
 */
export async function insertMerged(merged: Merged, settings: ReportSettings, answers: Answers = NO_ANSWERS, options: MakeOptions = {}): Promise<ReportOutcome> {
  try {
    return await writeReportsOf(asRead(merged, answers), settings, options);
  } catch (error) {
    return { ok: false, problem: problemOf(error, "write", settings.language) };
  }
}

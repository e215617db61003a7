import { serialOf } from "../../excel/host/clock";
import { listCases, type CaseListOutcome } from "../../excel/makeCaseList";
import type { ReportOutcome } from "../../excel/makeReport";
import { insertMerged } from "../../excel/merge/writeMerged";
import type { ReadOptions } from "../../excel/read/readRegister";
import { IMPORT_LIMITS } from "../../files/model/limits";
import type { Language } from "../../locales/language";
import type { Merged } from "../../merge/model/merged";
import type { Answers } from "../../register/corrections/answers";
import type { MoreRole } from "../../register/model/roles";
import type { ListedFigure } from "../../report/lists/listedFigures";
import { columnsFor } from "../../report/request/reportKind";
import type { ReportSettings } from "../../report/request/request";
import type { ChosenFile } from "../merging/files/chosenFiles";
import type { MergeSession } from "../merging/session/mergeSession";
import { filesProblem } from "./filesProblem";
import { mergeOptionsOf, unlessStopped } from "./mergeOnce";
import type { FilesInPlace, PaneRead } from "./services";

export { countAnswers } from "../../excel/countAnswers";
export { MERGE_KEY, decodeMergeChoices, encodeMergeChoices } from "../../settings/mergeChoices";
export { changeSetting, readSetting } from "../../excel/kept/settings";
export { openSession } from "../merging/session/openSession";
export { writeResult } from "./mergeResults";

/** Reads a chosen file from disk into the session; one that cannot be opened is told among the others. */
export async function addFile(session: MergeSession, { name, size, modified, arrayBuffer }: ChosenFile): Promise<void> {
  const facts = { name, size, modified: serialOf(modified) };
  if (size > IMPORT_LIMITS.bytes) return session.refuse(facts, { ok: false, code: "tooLarge", values: { limit: IMPORT_LIMITS.bytes / 2 ** 20 } });
  const bytes = await arrayBuffer().catch(() => null);
  return bytes === null ? session.refuse(facts) : session.read({ ...facts, size: bytes.byteLength }, bytes);
}

/** The files in place of the workbook's register, by the same corrections. */
export async function readFiles(files: FilesInPlace, kept: Answers, options: ReadOptions, language: Language): Promise<PaneRead> {
  const started = performance.now();
  const answers = options.corrections ? { ...kept, corrections: options.corrections } : kept;
  const merged = await unlessStopped(files.session.merge(mergeOptionsOf(files, answers, options), []), options.signal);
  const { reading } = merged;
  if (reading.layouts.length + reading.aggregates.length === 0) return { ok: false, problem: filesProblem("filesNoRegister", language), merged };
  return { ok: true, reading, skipped: [], hiddenRows: [], answers, merged, took: performance.now() - started };
}

type ReadWith = (options: ReadOptions) => Promise<PaneRead>;
type Found = Extract<PaneRead, { ok: true }> & { merged: Merged };

async function readFor(read: ReadWith, options: ReadOptions, more: readonly MoreRole[]): Promise<Found | Extract<PaneRead, { ok: false }>> {
  const outcome = await read({ ...options, more });
  if (!outcome.ok) return outcome;
  if (!outcome.merged) throw new Error("files give what they were merged into");
  return { ...outcome, merged: outcome.merged };
}

/** The chosen reports of the files. */
export async function insertOfFiles(read: ReadWith, settings: ReportSettings, answers: Answers, options: ReadOptions): Promise<ReportOutcome> {
  const found = await readFor(read, options, columnsFor(settings.reports, settings.groupBy));
  return found.ok ? insertMerged(found.merged, settings, answers, options) : found;
}

/** The cases behind a figure of the files. */
export async function casesOfFiles(read: ReadWith, settings: ReportSettings, figure: ListedFigure, options: ReadOptions): Promise<CaseListOutcome> {
  const found = await readFor(read, options, ["caseId"]);
  return found.ok ? listCases(found, settings, figure, options) : found;
}

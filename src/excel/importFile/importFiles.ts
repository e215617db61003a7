import { text, type Language } from "../../locales/text";
import type { Problem } from "../../report/request/request";
import type { ReadOptions } from "../read/readRegister";
import { isLeftBehind, problemOf } from "../host/problemOf";
import { supportsReports } from "../host/support";
import type { NewSheet } from "../write/drafts";
import { writeNewSheets } from "../write/newSheets";
import { allowedName } from "@tthc/spreadsheet/sheetNames";
import { surveyWorkbook } from "../write/survey";
import { IMPORT_LIMITS } from "../../files/model/limits";
import { readFile, type ReadFileOutcome } from "../../files/readFile";
import { refusalText } from "../../files/refusalText";
import { columnsOf } from "../../sheet/importedSheet";
import type { Delimiter, ImportedFile, ImportNote } from "../../files/model/types";
import { sheetNameOf } from "../../files/sheetName";
import { rowsFill } from "./writeSheet";

/** What a browser's File offers. */
export interface SourceFile {
  name: string;
  size: number;
  arrayBuffer: () => Promise<ArrayBuffer>;
}

interface WrittenSheet {
  sheet: string;
  rows: number;
  columns: number;
}

/** What became of one file: its new sheets and how it was read, or one sentence. */
export type FileImport =
  | { ok: true; file: string; kind: ImportedFile["kind"]; encoding: string; delimiter?: Delimiter; notes: ImportNote[]; sheets: WrittenSheet[] }
  | { ok: false; file: string; message: string; cancelled: boolean };

export interface ImportOptions extends ReadOptions {
  language: Language;
}

async function contentOf(file: SourceFile): Promise<ReadFileOutcome> {
  if (file.size > IMPORT_LIMITS.bytes) return { ok: false, code: "tooLarge", values: { limit: IMPORT_LIMITS.bytes / 2 ** 20 } };
  try {
    return readFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, code: "unreadable", values: {} };
  }
}

function wantedName(file: string, { sheets }: ImportedFile, place: number): string {
  return sheetNameOf(file, sheets.length === 1 ? null : sheets[place].name || String(place + 1));
}

/** All sheets of a file or none. */
async function writeAll(file: string, content: ImportedFile, options: ImportOptions): Promise<WrittenSheet[]> {
  const survey = await Excel.run({ delayForCellEdit: true }, surveyWorkbook);
  const fallback = text(options.language, "import.sheetName");
  const wanted = content.sheets.map((_, place) => allowedName(wantedName(file, content, place), fallback));
  const plan = (names: readonly string[]): NewSheet[] => content.sheets.map((source, place) => ({ name: names[place], fill: rowsFill(source, names[place], null, options) }));
  const placed = await writeNewSheets(survey, wanted, plan, { language: options.language, show: false });
  return content.sheets.map((source, place) => ({ sheet: placed[place].name, rows: source.rows.length, columns: columnsOf(source) }));
}

/** The sentence for a file that could not be written. */
function notWritten(file: string, problem: Problem, language: Language): string {
  if (problem.code === "writeFailed") return text(language, "import.problem.notWritten", { file });
  return problem.code === "cancelled" ? text(language, "import.problem.cancelled", { file }) : problem.message;
}

/** end: no other file is begun after this one. */
async function importFile(file: SourceFile, options: ImportOptions): Promise<{ outcome: FileImport; end: boolean }> {
  const found = await contentOf(file);
  if (!found.ok) return { outcome: { ok: false, file: file.name, message: refusalText(found, file.name, options.language), cancelled: false }, end: false };
  try {
    const { kind, encoding, delimiter, notes } = found.file;
    return { outcome: { ok: true, file: file.name, kind, encoding, delimiter, notes, sheets: await writeAll(file.name, found.file, options) }, end: false };
  } catch (error) {
    const problem = problemOf(error, "write", options.language);
    const cancelled = problem.code === "cancelled";
    return { outcome: { ok: false, file: file.name, message: notWritten(file.name, problem, options.language), cancelled }, end: cancelled || isLeftBehind(problem) };
  }
}

/**
 * Puts files from elsewhere into the open workbook, each on new sheets of its own. Everything is read on this machine;
 * nothing of the workbook is changed. One file that fails does not keep the others; cancelling ends all that is left, and
 * so does a sheet that could not be taken away again.
 * @example await importFiles([file], { language: "vi" }) // [{ ok: true, file: "BaoCao.xls", sheets: [{ sheet: "BaoCao", … }], … }]
 */
export async function importFiles(files: readonly SourceFile[], options: ImportOptions): Promise<FileImport[]> {
  const outcomes: FileImport[] = [];
  for (const file of files) {
    if (!supportsReports()) return [{ ok: false, file: file.name, message: text(options.language, "problem.unsupportedHost"), cancelled: false }];
    const { outcome, end } = await importFile(file, options);
    outcomes.push(outcome);
    if (!end) continue;
    const others = outcome.ok || outcome.cancelled ? [] : files.slice(outcomes.length);
    return [...outcomes, ...others.map(({ name }): FileImport => ({ ok: false, file: name, message: text(options.language, "import.problem.notReached", { file: name }), cancelled: false }))];
  }
  return outcomes;
}

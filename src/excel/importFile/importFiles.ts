import { text, type Language } from "../../locales/text";
import type { ReadOptions } from "../outcomes";
import { ProblemError } from "../problemError";
import { problemOf } from "../problemOf";
import { supportsReports } from "../support";
import { surveyWorkbook } from "../write/survey";
import { undoWriting } from "../write/undo";
import { IMPORT_LIMITS } from "./limits";
import { readFile, type ReadFileOutcome } from "./readFile";
import { refusalText } from "./refusalText";
import type { Delimiter, ImportedFile, ImportNote } from "./types";
import { writeImportedSheet, type WrittenSheet } from "./writeSheet";

/** What a browser's File offers. */
export interface SourceFile {
  name: string;
  size: number;
  arrayBuffer: () => Promise<ArrayBuffer>;
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

/** The file's name without its kind; a file of several sheets names them too. */
function wantedName(file: string, content: ImportedFile, place: number): string {
  const stem = file.replace(/\.[A-Za-z0-9]{1,5}$/, "");
  if (content.sheets.length === 1) return stem;
  // The sheet's name must survive the cut at Excel's 31 characters: it is what tells the sheets apart.
  const name = content.sheets[place].name || String(place + 1);
  return `${stem.slice(0, Math.max(8, 28 - name.length))} - ${name}`;
}

/** All sheets of a file or none. */
async function writeAll(file: string, content: ImportedFile, options: ImportOptions): Promise<WrittenSheet[]> {
  const survey = await Excel.run({ delayForCellEdit: true }, surveyWorkbook);
  const fallback = text(options.language, "import.sheetName");
  const written: WrittenSheet[] = [];
  try {
    for (const [place, sheet] of content.sheets.entries()) {
      if (options.signal?.aborted) throw new ProblemError("cancelled");
      const taken = [...survey.sheets.map(({ name }) => name), ...written.map((each) => each.sheet)];
      written.push(await writeImportedSheet(sheet, survey, { wanted: wantedName(file, content, place), fallback, taken }, options));
    }
    return written;
  } catch (error) {
    await Promise.all(written.map(({ sheet }) => undoWriting(survey, sheet).catch(() => undefined)));
    throw error;
  }
}

async function importFile(file: SourceFile, options: ImportOptions): Promise<FileImport> {
  const found = await contentOf(file);
  if (!found.ok) {
    return { ok: false, file: file.name, message: refusalText(found, file.name, options.language), cancelled: false };
  }
  try {
    const { kind, encoding, delimiter, notes } = found.file;
    return { ok: true, file: file.name, kind, encoding, delimiter, notes, sheets: await writeAll(file.name, found.file, options) };
  } catch (error) {
    const { code, message } = problemOf(error, "write", options.language);
    const sentence = code === "writeFailed" ? text(options.language, "import.problem.notWritten", { file: file.name }) : message;
    return { ok: false, file: file.name, message: sentence, cancelled: code === "cancelled" };
  }
}

/**
 * Puts files from elsewhere into the open workbook, each on new sheets of its own. Everything is read on this machine;
 * nothing of the workbook is changed. One file that fails does not keep the others; cancelling ends all that is left.
 * @example await importFiles([file], { language: "vi" }) // [{ ok: true, file: "BaoCao.xls", sheets: [{ sheet: "BaoCao", … }], … }]
 */
export async function importFiles(files: readonly SourceFile[], options: ImportOptions): Promise<FileImport[]> {
  const outcomes: FileImport[] = [];
  for (const file of files) {
    if (!supportsReports()) return [{ ok: false, file: file.name, message: text(options.language, "problem.unsupportedHost"), cancelled: false }];
    const outcome = await importFile(file, options);
    outcomes.push(outcome);
    if (!outcome.ok && outcome.cancelled) break;
  }
  return outcomes;
}

import { openWorkbook } from "@tthc/excel-host/file";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import { readFile, type ReadFileOutcome } from "../../src/files/readFile";
import { refusalText } from "../../src/files/refusalText";
import type { ImportedFile } from "../../src/files/model/types";
import type { Language } from "../../src/locales/language";
import { loadTexts } from "../../src/locales/text";
import { problemText } from "./problemText";

/** source: how a file that is no workbook was read. message: one sentence in the user's language that says what to do. */
export type OpenedFile = { ok: true; state: WorkbookState; source?: ImportedFile } | { ok: false; code: string; message: string };

type Refusal = Extract<ReadFileOutcome, { ok: false }>;

function readOther(bytes: Uint8Array): { ok: true; sheets: ImportedFile["sheets"]; source: ImportedFile } | { ok: false; problem: Refusal } {
  const found = readFile(bytes);
  return found.ok ? { ok: true, sheets: found.file.sheets, source: found.file } : { ok: false, problem: found };
}

/**
 * Opens a file of the user's: a workbook of any kind, or what the add-in's own import reads (a page called .xls, a CSV).
 * @example await openFile(bytes, "HoSo.xlsx", "vi") // { ok: true, state }
 */
export async function openFile(bytes: Uint8Array, fileName: string, language: Language): Promise<OpenedFile> {
  const opened = await openWorkbook(bytes, { fileName, readOther });
  if (opened.ok) return opened;
  if (!opened.other) return { ok: false, code: opened.code, message: problemText(opened, language) };
  await loadTexts(language);
  return { ok: false, code: opened.other.code, message: refusalText(opened.other, fileName, language) };
}

import type { ImportCode } from "../../excel/importFile/types";
import type { Language } from "../../locales/language";
import { previewText, type PreviewTextKey } from "../../locales/previewText";

/** Why a file cannot be opened as a workbook, or saved. Texts are in locales (`preview.file.<code>`). */
export const FILE_CODES = [
  "empty", "tooLarge", "suspicious", "truncated", "damaged", "encrypted", "oldExcel", "otherFormat", "notWorkbook", "sheetName",
] as const;
export type FileCode = (typeof FILE_CODES)[number];

export interface FileProblem {
  ok: false;
  code: FileCode | ImportCode;
  /** One sentence in the user's language that says what to do. */
  message: string;
}

/** Thrown inside file/; openWorkbook turns it into a FileProblem, those who save do it with `refusedProblem`. */
export class FileRefusal extends Error {
  constructor(readonly code: FileCode, readonly values: Record<string, string | number> = {}) {
    super(code);
  }
}

/**
 * The problem with its sentence.
 * @example fileProblem("empty", "vi").ok // false
 */
export function fileProblem(code: FileCode, language: Language, values: Record<string, string | number> = {}): FileProblem {
  const key: PreviewTextKey = `preview.file.${code}`;
  return { ok: false, code, message: previewText(language, key, values) };
}

/**
 * The problem behind an error of saving; null when it is none that a workbook can cause.
 * @example refusedProblem(new FileRefusal("sheetName", { sheet: "Sổ'" }), "vi")?.message
 */
export function refusedProblem(error: unknown, language: Language): FileProblem | null {
  return error instanceof FileRefusal ? fileProblem(error.code, language, error.values) : null;
}

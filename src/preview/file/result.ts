import type { ImportCode } from "../../excel/importFile/types";
import type { Language } from "../../locales/language";
import { previewText, type PreviewTextKey } from "../../locales/previewText";

/** Why a file cannot be opened as a workbook. Texts are in locales (`preview.file.<code>`). */
export const FILE_CODES = [
  "empty", "tooLarge", "suspicious", "truncated", "damaged", "encrypted", "oldExcel", "otherFormat", "notWorkbook",
] as const;
export type FileCode = (typeof FILE_CODES)[number];

export interface FileProblem {
  ok: false;
  code: FileCode | ImportCode;
  /** One sentence in the user's language that says what to do. */
  message: string;
}

/** Thrown inside file/ only; openWorkbook turns it into a FileProblem. */
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

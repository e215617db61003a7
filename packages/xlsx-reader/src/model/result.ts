/** Why a file cannot be opened as a workbook, or saved. */
export const FILE_CODES = [
  "empty", "tooLarge", "suspicious", "truncated", "damaged", "encrypted", "oldExcel", "otherFormat", "notWorkbook", "sheetName",
] as const;
export type FileCode = (typeof FILE_CODES)[number];

/** A problem by its code and what its sentence needs to name; who shows it has the sentences. */
export interface FileProblem<Other = never> {
  ok: false;
  code: FileCode;
  values: Record<string, string | number>;
  /** What a reader of other formats says about the file. */
  other?: Other;
}

/** Thrown inside file/; openWorkbook turns it into a FileProblem, those who save do it with `refusedProblem`. */
export class FileRefusal extends Error {
  constructor(readonly code: FileCode, readonly values: Record<string, string | number> = {}) {
    super(code);
  }
}

/**
 * The problem behind an error of saving; null when it is none that a workbook can cause.
 * @example refusedProblem(new FileRefusal("sheetName", { sheet: "Sổ'" }))?.code // "sheetName"
 */
export function refusedProblem(error: unknown): FileProblem | null {
  return error instanceof FileRefusal ? { ok: false, code: error.code, values: error.values } : null;
}

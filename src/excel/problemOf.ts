import type { Language } from "../locales/text";
import { problem } from "../report/problem";
import type { Problem, ProblemCode } from "../report/request";
import { ProblemError } from "./problemError";
import { hostLanguage } from "./support";

/** Office's error codes that have a sentence of their own. */
const CODES: Record<string, ProblemCode> = {
  InvalidOperationInCellEditMode: "editMode",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotFound: "unsupportedHost",
  ApiNotAvailable: "unsupportedHost",
  UnsupportedOperation: "unsupportedHost",
};

/** Error codes with which Excel says that a request or its answer was too large. */
export function isTooLarge(error: unknown): boolean {
  return CODES[codeOf(error)] === "tooLarge";
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}

function detailOf(error: unknown): string {
  const words = error instanceof Error && error.message !== "" ? error.message : codeOf(error);
  return words.slice(0, 200);
}

/**
 * The sentence for whatever was thrown while the workbook was read or written.
 * @example problemOf(error, "write", "vi").code // "editMode" when the user is typing in a cell
 */
export function problemOf(error: unknown, during: "read" | "write", language: Language = hostLanguage()): Problem {
  if (error instanceof ProblemError) return problem(error.code, language, error.values);
  const known = CODES[codeOf(error)];
  if (known) return problem(known, language);
  if (during === "write" && codeOf(error) === "AccessDenied") return problem("protectedWorkbook", language);
  return problem(during === "read" ? "readFailed" : "writeFailed", language, { detail: detailOf(error) });
}

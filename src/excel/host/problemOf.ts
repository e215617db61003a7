import { text, type Language } from "../../locales/text";
import { problem } from "../../report/request/problem";
import type { Problem, ProblemCode } from "../../report/request/request";
import { hostLanguage } from "./support";

/** A reason that is known and has its own sentence; carried to problemOf through code that awaits. */
export class ProblemError extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
    this.name = "ProblemError";
  }
}

/** Office's error codes that have a sentence of their own. */
const CODES: Record<string, ProblemCode> = {
  InvalidOperationInCellEditMode: "editMode",
  RequestPayloadSizeLimitExceeded: "tooLarge",
  ResponsePayloadSizeLimitExceeded: "tooLarge",
  ApiNotFound: "unsupportedHost",
  ApiNotAvailable: "unsupportedHost",
  UnsupportedOperation: "unsupportedHost",
};

/** Name of what webpack throws when a file of the add-in that is loaded later does not come. */
const NOT_LOADED = "ChunkLoadError";

/** Did Excel say, or show by an answer without values, that a request or its answer was too large? */
export function isTooLarge(error: unknown): boolean {
  return error instanceof ProblemError ? error.code === "tooLarge" : CODES[codeOf(error)] === "tooLarge";
}

/** A text member of what was thrown; errors of another window are no instances of this one's Error. */
function memberOf(error: unknown, name: "code" | "message" | "name"): string {
  if (typeof error !== "object" || error === null) return "";
  const value = (error as Record<string, unknown>)[name];
  return typeof value === "string" ? value : "";
}

/** Error code with which Excel says that a sheet has this name already: a chart sheet, or one added meanwhile. */
export function isNameTaken(error: unknown): boolean {
  return codeOf(error) === "ItemAlreadyExists";
}

/** Renaming a sheet to a name that is taken may be refused like this too. */
export function isInvalidArgument(error: unknown): boolean {
  return codeOf(error) === "InvalidArgument";
}

function codeOf(error: unknown): string {
  return memberOf(error, "code");
}

function detailOf(error: unknown): string {
  return (memberOf(error, "message") || codeOf(error) || String(error)).slice(0, 200);
}

/** After these nothing more is begun: something half done is there, or Excel no longer does what it is asked. */
const LEFT: readonly Problem["code"][] = ["leftUnfinished", "leftRenamed", "leftParked", "leftUnknown"];

export function isLeftBehind({ code }: Problem): boolean {
  return LEFT.includes(code);
}

/** Why something ended, in a few words that say nothing of what became of the workbook. */
export function reasonOf(error: unknown, language: Language): string {
  if (!(error instanceof ProblemError)) return detailOf(error);
  return error.code === "cancelled" ? text(language, "excel.cancelled") : String(error.values.detail ?? error.code);
}

/**
 * The sentence for whatever was thrown while the workbook was read or written.
 * @example problemOf(error, "write", "vi").code // "editMode" when the user is typing in a cell
 */
export function problemOf(error: unknown, during: "read" | "write", language: Language = hostLanguage()): Problem {
  if (error instanceof ProblemError) return problem(error.code, language, error.values);
  if (memberOf(error, "name") === NOT_LOADED) return problem("notLoaded", language);
  const known = CODES[codeOf(error)];
  if (known) return problem(known, language);
  if (during === "write" && codeOf(error) === "AccessDenied") return problem("protectedWorkbook", language);
  return problem(during === "read" ? "readFailed" : "writeFailed", language, { detail: detailOf(error) });
}

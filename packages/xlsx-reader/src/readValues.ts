import { fileKind } from "./fileKind";
import { LIMITS } from "./model/limits";
import { FileRefusal, type FileCode } from "./model/result";
import type { Work } from "./model/steps";
import { ValuesBoundError, type ValuesBook, type ValuesOptions } from "./model/valuesBook";
import { isFlatDocument, isOpenDocument } from "./ods/odsDocument";
import { PackageParts } from "./package/parts";
import { documentValues, odsValues } from "./values/odsValues";
import { xlsValues } from "./values/xlsValues";
import { xlsxValues } from "./values/xlsxValues";

/** Why a workbook is not read; "notWorkbook" also of a file that is none: a text, a page, a picture. */
type ValuesCode = FileCode | ValuesBoundError["bound"];

/** The values of a workbook, or why not. */
export type ValuesOutcome = { ok: true; book: ValuesBook } | { ok: false; code: ValuesCode; values: Readonly<Record<string, string | number>> };

/** Bytes of all parts unpacked: twice what 4,000,000 cells take. */
const UNPACKED = 384 * 2 ** 20;

function* packageValues(bytes: Uint8Array, options: ValuesOptions): Work<ValuesBook> {
  const parts = PackageParts.of(bytes, { entries: LIMITS.entries, unpackedBytes: UNPACKED });
  if (isOpenDocument(parts)) return { kind: "ods", sheets: yield* odsValues(parts, options) };
  if (parts.entry("word/document.xml") || parts.entry("ppt/presentation.xml")) throw new FileRefusal("notWorkbook");
  return { kind: "xlsx", sheets: yield* xlsxValues(parts, options) };
}

function* bookValues(bytes: Uint8Array, options: ValuesOptions): Work<ValuesBook> {
  const kind = fileKind(bytes);
  if (kind === "package") return yield* packageValues(bytes, options);
  if (kind === "oldExcel") return { kind: "xls", sheets: yield* xlsValues(bytes, options) };
  if (isFlatDocument(bytes)) return { kind: "ods", sheets: yield* documentValues([bytes], options) };
  throw new FileRefusal("notWorkbook");
}

function whyNot(error: unknown): ValuesOutcome {
  if (error instanceof FileRefusal) return { ok: false, code: error.code, values: error.values };
  if (error instanceof ValuesBoundError) return { ok: false, code: error.bound, values: {} };
  // A text longer than the machine can hold, or a file that no program writes.
  return error instanceof RangeError ? { ok: false, code: "tooLarge", values: { limit: UNPACKED / 2 ** 20 } } : { ok: false, code: "damaged", values: {} };
}

/**
 * Reads the values of an .xlsx, .xlsm, .xls, .ods or .fods in steps: days as serial numbers of the 1900 system, error cells as
 * their texts, nothing evaluated. Never throws for what is in the file.
 * @example await driven(readingValues(bytes, options)) // { ok: true, book: { kind: "xlsx", sheets: [...] } }
 */
export function* readingValues(bytes: Uint8Array, options: ValuesOptions): Work<ValuesOutcome> {
  try {
    return { ok: true, book: yield* bookValues(bytes, options) };
  } catch (error) {
    return whyNot(error);
  }
}

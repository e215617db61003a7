import type { ReaderOptions } from "../../register/reader/registerReader";
import type { Reading } from "../../register/model/reading";
import type { Language } from "../../locales/language";
import type { ChangeSummary } from "../../report/freeze/changesModel";
import type { Problem } from "../../report/request/request";
import type { ReportJson } from "../../report/model/result";

/** Why a sheet of the workbook is not part of what was read. */
export interface SkippedSheet {
  sheet: string;
  why: "hidden" | "ours" | "unfinished" | "empty" | "noRegister" | "noDueColumn";
}

/** Rows and columns that the user has hidden on a sheet that was read: they are counted, and said. */
export interface HiddenRows {
  sheet: string;
  hidden: "some" | "all";
}

/** What reading the workbook gave. */
export type ReadOutcome =
  | { ok: true; reading: Reading; skipped: SkippedSheet[]; hiddenRows: HiddenRows[] }
  | { ok: false; problem: Problem };

/**
 * What making reports gave: the numbers and the first new sheet's name (json.sheets has all), or a sentence. remarks:
 * what the user has to look at though the sheets are complete.
 */
export type ReportOutcome =
  | { ok: true; json: ReportJson; sheet: string; remarks: string[] }
  | { ok: false; problem: Problem };

/** What the data doctor gave: the names of the new sheets, why others are not among them and remarks as above, or a sentence. */
export type DoctorOutcome = { ok: true; sheets: string[]; notMade: string[]; remarks: string[] } | { ok: false; problem: Problem };

/** What freezing a period gave: the sheet to print, the hidden one with the cases, and the fingerprint of both. */
export type FreezeOutcome =
  | { ok: true; sheet: string; dataSheet: string; fingerprint: string; count: number }
  | { ok: false; problem: Problem };

/** What comparing with a freeze gave: a new sheet, or no sheet and the sentence that nothing changed. */
export type CompareOutcome =
  | { ok: true; sheet: string | null; summary: ChangeSummary; message: string }
  | { ok: false; problem: Problem };

/** What listing the cases behind a figure gave: the new sheet's name, or a sentence. */
export type CaseListOutcome = { ok: true; sheet: string } | { ok: false; problem: Problem };

/** How far reading is; total is the number of body rows on all sheets. */
export interface ReadProgress {
  sheet: string;
  done: number;
  total: number;
}

/** What is read of the workbook, with the user's corrections that the workbook keeps. */
export interface ReadOptions extends Pick<ReaderOptions, "more"> {
  onProgress?: (progress: ReadProgress) => void;
  /** Stops between two chunks; the outcome is then the problem "cancelled". */
  signal?: AbortSignal;
  /** The clock: the product's only one. */
  now?: () => Date;
}

export interface WriteOptions {
  /** Replace our own earlier sheet of the same name when nobody has changed it. */
  replace: boolean;
  /** Language of what the writer itself says on the sheet; Excel's own when left out. */
  language?: Language;
}

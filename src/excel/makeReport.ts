import { loadTexts } from "../locales/text";
import { buildReports, type ReportsResult } from "../report/buildReports";
import { columnsFor } from "../report/request/reportKind";
import { problem } from "../report/request/problem";
import type { ReportSettings, Problem } from "../report/request/request";
import type { ReportJson } from "../report/model/result";
import { settingsFor } from "../report/request/settings";
import { NO_SCORE_BOOK, type ScoreBook } from "../report/score/scoreBook";
import { SETTINGS_KEY, decodeSettings } from "../settings/settingsText";
import { readAccepting, type Accepted } from "./acceptOffers";
import { countAnswers } from "./countAnswers";
import { goToCell } from "./goToCell";
import { today } from "./host/clock";
import { problemOf } from "./host/problemOf";
import { keepTyped } from "./kept/scoreBook";
import { readSetting } from "./kept/settings";
import type { ReadOptions, WorkbookReading } from "./read/readRegister";
import { sheetToWrite } from "./sheetToWrite";
import { mainProblem, writeReports } from "./write/writeReports";

/**
 * What making reports gave: the numbers and the first new sheet's name (json.sheets has all), or a sentence. replaced:
 * those sheets that took the place of an earlier one; remarks: what the user has to look at though the sheets are complete.
 */
export type ReportOutcome =
  | { ok: true; json: ReportJson; sheet: string; replaced: string[]; remarks: string[] }
  | { ok: false; problem: Problem };

export interface MakeOptions extends ReadOptions {
  /** Questions that are answered with yes before the report is made. */
  accept?: Accepted;
  /** Replace our own earlier sheet when nobody has changed it; true when left out. */
  replace?: boolean;
  /** The sheet of ours whose place the new one takes, whatever it is called now, and the name that it was made under. */
  onto?: { id: string; madeAs: string };
  /** Told what was read, before anything is made of it. */
  onRead?: (read: WorkbookReading) => void;
  /** Asked before figures that are not certain are written; no: nothing is written, and the outcome says what is open. Yes when left out. */
  mayDraft?: () => Promise<boolean>;
}

/** What is to be written; where figures are not certain, with what each answer would change, or why nothing is to be. */
async function built({ reading }: WorkbookReading, settings: ReportSettings, options: MakeOptions, { now, book }: { now: Date; book: ScoreBook }): Promise<ReportsResult> {
  const plain = buildReports(reading, settings, settings.reports, today(() => now), [], book);
  if (!plain.ok || plain.json.uncertain === null) return plain;
  const { sentence } = plain.json.uncertain;
  if (options.mayDraft && !(await options.mayDraft())) return { ok: false, problem: problem("onlyDraft", settings.language, { doubt: sentence }) };
  // What an answer would change of merged files only their pane can tell: they are not in the workbook to be read again.
  const effects = reading.files === undefined ? await countAnswers(reading, settings, { ...options, onProgress: undefined }) : [];
  return effects.length === 0 ? plain : buildReports(reading, settings, settings.reports, today(() => now), effects, book);
}

/**
 * Makes the chosen reports from what was read and writes them.
 * @example await writeReportsOf({ ok: true, reading, skipped: [], hiddenRows: [] }, settings, {}) // { ok: true, sheet: "Tổng hợp Q3-2021", … }
 */
export async function writeReportsOf(read: WorkbookReading, settings: ReportSettings, options: MakeOptions): Promise<ReportOutcome> {
  await loadTexts(settings.language);
  const now = options.now ? options.now() : new Date();
  // What was typed on the score's sheets is kept before any of them is replaced.
  const book = settings.reports.includes("score766") ? await keepTyped(today(() => now)) : NO_SCORE_BOOK;
  const reports = await built(read, settings, options, { now, book });
  if (!reports.ok) return reports;
  const bare = book === NO_SCORE_BOOK ? null : buildReports(read.reading, settings, ["score766"], today(() => now));
  const made = reports.sheets.map((model) => sheetToWrite(model, { read, settings, now, ...(model.kind === "score766" && bare?.ok ? { bare: bare.sheets[0] } : {}) }));
  const { replace = true, onto, signal } = options;
  const { sheets, replaced, failed, remarks } = await writeReports(made, { replace, onto, language: settings.language, signal });
  if (sheets.length === 0) return { ok: false, problem: mainProblem(failed) };
  // Each new sheet shows itself: the first report is the one to look at. Not being able to show it is no failure.
  if (sheets.length > 1) await goToCell(sheets[0], 1, 1).catch(() => false);
  const notMade = [...reports.json.notMade, ...failed.map(({ kind, message }) => ({ report: kind, message }))];
  return { ok: true, json: { ...reports.json, sheets, notMade }, sheet: sheets[0], replaced, remarks };
}

/** Reads what the chosen reports need and writes them by the choices that follow from the reading. */
async function make(asked: ReportSettings, choicesFor: (read: WorkbookReading) => ReportSettings, options: MakeOptions): Promise<ReportOutcome> {
  const read = await readAccepting(options.accept ?? [], { ...options, more: columnsFor(asked.reports, asked.groupBy) });
  if (!read.ok) return read;
  options.onRead?.(read);
  return writeReportsOf(read, choicesFor(read), options);
}

/**
 * Reads the workbook once, makes the chosen reports and writes each on a new sheet. What the call says wins over what
 * the workbook keeps, which wins over the defaults for this register. Every reason why there is no report is a
 * sentence; json.notMade has those of single reports.
 * @example await makeReport({ period: "Q3/2021", reports: ["summary", "trend"] }) // { ok: true, sheet: "Tổng hợp Q3-2021", json: … }
 */
export async function makeReport(override: Partial<ReportSettings> = {}, options: MakeOptions = {}): Promise<ReportOutcome> {
  try {
    const kept = await readSetting(SETTINGS_KEY);
    const choices = (base?: ReportSettings): ReportSettings => ({ ...decodeSettings(kept, base), ...override });
    return await make(choices(), ({ reading }) => choices(settingsFor(reading)), options);
  } catch (error) {
    return { ok: false, problem: problemOf(error, "read") };
  }
}

/**
 * The same by choices that are all made, as the pane's are: nothing that the workbook keeps is asked for.
 * @example await insertReport(settings) // { ok: true, sheet: "Tổng hợp Q3-2021", json: … }
 */
export async function insertReport(settings: ReportSettings, options: MakeOptions = {}): Promise<ReportOutcome> {
  try {
    return await make(settings, () => settings, options);
  } catch (error) {
    return { ok: false, problem: problemOf(error, "read") };
  }
}

import { loadTexts, text } from "../locales/text";
import { buildReports } from "../report/buildReports";
import { columnsFor } from "../report/request/reportKind";
import { COMPUTED_AT, type ReportModel } from "../report/model/model";
import type { ReportSettings } from "../report/request/request";
import { settingsFor } from "../report/request/settings";
import { goToCell } from "./goToCell";
import type { ReadOptions, ReadOutcome, ReportOutcome } from "./host/outcomes";
import { problemOf } from "./host/problemOf";
import { readRegister } from "./read/readRegister";
import { SETTINGS_KEY, decodeSettings, readSetting } from "./kept/settings";
import { today } from "./host/clock";
import { mainProblem, writeReports } from "./write/writeReports";

export interface MakeOptions extends ReadOptions {
  /** Replace our own earlier sheet when nobody has changed it; true when left out. */
  replace?: boolean;
}

export type Read = Extract<ReadOutcome, { ok: true }>;
type Line = { label: string; value: string };

/** "9:05 ngày 21/9/2021". */
export function dayAndTime(now: Date, settings: ReportSettings): string {
  return text(settings.language, "excel.dayAndTime", {
    hour: String(now.getHours()).padStart(2, "0"), minute: String(now.getMinutes()).padStart(2, "0"),
    day: now.getDate(), month: now.getMonth() + 1, year: now.getFullYear(),
  });
}

/** What only the host knows of what was read: sheets and rows that are hidden. */
function hiddenLines(read: Read, settings: ReportSettings): Line[] {
  const { language } = settings;
  const sheets = read.skipped.filter((each) => each.why === "hidden").map((each) => each.sheet);
  const rows = read.hiddenRows.map((each) => each.sheet);
  const label = text(language, "excel.hidden");
  return [
    ...(sheets.length > 0 ? [{ label, value: text(language, "excel.hiddenSheets", { sheets: sheets.join(", ") }) }] : []),
    ...(rows.length > 0 ? [{ label, value: text(language, "excel.hiddenRows", { sheets: rows.join(", ") }) }] : []),
  ];
}

/** The model with the time in its place and with what was hidden at the end of "Cách tính". */
export function completed(model: ReportModel, read: Read, settings: ReportSettings, now: Date): ReportModel {
  const hidden = hiddenLines(read, settings);
  const time = dayAndTime(now, settings);
  const timed = (line: Line): Line => (line.value === COMPUTED_AT ? { ...line, value: time } : line);
  const blocks = model.blocks.map((block) => (block.type === "method" ? { ...block, lines: [...hidden, ...block.lines].map(timed) } : block));
  return { ...model, blocks };
}

async function writeAll(read: Read, settings: ReportSettings, options: MakeOptions): Promise<ReportOutcome> {
  await loadTexts(settings.language);
  const now = options.now ? options.now() : new Date();
  const built = buildReports(read.reading, settings, settings.reports, today(() => now));
  if (!built.ok) return built;
  const models = built.sheets.map((model) => completed(model, read, settings, now));
  const { sheets, failed, remarks } = await writeReports(models, { replace: options.replace ?? true, language: settings.language, signal: options.signal });
  if (sheets.length === 0) return { ok: false, problem: mainProblem(failed) };
  // Each new sheet shows itself: the first report is the one to look at. Not being able to show it is no failure.
  if (sheets.length > 1) await goToCell(sheets[0], 1, 1).catch(() => false);
  const notMade = [...built.json.notMade, ...failed.map(({ kind, message }) => ({ report: kind, message }))];
  return { ok: true, json: { ...built.json, sheets, notMade }, sheet: sheets[0], remarks };
}

/** Reads what the chosen reports need and writes them by the choices that follow from the reading. */
async function make(asked: ReportSettings, choicesFor: (read: Read) => ReportSettings, options: MakeOptions): Promise<ReportOutcome> {
  const read = await readRegister({ ...options, more: columnsFor(asked.reports, asked.groupBy) });
  return read.ok ? writeAll(read, choicesFor(read), options) : read;
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

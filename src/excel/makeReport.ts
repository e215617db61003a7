import { text } from "../locales/text";
import { buildReport } from "../report/build";
import { COMPUTED_AT, type ReportModel } from "../report/model";
import type { BuiltReport, ReportSettings } from "../report/request";
import { settingsFor } from "../report/settings";
import type { ReadOptions, ReadOutcome, ReportOutcome } from "./outcomes";
import { problemOf } from "./problemOf";
import { readRegister } from "./readRegister";
import { loadSettings } from "./settings";
import { writeReport } from "./writeReport";

export interface MakeOptions extends ReadOptions {
  /** Replace our own earlier sheet when nobody has changed it; true when left out. */
  replace?: boolean;
}

type Read = Extract<ReadOutcome, { ok: true }>;
type Line = { label: string; value: string };

function dayAndTime(now: Date, settings: ReportSettings): string {
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
function completed(model: ReportModel, hidden: readonly Line[], time: string): ReportModel {
  const timed = (line: Line): Line => (line.value === COMPUTED_AT ? { ...line, value: time } : line);
  const blocks = model.blocks.map((block) => (block.type === "method" ? { ...block, lines: [...hidden, ...block.lines].map(timed) } : block));
  return { ...model, blocks };
}

async function written(report: BuiltReport, read: Read, settings: ReportSettings, options: MakeOptions): Promise<ReportOutcome> {
  try {
    const now = options.now ? options.now() : new Date();
    const model = completed(report.model, hiddenLines(read, settings), dayAndTime(now, settings));
    const { sheet } = await writeReport(model, { replace: options.replace ?? true, language: settings.language });
    return { ok: true, json: { ...report.json, sheets: [sheet] }, sheet };
  } catch (error) {
    return { ok: false, problem: problemOf(error, "write", settings.language) };
  }
}

/**
 * Reads the workbook, makes the report and writes it on a new sheet. What the call says wins over what the workbook
 * keeps, which wins over the defaults for this register. Every reason why there is no report is a sentence.
 * @example await makeReport({ period: "Q3/2021" }) // { ok: true, sheet: "Tổng hợp Q3-2021", json: … }
 */
export async function makeReport(override: Partial<ReportSettings> = {}, options: MakeOptions = {}): Promise<ReportOutcome> {
  const read = await readRegister(options);
  if (!read.ok) return read;
  try {
    const settings = { ...(await loadSettings(settingsFor(read.reading))), ...override };
    const built = buildReport(read.reading, settings);
    return built.ok ? await written(built.report, read, settings, options) : built;
  } catch (error) {
    return { ok: false, problem: problemOf(error, "read") };
  }
}

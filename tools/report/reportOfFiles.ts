import { today } from "../../src/excel/host/clock";
import { insertMerged } from "../../src/excel/merge/writeMerged";
import { loadTexts } from "../../src/locales/text";
import { buildReports } from "../../src/report/buildReports";
import type { ReportJson } from "../../src/report/model/result";
import { columnsFor } from "../../src/report/request/reportKind";
import type { Problem, ReportSettings } from "../../src/report/request/request";
import { settingsFor } from "../../src/report/request/settings";
import { mergeJson, type FileJson } from "../../src/merge/results/mergeJson";
import { inAddin } from "./inAddin";
import { readTogether, type MergedFiles } from "./mergedFiles";
import type { ReportOptions } from "./options";
import { CommandProblem } from "./problem";
import { targetsOf, writeResults } from "./workbook";

type Choices = Pick<ReportOptions, "period" | "closingDay" | "group" | "style" | "reports">;

/** Choices for files: those that follow from what was read, then what the command line says. Units that only tables hold count too. */
export function settingsOfFiles({ merged }: MergedFiles, { period, closingDay, group, style, reports }: Choices): ReportSettings {
  const said = Object.entries({ period, closingDay, groupBy: group, style, reports }).filter(([, value]) => value !== undefined);
  return { ...settingsFor(merged.reading), mergeAggregates: true, ...(Object.fromEntries(said) as Partial<ReportSettings>) };
}

/** Figures of files, or why there are none. */
export function figuresOfFiles({ merged }: MergedFiles, settings: ReportSettings): { ok: true; json: ReportJson } | { ok: false; problem: Problem } {
  return buildReports(merged.reading, settings, settings.reports, today());
}

/** The report of several files, with what became of each. */
export type FilesReport = ReportJson & { files: FileJson[] };

/**
 * Makes the chosen reports of several files, as of one register, and writes what was asked for. Throws CommandProblem with one sentence.
 * @example (await reportOfFiles(options)).total.due
 */
export async function reportOfFiles(options: ReportOptions): Promise<FilesReport> {
  await loadTexts("vi");
  const words = [options.workbook, ...(options.more ?? [])];
  const targets = targetsOf(options, words);
  const read = await readTogether({ words, units: [], more: columnsFor(options.reports ?? [], options.group ?? "unit"), accept: options.accept });
  const settings = settingsOfFiles(read, options);
  const figures = figuresOfFiles(read, settings);
  if (!figures.ok) throw new CommandProblem(figures.problem.message);
  const { files } = mergeJson(read.merged, figures, "vi");
  if (targets.output === undefined) {
    const report = { ...figures.json, files };
    await writeResults(targets, null, report);
    return report;
  }
  const { state, done } = await inAddin(null, () => insertMerged(read.merged, settings, read.options.answers));
  if (!done.ok) throw new CommandProblem(done.problem.message);
  const report = { ...done.json, files };
  await writeResults(targets, state, report);
  return report;
}

import { readFileSync } from "node:fs";
import { insertMerged, writeMerged, type WriteMergedRequest } from "../../src/excel/merge/writeMerged";
import { loadTexts } from "../../src/locales/text";
import { countsAlike } from "../../src/merge/results/checkRegister";
import { mergedRegister } from "../../src/merge/results/mergedRegister";
import { mergeJson, type MergeJson } from "../../src/merge/results/mergeJson";
import { sheetsByKey } from "../../src/merge/results/sheetsByKey";
import { MORE_DAY_ROLES } from "../../src/register/model/roles";
import { columnsFor } from "../../src/report/request/reportKind";
import type { ReportSettings } from "../../src/report/request/request";
import { unitsIn } from "../../src/settings/mergeChoices";
import { fromCaller } from "../report/files";
import { inAddin } from "../report/inAddin";
import { readTogether, type MergedFiles } from "../report/mergedFiles";
import { CommandProblem, commandProblem } from "../report/problem";
import { figuresOfFiles, settingsOfFiles } from "../report/reportOfFiles";
import { targetsOf, writeResults } from "../report/workbook";
import type { MergeCommandOptions } from "./options";

function unitsOf(file: string | undefined): string[] {
  if (file === undefined) return [];
  try {
    return unitsIn(readFileSync(fromCaller(file), "utf8").replace(/^\uFEFF/, ""));
  } catch {
    throw commandProblem({ key: "preview.report.noSuchFile", values: { file } });
  }
}

/** The rows of all files where they are wanted: never rows that count otherwise than their files. */
function registerOf({ files, merged, options }: MergedFiles, result: MergeCommandOptions["result"]): WriteMergedRequest["register"] {
  if (result !== "register") return null;
  const register = mergedRegister(merged, sheetsByKey(merged, files), "vi");
  if (register.rowCount === 0) return null;
  if (!countsAlike(merged, register, options)) throw commandProblem({ key: "preview.merge.differ" });
  return register;
}

/** Sheets by the add-in's own writers: rows or table, sources, and the chosen reports where the period has any. */
async function writeSheets(read: MergedFiles, settings: ReportSettings, options: MergeCommandOptions, hasReport: boolean): Promise<{ state: Awaited<ReturnType<typeof inAddin>>["state"]; sheets: string[] }> {
  const { merged, options: { answers, units } } = read;
  const request: WriteMergedRequest = { merged, result: options.result, register: registerOf(read, options.result), settings, answers, units };
  const { state, done } = await inAddin(null, async () => {
    const written = await writeMerged(request);
    return { written, report: written.ok && hasReport ? await insertMerged(merged, settings, answers) : null };
  });
  if (!done.written.ok) throw new CommandProblem(done.written.problem.message);
  return { state, sheets: [...done.written.sheets, ...(done.report?.ok ? done.report.json.sheets : [])] };
}

/**
 * Reads files and folders as one register and writes what was asked for. Throws CommandProblem with one sentence; nothing is
 * written then.
 * @example (await mergeCommand({ files: ["thang9"], result: "register" })).missingUnits
 */
export async function mergeCommand(options: MergeCommandOptions): Promise<MergeJson> {
  await loadTexts("vi");
  const targets = targetsOf(options, options.files);
  const more = [...new Set([...columnsFor(options.reports ?? [], options.group ?? "unit"), ...MORE_DAY_ROLES, "caseId" as const])];
  const read = await readTogether({ words: options.files, units: unitsOf(options.units), more, accept: options.accept });
  const settings = settingsOfFiles(read, options);
  const figures = figuresOfFiles(read, settings);
  const answer = mergeJson(read.merged, figures, "vi");
  if (targets.output === undefined) {
    await writeResults(targets, null, answer);
    return answer;
  }
  const { state, sheets } = await writeSheets(read, settings, options, figures.ok);
  const whole = { ...answer, sheets };
  await writeResults(targets, state, whole);
  return whole;
}

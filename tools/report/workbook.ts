import path from "node:path";
import { refusedProblem, saveWorkbook } from "@tthc/excel-host/file";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import type { ImportedFile } from "../../src/files/model/types";
import { openFile } from "../files/openFile";
import { problemText } from "../files/problemText";
import { checkKind, checkTarget, fromCaller, readInput, writeOutput } from "./files";
import { CommandProblem, commandProblem } from "./problem";

/** Files of a command: what it reads, and what it writes where that is a file. */
export interface CommandPaths {
  input: string;
  output?: string;
  json?: string;
}

/** Where the files lie that were named on the command line; "-" is standard output. */
export function pathsOf({ workbook, output, json }: { workbook: string; output?: string; json?: string }): CommandPaths {
  return {
    input: fromCaller(workbook), output: output === undefined ? undefined : fromCaller(output),
    json: json === undefined || json === "-" ? undefined : fromCaller(json),
  };
}

/** Where a command writes. */
export type Targets = Omit<CommandPaths, "input">;

function checkPlaces({ output, json }: Targets, inputs: readonly string[]): void {
  for (const target of [output, json]) if (target !== undefined) inputs.forEach((input) => checkTarget(target, input));
  if (output !== undefined && output === json) throw commandProblem({ key: "preview.report.sameTargets" });
}

/** Before any work is done. */
function checkTargets({ input, ...targets }: CommandPaths): void {
  if (targets.output !== undefined) checkKind(targets.output, input);
  checkPlaces(targets, [input]);
}

/**
 * Where a command over several files writes, looked at before any work is done: a workbook of its own, never over one of the files.
 * @example targetsOf({ output: "ra.xlsx", json: "-" }, ["a.xls", "b.csv"]) // { output: "/…/ra.xlsx", json: undefined }
 */
export function targetsOf({ output, json }: Targets, inputs: readonly string[]): Targets {
  const targets = { output: output === undefined ? undefined : fromCaller(output), json: json === undefined || json === "-" ? undefined : fromCaller(json) };
  if (targets.output !== undefined && path.extname(targets.output).toLowerCase() !== ".xlsx") throw commandProblem({ key: "preview.report.wrongKind", values: { kind: ".xlsx" } });
  checkPlaces(targets, inputs.map(fromCaller));
  return targets;
}

/** The opened workbook; throws CommandProblem with one sentence when it, or a place to write to, is not to be had. */
export async function openState(paths: CommandPaths): Promise<{ state: WorkbookState; source?: ImportedFile }> {
  const bytes = readInput(paths.input);
  checkTargets(paths);
  const opened = await openFile(bytes, path.basename(paths.input), "vi");
  if (!opened.ok) throw new CommandProblem(opened.message);
  return opened;
}

/** The workbook as a file, or a sentence about why it cannot be one. */
async function savedState(state: WorkbookState): Promise<Uint8Array> {
  try {
    return await saveWorkbook(state);
  } catch (error) {
    const problem = refusedProblem(error);
    throw problem ? new CommandProblem(problemText(problem, "vi")) : error;
  }
}

/** Writes the workbook, where there is one, and the answer to the files that were named. */
export async function writeResults({ output, json }: Targets, state: WorkbookState | null, answer: unknown): Promise<void> {
  const bytes = output === undefined || state === null ? null : await savedState(state);
  if (output !== undefined && bytes) writeOutput(output, bytes);
  if (json !== undefined) writeOutput(json, `${JSON.stringify(answer, null, 2)}\n`);
}

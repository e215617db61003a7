import { accessSync, constants, existsSync, readFileSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { commandProblem } from "./problem";

/** Where the user stood: npm starts scripts in the project's folder and says where it was called. */
export function fromCaller(file: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), file);
}

/** Whether a word of the command line names a folder. */
export function isFolder(word: string): boolean {
  return statSync(fromCaller(word), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The file's bytes, or a sentence: no such file, a folder, no right to read. */
export function readInput(file: string): Uint8Array {
  if (!existsSync(file)) throw commandProblem({ key: "preview.report.noSuchFile", values: { file } });
  if (statSync(file).isDirectory()) throw commandProblem({ key: "preview.report.isFolder", values: { file } });
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    throw commandProblem({ key: "preview.report.unreadable", values: { file } });
  }
}

function sameFile(one: string, other: string): boolean {
  const real = (file: string): string => (existsSync(file) ? realpathSync(file) : path.join(existsSync(path.dirname(file)) ? realpathSync(path.dirname(file)) : path.dirname(file), path.basename(file)));
  const fold = (file: string): string => (process.platform === "linux" ? real(file) : real(file).toLowerCase());
  if (existsSync(one) && existsSync(other)) {
    const [a, b] = [statSync(one), statSync(other)];
    if (a.ino !== 0 && a.ino === b.ino && a.dev === b.dev) return true;
  }
  return fold(one) === fold(other);
}

/**
 * Refuses a target before any work is done: the input itself, a folder that does not exist, no right to write.
 */
export function checkTarget(file: string, input: string): void {
  if (sameFile(file, input)) throw commandProblem({ key: "preview.report.sameFile", values: { file } });
  const folder = path.dirname(file);
  if (!existsSync(folder)) throw commandProblem({ key: "preview.report.noFolder", values: { folder } });
  if (existsSync(file) && statSync(file).isDirectory()) throw commandProblem({ key: "preview.report.isFolder", values: { file } });
  try {
    accessSync(folder, constants.W_OK);
    if (existsSync(file)) accessSync(file, constants.W_OK);
  } catch {
    throw commandProblem({ key: "preview.report.unwritable", values: { file } });
  }
}

/** A workbook keeps its kind: Excel refuses macros in .xlsx and misses them in .xlsm. */
export function checkKind(output: string, input: string): void {
  const kind = path.extname(input).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  if (path.extname(output).toLowerCase() !== kind) throw commandProblem({ key: "preview.report.wrongKind", values: { kind } });
}

/** Writes a file whole or not at all: first beside its place, then into it. */
export function writeOutput(file: string, content: Uint8Array | string): void {
  const beside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}.tmp`);
  try {
    writeFileSync(beside, content);
    renameSync(beside, file);
  } catch {
    rmSync(beside, { force: true });
    throw commandProblem({ key: "preview.report.unwritable", values: { file } });
  }
}

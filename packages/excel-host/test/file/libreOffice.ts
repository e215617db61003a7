import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { openWorkbook } from "../../src/file/open/openWorkbook";
import type { CellScalar, SheetState, WorkbookState } from "../../src/model/state";

const MISSING = "LibreOffice is not installed here: the saved files were not opened by it.";

const program = ["soffice", "libreoffice"].find((name) => spawnSync(name, ["--version"], { stdio: "ignore" }).status === 0);

interface SavedFile {
  /** Test that saved it. */
  what: string;
  file: Uint8Array;
  sheets: { name: string; cells: [row: number, column: number, value: CellScalar][] }[];
}

const saved: SavedFile[] = [];

/** Cells that do not depend on a calculation; blanks and what XML cannot hold are left out. */
function cellsOf(sheet: SheetState): SavedFile["sheets"][number]["cells"] {
  const spilled = new Set([...sheet.formulas].flatMap(([key, { spill = { rows: 1, columns: 1 } }]) => {
    const [row, column] = key.split(",").map(Number);
    return Array.from({ length: spill.rows * spill.columns }, (_, at) => `${row + Math.floor(at / spill.columns)},${column + (at % spill.columns)}`);
  }));
  return sheet.rows.flatMap((line, row) => (line?.values ?? []).flatMap((value, column): [number, number, CellScalar][] => (
    value === undefined || value === "" || spilled.has(`${row},${column}`) || (typeof value === "string" && /[\u0000-\u001F]|^#/.test(value)) ? [] : [[row, column, value]]
  )));
}

/** Remembers a saved file until `openedByLibreOffice`; state: what it was saved from. */
export function toLibreOffice(file: Uint8Array, state: WorkbookState): void {
  if (program === undefined) return;
  const what = expect.getState().currentTestName ?? "";
  saved.push({ what, file, sheets: state.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet) })) });
}

/** Converts all files at once: starting the program takes longer than opening them. */
function converted(folder: string): Map<number, Uint8Array> {
  saved.forEach(({ file }, index) => writeFileSync(path.join(folder, `${index}.xlsx`), file));
  const out = path.join(folder, "out");
  mkdirSync(out);
  const profile = pathToFileURL(path.join(tmpdir(), `tthc-libreoffice-${process.env.JEST_WORKER_ID ?? "0"}`)).href;
  const files = saved.map((_file, index) => path.join(folder, `${index}.xlsx`));
  spawnSync(program ?? "", [`-env:UserInstallation=${profile}`, "--headless", "--norestore", "--convert-to", "xlsx", "--outdir", out, ...files], { stdio: "ignore", timeout: 300_000 });
  return new Map(readdirSync(out).map((name) => [Number(path.parse(name).name), new Uint8Array(readFileSync(path.join(out, name)))]));
}

function same(one: CellScalar | undefined, other: CellScalar): boolean {
  if (typeof other === "number") return Math.abs(Number(one) - other) <= 1e-9 * Math.max(1, Math.abs(other));
  return typeof other === "string" ? String(one ?? "").trim() === other.trim() : one === other || Number(one) === Number(other);
}

async function problemsWith({ sheets }: SavedFile, file: Uint8Array | undefined): Promise<string[]> {
  if (!file) return ["cannot be opened"];
  const found = await openWorkbook(file);
  if (!found.ok) return [`comes back as ${found.code}`];
  const names = found.state.sheets.map(({ name }) => name);
  const lost = sheets.filter(({ name }) => !names.includes(name)).map(({ name }) => `no sheet ${name} among ${names.join()}`);
  if (lost.length > 0) return lost;
  return sheets.flatMap(({ name, cells }) => {
    const rows = found.state.sheets[names.indexOf(name)].rows;
    const wrong = cells.find(([row, column, value]) => !same(rows[row]?.values[column], value));
    return wrong ? [`${name} row ${wrong[0] + 1} column ${wrong[1] + 1}: ${String(rows[wrong[0]]?.values[wrong[1]])} for ${String(wrong[2])}`] : [];
  });
}

/** Opens every file that the tests of one file have saved with LibreOffice, in one go, and compares sheets and cells. */
export async function openedByLibreOffice(): Promise<void> {
  if (program === undefined) {
    process.stdout.write(`${MISSING}\n`);
    return;
  }
  if (saved.length === 0) return;
  const folder = mkdtempSync(path.join(tmpdir(), "tthc-saved-"));
  try {
    const files = converted(folder);
    const problems = await Promise.all(saved.map(async (each, index) => (await problemsWith(each, files.get(index))).map((problem) => `${each.what}: ${problem}`)));
    expect(problems.flat()).toEqual([]);
  } finally {
    saved.length = 0;
    if (existsSync(folder)) rmSync(folder, { recursive: true, force: true });
  }
}

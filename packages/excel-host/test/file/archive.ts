import { strToU8, unzipSync, zipSync } from "fflate";
import { writeXlsx, type WriteOptions } from "hucre";
import { openWorkbook } from "../../src/file/open/openWorkbook";
import { saveWorkbook } from "../../src/file/save/saveWorkbook";
import { openedByLibreOffice, toLibreOffice } from "./libreOffice";
import { problemsOf } from "./soundPackage";
import type { WorkbookState } from "../../src/model/state";

export async function opened(bytes: Uint8Array): Promise<WorkbookState> {
  const result = await openWorkbook(bytes, { fileName: "Thử.xlsx" });
  if (!result.ok) throw new Error(`${result.code}: ${JSON.stringify(result.values)}`);
  return result.state;
}

afterAll(openedByLibreOffice, 300_000);

/** Saves and makes sure that Excel would find nothing to repair, and LibreOffice everything where it stood. */
export async function save(state: WorkbookState): Promise<Uint8Array> {
  const file = await saveWorkbook(state);
  const before = new Set(state.source ? problemsOf(state.source) : []);
  expect(problemsOf(file).filter((problem) => !before.has(problem))).toEqual([]);
  toLibreOffice(file, state);
  return file;
}

/** Saved and opened again, as the user meets it the next day. */
export async function reopened(state: WorkbookState): Promise<WorkbookState> {
  return opened(await save(state));
}

export async function workbook(options: WriteOptions): Promise<Uint8Array> {
  return writeXlsx(options);
}

/** The package with parts replaced or added (null removes one). */
export function withParts(bytes: Uint8Array, changes: Record<string, string | Uint8Array | null>): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(bytes);
  for (const [name, content] of Object.entries(changes)) {
    if (content === null) delete parts[name];
    else parts[name] = typeof content === "string" ? strToU8(content) : content;
  }
  return zipSync(parts);
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A workbook of one sheet whose part is given as it stands; `inside` goes into the worksheet element. */
export async function sheetXml(inside: string, extra: Record<string, string | null> = {}): Promise<Uint8Array> {
  const base = await writeXlsx({ sheets: [{ name: "Sổ", rows: [["x"]] }] });
  return withParts(base, { "xl/worksheets/sheet1.xml": `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}">${inside}</worksheet>`, ...extra });
}

import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { serialOf } from "../../src/excel/host/clock";
import type { SheetsOutcome } from "../../src/files/model/fileSheet";
import { freeFileName, isLeftover, WORKBOOK_KINDS } from "../../src/files/workbookNames";
import { readSheets } from "../../src/files/readSheets";
import type { GivenFile } from "../../src/merge/model/merged";
import { fromCaller } from "./files";
import { commandProblem } from "./problem";

/** A file on the disk and the name that it has among the others. */
export interface FoundFile {
  path: string;
  name: string;
}

/** Kinds that are taken from a folder; a file that is named itself is read whatever it is called. */
const KINDS: readonly string[] = [...WORKBOOK_KINDS, "fods"];

function filesBelow(folder: string, below: string): FoundFile[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !isLeftover(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const found = { path: path.join(folder, entry.name), name: `${below}${entry.name}` };
    if (entry.isDirectory()) return filesBelow(found.path, `${found.name}/`);
    return entry.isFile() && KINDS.includes(path.extname(entry.name).slice(1).toLowerCase()) ? [found] : [];
  });
}

/** Two files of one name are told apart by a number. */
function named(files: readonly FoundFile[]): FoundFile[] {
  const taken = new Set<string>();
  return files.map(({ path: at, name }) => {
    const free = freeFileName(name.normalize("NFC"), taken);
    taken.add(free);
    return { path: at, name: free };
  });
}

/**
 * The files that words of a command line name, folders with all workbooks in them; each file once.
 * @example foundFiles(["thang9", "Xã A.xlsx"]) // [{ name: "Huyện B/Xã C.xlsx", … }, { name: "Xã A.xlsx", … }]
 */
export function foundFiles(words: readonly string[]): FoundFile[] {
  const found = words.flatMap((word): FoundFile[] => {
    const at = fromCaller(word);
    const facts = statSync(at, { throwIfNoEntry: false });
    if (!facts) throw commandProblem({ key: "preview.report.noSuchFile", values: { file: word } });
    return facts.isDirectory() ? filesBelow(at, "") : [{ path: at, name: path.basename(at) }];
  });
  return named([...new Map(found.map((file) => [file.path, file])).values()]);
}

function bytesOf(file: string): Uint8Array | null {
  try {
    return new Uint8Array(readFileSync(file));
  } catch {
    return null;
  }
}

/**
 * A file with what is in it, or why it is not read.
 * @example await givenFile({ path: "/tmp/Xã A.xlsx", name: "Xã A.xlsx" }) // { name: "Xã A.xlsx", size: 9000, content: { ok: true, … }, … }
 */
export async function givenFile({ path: at, name }: FoundFile): Promise<GivenFile> {
  const bytes = bytesOf(at);
  const content: SheetsOutcome = bytes === null ? { ok: false, code: "unreadable", values: {} } : await readSheets(bytes);
  return { name, size: bytes?.length ?? 0, modified: serialOf(statSync(at).mtimeMs), content };
}

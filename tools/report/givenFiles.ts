import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { dayOf } from "../../src/calendar/day";
import type { SheetsOutcome } from "../../src/files/model/fileSheet";
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
const KINDS = /\.(xlsx|xlsm|xlsb|xls|ods|fods|csv|tsv|xml|html?)$/i;
/** Excel's lock of a file that somebody has open, and what systems leave in folders. */
const LEFTOVER = /^(~\$|\.|__MACOSX$)/;

function filesBelow(folder: string, below: string): FoundFile[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !LEFTOVER.test(name)).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const found = { path: path.join(folder, entry.name), name: `${below}${entry.name}` };
    if (entry.isDirectory()) return filesBelow(found.path, `${found.name}/`);
    return entry.isFile() && KINDS.test(entry.name) ? [found] : [];
  });
}

/** Two files of one name are told apart by a number. */
function named(files: readonly FoundFile[]): FoundFile[] {
  const taken = new Set<string>();
  return files.map(({ path: at, name }) => {
    let free = name;
    for (let number = 2; taken.has(free); number++) free = name.replace(/(\.[^./]*)?$/, ` (${number})$1`);
    taken.add(free);
    return { path: at, name: free.normalize("NFC") };
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

function serialOf(time: Date): number {
  const seconds = time.getHours() * 3600 + time.getMinutes() * 60 + time.getSeconds();
  return dayOf(time.getFullYear(), time.getMonth() + 1, time.getDate()) + seconds / 86_400;
}

/**
 * A file with what is in it, or why it is not read.
 * @example await givenFile({ path: "/tmp/Xã A.xlsx", name: "Xã A.xlsx" }) // { name: "Xã A.xlsx", size: 9000, content: { ok: true, … }, … }
 */
export async function givenFile({ path: at, name }: FoundFile): Promise<GivenFile> {
  const bytes = bytesOf(at);
  const content: SheetsOutcome = bytes === null ? { ok: false, code: "unreadable", values: {} } : await readSheets(bytes);
  return { name, size: bytes?.length ?? 0, modified: serialOf(statSync(at).mtime), content };
}

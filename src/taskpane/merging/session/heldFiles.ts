import type { FileSheet, SheetsOutcome } from "../../../files/model/fileSheet";
import type { GivenFile, Merged, MergeOptions } from "../../../merge/model/merged";
import type { CellValue } from "../../../register/model/grid";
import type { Language } from "../../../locales/language";
import { sheetsByKey } from "../../../merge/results/sheetsByKey";
import type { MergedRegister } from "../../../merge/results/mergedRegister";
import type { RegisterCell } from "../../../merge/results/registerRows";
import type { FileFacts, FileRefusal, Gathered, HeldFile, HeldSheet, MergeTold, RowsWanted } from "./mergeSession";

/** What reads and merges: pure, wherever it runs. */
export interface MergeEngine {
  readSheets: (bytes: Uint8Array, options?: { pause?: () => Promise<void> }) => Promise<SheetsOutcome>;
  /** Merges in steps, at least one a file, so that a page can draw between them; its value is what came of it. */
  mergeSteps: (files: readonly GivenFile[], options: MergeOptions) => Generator<unknown, Merged>;
  /** The rows of the one register, with where each comes from; sheets are by their keys. */
  mergedRegister: (merged: Merged, sheets: ReadonlyMap<string, FileSheet>, language: Language) => MergedRegister;
  /** Whether that register counts what the files count. */
  countsAlike: (merged: Merged, register: MergedRegister, options: MergeOptions) => boolean;
}

/** Lets others have their turn; called between two steps. */
export type Rest = () => Promise<void> | void;

export interface HeldFiles {
  read: (file: FileFacts, bytes: ArrayBuffer, rest?: () => Promise<void>) => Promise<void>;
  refuse: (file: FileFacts, why?: FileRefusal) => void;
  drop: (name: string) => void;
  merge: (options: MergeOptions, without: readonly string[], rest: Rest, told: MergeTold) => Promise<Merged>;
  held: (name: string) => HeldFile | null;
  rows: (wanted: RowsWanted) => CellValue[][];
  gather: (options: MergeOptions, language: Language, rest: Rest, told: MergeTold) => Promise<Gathered>;
  gathered: (wanted: { from: number; count: number }) => RegisterCell[][] | Promise<RegisterCell[][]>;
}

/**
 * Files with all that is on their sheets, in the order in which they came; one of the same name takes the place of the first.
 * @example const files = holdFiles(engine); files.read({ name: "Xã A.xlsx", size, modified }, bytes)
 */
export function holdFiles({ readSheets, mergeSteps, mergedRegister, countsAlike }: MergeEngine): HeldFiles {
  const files = new Map<string, GivenFile>();
  let ready: MergedRegister | null = null;

  async function merge(options: MergeOptions, without: readonly string[], rest: Rest, told: MergeTold): Promise<Merged> {
    const left = new Set(without);
    const given = [...files.values()].filter(({ name }) => !left.has(name));
    const steps = mergeSteps(given, options);
    for (let done = 1; ; done++) {
      const step = steps.next();
      if (step.done) return step.value;
      told(Math.min(done, given.length), given.length);
      await rest();
    }
  }

  async function gather(options: MergeOptions, language: Language, rest: Rest, told: MergeTold): Promise<Gathered> {
    const merged = await merge(options, [], rest, told);
    ready = mergedRegister(merged, sheetsByKey(merged, [...files.values()]), language);
    const { headers, columns, rowCount, correction } = ready;
    return { merged, register: { headers, columns, rowCount, correction }, isSound: countsAlike(merged, ready, options) };
  }

  const contentOf = (name: string): Extract<SheetsOutcome, { ok: true }> | null => {
    const content = files.get(name)?.content;
    return content?.ok ? content : null;
  };
  return {
    read: async (file, bytes, pause) => void files.set(file.name, { ...file, content: await readSheets(new Uint8Array(bytes), { pause }) }),
    refuse: (file, why = UNREADABLE) => void files.set(file.name, { ...file, content: why }),
    drop: (name) => void files.delete(name),
    merge,
    held: (name) => {
      const content = contentOf(name);
      return content && { ...content.file, sheets: content.file.sheets.map(withoutRows) };
    },
    gather,
    gathered: ({ from, count }) => ready?.cells(from, count) ?? [],
    rows: ({ file, sheet, from, count }) => (contentOf(file)?.file.sheets[sheet]?.rows.slice(from, from + count) ?? []).map((row) => [...row]),
  };
}

const UNREADABLE: FileRefusal = { ok: false, code: "unreadable", values: {} };

/** Blank rows at the end are none. */
function lastRow(rows: FileSheet["rows"]): number {
  let end = rows.length;
  while (end > 0 && rows[end - 1].every((cell) => cell === null || cell === undefined || cell === "")) end--;
  return end;
}

function withoutRows({ rows, ...sheet }: FileSheet): HeldSheet {
  return { ...sheet, rowCount: lastRow(rows), columnCount: rows.reduce((widest, row) => Math.max(widest, row.length), 0) };
}

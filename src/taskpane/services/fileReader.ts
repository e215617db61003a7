import type { ReadOptions } from "../../excel/read/readRegister";
import { withPart } from "../../excel/withPart";
import type { Language } from "../../locales/language";
import type { FileAnswers } from "./fileAnswers";
import { outcomeIn } from "./outcomeIn";
import type { FilesInPlace, FilesServices, PaneRead, PaneServices } from "./services";

/** What merges files and writes what came of it: most visits do not need it. */
export const filesPart = () => import(/* webpackChunkName: "files" */ "./filesPart");

/** What the pane asks of a register, of files. */
export interface FileReader extends Pick<PaneServices, "read" | "insert" | "insertCases" | "countAnswers">, Pick<FilesServices, "writeMerged"> {
  /** Whether a sheet of the reading is one of a file. */
  has: (sheet: string) => boolean;
}

/** Reads files as the workbook's services read the workbook. */
export function fileReader(files: FilesInPlace, { loadAnswers }: FileAnswers, language: () => Language): FileReader {
  /** Names that sheets of files bear in the reading. */
  let keys: ReadonlySet<string> = new Set();

  async function read(options: ReadOptions): Promise<PaneRead> {
    const kept = await loadAnswers();
    if (!kept.ok) return kept;
    const outcome = await outcomeIn(language, "read", async () => (await filesPart()).readFiles(files, kept.done, options, language()));
    if (!outcome.ok) return outcome;
    keys = new Set(outcome.done.merged?.files.flatMap(({ sheets }) => sheets.map(({ key }) => key)));
    return outcome.done;
  }

  return {
    read,
    has: (sheet) => keys.has(sheet),
    insert: async (settings, options) => {
      const kept = await loadAnswers();
      return kept.ok ? withPart(settings.language, filesPart, (part) => part.insertOfFiles(read, settings, kept.done, options)) : kept;
    },
    insertCases: (settings, figure, options) => withPart(settings.language, filesPart, (part) => part.casesOfFiles(read, settings, figure, options)),
    countAnswers: async (reading, settings, options, told) => {
      const kept = await loadAnswers();
      if (!kept.ok) return kept;
      const how = { ...options, corrections: kept.done.corrections, readBy: read };
      const outcome = await outcomeIn(language, "read", async () => (await filesPart()).countAnswers(reading, settings, how, told));
      return outcome.ok ? { ok: true, effects: outcome.done } : outcome;
    },
    writeMerged: async (result, settings, options) => {
      const kept = await loadAnswers();
      return kept.ok ? withPart(settings.language, filesPart, ({ writeResult }) => writeResult(result, { files, settings, answers: kept.done, options })) : kept;
    },
  };
}

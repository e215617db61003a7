import { takeReading } from "../../commands/pageReading";
import type { ReadOptions } from "../../excel/read/readRegister";
import { withPart } from "../../excel/withPart";
import type { Language } from "../../locales/language";
import type { Answers } from "../../register/corrections/answers";
import { problem } from "../../report/request/problem";
import type { Problem } from "../../report/request/request";
import { outcomeIn } from "./outcomeIn";
import type { FilesInPlace, FilesServices, KeptOutcome, PaneRead, PaneServices, WorkbookServices } from "./services";
import { NO_PAIRS, pairsOf, withPairs } from "./sheetPairs";

/** What merges files and writes what came of it: most visits do not need it. */
const filesPart = () => import(/* webpackChunkName: "files" */ "./filesPart");

/** What needs the rows of the register to be in the workbook. */
type InWorkbook = "insertDoctor" | "updateSheet" | "freeze" | "compareFreeze" | "readFormulas" | "shareRegister" | "insertFormula";

/**
 * The pane's services with files in the place of the workbook's register while there are any: what reads it reads them, and what
 * needs its rows in the workbook says that they are not there.
 * @example withFiles(workbook, () => "vi").readFrom({ session, units: () => [] })
 */
export function withFiles(workbook: WorkbookServices, language: () => Language): PaneServices {
  let files: FilesInPlace | null = null;
  /** Answers about files that hold the same cases: next month's files have the same names. */
  let pairs = NO_PAIRS;
  /** Names that sheets of files bear in the reading. */
  let keys: ReadonlySet<string> = new Set();

  async function loadAnswers(): Promise<KeptOutcome<Answers>> {
    const kept = await workbook.loadAnswers();
    return kept.ok && files ? { ok: true, done: withPairs(kept.done, pairs) } : kept;
  }

  async function saveAnswers(answers: Answers): ReturnType<PaneServices["saveAnswers"]> {
    if (!files) return workbook.saveAnswers(answers);
    const kept = await workbook.loadAnswers();
    if (!kept.ok) return kept;
    const saved = await workbook.saveAnswers(withPairs(answers, pairsOf(kept.done)));
    if (saved.ok) pairs = pairsOf(answers);
    return saved;
  }

  async function readThem(given: FilesInPlace, options: ReadOptions): Promise<PaneRead> {
    const kept = await loadAnswers();
    if (!kept.ok) return kept;
    const outcome = await outcomeIn(language, "read", async () => (await filesPart()).readFiles(given, kept.done, options, language()));
    if (!outcome.ok) return outcome;
    if (given === files) keys = new Set(outcome.done.merged?.files.flatMap(({ sheets }) => sheets.map(({ key }) => key)));
    return outcome.done;
  }

  function read(options: ReadOptions): Promise<PaneRead> {
    if (!files) return workbook.read(options);
    // What a command has read of the workbook would be old once the workbook is shown again.
    takeReading();
    return readThem(files, options);
  }

  const filesShown = (): { ok: false; problem: Problem } => ({ ok: false, problem: problem("filesShown", language()) });

  function refused<Name extends InWorkbook>(name: Name): PaneServices[Name] {
    const work = workbook[name] as (...words: unknown[]) => Promise<unknown>;
    return ((...words: unknown[]) => (files ? Promise.resolve(filesShown()) : work(...words))) as PaneServices[Name];
  }

  const ofFiles: Pick<PaneServices, "insert" | "insertCases" | "countAnswers" | "goTo"> = {
    insert: async (settings, options) => {
      const given = files;
      if (!given) return workbook.insert(settings, options);
      const kept = await loadAnswers();
      return kept.ok ? withPart(settings.language, filesPart, (part) => part.insertOfFiles((how) => readThem(given, how), settings, kept.done, options)) : kept;
    },
    insertCases: (settings, figure, options) => {
      const given = files;
      if (!given) return workbook.insertCases(settings, figure, options);
      return withPart(settings.language, filesPart, (part) => part.casesOfFiles((how) => readThem(given, how), settings, figure, options));
    },
    countAnswers: async (reading, settings, options, told) => {
      const given = files;
      if (!given) return workbook.countAnswers(reading, settings, options, told);
      const kept = await loadAnswers();
      if (!kept.ok) return kept;
      const { corrections } = kept.done;
      const outcome = await outcomeIn(language, "read", async () => (await filesPart()).countAnswers(reading, settings, { ...options, corrections, readBy: (how) => readThem(given, how) }, told));
      return outcome.ok ? { ok: true, effects: outcome.done } : outcome;
    },
    goTo: (place) => (files && keys.has(place.sheet) ? Promise.resolve(filesShown()) : workbook.goTo(place)),
  };

  const sessions: FilesServices = {
    readFrom: (given) => {
      if (given?.session !== files?.session) pairs = NO_PAIRS;
      files = given;
    },
    openFiles: () => outcomeIn(language, "read", async () => (await filesPart()).openSession()),
    addFile: (session, file) => filesPart().then((part) => part.addFile(session, file)),
    loadMergeChoices: () => outcomeIn(language, "read", async () => {
      const { readSetting, MERGE_KEY, decodeMergeChoices } = await filesPart();
      return decodeMergeChoices(await readSetting(MERGE_KEY));
    }),
    saveMergeChoices: (choices) => outcomeIn(language, "write", async () => {
      const { changeSetting, MERGE_KEY, encodeMergeChoices } = await filesPart();
      await changeSetting(MERGE_KEY, (kept) => encodeMergeChoices(choices, kept));
    }),
    writeMerged: async (result, settings, options) => {
      const given = files;
      if (!given) return { ok: false, problem: problem("filesNoRegister", language()) };
      const kept = await loadAnswers();
      return kept.ok ? withPart(settings.language, filesPart, ({ writeResult }) => writeResult(result, { files: given, settings, answers: kept.done, options })) : kept;
    },
  };

  return {
    ...workbook, loadAnswers, saveAnswers, read, ...ofFiles, ...sessions,
    insertDoctor: refused("insertDoctor"), updateSheet: refused("updateSheet"), freeze: refused("freeze"), compareFreeze: refused("compareFreeze"),
    readFormulas: refused("readFormulas"), shareRegister: refused("shareRegister"), insertFormula: refused("insertFormula"),
  };
}

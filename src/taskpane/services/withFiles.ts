import { takeReading } from "../../commands/pageReading";
import type { Language } from "../../locales/language";
import { problem } from "../../report/request/problem";
import type { Problem } from "../../report/request/request";
import { fileAnswers } from "./fileAnswers";
import { filesPart, fileReader, type FileReader } from "./fileReader";
import { outcomeIn } from "./outcomeIn";
import type { FilesInPlace, FilesServices, PaneServices, WorkbookServices } from "./services";

/** What needs the rows of the register to be in the workbook. */
type InWorkbook = "insertDoctor" | "updateSheet" | "freeze" | "compareFreeze" | "readFormulas" | "shareRegister" | "insertFormula";

/** Files before they are in the workbook's place, and what the workbook remembers of merging. */
function sessionServices(language: () => Language): Pick<FilesServices, "openFiles" | "addFile" | "loadMergeChoices" | "saveMergeChoices"> {
  return {
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
  };
}

/**
 * The pane's services with files in the place of the workbook's register while there are any: what reads it reads them, and what
 * needs its rows in the workbook says that they are not there.
 * @example withFiles(workbook, () => "vi").readFrom({ session, units: () => [] })
 */
export function withFiles(workbook: WorkbookServices, language: () => Language): PaneServices {
  const answers = fileAnswers(workbook);
  let files: FilesInPlace | null = null;
  let reader: FileReader | null = null;

  const filesShown = (): { ok: false; problem: Problem } => ({ ok: false, problem: problem("filesShown", language()) });

  function refused<Name extends InWorkbook>(name: Name): Pick<PaneServices, Name> {
    const work = workbook[name] as (...words: unknown[]) => Promise<unknown>;
    return { [name]: (...words: unknown[]) => (reader ? Promise.resolve(filesShown()) : work(...words)) } as Pick<PaneServices, Name>;
  }

  return {
    ...workbook, ...sessionServices(language),
    readFrom: (given) => {
      if (given?.session !== files?.session) answers.forget();
      files = given;
      reader = given && fileReader(given, answers, language);
    },
    loadAnswers: () => (reader ? answers : workbook).loadAnswers(),
    saveAnswers: (given) => (reader ? answers : workbook).saveAnswers(given),
    read: (options) => {
      // What a command has read of the workbook would be old once the workbook is shown again.
      if (reader) takeReading();
      return (reader ?? workbook).read(options);
    },
    insert: (...words) => (reader ?? workbook).insert(...words),
    insertCases: (...words) => (reader ?? workbook).insertCases(...words),
    countAnswers: (...words) => (reader ?? workbook).countAnswers(...words),
    goTo: (place) => (reader?.has(place.sheet) ? Promise.resolve(filesShown()) : workbook.goTo(place)),
    writeMerged: async (...words) => reader?.writeMerged(...words) ?? { ok: false, problem: problem("filesNoRegister", language()) },
    ...refused("insertDoctor"), ...refused("updateSheet"), ...refused("freeze"), ...refused("compareFreeze"),
    ...refused("readFormulas"), ...refused("shareRegister"), ...refused("insertFormula"),
  };
}

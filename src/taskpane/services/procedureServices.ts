import type { Language } from "../../locales/language";
import type { SheetProcedures } from "../../register/procedures/readProcedureList";
import type { UpdatedList } from "../../report/procedures/updatedList";
import type { Problem } from "../../report/request/request";
import type { ChosenFile } from "../merging/files/chosenFiles";
import { outcomeIn } from "./outcomeIn";

/** A procedure list, or the sentence for why there is none. */
export type ProceduresRead = { ok: true; list: SheetProcedures } | { ok: false; problem: Problem };

/** Lists of procedures, read to be held against the kept one, and the kept one written anew. */
export interface ProcedureServices {
  readProcedureSheet: (sheet: string) => Promise<ProceduresRead>;
  readProcedureFile: (file: ChosenFile) => Promise<ProceduresRead>;
  /** On a new sheet; its name. */
  writeProcedureList: (list: UpdatedList, language: Language) => Promise<{ ok: true; done: string } | { ok: false; problem: Problem }>;
}

/** What reads and writes is loaded when the view is used. */
const procedurePart = () => import(/* webpackChunkName: "procedureUpdate" */ "./procedurePart");

/** Lists of the open workbook and of files. */
export function procedureServices(language: () => Language): ProcedureServices {
  const read = async (work: () => Promise<ProceduresRead>): Promise<ProceduresRead> => {
    const outcome = await outcomeIn(language, "read", work);
    return outcome.ok ? outcome.done : outcome;
  };
  return {
    readProcedureSheet: (sheet) => read(async () => {
      const { readProcedureSheet, noProcedures } = await procedurePart();
      const list = await readProcedureSheet(sheet);
      return list === null ? noProcedures(sheet, language()) : { ok: true, list };
    }),
    readProcedureFile: (file) => read(async () => (await procedurePart()).readProcedureFile(file, language())),
    writeProcedureList: (list, wanted) => outcomeIn(language, "write", async () => (await procedurePart()).writeProcedureList(list, wanted)),
  };
}

import type { ReconciliationOutcome } from "../../excel/writeReconciliation";
import type { Language } from "../../locales/language";
import type { Reconciliation } from "../../reconcile/model/reconciliation";
import type { ReadList } from "../../reconcile/model/readList";
import type { LinkedLists } from "../../reconcile/results/rowTables";
import type { Answers } from "../../register/corrections/answers";
import type { Problem, ReportSettings } from "../../report/request/request";
import type { ChosenFile } from "../merging/files/chosenFiles";
import { outcomeIn } from "./outcomeIn";

/** A list, or the sentence for why there is none. */
export type ListRead = { ok: true; list: ReadList } | { ok: false; problem: Problem };

type Kept<Done> = { ok: true; done: Done } | { ok: false; problem: Problem };

/** Two lists held against each other. */
export interface ReconcileServices {
  /** The sheets of the open workbook that may hold a list. */
  listedSheets: () => Promise<Kept<string[]>>;
  readSheetList: (sheet: string) => Promise<ListRead>;
  readFileList: (file: ChosenFile, answers: Answers) => Promise<ListRead>;
  /** Writes the sheet "Đối chiếu". */
  writeReconciliation: (result: Reconciliation, settings: ReportSettings, linked: LinkedLists) => Promise<ReconciliationOutcome>;
}

/** What reads and writes is loaded when the view is used. */
const listPart = () => import(/* webpackChunkName: "reconcile" */ "./listPart");

/** Lists of the open workbook and of files. */
export function reconcileServices(language: () => Language): ReconcileServices {
  const plain = <Done extends { ok: boolean }>(outcome: Kept<Done>): Done | { ok: false; problem: Problem } => (outcome.ok ? outcome.done : outcome);
  return {
    listedSheets: () => outcomeIn(language, "read", async () => (await listPart()).listedSheets()),
    readSheetList: async (sheet) => plain(await outcomeIn(language, "read", async (): Promise<ListRead> => {
      const { readSheetList, noList } = await listPart();
      const outcome = await readSheetList(sheet);
      return outcome.ok ? outcome : { ok: false, problem: outcome.problem ?? noList(sheet, language()) };
    })),
    readFileList: async (file, answers) => plain(await outcomeIn(language, "read", async () => (await listPart()).readFileList(file, answers, language()))),
    writeReconciliation: async (result, settings, linked) => (
      plain(await outcomeIn(language, "write", async () => (await listPart()).writeReconciliation(result, settings, linked)))),
  };
}

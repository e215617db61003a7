import { serialOf, today } from "../../excel/host/clock";
import { IMPORT_LIMITS } from "../../files/model/limits";
import type { SheetsOutcome } from "../../files/model/fileSheet";
import { readSheets } from "../../files/readSheets";
import { refusalText } from "../../files/refusalText";
import type { Language } from "../../locales/language";
import { reconcileViewText } from "../../locales/reconcileViewText";
import { listOfFile } from "../../reconcile/readList";
import type { Answers } from "../../register/corrections/answers";
import { problem } from "../../report/request/problem";
import type { Problem } from "../../report/request/request";
import type { ChosenFile } from "../merging/files/chosenFiles";
import type { ListRead } from "./reconcileServices";

export { listedSheets, readSheetList, writeReconciliation } from "../../excel/reconcilePart";

/** The sentence for what holds no list. */
export function noList(name: string, language: Language): Problem {
  return { ...problem("noRegister", language), message: reconcileViewText(language, "reconcileView.noList", { name }) };
}

/** Lets the interface draw between pieces of the work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function contentOf({ size, arrayBuffer }: ChosenFile): Promise<SheetsOutcome | null> {
  if (size > IMPORT_LIMITS.bytes) return { ok: false, code: "tooLarge", values: { limit: IMPORT_LIMITS.bytes / 2 ** 20 } };
  const bytes = await arrayBuffer().catch(() => null);
  return bytes === null ? null : readSheets(new Uint8Array(bytes), { pause });
}

/** The list that a file of the user's disk holds, by the corrections of the workbook. */
export async function readFileList(file: ChosenFile, answers: Answers, language: Language): Promise<ListRead> {
  const { name, size, modified } = file;
  const content = await contentOf(file);
  if (content === null) return { ok: false, problem: { ...problem("noRegister", language), message: reconcileViewText(language, "reconcileView.notOpened", { name }) } };
  if (!content.ok) return { ok: false, problem: { ...problem("noRegister", language), message: refusalText(content, name, language) } };
  const list = listOfFile(name, { name, size, modified: serialOf(modified), content }, { answers, today: today() });
  return list === null ? { ok: false, problem: noList(name, language) } : { ok: true, list };
}

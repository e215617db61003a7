import { IMPORT_LIMITS } from "../../files/model/limits";
import type { SheetsOutcome } from "../../files/model/fileSheet";
import { readSheets } from "../../files/readSheets";
import { refusalText } from "../../files/refusalText";
import type { Language } from "../../locales/language";
import { procedureViewText } from "../../locales/procedureViewText";
import { procedureListsOf } from "../../merge/reading/procedureSheet";
import { problem } from "../../report/request/problem";
import type { Problem } from "../../report/request/request";
import type { ChosenFile } from "../merging/files/chosenFiles";
import type { ProceduresRead } from "./procedureServices";

export { readProcedureSheet, writeProcedureList } from "../../excel/merge/procedureLists";

function refused(message: string, language: Language): { ok: false; problem: Problem } {
  return { ok: false, problem: { ...problem("noRegister", language), message } };
}

/** The sentence for what holds no procedure list. */
export function noProcedures(name: string, language: Language): { ok: false; problem: Problem } {
  return refused(procedureViewText(language, "procedureView.noList", { name }), language);
}

/** Lets the interface draw between pieces of the work. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function contentOf({ size, arrayBuffer }: ChosenFile): Promise<SheetsOutcome | null> {
  if (size > IMPORT_LIMITS.bytes) return { ok: false, code: "tooLarge", values: { limit: IMPORT_LIMITS.bytes / 2 ** 20 } };
  const bytes = await arrayBuffer().catch(() => null);
  return bytes === null ? null : readSheets(new Uint8Array(bytes), { pause });
}

/** The procedure list of a file of the user's disk: the one with most procedures where it holds several. */
export async function readProcedureFile(file: ChosenFile, language: Language): Promise<ProceduresRead> {
  const content = await contentOf(file);
  if (content === null) return refused(procedureViewText(language, "procedureView.notOpened", { name: file.name }), language);
  if (!content.ok) return refused(refusalText(content, file.name, language), language);
  const [first, ...others] = procedureListsOf(content.file);
  if (first === undefined) return noProcedures(file.name, language);
  return { ok: true, list: others.reduce((most, each) => (each.procedures.length > most.procedures.length ? each : most), first) };
}

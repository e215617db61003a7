import { changesModel, summaryOf, unchangedSentence, type ChangeSummary } from "../../report/freeze/changesModel";
import { compareFrozen } from "../../report/freeze/compareFrozen";
import type { KeptFreeze } from "../../report/freeze/dataFormat";
import type { Problem, ReportSettings } from "../../report/request/request";
import { wordingOf } from "../../report/words/wording";
import type { MakeOptions } from "../makeReport";
import { ProblemError, problemOf } from "../host/problemOf";
import { readRegister, type WorkbookReading } from "../read/readRegister";
import { sheetToWrite } from "../sheetToWrite";
import { writeReport } from "../write/writeReport";
import { freezesIn } from "./listFreezes";
import { readFreeze } from "./readFreeze";

/** What comparing with a freeze gave: a new sheet, or no sheet and the sentence that nothing changed. */
export type CompareOutcome =
  | { ok: true; sheet: string | null; summary: ChangeSummary; message: string }
  | { ok: false; problem: Problem };

async function loadFreeze(id: string, signal?: AbortSignal): Promise<KeptFreeze> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const freeze = (await freezesIn(context)).find((each) => each.id === id);
    if (!freeze) throw new ProblemError("freezeGone");
    return readFreeze(context, freeze, signal);
  });
}

async function writeChanges({ head, state }: KeptFreeze, read: WorkbookReading, settings: ReportSettings, options: MakeOptions): Promise<CompareOutcome> {
  const comparison = compareFrozen(state, read.reading);
  const summary = summaryOf(comparison);
  if (comparison.changes.length === 0) return { ok: true, sheet: null, summary, message: unchangedSentence(comparison, head, wordingOf(settings.language)) };
  const now = options.now ? options.now() : new Date();
  const { model, origin } = sheetToWrite(changesModel(comparison, head, read.reading, settings), { read, settings, now });
  const { sheet } = await writeReport(model, { replace: options.replace ?? true, origin, language: settings.language });
  return { ok: true, sheet, summary, message: "" };
}

/**
 * "So với số đã chốt": reads the register again and lists on a new sheet what is no longer as it was frozen, by the
 * conventions of the freeze. When nothing changed there is a sentence and no sheet.
 * @example await compareWithFreeze("20210921090500", settings) // { ok: true, sheet: "Thay đổi số chốt Q3-2021", … }
 */
export async function compareWithFreeze(id: string, settings: ReportSettings, options: MakeOptions = {}): Promise<CompareOutcome> {
  try {
    const frozen = await loadFreeze(id, options.signal);
    const read = await readRegister({ ...options, more: ["caseId"] });
    return read.ok ? await writeChanges(frozen, read, settings, options) : read;
  } catch (error) {
    return { ok: false, problem: problemOf(error, "write", settings.language) };
  }
}

import { LIST_ROLES } from "../reconcile/model/reconciliation";
import type { ReadList } from "../reconcile/model/readList";
import { listOf, looseList } from "../reconcile/readList";
import type { Problem } from "../report/request/request";
import { readCells } from "./formulas/readCells";
import { probeSheets } from "./read/probe";
import { readRegister } from "./read/readRegister";
import { listSheets } from "./read/sheets";

/** As far as a sheet goes; what is not used is cut off. */
const WHOLE_SHEET = { row: 0, column: 0, rows: 1_048_576, columns: 16_384 };

/** A list of the open workbook; problem null: the sheet holds none, or is no longer there. */
export type SheetListOutcome = { ok: true; list: ReadList } | { ok: false; problem: Problem | null };

/**
 * The visible sheets that may hold a list, not ours: those with a register or a table of counts before all others.
 * @example await listedSheets() // ["Sổ giấy", "Phần mềm"]
 */
export async function listedSheets(): Promise<string[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { open, answers } = await listSheets(context);
    const filled = (await probeSheets(context, open, { corrections: answers.corrections })).filter(({ empty }) => !empty);
    const isList = ({ layout, aggregate }: (typeof filled)[number]): boolean => layout !== null || aggregate;
    return [...filled.filter(isList), ...filled.filter((each) => !isList(each))].map(({ name }) => name);
  });
}

/** What has a header with a day of receipt and ids, though no report can be made of it. */
async function looseSheet(sheet: string): Promise<SheetListOutcome> {
  const rows = await readCells({ sheet, area: WHOLE_SHEET }, {});
  const list = rows === null ? null : looseList(sheet, [{ name: sheet, rows, isHidden: false }]);
  return list === null ? { ok: false, problem: null } : { ok: true, list };
}

/**
 * Reads a sheet of the open workbook as a list, by the corrections that the workbook keeps.
 * @example await readSheetList("Sổ giấy") // { ok: true, list: { kind: "cases", … } }
 */
export async function readSheetList(sheet: string): Promise<SheetListOutcome> {
  const outcome = await readRegister({ only: sheet, more: LIST_ROLES });
  const list = outcome.ok ? listOf(sheet, outcome.reading) : null;
  if (list !== null) return { ok: true, list };
  if (!outcome.ok && outcome.problem.code !== "noRegister" && outcome.problem.code !== "emptyWorkbook") return outcome;
  return looseSheet(sheet);
}

import { DATA_COLUMNS, type FrozenHead, type KeptFreeze } from "../../report/freeze/dataFormat";
import { parseCases } from "../../report/freeze/parseDataRows";
import { START_ROWS, askFewer, moreRows } from "../host/asking";
import { ProblemError } from "../host/problemOf";
import type { Freeze } from "./listFreezes";

/** Rows of a data sheet in one request. */
async function fetchRows(context: Excel.RequestContext, sheet: Excel.Worksheet, row: number, count: number): Promise<unknown[][]> {
  const range = sheet.getRangeByIndexes(row, 0, count, DATA_COLUMNS);
  range.load("values");
  await context.sync();
  const values = range.values as unknown[][];
  range.untrack();
  return values;
}

async function fetchCases(context: Excel.RequestContext, sheet: Excel.Worksheet, { firstCase }: Freeze, signal?: AbortSignal): Promise<unknown[][]> {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,rowCount");
  await context.sync();
  const end = used.isNullObject ? 0 : used.rowIndex + used.rowCount;
  const rows: unknown[][] = [];
  let size = START_ROWS;
  for (let row = firstCase; row < end;) {
    if (signal?.aborted) throw new ProblemError("cancelled");
    const wanted = Math.min(size, end - row);
    const values = await askFewer(wanted, (count) => fetchRows(context, sheet, row, count));
    for (const each of values) rows.push(each);
    size = values.length < wanted ? values.length : moreRows(size);
    row += values.length;
  }
  return rows;
}

/** Whether the printed sheet still says the fingerprint of the kept cases. A deleted one says nothing against it. */
async function printedFits(context: Excel.RequestContext, { printSheet }: Freeze, { fingerprint }: FrozenHead): Promise<boolean> {
  if (printSheet === null) return true;
  const used = context.workbook.worksheets.getItem(printSheet).getUsedRangeOrNullObject(true);
  used.load("values");
  await context.sync();
  return !used.isNullObject && used.values.some((row: unknown[]) => row.some((cell) => cell === fingerprint));
}

/**
 * The cases of a freeze. Stops with "freezeChanged" when the rows are not those that were frozen, or the printed sheet
 * says another fingerprint.
 */
export async function readFreeze(context: Excel.RequestContext, freeze: Freeze, signal?: AbortSignal): Promise<KeptFreeze> {
  const changed = new ProblemError("freezeChanged", { sheet: freeze.printSheet ?? freeze.dataSheet });
  const { head } = freeze;
  if (head === null) throw changed;
  const rows = await fetchCases(context, context.workbook.worksheets.getItem(freeze.dataSheet), freeze, signal);
  const kept = parseCases(head, rows);
  if (kept === null || !(await printedFits(context, freeze, head))) throw changed;
  return kept;
}

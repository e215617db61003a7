import type { SheetArea } from "../../checks/workbookFormulas";
import { areaBatches } from "../../sheet/areaBatches";
import { asWritten, formatShown } from "../../sheet/valueTexts";
import type { Problem } from "../../report/request/request";
import { cellProblemOf } from "./cellProblem";
import { foundFormulas, type FoundFormula, type TurnRequest } from "./foundFormulas";
import { putBack, type TurnedFormula } from "./bringFormulasBack";
import { isUnsettled } from "./settledValues";

/** What became of the formulas. */
export interface TurnOutcome {
  turned: TurnedFormula[];
  /** Mixed with other functions, and left. */
  mixed: SheetArea[];
  /** With an error, or not computed yet, and left. */
  errors: SheetArea[];
  /** Sheets that are protected: their formulas are as they were. */
  protectedSheets: string[];
  /** Sheets of which not all could be read, and tables too large to be read. */
  unread: string[];
  /** Why Excel went no further; what was turned until then is among the turned. */
  stopped: Problem | null;
}

/**
 * Puts the values of TTHC formulas in their place, spilled tables too, with the number formats that they show. Formulas with an error,
 * or not computed yet, stay, and so do those mixed with other functions unless they are asked for.
 * @example (await turnIntoValues({ scope: "workbook", withMixed: false, kindOf })).turned.length // 180
 */
export async function turnIntoValues(request: TurnRequest): Promise<TurnOutcome> {
  return Excel.run(async (context) => {
    const { found, unread } = await foundFormulas(context, request);
    const outcome: TurnOutcome = { turned: [], mixed: [], errors: [], protectedSheets: [], unread, stopped: null };
    const wanted = found.filter((each) => request.withMixed || each.kind === "own");
    outcome.mixed.push(...found.filter((each) => !wanted.includes(each)).map(placeOf));
    let done = 0;
    for (const batch of areaBatches(wanted)) {
      if (outcome.stopped) break;
      await turnBatch(context, batch, outcome);
      done += batch.length;
      request.onProgress?.({ done, total: wanted.length });
    }
    return outcome;
  });
}

function placeOf({ sheet, area }: FoundFormula): TurnOutcome["mixed"][number] {
  return { sheet: sheet.name, area };
}

async function turnBatch(context: Excel.RequestContext, batch: readonly FoundFormula[], outcome: TurnOutcome): Promise<void> {
  const name = batch[0].sheet.name;
  if (outcome.protectedSheets.includes(name)) return;
  const ready = await readBatch(context, batch, outcome);
  if (ready.length === 0) return;
  try {
    outcome.turned.push(...(await writeBatch(context, ready, outcome)));
  } catch (error) {
    // What stands there now tells what was done before it failed.
    outcome.turned.push(...(await turnedBefore(context, ready)));
    if ((error as { code?: unknown }).code === "AccessDenied") outcome.protectedSheets.push(name);
    else outcome.stopped = cellProblemOf(error);
  }
}

/** Writes values and reads them back: where Excel made something else of one, its formula stands again. */
async function writeBatch(context: Excel.RequestContext, ready: readonly Ready[], outcome: TurnOutcome): Promise<TurnedFormula[]> {
  const written = ready.map(({ range, turned: { values, area }, each, shown }) => {
    range.values = values.map((line) => line.map(asWritten));
    range.numberFormat = shown;
    const now = each.sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    now.load("values");
    return now;
  });
  await context.sync();
  const other = ready.filter(({ turned }, at) => !isSame(written[at].values as unknown[][], turned.values));
  for (const { range, turned, each } of other) {
    putBack(range, turned);
    outcome.errors.push(placeOf(each));
  }
  if (other.length > 0) await context.sync();
  return ready.filter((each) => !other.includes(each)).map(({ turned }) => turned);
}

function isSame(now: readonly (readonly unknown[])[], wanted: readonly (readonly unknown[])[]): boolean {
  return wanted.every((line, down) => line.every((value, right) => now[down][right] === value));
}

interface Ready {
  each: FoundFormula;
  range: Excel.Range;
  turned: TurnedFormula;
  shown: string[][];
}

/** What can be turned of a batch; errors are noted. */
async function readBatch(context: Excel.RequestContext, batch: readonly FoundFormula[], outcome: TurnOutcome): Promise<Ready[]> {
  const ranges = batch.map(({ sheet, area }) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("values,text,numberFormat");
    return range;
  });
  try {
    await context.sync();
  } catch {
    outcome.unread.push(batch[0].sheet.name);
    return [];
  }
  return batch.flatMap((each, at): Ready[] => {
    const range = ranges[at];
    const values = range.values as unknown[][];
    const texts = range.text;
    const formats = range.numberFormat as string[][];
    if (values.flat().some(isUnsettled)) {
      outcome.errors.push(placeOf(each));
      return [];
    }
    const shown = formats.map((line, down) => line.map((format, right) => formatShown(texts[down][right], format, values[down][right])));
    return [{ each, range, shown, turned: { sheet: each.sheet.name, sheetId: each.sheetId, area: each.area, formula: each.formula, values, formats } }];
  });
}

async function turnedBefore(context: Excel.RequestContext, ready: readonly Ready[]): Promise<TurnedFormula[]> {
  const cells = ready.map(({ range }) => {
    const cell = range.getCell(0, 0);
    cell.load("formulas");
    return cell;
  });
  await context.sync();
  return ready.filter((_each, at) => (cells[at].formulas as unknown[][])[0][0] !== ready[at].turned.formula).map(({ turned }) => turned);
}

import { cellArea } from "@tthc/spreadsheet/area";
import type { FormulaCell, SheetArea } from "../../checks/workbookFormulas";
import type { Problem } from "../../report/request/request";
import { areaBatches } from "../../sheet/areaBatches";
import type { TurnedFormula } from "./bringFormulasBack";
import { cellProblemOf } from "./cellProblem";
import { uncovered, withSpills, type FoundFormula } from "./foundFormulas";
import { isUnsettled, settledValues } from "./settledValues";

/** A formula, and what it is to be. */
export interface Rewriting {
  cell: FormulaCell;
  rewritten: string;
}

/** What became of formulas that were to be rewritten; all that is not among the turned stands as it stood. */
export interface RewriteOutcome {
  turned: TurnedFormula[];
  /** Changed since they were looked at. */
  changed: SheetArea[];
  /** Showed an error, or nothing computed yet. */
  errors: SheetArea[];
  /** Excel would take what is written there for text, or did not take it. */
  unwritable: SheetArea[];
  /** Showed something else when rewritten: the old formula stands again. */
  differing: SheetArea[];
  /** Rewritten, but Excel did not tell what they show now; among the turned. */
  unchecked: SheetArea[];
  protectedSheets: string[];
  stopped: Problem | null;
}

interface Target extends FoundFormula {
  rewritten: string;
}

interface Written {
  target: Target;
  cell: Excel.Range;
  turned: TurnedFormula;
}

/**
 * Rewrites formulas in place, some thousand cells in a request, and keeps only those that show the very values that they showed
 * before, tables that they spill too. What stood there otherwise than it was looked at stays as it is.
 * @example (await rewriteFormulas(context, [{ cell, rewritten: '=TTHC.LATE(Sheet2!$A$1,"Q3/2021")' }])).turned.length // 1
 */
export async function rewriteFormulas(context: Excel.RequestContext, formulas: readonly Rewriting[]): Promise<RewriteOutcome> {
  const outcome: RewriteOutcome = { turned: [], changed: [], errors: [], unwritable: [], differing: [], unchecked: [], protectedSheets: [], stopped: null };
  for (const batch of areaBatches(await targetsOf(context, formulas, outcome))) {
    if (outcome.stopped) break;
    if (outcome.protectedSheets.includes(batch[0].sheet.name)) continue;
    try {
      await rewriteBatch(context, batch, outcome);
    } catch (error) {
      outcome.stopped = cellProblemOf(error);
    }
  }
  return outcome;
}

async function rewriteBatch(context: Excel.RequestContext, batch: readonly Target[], outcome: RewriteOutcome): Promise<void> {
  const written = await write(context, await readyOf(context, batch, outcome), outcome);
  if (written.length === 0) return;
  try {
    const differing = await putDifferingBack(context, written);
    outcome.differing.push(...differing.map(({ target }) => placeOf(target)));
    outcome.turned.push(...written.filter((each) => !differing.includes(each)).map(({ turned }) => firstOf(turned)));
  } catch (error) {
    // Whatever stands there, the way back is known.
    outcome.unchecked.push(...written.map(({ target }) => placeOf(target)));
    outcome.turned.push(...written.map(({ turned }) => firstOf(turned)));
    outcome.stopped = cellProblemOf(error);
  }
}

function placeOf({ sheet, area }: FoundFormula): SheetArea {
  return { sheet: sheet.name, area };
}

async function targetsOf(context: Excel.RequestContext, formulas: readonly Rewriting[], outcome: RewriteOutcome): Promise<Target[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  await context.sync();
  const byName = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const targets = formulas.flatMap(({ cell: { sheet: name, row, column, formula }, rewritten }): Target[] => {
    const sheet = byName.get(name);
    const area = cellArea(row - 1, column - 1);
    if (!sheet) outcome.changed.push({ sheet: name, area });
    return sheet ? [{ sheet, sheetId: sheet.id, area, formula, kind: "mixed", rewritten }] : [];
  });
  return uncovered(await withSpills(context, targets));
}

/** What may be rewritten of a batch, with what it shows; the others are told. */
async function readyOf(context: Excel.RequestContext, batch: readonly Target[], outcome: RewriteOutcome): Promise<Written[]> {
  const ranges = batch.map(({ sheet, area }) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("formulas,values,numberFormat");
    return range;
  });
  await context.sync();
  return batch.flatMap((target, at): Written[] => {
    const [formulas, values, formats] = [ranges[at].formulas as unknown[][], ranges[at].values as unknown[][], ranges[at].numberFormat as unknown[][]];
    const { sheet, sheetId, area, formula, rewritten } = target;
    const left = formulas[0][0] !== formula ? outcome.changed : values.flat().some(isUnsettled) ? outcome.errors : formats[0][0] === "@" ? outcome.unwritable : null;
    left?.push(placeOf(target));
    return left ? [] : [{ target, cell: ranges[at].getCell(0, 0), turned: { sheet: sheet.name, sheetId, area, formula, values, formats, written: rewritten } }];
  });
}

/** Writes a batch; of one that Excel does not take to its end, what stands there now tells what was written. */
async function write(context: Excel.RequestContext, ready: readonly Written[], outcome: RewriteOutcome): Promise<Written[]> {
  if (ready.length === 0) return [];
  ready.forEach(({ cell, target }) => { cell.formulas = [[target.rewritten]]; });
  try {
    await context.sync();
  } catch (error) {
    if ((error as { code?: unknown }).code === "AccessDenied") outcome.protectedSheets.push(ready[0].target.sheet.name);
    else outcome.stopped = cellProblemOf(error);
  }
  ready.forEach(({ cell }) => cell.load("formulas"));
  await context.sync();
  return ready.flatMap((each) => {
    const written = String((each.cell.formulas as unknown[][])[0][0]);
    return written === each.target.formula ? [] : [{ ...each, turned: { ...each.turned, written } }];
  });
}

/** Waits until all is computed; formulas that show anything else than before stand again as they stood. Returns them. */
async function putDifferingBack(context: Excel.RequestContext, written: readonly Written[]): Promise<Written[]> {
  const ranges = written.map(({ target: { sheet, area } }) => sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns));
  const values = await settledValues(context, ranges);
  const spills = await withSpills(context, written.map(({ target }) => ({ ...target, area: cellArea(target.area.row, target.area.column) })));
  const isEqual = ({ turned, target: { area } }: Written, at: number): boolean => (
    spills[at].area.rows === area.rows && spills[at].area.columns === area.columns
    && turned.values.every((line, down) => line.every((value, right) => values[at][down][right] === value)));
  const differing = written.filter((each, at) => !isEqual(each, at));
  for (const { cell, target } of differing) cell.formulas = [[target.formula]];
  if (differing.length > 0) await context.sync();
  return differing;
}

/** Only the first cell of a spill holds the formula; how far it reaches may change until it is put back. */
function firstOf(turned: TurnedFormula): TurnedFormula {
  const { area, values, formats } = turned;
  return { ...turned, area: cellArea(area.row, area.column), values: [[values[0][0]]], formats: [[formats[0][0]]] };
}

import { cellArea, cellCount, intersection, type Area } from "@tthc/spreadsheet/area";
import type { FormulaCell } from "../../checks/workbookFormulas";
import { findFormulas, formulasWithin } from "../read/formulaCells";
import { rangeArea } from "./rangeArea";
import { supports } from "../host/support";

/** Whether a cell holds a formula of ours and nothing else, one mixed with other functions, or none of ours. */
export type FormulaKind = "own" | "mixed" | null;

/** What is to become values. */
export interface TurnRequest {
  scope: "selection" | "workbook";
  /** Formulas mixed with other functions become values as well. */
  withMixed: boolean;
  kindOf: (formula: unknown) => FormulaKind;
  onProgress?: (progress: { done: number; total: number }) => void;
}

/** A formula of ours with all cells that its result takes. */
export interface FoundFormula {
  sheet: Excel.Worksheet;
  sheetId: string;
  area: Area;
  formula: string;
  kind: Exclude<FormulaKind, null>;
}

/** Formulas of which Excel is asked in one request how far they spill. */
const SPILLS_A_REQUEST = 400;
/** Since when Excel tells how far a formula spills; before, formulas do not. */
const SPILLS_API = "1.12";

/** The formulas of ours in the selection or in the whole workbook, and the sheets of which not all could be read. */
export async function foundFormulas(context: Excel.RequestContext, { scope, kindOf }: TurnRequest): Promise<{ found: FoundFormula[]; unread: string[] }> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name");
  const selected = scope === "selection" ? await selectedOf(context) : null;
  if (!selected) await context.sync();
  const isWanted = (content: unknown): content is string => kindOf(content) !== null;
  const { cells, unread } = selected
    ? await formulasWithin(context, [{ sheet: selected.sheet, areas: selected.area ? [selected.area] : [] }], isWanted)
    : await findFormulas(context, worksheets.items, [], isWanted);
  const byName = new Map(worksheets.items.map((sheet) => [sheet.name, sheet]));
  const found = cells.flatMap(({ sheet: name, row, column, formula }: FormulaCell): FoundFormula[] => {
    const sheet = byName.get(name);
    const kind = kindOf(formula);
    return sheet && kind ? [{ sheet, sheetId: sheet.id, area: cellArea(row - 1, column - 1), formula, kind }] : [];
  });
  return { found: uncovered(await withSpills(context, found)), unread };
}

/** The selected area as far as it is used; area null where nothing is. */
async function selectedOf(context: Excel.RequestContext): Promise<{ sheet: Excel.Worksheet; area: Area | null }> {
  const range = context.workbook.getSelectedRange();
  const sheet = context.workbook.worksheets.getActiveWorksheet();
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("name");
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  return { sheet, area: used.isNullObject ? null : intersection(rangeArea(range), rangeArea(used)) };
}

/** Each formula with its spill. */
export async function withSpills<Found extends FoundFormula>(context: Excel.RequestContext, found: readonly Found[]): Promise<Found[]> {
  if (!supports(SPILLS_API)) return [...found];
  const spilled: Found[] = [];
  for (let from = 0; from < found.length; from += SPILLS_A_REQUEST) spilled.push(...(await spillsOf(context, found.slice(from, from + SPILLS_A_REQUEST))));
  return spilled;
}

/** Excel may show a formula in each cell that its table covers: only the first is one. */
export function uncovered<Found extends FoundFormula>(spilled: readonly Found[]): Found[] {
  const covered = new Set(spilled.flatMap(coveredCells));
  return spilled.filter(({ sheetId, area }) => !covered.has(keyOf(sheetId, area.row, area.column)));
}

async function spillsOf<Found extends FoundFormula>(context: Excel.RequestContext, found: readonly Found[]): Promise<Found[]> {
  const ranges = found.map(({ sheet, area }) => {
    const range = sheet.getRangeByIndexes(area.row, area.column, 1, 1).getSpillingToRangeOrNullObject();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    return range;
  });
  await context.sync();
  return found.map((each, at) => (ranges[at].isNullObject ? each : { ...each, area: rangeArea(ranges[at]) }));
}

function keyOf(sheetId: string, row: number, column: number): string {
  return `${row},${column},${sheetId}`;
}

/** All cells of a spill but its first. */
function coveredCells({ sheetId, area }: FoundFormula): string[] {
  if (cellCount(area) === 1) return [];
  return Array.from({ length: cellCount(area) }, (_cell, at) => keyOf(sheetId, area.row + Math.floor(at / area.columns), area.column + (at % area.columns))).slice(1);
}

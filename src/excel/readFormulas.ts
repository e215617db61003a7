import type { Area } from "@tthc/spreadsheet/area";
import { cellKey, type FormulaCell, type SheetArea, type WorkbookFormulas, type WorkbookTable } from "../checks/workbookFormulas";
import type { SheetLayout } from "../register/model/layout";
import { askFewer, moreRows, START_ROWS } from "./host/asking";
import { ProblemError } from "./host/problemOf";
import { listSheets } from "./read/sheets";

/** More cells than this on one sheet are not looked through for formulas. */
const MOST_CELLS = 1_000_000;
/** In one request, so that its answer stays well below what Excel lets pass. */
const CELLS_A_REQUEST = 60_000;

/** What decides which formulas are looked at. */
export interface FormulaQuestion {
  /** The registers of the workbook: cells in their columns are no formulas of ours to look for. */
  layouts: readonly SheetLayout[];
  /** Whether a cell's content is wanted. */
  isWanted: (content: unknown) => content is string;
  /** The cells whose values are needed to understand formulas. */
  cellsToRead: (formulas: Pick<WorkbookFormulas, "cells" | "tables" | "names">) => readonly SheetArea[];
  signal?: AbortSignal;
}

/**
 * The formulas of the user's visible sheets that are wanted, with the tables, names and cells that they refer to. Our own sheets
 * and the columns of registers are left aside, and sheets that are too large, or that Excel does not hand over, are named.
 * @example await readFormulas({ layouts, isWanted: mayCall, cellsToRead }) // { cells: [{ sheet: "Theo dõi", row: 4, … }], … }
 */
export async function readFormulas(question: FormulaQuestion): Promise<WorkbookFormulas> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { open } = await listSheets(context);
    const cells: FormulaCell[] = [];
    const unread: string[] = [];
    for (const { sheet, areas } of await areasOf(context, open, question.layouts)) {
      const read = await formulasOf(context, sheet, areas, question);
      if (read === null) unread.push(sheet.name);
      else cells.push(...read);
    }
    // A workbook without our functions pays for the look alone.
    if (cells.length === 0) return { cells, tables: [], names: [], values: new Map(), unread };
    const known = { cells, ...(await tablesAndNames(context)) };
    return { ...known, values: await valuesOf(context, question.cellsToRead(known), open), unread };
  });
}

/** What of each sheet may hold formulas of the user's: all that is used, beside and around a register. */
async function areasOf(context: Excel.RequestContext, sheets: readonly Excel.Worksheet[], layouts: readonly SheetLayout[]) {
  const ranges = sheets.map((sheet) => sheet.getUsedRangeOrNullObject(true));
  ranges.forEach((range) => range.load("rowIndex,columnIndex,rowCount,columnCount"));
  await context.sync();
  return sheets.map((sheet, at) => {
    const range = ranges[at];
    if (range.isNullObject) return { sheet, areas: [] };
    const used = { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount };
    const layout = layouts.find((each) => each.sheet === sheet.name);
    return { sheet, areas: layout ? around(used, layout) : [used] };
  });
}

/** A used range without the body of its register: above, below, left and right of it. */
function around(used: Area, { columns, unknownHeaders, firstRow, lastRow }: SheetLayout): Area[] {
  const headed = [...columns, ...unknownHeaders].map(({ column }) => column);
  const [left, right] = [Math.min(...headed) - 1, Math.max(...headed)];
  const [bottom, end] = [used.row + used.rows, used.column + used.columns];
  const sides: Area[] = [
    { ...used, rows: firstRow - 1 - used.row },
    { ...used, row: lastRow, rows: bottom - lastRow },
    { row: firstRow - 1, rows: lastRow - firstRow + 1, column: used.column, columns: left - used.column },
    { row: firstRow - 1, rows: lastRow - firstRow + 1, column: right, columns: end - right },
  ];
  return sides.filter(({ rows, columns: width }) => rows > 0 && width > 0);
}

/** null: too many cells, or Excel refuses them however few are asked for. */
async function formulasOf(context: Excel.RequestContext, sheet: Excel.Worksheet, areas: readonly Area[], question: FormulaQuestion): Promise<FormulaCell[] | null> {
  if (areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0) > MOST_CELLS) return null;
  const cells: FormulaCell[] = [];
  try {
    for (const area of areas) for await (const cell of wantedIn(context, sheet, area, question)) cells.push(cell);
    return cells;
  } catch (error) {
    if (error instanceof ProblemError && error.code === "cancelled") throw error;
    return null;
  }
}

async function* wantedIn(context: Excel.RequestContext, sheet: Excel.Worksheet, area: Area, { isWanted, signal }: FormulaQuestion): AsyncGenerator<FormulaCell> {
  const most = Math.max(1, Math.min(START_ROWS, Math.floor(CELLS_A_REQUEST / area.columns)));
  let size = most;
  for (let row = area.row; row < area.row + area.rows; ) {
    if (signal?.aborted) throw new ProblemError("cancelled");
    const wanted = Math.min(size, area.row + area.rows - row);
    const from = row;
    const lines = await askFewer(wanted, (rows) => linesOf(context, sheet, { ...area, row: from, rows }));
    for (const [down, line] of lines.entries()) {
      for (const [right, content] of line.entries()) {
        if (isWanted(content)) yield { sheet: sheet.name, row: from + down + 1, column: area.column + right + 1, formula: content };
      }
    }
    row += lines.length;
    size = lines.length < wanted ? lines.length : Math.min(most, moreRows(size));
  }
}

/** One request. The range is let go at once, so that a long look does not pile them up in the host. */
async function linesOf(context: Excel.RequestContext, sheet: Excel.Worksheet, { row, column, rows, columns }: Area): Promise<unknown[][]> {
  const range = sheet.getRangeByIndexes(row, column, rows, columns);
  range.load("formulas");
  await context.sync();
  const lines = range.formulas as unknown[][] | null;
  if (!Array.isArray(lines)) throw new ProblemError("tooLarge");
  range.untrack();
  return lines;
}

async function tablesAndNames(context: Excel.RequestContext): Promise<Pick<WorkbookFormulas, "tables" | "names">> {
  const { tables, names } = context.workbook;
  tables.load("items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/formula");
  await context.sync();
  const placed = tables.items.map((table) => {
    const range = table.getRange();
    range.load("rowIndex,columnIndex,rowCount,columnCount");
    table.worksheet.load("name");
    return { table, range };
  });
  if (placed.length > 0) await context.sync();
  return {
    tables: placed.map(({ table, range }): WorkbookTable => ({
      name: table.name, sheet: table.worksheet.name, hasHeaders: table.showHeaders, hasTotals: table.showTotals,
      area: { row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount },
    })),
    names: names.items.map(({ name, formula }) => ({ name, formula: String(formula) })),
  };
}

/** All in one request, each area once; of sheets that are seen, or nothing could be looked up there. */
async function valuesOf(context: Excel.RequestContext, places: readonly SheetArea[], sheets: readonly Excel.Worksheet[]): Promise<Map<string, unknown>> {
  const asked = new Map<string, { place: SheetArea; range: Excel.Range }>();
  for (const { sheet: name, area } of places) {
    const sheet = sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
    const key = `${cellKey(name, area.row, area.column)},${area.rows},${area.columns}`;
    if (!sheet || asked.has(key)) continue;
    const range = sheet.getRangeByIndexes(area.row, area.column, area.rows, area.columns);
    range.load("values");
    asked.set(key, { place: { sheet: name, area }, range });
  }
  if (asked.size > 0) await context.sync();
  const values = new Map<string, unknown>();
  for (const { place: { sheet, area }, range } of asked.values()) {
    (range.values as unknown[][]).forEach((line, down) => line.forEach((value, right) => values.set(cellKey(sheet, area.row + down, area.column + right), value)));
  }
  return values;
}

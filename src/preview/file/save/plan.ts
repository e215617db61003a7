import type { SheetState, WorkbookState } from "../../model/state";
import { type Compared, type FileBaseline, type SheetBaseline, changedMembers, contentText } from "../baseline";
import { type WorkbookPart, sheetStateId } from "../package/workbookPart";
import type { RowChanges } from "./spliceRows";

/** What saving does with one sheet of the state. */
export interface SheetPlan {
  sheet: SheetState;
  /** Part in the file; "" for an added sheet until excelize has named it. */
  part: string;
  before: SheetBaseline | null;
  /** Members that excelize must write (rows are ours). */
  members: ReadonlySet<Compared>;
  rows: RowChanges | null;
}

export interface SavePlan {
  sheets: SheetPlan[];
  /** Sheets of the package by state id: their names there. */
  fileSheets: ReadonlyMap<string, string>;
  /** The list of sheets, their order, the active one, names or the make-up of a sheet changed. */
  structural: boolean;
  /** A formula was added, changed or went with its sheet: Excel's calculation chain is out of date. */
  formulasChanged: boolean;
}

/** Members that live in rows or in parts of their own. */
const OURS: ReadonlySet<Compared> = new Set(["name", "rowHeights", "hiddenRows", "customProperties"]);

function changedCells(sheet: SheetState): Map<number, Set<number>> {
  const cells = new Map<number, Set<number>>();
  for (const key of sheet.changed) {
    const [row, column] = key.split(",").map(Number);
    const columns = cells.get(row);
    if (columns) columns.add(column);
    else cells.set(row, new Set([column]));
  }
  for (const [key, formula] of sheet.formulas) {
    if (formula.spill && sheet.changed.has(key)) addSpill(cells, key, formula.spill);
  }
  return cells;
}

/** Cells that a changed formula filled. */
function addSpill(cells: Map<number, Set<number>>, key: string, spill: { rows: number; columns: number }): void {
  const [top, left] = key.split(",").map(Number);
  for (let row = top; row < top + spill.rows; row++) {
    const columns = cells.get(row) ?? new Set<number>();
    for (let column = left; column < left + spill.columns; column++) columns.add(column);
    cells.set(row, columns);
  }
}

function changedRows(sheet: SheetState, before: SheetBaseline): Set<number> {
  const heights = new Map(JSON.parse(before.texts.rowHeights || "[]") as [number, number][]);
  const hidden = new Set(JSON.parse(before.texts.hiddenRows || "[]") as number[]);
  const rows = new Set<number>();
  for (const row of new Set([...heights.keys(), ...sheet.rowHeights.keys()])) if (heights.get(row) !== sheet.rowHeights.get(row)) rows.add(row);
  for (const row of new Set([...hidden, ...sheet.hiddenRows])) if (hidden.has(row) !== sheet.hiddenRows.has(row)) rows.add(row);
  return rows;
}

function sheetPlan(sheet: SheetState, part: string, before: SheetBaseline | null): SheetPlan {
  if (!before) return { sheet, part, before, members: new Set(), rows: null };
  const all = changedMembers(sheet, before);
  const rows: RowChanges = {
    cells: changedCells(sheet), rows: all.has("rowHeights") || all.has("hiddenRows") ? changedRows(sheet, before) : new Set(),
  };
  return { sheet, part, before, members: new Set([...all].filter((member) => !OURS.has(member))), rows: rows.cells.size + rows.rows.size > 0 ? rows : null };
}

function touchesFormula({ sheet, before }: SheetPlan): boolean {
  if (!before) return sheet.formulas.size > 0;
  return sheet.changed.size > 0;
}

/** Compares a state with the package it goes into. base: null when the package is a new, empty one. */
export function savePlan(state: WorkbookState, workbook: WorkbookPart, base: FileBaseline | null): SavePlan {
  const fileSheets = new Map(workbook.sheets.filter((sheet) => sheet.isWorksheet).map((sheet) => [base ? sheetStateId(sheet.sheetId) : "", sheet.name]));
  const partOf = (id: string): string => workbook.sheets.find((sheet) => base && sheetStateId(sheet.sheetId) === id)?.part ?? "";
  const sheets = state.sheets.map((sheet) => sheetPlan(sheet, partOf(sheet.id), base?.sheets.get(sheet.id) ?? null));
  const kept = sheets.filter((plan) => plan.before);
  const sameList = base !== null && state.sheets.map((sheet) => sheet.id).join() === base.order && base.activeSheet === state.activeSheet
    && kept.length === fileSheets.size && kept.every(({ sheet, before }) => sheet.name === before?.name);
  const structural = !sameList || base.names !== contentText(state.names) || sheets.some((plan) => plan.members.size > 0);
  return { sheets, fileSheets, structural, formulasChanged: kept.length < fileSheets.size || sheets.some(touchesFormula) };
}

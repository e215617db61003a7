import type { SheetState, WorkbookState } from "../../../model/state";
import { newSheetState } from "../../../model/newState";
import { type Compared, type FileBaseline, type SheetBaseline, changedMembers, contentText, sheetBaseline } from "../../baseline";
import type { WorkbookPart } from "@tthc/xlsx-reader/package/workbookPart";
import { sheetStateId } from "../../sheetStateId";
import type { RowChanges } from "../rows/spliceRows";

/** What saving does with one sheet of the state. */
export interface SheetPlan {
  sheet: SheetState;
  /** Part in the file; "" for an added sheet. */
  part: string;
  added: boolean;
  /** What the sheet was in the file; of an added sheet what every new sheet is. */
  before: SheetBaseline;
  /** Members that changed around the rows. */
  members: ReadonlySet<Compared>;
  /** What changed in the rows; null for an added sheet, whose rows are all new. */
  rows: RowChanges | null;
}

export interface SavePlan {
  sheets: SheetPlan[];
  /** Ids of the file's worksheets that are gone. */
  gone: ReadonlySet<string>;
  /** The list of sheets or the active one changed. */
  relisted: boolean;
  /** A formula was added, changed or went with its sheet: Excel's calculation chain is out of date. */
  formulasChanged: boolean;
}

/** Members that live in the rows, or in the list of sheets. */
const ELSEWHERE: ReadonlySet<Compared> = new Set(["name", "visibility", "rowHeights", "hiddenRows"]);

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

function aroundRows(members: ReadonlySet<Compared>): Set<Compared> {
  return new Set([...members].filter((member) => !ELSEWHERE.has(member)));
}

function addedPlan(sheet: SheetState): SheetPlan {
  const before = sheetBaseline(newSheetState(sheet.name, sheet.id, "added"));
  return { sheet, part: "", added: true, before, members: aroundRows(changedMembers(sheet, before)), rows: null };
}

function filePlan(sheet: SheetState, part: string, before: SheetBaseline): SheetPlan {
  const all = changedMembers(sheet, before);
  const rows: RowChanges = {
    cells: changedCells(sheet), rows: all.has("rowHeights") || all.has("hiddenRows") ? changedRows(sheet, before) : new Set(),
  };
  return { sheet, part, added: false, before, members: aroundRows(all), rows: rows.cells.size + rows.rows.size > 0 ? rows : null };
}

function touchesFormula({ sheet, added }: SheetPlan): boolean {
  return added ? sheet.formulas.size > 0 : sheet.changed.size > 0;
}

/** Compares a state with the package it goes into. base: null when the package is a new, empty one. */
export function savePlan(state: WorkbookState, workbook: WorkbookPart, base: FileBaseline | null): SavePlan {
  const parts = new Map(workbook.sheets.filter((sheet) => sheet.isWorksheet).map((sheet) => [sheetStateId(sheet.sheetId), sheet.part]));
  const present = new Set(state.sheets.map(({ id }) => id));
  const sheets = state.sheets.map((sheet) => {
    const before = base?.sheets.get(sheet.id);
    return before ? filePlan(sheet, parts.get(sheet.id) ?? "", before) : addedPlan(sheet);
  });
  const gone = new Set([...parts.keys()].filter((id) => !present.has(id)));
  const listed = ({ sheet, before }: SheetPlan): boolean => sheet.name === before.name && contentText(sheet.visibility) === before.texts.visibility;
  const relisted = base === null || state.sheets.map((sheet) => sheet.id).join() !== base.order || base.activeSheet !== state.activeSheet || !sheets.every(listed);
  return { sheets, gone, relisted, formulasChanged: gone.size > 0 || sheets.some(touchesFormula) };
}

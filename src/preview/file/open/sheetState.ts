import type { MergeRange, Sheet, TableDefinition } from "hucre";
import { newSheetState } from "../../model/newState";
import type { AreaState, SheetState, TableState } from "../../model/state";
import { areaOf } from "../cellName";
import { sheetStateId } from "../package/workbookPart";
import { hexColour } from "./colour";
import type { ColumnLayout } from "./columns";
import { conditionalFormats } from "./conditionalFormats";
import { pageLayout } from "./pageLayout";
import type { SheetShell } from "./skeleton";

/** What Office calls the permissions of a protected sheet, by the file's names. */
export const PROTECTION = {
  formatCells: "allowFormatCells", formatColumns: "allowFormatColumns", formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns", insertRows: "allowInsertRows", insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns", deleteRows: "allowDeleteRows", sort: "allowSort", autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
} as const;

function merge(range: MergeRange): AreaState {
  return { row: range.startRow, column: range.startCol, rows: range.endRow - range.startRow + 1, columns: range.endCol - range.startCol + 1 };
}

function table(source: TableDefinition, id: number): TableState[] {
  const area = areaOf(source.range ?? "");
  return area === null ? [] : [{
    id, name: source.displayName ?? source.name, area, showHeaders: true, showTotals: source.showTotalRow === true,
    style: source.style ?? "", showBandedRows: source.showRowStripes !== false,
  }];
}

function protection(source: Sheet): SheetState["protection"] {
  const given = source.protection;
  if (!given?.sheet) return { protected: false, options: {} };
  const options = Object.entries(PROTECTION).map(([name, office]) => [office, given[name as keyof typeof PROTECTION] === true]);
  return { protected: true, options: Object.fromEntries(options) as Record<string, unknown> };
}

function view(sheet: SheetState, source: Sheet, theme: readonly string[]): void {
  sheet.visibility = source.veryHidden ? "VeryHidden" : source.hidden ? "Hidden" : "Visible";
  sheet.gridlines = source.view?.showGridLines !== false;
  sheet.headings = source.view?.showRowColHeaders !== false;
  sheet.tabColor = hexColour(source.view?.tabColor, theme) ?? "";
  const { rows = 0, columns = 0 } = source.freezePane ?? {};
  sheet.freeze = rows + columns > 0 ? { rows, columns } : null;
}

/**
 * A sheet of the file without its cells and charts. tableId: number of the first table; ids count on over sheets.
 */
export function sheetState(shell: SheetShell, source: Sheet, layout: ColumnLayout, theme: readonly string[], tableId: number): SheetState {
  const sheet = newSheetState(shell.entry.name, sheetStateId(shell.entry.sheetId), "file");
  view(sheet, source, theme);
  sheet.columnWidths = layout.widths;
  sheet.hiddenColumns = layout.hidden;
  if (layout.formats.size > 0) sheet.columnFormats = layout.formats;
  if (layout.baseFormat !== undefined) sheet.baseFormat = layout.baseFormat;
  sheet.merges = (source.merges ?? []).map(merge).filter((area) => area.rows > 0 && area.columns > 0 && area.rows * area.columns > 1);
  sheet.tables = (source.tables ?? []).flatMap((each, index) => table(each, tableId + index));
  sheet.conditionalFormats = conditionalFormats(source, theme);
  sheet.page = pageLayout(source);
  sheet.protection = protection(source);
  return sheet;
}

import type { Area } from "@tthc/spreadsheet/area";
import type { MergeRange, Sheet } from "hucre";
import { newSheetState } from "../../model/newState";
import type { SheetState } from "../../model/state";
import type { SheetEntry } from "@tthc/xlsx-reader/package/workbookPart";
import { sheetStateId } from "../sheetStateId";
import { hexColour } from "./colour";
import type { ColumnLayout } from "./columns";
import { conditionalFormats } from "./conditionalFormats";
import { pageLayout } from "./pageLayout";

/** What Office calls the permissions of a protected sheet, by the file's names. */
export const PROTECTION = {
  formatCells: "allowFormatCells", formatColumns: "allowFormatColumns", formatRows: "allowFormatRows",
  insertColumns: "allowInsertColumns", insertRows: "allowInsertRows", insertHyperlinks: "allowInsertHyperlinks",
  deleteColumns: "allowDeleteColumns", deleteRows: "allowDeleteRows", sort: "allowSort", autoFilter: "allowAutoFilter",
  pivotTables: "allowPivotTables",
} as const;

function merge(range: MergeRange): Area {
  return { row: range.startRow, column: range.startCol, rows: range.endRow - range.startRow + 1, columns: range.endCol - range.startCol + 1 };
}

function protection(source: Sheet): SheetState["protection"] {
  const given = source.protection;
  if (!given?.sheet) return { protected: false, options: {} };
  const options = Object.entries(PROTECTION).map(([name, office]) => [office, given[name as keyof typeof PROTECTION] === true]);
  return { protected: true, options: Object.fromEntries(options) as Record<string, unknown> };
}

function view(sheet: SheetState, source: Sheet, theme: readonly string[]): void {
  sheet.gridlines = source.view?.showGridLines !== false;
  sheet.headings = source.view?.showRowColHeaders !== false;
  sheet.tabColor = hexColour(source.view?.tabColor, theme) ?? "";
  const { rows = 0, columns = 0 } = source.freezePane ?? {};
  sheet.freeze = rows + columns > 0 ? { rows, columns } : null;
}

const VISIBILITY: Record<string, SheetState["visibility"]> = { hidden: "Hidden", veryHidden: "VeryHidden" };

/** A sheet of the file without its cells, tables and charts. */
export function sheetState(entry: SheetEntry, source: Sheet, layout: ColumnLayout, theme: readonly string[]): SheetState {
  const sheet = newSheetState(entry.name, sheetStateId(entry.sheetId), "file");
  sheet.visibility = VISIBILITY[entry.state] ?? "Visible";
  view(sheet, source, theme);
  sheet.columnWidths = layout.widths;
  sheet.hiddenColumns = layout.hidden;
  if (layout.formats.size > 0) sheet.columnFormats = layout.formats;
  if (layout.baseFormat !== undefined) sheet.baseFormat = layout.baseFormat;
  sheet.merges = (source.merges ?? []).map(merge).filter((area) => area.rows > 0 && area.columns > 0 && area.rows * area.columns > 1);
  sheet.conditionalFormats = conditionalFormats(source, theme);
  sheet.page = pageLayout(source);
  sheet.protection = protection(source);
  return sheet;
}

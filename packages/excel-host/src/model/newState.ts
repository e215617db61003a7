import type { Area } from "@tthc/spreadsheet/area";
import type { PageLayoutState, SheetState, WorkbookState } from "./state";

/** Page set-up of a new sheet in Excel (points; A4 as in Vietnam). */
export function newPageLayout(): PageLayoutState {
  return {
    orientation: "Portrait", paperSize: "A4",
    margins: { left: 50.4, right: 50.4, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
    centerHorizontally: false, headerFooter: {},
  };
}

/** A sheet id of Excel's shape that no sheet of the workbook has. */
export function newSheetId(sheets: readonly SheetState[]): string {
  for (let number = sheets.length + 1; ; number++) {
    const id = `{${String(number).padStart(8, "0")}-0001-0000-0000-000000000000}`;
    if (!sheets.some((sheet) => sheet.id === id)) return id;
  }
}

/**
 * An empty sheet with Excel's defaults.
 * @example newSheetState("Prices", "{00000001-0001-0000-0000-000000000000}", "file")
 */
export function newSheetState(name: string, id: string, origin: SheetState["origin"]): SheetState {
  return {
    id, name, origin, visibility: "Visible", tabColor: "", gridlines: true, headings: true,
    rows: [], formulas: new Map(), columnWidths: new Map(), rowHeights: new Map(),
    hiddenRows: new Set(), hiddenColumns: new Set(), merges: [], tables: [], charts: [],
    conditionalFormats: [], freeze: null, page: newPageLayout(),
    protection: { protected: false, options: {} }, customProperties: new Map(), changed: new Set(),
  };
}

const FIRST_CELL: Area = { row: 0, column: 0, rows: 1, columns: 1 };

/**
 * A new workbook. `sheetNames` empty gives a workbook without sheets, for a file reader that adds its own
 * (it must then also set `activeSheet` and `selection.sheet`, which are sheet ids).
 * @example newWorkbookState().sheets[0].name // "Sheet1"
 */
export function newWorkbookState(sheetNames: readonly string[] = ["Sheet1"], fileName = "Book1.xlsx"): WorkbookState {
  const sheets: SheetState[] = [];
  for (const name of sheetNames) sheets.push(newSheetState(name, newSheetId(sheets), "added"));
  const active = sheets[0]?.id ?? "";
  return {
    fileName, sheets, names: [], formats: [{}], settings: new Map(), activeSheet: active,
    selection: { sheet: active, area: { ...FIRST_CELL } }, structureProtected: false, source: null, deletedSheets: [],
  };
}

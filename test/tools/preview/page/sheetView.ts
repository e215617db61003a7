import { newWorkbookState } from "@tthc/excel-host";
import { formatIndex } from "@tthc/excel-host/model/formats";
import type { CellFormat, CellScalar, SheetState, WorkbookState } from "@tthc/excel-host/model/state";
import type { SheetView } from "../../../../tools/preview/page/cell/cellView";
import { MergeIndex } from "../../../../tools/preview/page/cell/merges";
import { Axis } from "../../../../tools/preview/page/cell/axis";

/** A workbook with one sheet that holds the given cells from A1. */
export function workbookOf(rows: (CellScalar | undefined)[][]): { state: WorkbookState; sheet: SheetState } {
  const state = newWorkbookState(["Sổ"], "a.xlsx");
  const [sheet] = state.sheets;
  rows.forEach((values, row) => {
    sheet.rows[row] = { values: values.slice(), formats: [] };
  });
  return { state, sheet };
}

export function setFormat(state: WorkbookState, sheet: SheetState, row: number, column: number, format: CellFormat): void {
  const line = (sheet.rows[row] ??= { values: [], formats: [] });
  line.formats[column] = formatIndex(state, format);
}

export function viewOf(state: WorkbookState, sheet: SheetState, rows = 60, columns = 30): SheetView {
  return {
    state, sheet, language: "vi", merges: new MergeIndex(sheet),
    rows: new Axis(rows, 15, sheet.rowHeights, sheet.hiddenRows), columns: new Axis(columns, 48, sheet.columnWidths, sheet.hiddenColumns),
  };
}

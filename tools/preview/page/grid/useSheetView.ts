import { useMemo } from "react";
import { MAX_COLUMNS, MAX_ROWS, type Area } from "@tthc/spreadsheet/area";
import { STANDARD_HEIGHT, STANDARD_WIDTH } from "@tthc/excel-host/model/format/sizes";
import type { SheetState, WorkbookState } from "@tthc/excel-host/model/state";
import type { Language } from "../../../../src/locales/language";
import { MergeIndex } from "../cell/merges";
import type { SheetView } from "../cell/cellView";
import { Axis } from "../cell/axis";

/** Columns with content, from rows and column widths. */
function usedColumns(sheet: SheetState): number {
  let columns = 0;
  for (const row of sheet.rows) if (row && row.values.length > columns) columns = row.values.length;
  for (const merge of sheet.merges) columns = Math.max(columns, merge.column + merge.columns);
  return columns;
}

/** Rows and columns to offer for scrolling: the content, some room behind it, and always the selection. */
function extent(used: number, selected: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, used + 30, selected + 30));
}

/** The sheet with its measures; axes are rebuilt when sizes or hidden rows may have changed. */
export function useSheetView(state: WorkbookState, sheet: SheetState, selected: Area, revision: number, language: Language): SheetView {
  const selectedRow = Math.ceil((selected.row + 1) / 200) * 200;
  const selectedColumn = Math.ceil((selected.column + 1) / 26) * 26;
  return useMemo(() => {
    void revision;
    const charts = sheet.charts.reduce((lowest, chart) => Math.max(lowest, Math.ceil((chart.top + chart.height) / STANDARD_HEIGHT)), 0);
    const rowCount = extent(Math.max(sheet.rows.length, charts), selectedRow, 100, MAX_ROWS);
    const columnCount = extent(usedColumns(sheet), selectedColumn, 30, MAX_COLUMNS);
    return {
      state, sheet, language,
      rows: new Axis(rowCount, STANDARD_HEIGHT, sheet.rowHeights, sheet.hiddenRows),
      columns: new Axis(columnCount, STANDARD_WIDTH, sheet.columnWidths, sheet.hiddenColumns),
      merges: new MergeIndex(sheet),
    };
  }, [state, sheet, revision, selectedRow, selectedColumn, language]);
}

import type { WorkbookState } from "@tthc/excel-host/model/state";
import type { FileSheet } from "../../src/files/model/fileSheet";
import type { GivenFile } from "../../src/merge/model/merged";
import { fileOf } from "./files";

/** A workbook of the host as a file that was read: rows end with their last value, blank cells are null by turns. */
export function fileOfState(state: WorkbookState, name = "So.xlsx"): GivenFile {
  return fileOf(name, state.sheets.map((sheet): FileSheet => ({
    name: sheet.name,
    isHidden: sheet.visibility !== "Visible",
    rows: Array.from(sheet.rows, (row, at) => trimmed(row?.values ?? []).map((cell) => (cell === undefined || cell === "" ? (at % 2 === 0 ? null : "") : cell))),
    merged: sheet.merges.map(({ row, column, rows, columns }) => ({ top: row + 1, left: column + 1, rows, columns })),
    tables: sheet.tables.filter(({ showHeaders }) => showHeaders)
      .map(({ area, showTotals }) => ({ top: area.row + 1, left: area.column + 1, rows: area.rows, columns: area.columns, hasTotals: showTotals }))
      .sort((a, b) => b.rows - a.rows),
    hiddenRows: new Set([...sheet.hiddenRows].map((row) => row + 1)),
  })));
}

function trimmed<Cell>(cells: readonly Cell[]): Cell[] {
  let end = cells.length;
  while (end > 0 && (cells[end - 1] === undefined || cells[end - 1] === "")) end--;
  return cells.slice(0, end);
}

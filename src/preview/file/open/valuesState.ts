import { importedCell } from "../../../excel/importFile/sheetChunks";
import type { ImportedCell, ImportedSheet } from "../../../excel/importFile/types";
import { formatIndex } from "../../model/formats";
import { newSheetId, newSheetState, newWorkbookState } from "../../model/newState";
import type { RowState, WorkbookState } from "../../model/state";
import { FreeNames } from "./freeNames";

function rowOf(state: WorkbookState, cells: readonly ImportedCell[]): RowState {
  const row: RowState = { values: [], formats: [] };
  cells.forEach((cell, column) => {
    const { value, numberFormat } = importedCell(cell);
    if (value === "") return;
    // An apostrophe before a text is Excel's word for "text", no part of it.
    row.values[column] = numberFormat === "General" && typeof value === "string" && value.startsWith("'") ? value.slice(1) : value;
    if (numberFormat !== "General") row.formats[column] = formatIndex(state, { numberFormat });
  });
  return row;
}

/** The face of official papers; its widths are the same on every computer, with Excel or without. */
const FONT = { fontName: "Times New Roman", fontSize: 11 };

/**
 * A workbook of values only, as the pane would write them: texts in cells with the text format, nothing evaluated. It
 * has no file behind it, so it is saved as a new .xlsx.
 * @example valuesState([{ name: "", rows: [["Mã"]] }], "so.csv").sheets[0].name // "so"
 */
export function valuesState(sheets: readonly ImportedSheet[], fileName: string): WorkbookState {
  const state = newWorkbookState([], fileName);
  state.formats[0] = { ...FONT };
  const stem = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, "");
  const names = new FreeNames("Sheet1");
  for (const { name, rows } of sheets) {
    const sheet = newSheetState(names.take(name || stem), newSheetId(state.sheets), "added");
    sheet.rows = rows.map((cells) => rowOf(state, cells));
    state.sheets.push(sheet);
  }
  state.activeSheet = state.selection.sheet = state.sheets[0].id;
  return state;
}

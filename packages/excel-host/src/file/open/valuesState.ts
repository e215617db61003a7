import { MAX_SHOWN_AS_TEXT, storableText } from "@tthc/spreadsheet/cellText";
import type { Area } from "@tthc/spreadsheet/area";
import { formatIndex } from "../../model/formats";
import { newSheetId, newSheetState, newWorkbookState } from "../../model/newState";
import type { RowState, WorkbookState } from "../../model/state";
import { FreeNames } from "../freeNames";

/** A cell of a file without formats: a text as the file says it, or a number or logical value where the file itself says that it is one. */
export type ValuesCell = string | boolean | { number: number; format: string };

/** Rows from the top; a row may be shorter than another. */
export interface ValuesSheet {
  /** Name in the file; "" where the kind of file has none. */
  name: string;
  rows: readonly (readonly ValuesCell[])[];
  isHidden?: boolean;
  merged?: readonly Area[];
  hiddenRows?: ReadonlySet<number>;
}

function rowOf(state: WorkbookState, cells: readonly ValuesCell[]): RowState {
  const row: RowState = { values: [], formats: [] };
  cells.forEach((cell, column) => {
    const value = typeof cell === "string" ? storableText(cell) : typeof cell === "boolean" ? cell : cell.number;
    if (value === "") return;
    row.values[column] = value;
    const format = typeof cell === "object" ? cell.format : typeof value === "string" && value.length <= MAX_SHOWN_AS_TEXT ? "@" : "General";
    if (format !== "General") row.formats[column] = formatIndex(state, { numberFormat: format });
  });
  return row;
}

/** The face of official papers; its widths are the same on every computer, with Excel or without. */
const FONT = { fontName: "Times New Roman", fontSize: 11 };

/**
 * A workbook of values only: texts in cells with the text format, nothing evaluated. It has no file behind it, so it is saved
 * as a new .xlsx.
 * @example valuesState([{ name: "", rows: [["Mã"]] }], "so.csv").sheets[0].name // "so"
 */
export function valuesState(sheets: readonly ValuesSheet[], fileName: string): WorkbookState {
  const state = newWorkbookState([], fileName);
  state.formats[0] = { ...FONT };
  const stem = fileName.replace(/\.[A-Za-z0-9]{1,5}$/, "");
  const names = new FreeNames("Sheet1");
  for (const { name, rows, isHidden, merged = [], hiddenRows } of sheets) {
    const sheet = newSheetState(names.take(name || stem), newSheetId(state.sheets), "added");
    if (isHidden) sheet.visibility = "Hidden";
    sheet.merges = [...merged];
    sheet.hiddenRows = new Set(hiddenRows);
    sheet.rows = rows.map((cells) => rowOf(state, cells));
    state.sheets.push(sheet);
  }
  state.activeSheet = state.selection.sheet = (state.sheets.find(({ visibility }) => visibility === "Visible") ?? state.sheets[0]).id;
  return state;
}

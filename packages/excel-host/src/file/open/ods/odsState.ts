import { documentReading, odsParts } from "@tthc/xlsx-reader/ods/odsDocument";
import type { OdsSheetSink, OdsSink } from "@tthc/xlsx-reader/ods/odsSink";
import type { OdsStyles } from "@tthc/xlsx-reader/ods/styles";
import { finished } from "@tthc/xlsx-reader/model/steps";
import type { PackageParts } from "@tthc/xlsx-reader/package/parts";
import { newSheetId, newSheetState, newWorkbookState } from "../../../model/newState";
import type { WorkbookState } from "../../../model/state";
import { FreeNames } from "../../freeNames";
import { OdsSheet } from "./odsSheet";

/** The face of official papers, for a document that names no font. */
const FONT = { fontName: "Times New Roman", fontSize: 11 };

/** Keeps the tables of a document as the sheets of a workbook. */
class OdsBook implements OdsSink {
  private readonly names = new FreeNames("Sheet1");

  constructor(private readonly state: WorkbookState) {}

  sheet(name: string, isShown: boolean, styles: OdsStyles): OdsSheetSink {
    const { state } = this;
    if (state.sheets.length === 0) state.formats[0] = { ...FONT, ...(styles.font("Default") && { fontName: styles.font("Default") }) };
    const sheet = newSheetState(this.names.take(name), newSheetId(state.sheets), "added");
    sheet.visibility = isShown ? "Visible" : "Hidden";
    state.sheets.push(sheet);
    return new OdsSheet(sheet, state, styles);
  }
}

/**
 * A spreadsheet of LibreOffice as a workbook, from its parts (of a .fods the file itself): values, days, fonts, merged,
 * hidden rows and columns; formulas give their last values. It has no file behind it, so it is saved as a new .xlsx.
 * @example documentState([content], "so.fods").sheets[0].name // "Sổ"
 */
export function documentState(parts: readonly Uint8Array[], fileName: string): WorkbookState {
  const state = newWorkbookState([], fileName);
  finished(documentReading(parts, new OdsBook(state)));
  const active = state.sheets.find((sheet) => sheet.visibility === "Visible") ?? state.sheets[0];
  state.activeSheet = state.selection.sheet = active.id;
  return state;
}

/** The same of a package (.ods). FileRefusal: "encrypted", "notWorkbook" (a text), "otherFormat" (no table in it). */
export function odsState(parts: PackageParts, fileName: string): WorkbookState {
  return documentState(odsParts(parts).flatMap((name) => parts.bytes(name) ?? []), fileName);
}

import { newSheetId, newSheetState, newWorkbookState } from "../../../model/newState";
import type { SheetState, WorkbookState } from "../../../model/state";
import { parseArea } from "@tthc/spreadsheet/address";
import { LIMITS } from "../../limits";
import { utf8Part } from "../../package/encoding";
import type { PackageParts } from "../../package/parts";
import { FileRefusal } from "../../result";
import { FreeNames } from "../../freeNames";
import { OdsTable } from "./odsTable";
import { OdsTags } from "./odsTags";
import { OdsStyles } from "./styles";

/** The face of official papers, for a document that names no font. */
const FONT = { fontName: "Times New Roman", fontSize: 11 };
/** Bytes at a file's beginning that tell what it is. */
const HEAD = 8192;
/** A table that only keeps what another file last said: its name is that file's address. */
const ELSEWHERE = /^'[a-z]+:.*'#\$/i;

/** "$'Sổ 1'.A1:$'Sổ 1'.G13": the sheet, the first and the last cell. */
const RANGE = /^\$?(?:'((?:[^']|'')+)'|([^'.]+))\.(\$?[A-Z]+\$?\d+):(?:.*\.)?(\$?[A-Z]+\$?\d+)$/i;

/** Reads the parts of an OpenDocument spreadsheet, one after the other, into a workbook. */
class OdsReader {
  private readonly styles = new OdsStyles();
  private readonly budget = { cells: LIMITS.cells };
  private readonly names = new FreeNames("Sheet1");
  /** Sheets by the names that the file gives them, with their rows of totals. */
  private readonly sheets = new Map<string, { sheet: SheetState; totalRows: ReadonlySet<number> }>();

  constructor(private readonly state: WorkbookState) {}

  /** Reads styles and tables of one part; FileRefusal when it ends too early. */
  part(xml: Uint8Array): void {
    const tags = new OdsTags(xml);
    const reader = tags.tags;
    while (reader.nextTag()) {
      const { name } = tags;
      const { closing } = reader;
      const attributes = tags.attributes();
      if (closing || this.styles.read(tags, name)) continue;
      if (name === "table") this.table(tags, attributes);
      else if (name === "database-range") this.range(attributes);
      else if (name === "tracked-changes" || name === "scripts" || name === "meta" || name === "settings" || name === "master-styles") tags.skip();
    }
  }

  private table(tags: OdsTags, { name = "", "style-name": style = "" }: Record<string, string>): void {
    if (ELSEWHERE.test(name)) {
      tags.skip();
      return;
    }
    const { state } = this;
    if (state.sheets.length === 0) state.formats[0] = { ...FONT, ...(this.styles.font("Default") && { fontName: this.styles.font("Default") }) };
    const sheet = newSheetState(this.names.take(name), newSheetId(state.sheets), "added");
    sheet.visibility = this.styles.isShown(style) ? "Visible" : "Hidden";
    state.sheets.push(sheet);
    const table = new OdsTable(tags, sheet, state, this.styles, this.budget);
    this.sheets.set(name, { sheet, totalRows: table.totalRows });
    table.read();
  }

  /** A named range with a header row is a table; "Sổ.A1:Sổ.G13" says where it stands. */
  private range({ name = "", "target-range-address": address = "", "contains-header": header }: Record<string, string>): void {
    const found = RANGE.exec(address);
    const place = this.sheets.get(found?.[1]?.replace(/''/g, "'") ?? found?.[2] ?? "");
    const area = found && parseArea(`${found[3]}:${found[4]}`);
    if (!place || !area || header === "false" || name.startsWith("__") || area.rows < 2) return;
    const id = 1 + this.state.sheets.reduce((sum, { tables }) => sum + tables.length, 0);
    const showTotals = place.totalRows.has(area.row + area.rows - 1);
    place.sheet.tables.push({ id, name, area, showHeaders: true, showTotals, style: "", showBandedRows: false });
  }
}

/** Whether a package holds an OpenDocument document, readable or not. */
export function isOpenDocument(parts: PackageParts): boolean {
  return /opendocument/.test(parts.text("mimetype") ?? "");
}

/** Whether a file is an OpenDocument spreadsheet in one piece of XML (.fods). */
export function isFlatDocument(bytes: Uint8Array): boolean {
  const head = new TextDecoder().decode(utf8Part(bytes.subarray(0, HEAD)));
  return /<(?:[\w.-]+:)?document\s/.test(head) && head.includes("application/vnd.oasis.opendocument.spreadsheet");
}

/**
 * A spreadsheet of LibreOffice as a workbook, from its parts (of a .fods the file itself): values, days, fonts, merged,
 * hidden rows and columns; formulas give their last values. It has no file behind it, so it is saved as a new .xlsx.
 * @example documentState([content], "so.fods").sheets[0].name // "Sổ"
 */
export function documentState(parts: readonly Uint8Array[], fileName: string): WorkbookState {
  const state = newWorkbookState([], fileName);
  const reader = new OdsReader(state);
  parts.forEach((part) => reader.part(utf8Part(part)));
  if (state.sheets.length === 0) throw new FileRefusal("otherFormat", { format: ".ods" });
  const active = state.sheets.find((sheet) => sheet.visibility === "Visible") ?? state.sheets[0];
  state.activeSheet = state.selection.sheet = active.id;
  return state;
}

/** The same of a package (.ods). FileRefusal: "encrypted", "notWorkbook" (a text), "otherFormat" (no table in it). */
export function odsState(parts: PackageParts, fileName: string): WorkbookState {
  const manifest = parts.text("META-INF/manifest.xml") ?? "";
  if (parts.entry("encrypted-package") || manifest.includes("encryption-data")) throw new FileRefusal("encrypted");
  if (!/opendocument\.spreadsheet/.test(parts.text("mimetype") ?? "")) throw new FileRefusal("notWorkbook");
  return documentState(["styles.xml", "content.xml"].flatMap((name) => parts.bytes(name) ?? []), fileName);
}

import { type Workbook, isDateFormat } from "hucre";
import { readFile } from "../../../excel/importFile/readFile";
import { refusalText } from "../../../excel/importFile/refusalText";
import type { ImportedFile } from "../../../excel/importFile/types";
import { languageOf } from "../../../locales/language";
import { loadTexts } from "../../../locales/text";
import { newWorkbookState } from "../../model/newState";
import type { CellFormat, SheetState, WorkbookState } from "../../model/state";
import { rememberFile } from "../baseline";
import { DAYS_1904 } from "../date1904";
import { LIMITS } from "../limits";
import { readCustomProperties } from "../package/customProperties";
import { chartFrames } from "../package/drawing";
import { PackageParts } from "../package/parts";
import { readSettings } from "../package/settingsPart";
import { type SheetEntry, type WorkbookPart, sheetStateId, workbookPart } from "../package/workbookPart";
import { WorksheetXml } from "../package/worksheetXml";
import { FileRefusal, type FileProblem, fileProblem, refusedProblem } from "../result";
import { digitWidth } from "../widths";
import { ElementXml } from "../xml/elementXml";
import { chartStates } from "./charts";
import { columnLayout } from "./columns";
import { workbookFormats } from "./formats";
import { applyPrintNames, nameStates } from "./names";
import { markNotComputed } from "./notComputed";
import { documentState, isFlatDocument, isOpenDocument, odsState } from "./ods/odsState";
import { oldWorkbook } from "./oldWorkbook";
import { sharedStrings } from "./sharedStrings";
import { SheetCellReader } from "./sheetCells";
import { sheetState } from "./sheetState";
import { readStructure } from "./skeleton";
import { kindOf } from "./sniff";
import { tableStates } from "./tables";
import { valuesState } from "./valuesState";

export interface OpenOptions {
  /** Name shown as the workbook's; default "Book1.xlsx". */
  fileName?: string;
  /** Language of the sentence when the file cannot be opened ("vi-VN" by default). */
  locale?: string;
}

/** source: how a file that is no workbook was read. */
export type OpenResult = { ok: true; state: WorkbookState; source?: ImportedFile } | FileProblem;

/** Texts of the parts that tell how the workbook looks. */
function lookOf(parts: PackageParts, { relationships }: WorkbookPart): { styles: string; theme: string; formats: number } {
  const text = (kind: string): string => parts.text(relationships.find((each) => each.kind === kind)?.target ?? "") ?? "";
  const styles = text("styles");
  const formats = styles === "" ? 0 : ElementXml.of(styles).child("cellXfs").all("xf").length;
  return { styles: styles || "<styleSheet/>", theme: text("theme"), formats: Math.min(LIMITS.rows, formats) };
}

/** Opens a package whose parts are known to be sound zip entries. */
class PackageOpener {
  private readonly workbook: WorkbookPart;
  private readonly strings: string[];
  private readonly seen = { decimalZeros: 0 };
  private readonly budget = { cells: LIMITS.cells, formulas: LIMITS.formulas };
  private formats: CellFormat[] = [{}];
  private nextTable = 1;

  constructor(private readonly parts: PackageParts) {
    this.workbook = workbookPart(parts);
    // Without it no program knows what the parts are.
    if (ElementXml.of(parts.text("[Content_Types].xml") ?? "").name !== "Types") throw new FileRefusal("damaged");
    const texts = this.workbook.relationships.find(({ kind }) => kind === "sharedStrings")?.target ?? "";
    this.strings = sharedStrings(parts.text(texts) ?? "");
  }

  async open(file: Uint8Array, fileName: string): Promise<WorkbookState> {
    const entries = this.workbook.sheets.filter((sheet) => sheet.isWorksheet);
    if (entries.length === 0) throw new FileRefusal("damaged");
    const sheets = entries.map((entry) => {
      const { around, rows } = WorksheetXml.of(this.parts.bytes(entry.part) ?? new Uint8Array(0));
      return { entry, around, rows, frames: chartFrames(this.parts, entry.part) };
    });
    const look = lookOf(this.parts, this.workbook);
    const structure = await readStructure({ ...look, sheets });
    const state = newWorkbookState([], fileName);
    state.formats = this.formats = workbookFormats(structure, look.formats);
    sheets.forEach((source, index) => {
      const sheet = this.sheet(source, structure, index);
      this.fillCells(sheet, source.rows);
      source.rows = new Uint8Array(0);
      // Charts stand on rows and columns, whose sizes must be known.
      sheet.charts = chartStates(sheet, structure.sheets[index], source.frames);
      state.sheets.push(sheet);
    });
    markNotComputed(state.sheets, { workbook: this.workbook, budget: this.budget, decimalZeros: this.seen.decimalZeros });
    this.finish(state, file);
    return state;
  }

  private sheet({ entry, around }: { entry: SheetEntry; around: ElementXml }, structure: Workbook, index: number): SheetState {
    const { fontName = "Calibri", fontSize = 11 } = this.formats[0];
    const layout = columnLayout(around.first("cols") ?? "", digitWidth(fontName, fontSize), this.formats.length);
    const sheet = sheetState(entry, structure.sheets[index], layout, structure.themeColors ?? []);
    sheet.tables = tableStates(this.parts, entry.part, this.nextTable);
    this.nextTable += sheet.tables.length;
    sheet.customProperties = readCustomProperties(this.parts, entry.part, around);
    return sheet;
  }

  private fillCells(sheet: SheetState, rows: Uint8Array): void {
    const keepDefaultFormat = sheet.columnFormats !== undefined || sheet.baseFormat !== undefined;
    const dayShift = this.workbook.date1904 ? this.formats.map((format) => (isDateFormat(format.numberFormat ?? "") ? DAYS_1904 : 0)) : undefined;
    const context = { strings: this.strings, formats: this.formats.length, keepDefaultFormat, dayShift, budget: this.budget, seen: this.seen };
    Object.assign(sheet, new SheetCellReader(rows, context).read());
  }

  private finish(state: WorkbookState, file: Uint8Array): void {
    const { workbook } = this;
    const tab = workbook.sheets[workbook.activeTab];
    const visible = state.sheets.filter((sheet) => sheet.visibility === "Visible");
    const active = state.sheets.find(({ id }) => tab && id === sheetStateId(tab.sheetId)) ?? visible[0] ?? state.sheets[0];
    state.names = nameStates(workbook);
    applyPrintNames(workbook, state.sheets);
    state.settings = readSettings(this.parts);
    state.structureProtected = workbook.structureProtected;
    state.activeSheet = state.selection.sheet = active.id;
    state.source = file;
    rememberFile(file, state);
  }
}

/** A zip: an .xlsx, or an Office document of another kind by a part that only it has. */
async function openPackage(bytes: Uint8Array, fileName: string): Promise<WorkbookState> {
  const parts = PackageParts.of(bytes);
  if (isOpenDocument(parts)) return odsState(parts, fileName);
  if (parts.entry("word/document.xml") || parts.entry("ppt/presentation.xml")) throw new FileRefusal("notWorkbook");
  return new PackageOpener(parts).open(bytes, fileName);
}

/** A page called .xls, a CSV: read as the pane reads it. */
async function openOther(bytes: Uint8Array, fileName: string, options: OpenOptions): Promise<OpenResult> {
  if (isFlatDocument(bytes)) return { ok: true, state: documentState([bytes], fileName) };
  const found = readFile(bytes);
  if (found.ok) return { ok: true, state: valuesState(found.file.sheets, fileName), source: found.file };
  const language = languageOf(options.locale ?? "vi");
  await loadTexts(language);
  return { ok: false, code: found.code, message: refusalText(found, fileName, language) };
}

/**
 * Opens an .xlsx or .xlsm: values (dates as serial numbers of the 1900 system, error cells as "#N/A"), formulas,
 * formats, layout, tables, charts, names, page set-up, protection and the add-in's settings. Never throws for what is
 * in the file: the problem comes back with a sentence. The bytes are kept in state.source. Of an .xls, an .ods or .fods, a
 * page called .xls and a CSV only the values are read, and there is no source to save back to.
 * @example await openWorkbook(bytes, { fileName: "HoSo.xlsx" }) // { ok: true, state }
 */
export async function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenResult> {
  try {
    const fileName = options.fileName ?? "Book1.xlsx";
    const kind = kindOf(bytes);
    if (kind === "other") return await openOther(bytes, fileName, options);
    const state = kind === "package" ? await openPackage(bytes, fileName) : valuesState(await oldWorkbook(bytes), fileName);
    return { ok: true, state };
  } catch (error) {
    const language = languageOf(options.locale ?? "vi");
    // A text longer than the machine can hold, or a file that no program writes.
    const unexpected = error instanceof RangeError ? fileProblem("tooLarge", language, { limit: LIMITS.fileBytes / 2 ** 20 }) : fileProblem("damaged", language);
    return refusedProblem(error, language) ?? unexpected;
  }
}

import { type Sheet, type Workbook, isDateFormat } from "hucre";
import { readFile } from "../../../excel/importFile/readFile";
import { refusalText } from "../../../excel/importFile/refusalText";
import type { ImportedFile } from "../../../excel/importFile/types";
import { languageOf } from "../../../locales/language";
import { loadTexts } from "../../../locales/text";
import { newWorkbookState } from "../../model/newState";
import type { CellFormat, NameState, SheetState, WorkbookState } from "../../model/state";
import { rememberFile } from "../baseline";
import { DAYS_1904 } from "../date1904";
import { LIMITS } from "../limits";
import { readCustomProperties } from "../package/customProperties";
import { chartFrames } from "../package/drawing";
import { PackageParts } from "../package/parts";
import { readSettings } from "../package/settingsPart";
import { type WorkbookPart, workbookPart } from "../package/workbookPart";
import { FileRefusal, type FileProblem, fileProblem } from "../result";
import { digitWidth } from "../widths";
import { elementsNamed } from "../xml/elements";
import { chartStates } from "./charts";
import { columnLayout } from "./columns";
import { workbookFormats } from "./formats";
import { otherWorkbook } from "./otherWorkbook";
import { sharedStrings } from "./sharedStrings";
import { SheetCellReader } from "./sheetCells";
import { sheetState } from "./sheetState";
import { type SheetShell, readStructure, sheetShell } from "./skeleton";
import { kindOf } from "./sniff";
import { valuesState } from "./valuesState";

export interface OpenOptions {
  /** Name shown as the workbook's; default "Book1.xlsx". */
  fileName?: string;
  /** Language of the sentence when the file cannot be opened ("vi-VN" by default). */
  locale?: string;
}

/** source: how a file that is no workbook was read. */
export type OpenResult = { ok: true; state: WorkbookState; source?: ImportedFile } | FileProblem;

/** Formats of the package: how many cellXfs styles.xml has. */
function countFormats(parts: PackageParts, workbook: WorkbookPart): number {
  const styles = workbook.relationships.find(({ kind }) => kind === "styles")?.target ?? "";
  const list = elementsNamed(parts.text(styles) ?? "", "cellXfs")[0]?.inner ?? "";
  return Math.min(LIMITS.rows, list.match(/<(?:[\w.-]+:)?xf[\s/>]/g)?.length ?? 0);
}

function names(workbook: Workbook, sheets: readonly SheetState[]): NameState[] {
  return (workbook.namedRanges ?? []).map((source) => ({
    name: source.name, formula: `=${source.range}`, comment: source.comment ?? "", visible: !source.name.startsWith("_xlnm."),
    scope: sheets.find((sheet) => sheet.name === source.scope)?.id ?? "",
  }));
}

/** Opens a package whose parts are known to be sound zip entries. */
class PackageOpener {
  private readonly workbook: WorkbookPart;
  private readonly strings: string[];
  private readonly budget = { cells: LIMITS.cells };
  private formats: CellFormat[] = [{}];

  constructor(private readonly parts: PackageParts) {
    this.workbook = workbookPart(parts);
    const texts = this.workbook.relationships.find(({ kind }) => kind === "sharedStrings")?.target ?? "";
    this.strings = sharedStrings(parts.text(texts) ?? "");
  }

  async open(file: Uint8Array, fileName: string): Promise<WorkbookState> {
    const worksheets = this.workbook.sheets.filter((sheet) => sheet.isWorksheet);
    if (worksheets.length === 0) throw new FileRefusal("damaged");
    const rows = worksheets.map((entry) => this.parts.bytes(entry.part) ?? new Uint8Array(0));
    const shells = worksheets.map((entry, index) => sheetShell(entry, rows[index]));
    const count = countFormats(this.parts, this.workbook);
    const structure = await readStructure(this.parts, this.workbook, shells, count);
    const state = newWorkbookState([], fileName);
    state.formats = this.formats = workbookFormats(structure, count);
    shells.forEach((shell, index) => {
      state.sheets.push(this.sheet(shell, structure, index, state.sheets));
      this.fillCells(state.sheets[index], rows[index]);
      rows[index] = new Uint8Array(0);
      this.addCharts(state.sheets[index], shell, structure.sheets[index]);
    });
    this.finish(state, structure, file);
    return state;
  }

  private sheet(shell: SheetShell, structure: Workbook, index: number, before: readonly SheetState[]): SheetState {
    const source = structure.sheets[index];
    const { fontName = "Calibri", fontSize = 11 } = this.formats[0];
    const layout = columnLayout(shell.head, digitWidth(fontName, fontSize));
    const tables = before.reduce((sum, sheet) => sum + sheet.tables.length, 0);
    const sheet = sheetState(shell, source, layout, structure.themeColors ?? [], tables + 1);
    sheet.customProperties = readCustomProperties(this.parts, shell.entry.part, shell.tail);
    return sheet;
  }

  /** Charts stand on rows and columns, whose sizes must be known. */
  private addCharts(sheet: SheetState, shell: SheetShell, source: Sheet): void {
    if (source.charts) sheet.charts = chartStates(sheet, source, chartFrames(this.parts, shell.entry.part));
  }

  private fillCells(sheet: SheetState, xml: Uint8Array): void {
    const keepDefaultFormat = sheet.columnFormats !== undefined || sheet.baseFormat !== undefined;
    const dayShift = this.workbook.date1904 ? this.formats.map((format) => (isDateFormat(format.numberFormat ?? "") ? DAYS_1904 : 0)) : undefined;
    const context = { strings: this.strings, keepDefaultFormat, dayShift, budget: this.budget };
    Object.assign(sheet, new SheetCellReader(xml, context).read());
  }

  private finish(state: WorkbookState, structure: Workbook, file: Uint8Array): void {
    const tab = this.workbook.sheets[structure.activeSheet ?? 0]?.name;
    const visible = state.sheets.filter((sheet) => sheet.visibility === "Visible");
    const active = state.sheets.find((sheet) => sheet.name === tab) ?? visible[0] ?? state.sheets[0];
    state.names = names(structure, state.sheets);
    state.settings = readSettings(this.parts);
    state.structureProtected = structure.workbookProtection?.lockStructure === true;
    state.activeSheet = state.selection.sheet = active.id;
    state.source = file;
    rememberFile(file, state);
  }
}

/** A zip: an .xlsx, or an Office document of another kind by a part that only it has. */
async function openPackage(bytes: Uint8Array, fileName: string): Promise<WorkbookState> {
  const parts = PackageParts.of(bytes);
  if (parts.entry("mimetype") && parts.entry("content.xml")) return valuesState(await otherWorkbook(bytes, ".ods"), fileName);
  if (parts.entry("word/document.xml") || parts.entry("ppt/presentation.xml")) throw new FileRefusal("notWorkbook");
  return new PackageOpener(parts).open(bytes, fileName);
}

/** A page called .xls, a CSV: read as the pane reads it. */
async function openOther(bytes: Uint8Array, fileName: string, options: OpenOptions): Promise<OpenResult> {
  const found = readFile(bytes);
  if (found.ok) return { ok: true, state: valuesState(found.file.sheets, fileName), source: found.file };
  const language = languageOf(options.locale ?? "vi");
  await loadTexts(language);
  return { ok: false, code: found.code, message: refusalText(found, fileName, language) };
}

/**
 * Opens an .xlsx or .xlsm: values (dates as serial numbers of the 1900 system, error cells as "#N/A"), formulas,
 * formats, layout, tables, charts, names, page set-up, protection and the add-in's settings. Never throws for what is
 * in the file: the problem comes back with a sentence. The bytes are kept in state.source. Of an .xls, an .ods, a page
 * called .xls and a CSV only the values are read, and there is no source to save back to.
 * @example await openWorkbook(bytes, { fileName: "HoSo.xlsx" }) // { ok: true, state }
 */
export async function openWorkbook(bytes: Uint8Array, options: OpenOptions = {}): Promise<OpenResult> {
  try {
    const fileName = options.fileName ?? "Book1.xlsx";
    const kind = kindOf(bytes);
    if (kind === "other") return await openOther(bytes, fileName, options);
    const state = kind === "package" ? await openPackage(bytes, fileName) : valuesState(await otherWorkbook(bytes, ".xls"), fileName);
    return { ok: true, state };
  } catch (error) {
    const refusal = error instanceof FileRefusal ? error : new FileRefusal("damaged");
    return fileProblem(refusal.code, languageOf(options.locale ?? "vi"), refusal.values);
  }
}

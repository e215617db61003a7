import { MAX_ROWS } from "@tthc/spreadsheet/area";
import type { Workbook } from "hucre";
import { isDateFormat } from "@tthc/xlsx-reader/model/dateFormat";
import { newWorkbookState } from "../../model/newState";
import type { CellFormat, SheetState, WorkbookState } from "../../model/state";
import { rememberFile } from "../baseline";
import { DAYS_1904 } from "@tthc/xlsx-reader/model/date1904";
import { LIMITS } from "@tthc/xlsx-reader/model/limits";
import { readCustomProperties } from "../package/customProperties";
import { chartFrames } from "../package/drawing";
import { isFlatDocument, isOpenDocument } from "@tthc/xlsx-reader/ods/odsDocument";
import { PackageParts } from "@tthc/xlsx-reader/package/parts";
import { readSettings } from "../package/settingsPart";
import { type SheetEntry, type WorkbookPart, workbookPart } from "@tthc/xlsx-reader/package/workbookPart";
import { sheetStateId } from "../sheetStateId";
import { WorksheetXml } from "@tthc/xlsx-reader/package/worksheetXml";
import { FileRefusal, type FileProblem, refusedProblem } from "@tthc/xlsx-reader/model/result";
import { digitWidth } from "../widths";
import { ElementXml } from "@tthc/xlsx-reader/xml/elementXml";
import { chartStates } from "./charts";
import { columnLayout } from "./columns";
import { workbookFormats } from "./formats";
import { applyPrintNames, nameStates } from "./names";
import { markNotComputed } from "./notComputed";
import { documentState, odsState } from "./ods/odsState";
import { oldWorkbook } from "./oldWorkbook";
import { sharedStrings } from "@tthc/xlsx-reader/cells/sharedStrings";
import { SheetCellReader } from "@tthc/xlsx-reader/cells/sheetCells";
import { sheetState } from "./sheetState";
import { readStructure } from "./skeleton";
import { StateCells } from "./stateCells";
import { fileKind } from "@tthc/xlsx-reader/fileKind";
import { tableStates } from "./tables";
import { valuesState, type ValuesSheet } from "./valuesState";

/** What a reader of other formats made of a file; source and problem are its own. */
export type OtherFile<Source, Problem> = { ok: true; sheets: readonly ValuesSheet[]; source: Source } | { ok: false; problem: Problem };

export interface OpenOptions<Source, Problem> {
  /** Name shown as the workbook's; default "Book1.xlsx". */
  fileName?: string;
  /** Reads what is no workbook (a page called .xls, a CSV); without one such a file is refused as "notWorkbook". */
  readOther?: (bytes: Uint8Array) => OtherFile<Source, Problem>;
}

/** source: what the reader of other formats tells of its file. */
export type OpenResult<Source, Problem> = { ok: true; state: WorkbookState; source?: Source } | FileProblem<Problem>;

/** Texts of the parts that tell how the workbook looks. */
function lookOf(parts: PackageParts, { relationships }: WorkbookPart): { styles: string; theme: string; formats: number } {
  const text = (kind: string): string => parts.text(relationships.find((each) => each.kind === kind)?.target ?? "") ?? "";
  const styles = text("styles");
  const formats = styles === "" ? 0 : ElementXml.of(styles).child("cellXfs").all("xf").length;
  return { styles: styles || "<styleSheet/>", theme: text("theme"), formats: Math.min(MAX_ROWS, formats) };
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
    const context = { strings: this.strings, formats: this.formats.length, dayShift, budget: this.budget, seen: this.seen };
    const kept = new StateCells(keepDefaultFormat, this.budget);
    new SheetCellReader(rows, context, kept).read();
    Object.assign(sheet, kept.cells);
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

/** What is no package and no old workbook. */
function openOther<Source, Problem>(bytes: Uint8Array, fileName: string, readOther: OpenOptions<Source, Problem>["readOther"]): OpenResult<Source, Problem> {
  if (isFlatDocument(bytes)) return { ok: true, state: documentState([bytes], fileName) };
  if (!readOther) throw new FileRefusal(bytes.length === 0 ? "empty" : "notWorkbook");
  const found = readOther(bytes);
  return found.ok ? { ok: true, state: valuesState(found.sheets, fileName), source: found.source } : { ok: false, code: "notWorkbook", values: {}, other: found.problem };
}

/**
 * Opens an .xlsx or .xlsm: values (dates as serial numbers of the 1900 system, error cells as "#N/A"), formulas,
 * formats, layout, tables, charts, names, page set-up, protection and the add-in's settings. Never throws for what is
 * in the file: the problem comes back with its code. The bytes are kept in state.source. Of an .xls, an .ods or .fods
 * and of what `readOther` reads only the values come, and there is no source to save back to.
 * @example await openWorkbook(bytes, { fileName: "Prices.xlsx" }) // { ok: true, state }
 */
export async function openWorkbook<Source = never, Problem = never>(bytes: Uint8Array, options: OpenOptions<Source, Problem> = {}): Promise<OpenResult<Source, Problem>> {
  try {
    const fileName = options.fileName ?? "Book1.xlsx";
    const kind = fileKind(bytes);
    if (kind === "other") return openOther(bytes, fileName, options.readOther);
    const state = kind === "package" ? await openPackage(bytes, fileName) : valuesState(oldWorkbook(bytes), fileName);
    return { ok: true, state };
  } catch (error) {
    // A text longer than the machine can hold, or a file that no program writes.
    const known = refusedProblem(error);
    if (known) return known;
    return error instanceof RangeError ? { ok: false, code: "tooLarge", values: { limit: LIMITS.fileBytes / 2 ** 20 } } : { ok: false, code: "damaged", values: {} };
  }
}

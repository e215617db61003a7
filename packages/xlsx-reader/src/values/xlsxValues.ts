import { parseArea } from "@tthc/spreadsheet/address";
import type { Area } from "@tthc/spreadsheet/area";
import { latin } from "@tthc/spreadsheet/signature";
import type { Opened } from "../cells/notComputed";
import { readingStrings } from "../cells/sharedStrings";
import { SheetCellReader } from "../cells/sheetCells";
import { DAYS_1904 } from "../model/date1904";
import { LIMITS } from "../model/limits";
import { FileRefusal } from "../model/result";
import type { Work } from "../model/steps";
import { ValuesBoundError, type ValuesOptions, type ValuesSheet } from "../model/valuesBook";
import { valueLook, type ValueLook } from "../package/lookPart";
import type { PackageParts } from "../package/parts";
import { tableEntries } from "../package/tables";
import { workbookPart, type SheetEntry, type WorkbookPart } from "../package/workbookPart";
import { WorksheetXml } from "../package/worksheetXml";
import { ElementXml } from "../xml/elementXml";
import { elementsNamed } from "../xml/elements";
import { ColumnFonts } from "./columnFonts";
import { ValueCells } from "./valueCells";

/** Rows between two steps. */
const STEP = 1000;
/** Bytes at a part's beginning in which a document type would stand. */
const HEAD = 4096;
const decoder = new TextDecoder();

/** The cells of a worksheet that was read. */
interface ReadSheet {
  cells: ValueCells;
  sheet: ValuesSheet;
}

/** No program writes a document type into a workbook; entities of one could stand for other text than what is read. */
function refuseDocumentType(part: Uint8Array): void {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(latin(part, 0, HEAD))) throw new FileRefusal("damaged");
}

function mergedAreas(around: ElementXml): Area[] {
  const areas = elementsNamed(around.first("mergeCells") ?? "", "mergeCell").flatMap(({ attributes }) => parseArea(attributes.ref ?? "") ?? []);
  return areas.filter(({ rows, columns }) => rows * columns > 1);
}

/** Reads the worksheets of an .xlsx, one part after the other. */
class XlsxValues {
  private readonly workbook: WorkbookPart;
  private readonly budget = { cells: LIMITS.cells };
  private readonly kept: { cells: number };
  private readonly opened: Opened;
  private readonly sheets: ReadSheet[] = [];
  private strings: string[] = [];
  private look: ValueLook = { isDate: [], fonts: [] };
  private dayShift: number[] | undefined;

  constructor(private readonly parts: PackageParts, private readonly options: ValuesOptions) {
    this.workbook = workbookPart(parts);
    // Without it no program knows what the parts are.
    if (ElementXml.of(parts.text("[Content_Types].xml") ?? "").name !== "Types") throw new FileRefusal("damaged");
    this.opened = { workbook: this.workbook, decimalZeros: 0 };
    this.kept = { cells: options.cells };
  }

  *read(): Work<ValuesSheet[]> {
    const entries = this.workbook.sheets.filter(({ isWorksheet }) => isWorksheet);
    if (entries.length === 0) throw new FileRefusal("damaged");
    if (entries.length > this.options.sheets) throw new ValuesBoundError("sheets");
    // A part that stands for a thousand sheets would be read a thousand times.
    if (new Set(entries.map(({ part }) => this.parts.entry(part))).size < entries.length) throw new FileRefusal("damaged");
    this.look = valueLook(this.parts.text(this.related("styles")) ?? "");
    if (this.workbook.date1904) this.dayShift = this.look.isDate.map((isDate) => (isDate ? DAYS_1904 : 0));
    const texts = yield* this.part(this.related("sharedStrings"));
    this.strings = texts ? yield* readingStrings(decoder.decode(texts)) : [];
    for (const entry of entries) yield* this.sheet(entry);
    const others = this.sheets.some(({ cells }) => cells.others);
    for (const { cells } of this.sheets) cells.markNotComputed(others, this.kept);
    return this.sheets.map(({ sheet }) => sheet);
  }

  private related(wanted: string): string {
    return this.workbook.relationships.find(({ kind }) => kind === wanted)?.target ?? "";
  }

  private *part(name: string): Work<Uint8Array | undefined> {
    const bytes = yield* this.parts.reading(name);
    if (bytes) refuseDocumentType(bytes);
    return bytes;
  }

  private *sheet({ name, part, state }: SheetEntry): Work<void> {
    const { around, rows } = WorksheetXml.of((yield* this.part(part)) ?? new Uint8Array(0));
    const fonts = this.look.fonts.some(this.options.isWanted) ? new ColumnFonts(this.look.fonts) : null;
    const cells = new ValueCells(this.kept, this.opened, fonts);
    const context = { strings: this.strings, formats: Math.max(1, this.look.fonts.length), dayShift: this.dayShift, budget: this.budget, seen: this.opened };
    const reader = new SheetCellReader(rows, context, cells);
    while (reader.readSome(STEP)) yield;
    const sheet: ValuesSheet = {
      name, isHidden: state === "hidden" || state === "veryHidden", rows: cells.kept.rows, merged: mergedAreas(around),
      tables: tableEntries(this.parts, part), hiddenRows: cells.hiddenRows,
    };
    if (fonts) sheet.fonts = fonts.of(sheet.rows.length);
    this.sheets.push({ cells, sheet });
    yield;
  }
}

/** The values of an .xlsx or .xlsm in steps. Throws FileRefusal, and ValuesBoundError past what was asked for. */
export function* xlsxValues(parts: PackageParts, options: ValuesOptions): Work<ValuesSheet[]> {
  return yield* new XlsxValues(parts, options).read();
}

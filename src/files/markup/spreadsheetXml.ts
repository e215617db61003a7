import { dayOf } from "../../calendar/day";
import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import { CellBudget, trimmedRows } from "../model/cellBudget";
import { IMPORT_LIMITS } from "../model/limits";
import { ImportRefusal, type ImportedCell, type ImportedSheet } from "../model/types";
import { MergedCover } from "./mergedCover";
import { Namespaces } from "./namespaces";
import { XmlTokens, type XmlAttribute } from "./xmlTokens";

export const SPREADSHEET = "urn:schemas-microsoft-com:office:spreadsheet";
const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d):(\d\d(?:\.\d+)?))?$/;
/** Elements by their depth: a name counts at its place only. */
const PATH = ["Workbook", "Worksheet", "Table", "Row", "Cell", "Data"] as const;

/** "2021-09-20T00:00:00.000" as a serial; text when there is no such day. */
function dateTime(text: string): ImportedCell {
  const parts = DATE_TIME.exec(text);
  const day = parts ? dayOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) : 0;
  if (!parts || day === 0) return text;
  const time = (Number(parts[4] ?? 0) * 3600 + Number(parts[5] ?? 0) * 60 + Number(parts[6] ?? 0)) / 86_400;
  return { number: day + time, format: time > 0 ? "dd/mm/yyyy hh:mm" : "dd/mm/yyyy" };
}

function cellOf(type: string, text: string): ImportedCell {
  if (type === "DateTime") return dateTime(text.trim());
  const number = Number(text);
  return type === "Number" && text.trim() !== "" && Number.isFinite(number) ? { number, format: "General" } : text;
}

/** What is known of the cell that is being read. */
interface OpenCell {
  column: number;
  width: number;
  height: number;
  hasFormula: boolean;
  type: string;
  text: string;
  /** Only the first Data of a cell counts. */
  done: boolean;
}

/** Builds the sheets while the tags go by. */
class SheetBuilder {
  readonly sheets: ImportedSheet[] = [];
  private readonly budget = new CellBudget();
  private readonly namespaces = new Namespaces(SPREADSHEET);
  private rows: ImportedCell[][] = [];
  private coverage = new MergedCover();
  private cells: ImportedCell[] = [];
  private column = 0;
  private cell: OpenCell | null = null;
  private depth = 0;
  /** How many elements of PATH we are in, one within the other from the root. */
  private level = 0;

  open(name: string, attributes: readonly XmlAttribute[]): void {
    this.namespaces.enter(attributes);
    if (this.depth === 0 && name !== PATH[0]) throw new ImportRefusal("damaged");
    if (this.depth === this.level && name === PATH[this.level]) {
      this.level++;
      this.begin(name, attributes);
    }
    this.depth++;
  }

  close(): void {
    this.namespaces.leave();
    if (this.depth-- !== this.level) return;
    this.level--;
    const name = PATH[this.level];
    if (name === "Cell") this.endCell();
    else if (name === "Data" && this.cell) this.cell.done = true;
    else if (name === "Row") this.rows.push(this.budget.row(this.cells, this.rows.length));
    else if (name === "Worksheet") this.endSheet();
  }

  text(text: string): void {
    if (this.level === PATH.length && this.cell && !this.cell.done) this.cell.text += text;
  }

  private begin(name: (typeof PATH)[number], attributes: readonly XmlAttribute[]): void {
    if (name === "Worksheet") this.beginSheet(this.attribute(attributes, "Name"));
    else if (name === "Row") this.beginRow(this.count(attributes, "Index"));
    else if (name === "Cell") this.beginCell(attributes);
    else if (name === "Data" && this.cell && !this.cell.done) this.cell.type = this.attribute(attributes, "Type");
  }

  private attribute(attributes: readonly XmlAttribute[], wanted: string): string {
    return attributes.find(({ prefix, name }) => name === wanted && (prefix === "ss" || this.namespaces.has(prefix)))?.value ?? "";
  }

  private count(attributes: readonly XmlAttribute[], name: string): number {
    const found = Number.parseInt(this.attribute(attributes, name), 10);
    return found > 0 ? found : 0;
  }

  private beginSheet(name: string): void {
    this.rows = [];
    this.coverage = new MergedCover();
    this.sheets.push({ name, rows: [] });
  }

  private endSheet(): void {
    this.sheets[this.sheets.length - 1].rows = trimmedRows(this.rows);
  }

  private beginRow(index: number): void {
    this.budget.blankRows(index - 1 - this.rows.length, index - 1);
    while (this.rows.length < index - 1) this.rows.push([]);
    this.cells = [];
    this.column = 0;
  }

  /** ss:Index jumps ahead; merged cells keep their value in the first. */
  private beginCell(attributes: readonly XmlAttribute[]): void {
    const index = this.count(attributes, "Index");
    const column = index > 0 ? index - 1 : this.coverage.freeColumn(this.column, this.rows.length);
    const width = 1 + this.count(attributes, "MergeAcross");
    if (column + width > IMPORT_LIMITS.columns) throw new ImportRefusal("tooWide", { limit: IMPORT_LIMITS.columns });
    this.cell = { column, width, height: this.count(attributes, "MergeDown"), hasFormula: this.attribute(attributes, "Formula") !== "", type: "", text: "", done: false };
  }

  private endCell(): void {
    const { cell, cells } = this;
    if (!cell) return;
    while (cells.length < cell.column) cells.push("");
    // A formula whose result is an empty text says so; any other without a value was never computed.
    cells[cell.column] = cell.hasFormula && cell.text === "" && cell.type !== "String" ? NOT_COMPUTED : cellOf(cell.type, cell.text);
    if (cell.height > 0) this.coverage.cover(cell.column, cell.width, this.rows.length + 1 + cell.height);
    this.column = cell.column + cell.width;
    this.cell = null;
  }
}

/**
 * The sheets of an "XML Spreadsheet 2003", which some systems call .xls: it types its cells, so numbers and dates are.
 * Refuses XML that is not well formed or something else.
 */
export function spreadsheetXml(xml: string): ImportedSheet[] {
  const tokens = new XmlTokens(xml);
  const builder = new SheetBuilder();
  for (let token = tokens.next(); token; token = tokens.next()) {
    if (token.kind === "open") builder.open(token.name, token.attributes);
    else if (token.kind === "close") builder.close();
    else builder.text(token.text);
  }
  return builder.sheets.filter(({ rows }) => rows.length > 0);
}

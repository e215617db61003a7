import { MAX_COLUMNS, MAX_ROWS } from "@tthc/spreadsheet/area";
import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import { STANDARD_HEIGHT } from "../../model/format/sizes";
import type { CellScalar, FormulaState, RowState } from "../../model/state";
import { LIMITS } from "../limits";
import { FileRefusal } from "../result";
import { decodeControl, unescapeXml } from "../xml/text";
import { parseArea } from "@tthc/spreadsheet/address";
import { cellNumber, isoSerial } from "./cellNumber";
import { typedFormula } from "./formulaText";
import { SharedFormulas } from "./sharedFormulas";
import { RowBuilder } from "./rowBuilder";
import { TagReader } from "../xml/tagReader";

interface SheetCells {
  rows: (RowState | undefined)[];
  formulas: Map<string, FormulaState>;
  /** Points, only where they differ from Excel's default. */
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
}

interface CellContext {
  strings: readonly string[];
  /** How many formats the file has: a cell that asks for another has none. */
  formats: number;
  /** Columns carry formats of their own: a cell without one is then kept as "default". */
  keepDefaultFormat: boolean;
  /** By format index: days to add to a date of a workbook that counts from 1904; undefined otherwise. */
  dayShift?: readonly number[];
  /** Counts down over all sheets of a file; formulas: the cost of those that cells share. */
  budget: { cells: number; formulas: number };
  /** Counts formulas whose value is "0.0", as programs in Java write what they never computed. */
  seen: { decimalZeros: number };
}

/** Cell types by their first letter; "str" is told from "s" by its length. */
const enum Kind { number, shared, text, boolean, error, inline, date }

/** Reads the rows of one worksheet part straight from its bytes. */
export class SheetCellReader {
  private readonly tags: TagReader;
  private readonly cells: SheetCells = { rows: [], formulas: new Map(), rowHeights: new Map(), hiddenRows: new Set() };
  private readonly shared: SharedFormulas;
  private readonly builder = new RowBuilder();
  private row = -1;
  private column = -1;

  constructor(xml: Uint8Array, private readonly context: CellContext) {
    this.tags = new TagReader(xml, 0, xml.length);
    this.shared = new SharedFormulas(context.budget);
  }

  /** Throws FileRefusal: "tooLarge" past the cell budget, "damaged" for a place outside a sheet. */
  read(): SheetCells {
    const { tags } = this;
    while (tags.nextTag()) {
      if (tags.closing) {
        if (tags.nameIs("sheetData")) break;
        continue;
      }
      if (tags.nameIs("row")) this.readRow();
      else tags.skipTag();
    }
    return this.cells;
  }

  private readRow(): void {
    const { tags, cells } = this;
    let format = -1;
    let custom = false;
    let height = -1;
    let hidden = false;
    this.row++;
    while (tags.nextAttribute()) {
      if (tags.attributeIs("r")) this.row = tags.valueNumber() - 1;
      else if (tags.attributeIs("s")) format = tags.valueNumber();
      else if (tags.attributeIs("customFormat")) custom = tags.valueTrue();
      else if (tags.attributeIs("ht")) height = Number(tags.valueText());
      else if (tags.attributeIs("hidden")) hidden = tags.valueTrue();
    }
    if (!(this.row >= 0 && this.row < MAX_ROWS)) throw new FileRefusal("damaged");
    if (height >= 0 && height !== STANDARD_HEIGHT) cells.rowHeights.set(this.row, height);
    if (hidden) cells.hiddenRows.add(this.row);
    this.column = -1;
    this.builder.start();
    if (!tags.selfClosing) this.readCells();
    this.closeRow(custom && format > 0 ? format : undefined);
  }

  private readCells(): void {
    const { tags } = this;
    while (tags.nextTag()) {
      if (tags.closing) {
        if (tags.nameIs("row")) return;
      } else if (tags.nameLength === 1 && tags.nameIs("c")) this.readCell();
      else tags.skipTag();
    }
  }

  private readCell(): void {
    const { tags } = this;
    let format = 0;
    let kind = Kind.number;
    this.column++;
    while (tags.nextAttribute()) {
      if (tags.attributeLength !== 1) continue;
      const name = tags.xml[tags.attributeStart];
      if (name === 114) this.readReference();
      else if (name === 115) format = tags.valueNumber();
      else if (name === 116) kind = kindOf(tags);
    }
    if (!(this.column >= 0 && this.column < MAX_COLUMNS)) throw new FileRefusal("damaged");
    if (--this.context.budget.cells < 0) throw new FileRefusal("tooLarge", { limit: LIMITS.fileBytes / 2 ** 20 });
    if (format >= this.context.formats) format = 0;
    this.builder.add(this.column, tags.selfClosing ? undefined : this.readContent(kind, format), format);
  }

  private readReference(): void {
    const { xml, valueStart, valueEnd } = this.tags;
    let column = 0;
    for (let i = valueStart; i < valueEnd; i++) {
      const letter = xml[i] & 0xdf;
      if (letter < 65 || letter > 90) break;
      column = column * 26 + letter - 64;
    }
    if (column > 0) this.column = column - 1;
  }

  private readContent(kind: Kind, format: number): CellScalar | undefined {
    const { tags } = this;
    let value: CellScalar | undefined;
    let computed = false;
    while (tags.nextTag()) {
      if (tags.closing) {
        if (tags.nameLength === 1 && tags.nameIs("c")) break;
        continue;
      }
      if (tags.nameIs("f")) computed = this.readFormula();
      else {
        const isValue = tags.nameIs("v");
        const isInline = tags.nameIs("is");
        tags.skipTag();
        if (tags.selfClosing) continue;
        if (isValue) {
          value = this.readValue(kind, format);
          if (computed && value === 0 && tags.valueText() === "0.0") this.context.seen.decimalZeros++;
        }
        else if (isInline) value = this.readInline();
      }
    }
    // A formula whose result is an empty text says that it is a text.
    return value === undefined && computed && kind !== Kind.text ? NOT_COMPUTED : value;
  }

  private readValue(kind: Kind, format: number): CellScalar | undefined {
    const { tags } = this;
    if (kind > Kind.shared) return this.valueOfText(kind, this.text());
    tags.readText();
    if (tags.valueStart === tags.valueEnd) return undefined;
    const value = cellNumber(tags.xml, tags.valueStart, tags.valueEnd);
    if (kind === Kind.shared) return this.context.strings[value];
    if (Number.isNaN(value)) return decodeControl(unescapeXml(tags.valueText()));
    const shift = this.context.dayShift?.[format];
    return shift ? value + shift : value;
  }

  private valueOfText(kind: Kind, text: string): CellScalar | undefined {
    if (text === "" && kind !== Kind.text) return undefined;
    if (kind === Kind.boolean) return text === "1" || text.toLowerCase() === "true";
    if (kind === Kind.date) return Number.isNaN(isoSerial(text)) ? text : isoSerial(text);
    return decodeControl(text);
  }

  /** Text up to the closing tag, sections of CDATA included. */
  private text(): string {
    const { tags } = this;
    let text = "";
    while (!tags.readText()) {
      text += unescapeXml(tags.valueText());
      const start = tags.at + 9;
      const close = tags.xml.indexOf(93, start);
      let end = close;
      while (end >= 0 && !(tags.xml[end + 1] === 93 && tags.xml[end + 2] === 62)) end = tags.xml.indexOf(93, end + 1);
      if (end < 0) throw new FileRefusal("damaged");
      text += tags.decode(start, end);
      tags.at = end + 3;
    }
    return text + unescapeXml(tags.valueText());
  }

  private readInline(): string {
    const { tags } = this;
    let text = "";
    let phonetic = false;
    while (tags.nextTag()) {
      if (tags.nameIs("rPh")) phonetic = !tags.closing;
      if (tags.closing) {
        if (tags.nameIs("is")) break;
        continue;
      }
      const isText = tags.nameIs("t");
      tags.skipTag();
      if (isText && !tags.selfClosing && !phonetic) text += decodeControl(this.text());
    }
    return text;
  }

  /** Whether the cell has a formula. */
  private readFormula(): boolean {
    const { tags } = this;
    let shared = -1;
    let isShared = false;
    let area = "";
    while (tags.nextAttribute()) {
      if (tags.attributeIs("si")) shared = tags.valueNumber();
      else if (tags.attributeIs("t")) isShared = tags.valueText() === "shared";
      else if (tags.attributeIs("ref")) area = tags.valueText();
    }
    const own = tags.selfClosing ? "" : decodeControl(this.text());
    let text = own === "" ? "" : typedFormula(own);
    if (isShared) text = this.shared.at(shared, text, this.row, this.column);
    if (text === "") return false;
    const formula: FormulaState = { text };
    const spill = isShared ? null : parseArea(area);
    if (spill && spill.rows * spill.columns > 1) formula.spill = { rows: spill.rows, columns: spill.columns };
    this.cells.formulas.set(`${this.row},${this.column}`, formula);
    return true;
  }

  private closeRow(format: number | undefined): void {
    const { rows } = this.cells;
    const row = this.builder.row(rows[this.row], format, this.context.keepDefaultFormat);
    if (row === undefined) return;
    // A gap that is not too long is filled: a dense array stays fast to walk.
    while (rows.length < this.row && this.row - rows.length < 1000) rows.push(undefined);
    rows[this.row] = row;
  }
}

function kindOf(tags: TagReader): Kind {
  const length = tags.valueEnd - tags.valueStart;
  switch (tags.xml[tags.valueStart]) {
    case 115: return length === 1 ? Kind.shared : Kind.text;
    case 98: return Kind.boolean;
    case 101: return Kind.error;
    case 105: return Kind.inline;
    case 100: return Kind.date;
    default: return Kind.number;
  }
}

import { parseArea } from "@tthc/spreadsheet/address";
import type { Area } from "@tthc/spreadsheet/area";
import { MAX_COLUMNS, MAX_ROWS } from "@tthc/spreadsheet/area";
import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import type { CellScalar } from "../model/cell";
import { LIMITS } from "../model/limits";
import { FileRefusal } from "../model/result";
import { TagReader } from "../xml/tagReader";
import { decodeControl, unescapeXml } from "../xml/text";
import type { CellSink, RowLook, StoredFormula } from "./cellSink";
import { cellNumber, isoSerial } from "./cellNumber";

interface CellContext {
  strings: readonly string[];
  /** How many formats the file has: a cell that asks for another has none. */
  formats: number;
  /** By format index: days to add to a date of a workbook that counts from 1904; undefined otherwise. */
  dayShift?: readonly number[];
  /** Counts down over all sheets of a file. */
  budget: { cells: number };
  /** Counts formulas whose value is "0.0", as programs in Java write what they never computed. */
  seen: { decimalZeros: number };
}

/** Cell types by their first letter; "str" is told from "s" by its length. */
const enum Kind { number, shared, text, boolean, error, inline, date }

/** Reads the rows of one worksheet part straight from its bytes, and hands them to what keeps them. */
export class SheetCellReader {
  private readonly tags: TagReader;
  /** Of the row that is read: one object for all of them. */
  private readonly look: RowLook = { format: undefined, height: -1, hidden: false };
  private row = -1;
  private column = -1;
  /** Rows that are still believed: a file may list one twice, but not for ever. */
  private rowsLeft = 2 * MAX_ROWS;

  constructor(xml: Uint8Array, private readonly context: CellContext, private readonly sink: CellSink) {
    this.tags = new TagReader(xml, 0, xml.length);
  }

  /** Reads all rows. Throws FileRefusal: "tooLarge" past the cell budget, "damaged" for a place outside a sheet. */
  read(): void {
    while (this.readSome(MAX_ROWS));
  }

  /** Reads about so many rows; false when there are no more. Throws as `read` does. */
  readSome(rows: number): boolean {
    const { tags } = this;
    for (let left = rows; left > 0;) {
      if (!tags.nextTag()) return false;
      if (tags.closing) {
        if (tags.nameIs("sheetData")) return false;
      } else if (tags.nameIs("row")) {
        this.readRow();
        left--;
      } else tags.skipTag();
    }
    return true;
  }

  private readRow(): void {
    const { tags, look } = this;
    let format = -1;
    let custom = false;
    look.height = -1;
    look.hidden = false;
    this.row++;
    while (tags.nextAttribute()) {
      if (tags.attributeIs("r")) this.row = tags.valueNumber() - 1;
      else if (tags.attributeIs("s")) format = tags.valueNumber();
      else if (tags.attributeIs("customFormat")) custom = tags.valueTrue();
      else if (tags.attributeIs("ht")) look.height = Number(tags.valueText());
      else if (tags.attributeIs("hidden")) look.hidden = tags.valueTrue();
    }
    if (!(this.row >= 0 && this.row < MAX_ROWS) || --this.rowsLeft < 0) throw new FileRefusal("damaged");
    look.format = custom && format > 0 ? format : undefined;
    this.column = -1;
    this.sink.row(this.row, look);
    if (!tags.selfClosing) this.readCells();
    this.sink.rowEnd();
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
    this.sink.cell(this.column, tags.selfClosing ? undefined : this.readContent(kind, format), format);
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
    const formula: StoredFormula = { text: "", hasText: false, shared: -1, isShared: false, spill: null };
    let area = "";
    while (tags.nextAttribute()) {
      if (tags.attributeIs("si")) formula.shared = tags.valueNumber();
      else if (tags.attributeIs("t")) formula.isShared = tags.valueText() === "shared";
      else if (tags.attributeIs("ref")) area = tags.valueText();
    }
    if (!tags.selfClosing) this.readFormulaText(formula);
    if (!formula.isShared) formula.spill = spillOf(area);
    return this.sink.formula(this.row, this.column, formula);
  }

  private readFormulaText(formula: StoredFormula): void {
    const { tags } = this;
    if (this.sink.takesFormulas) {
      formula.text = decodeControl(this.text());
      formula.hasText = formula.text !== "";
      return;
    }
    const isPlain = tags.readText();
    formula.hasText = !isPlain || tags.valueEnd > tags.valueStart;
  }
}

/** The cells that a formula fills, where they are more than its own. */
function spillOf(text: string): Area | null {
  const area = text === "" ? null : parseArea(text);
  return area && area.rows * area.columns > 1 ? area : null;
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

import type { SheetState } from "../../model/state";
import { cellName, columnNumber } from "../cellName";
import { TagReader } from "../open/tagReader";
import type { SheetDataPlace } from "../package/sheetData";
import { type RowContext, rowAttributes, stateCellXml } from "./sheetRows";

/** A cell as it stands in the part, in bytes. */
interface CellPlace {
  column: number;
  start: number;
  end: number;
  /** Behind "<c": where a missing place is written. */
  nameEnd: number;
  placed: boolean;
  /** Index of a shared formula, and whether this cell holds its text. */
  shared: number;
  master: boolean;
}

interface RowPlace {
  row: number;
  start: number;
  end: number;
  /** Behind ">" of the row's opening tag. */
  open: number;
  cells: CellPlace[];
}

export interface RowChanges {
  /** Changed columns by row. */
  cells: Map<number, Set<number>>;
  /** Rows whose height or visibility changed. */
  rows: Set<number>;
}

const encoder = new TextEncoder();

/** Walks the rows of a part; cells are only looked at in rows that `wanted` asks for. */
function eachRow(xml: Uint8Array, place: SheetDataPlace, wanted: (row: number) => boolean, visit: (row: RowPlace) => void): void {
  const tags = new TagReader(xml, place.start, place.end);
  let row = -1;
  while (tags.nextTag()) {
    const { tagStart: start } = tags;
    const isRow = !tags.closing && tags.nameIs("row");
    if (!isRow) {
      tags.skipTag();
      continue;
    }
    row++;
    while (tags.nextAttribute()) if (tags.attributeIs("r")) row = tags.valueNumber() - 1;
    const found: RowPlace = { row, start, end: tags.at, open: tags.at, cells: [] };
    if (!tags.selfClosing) readRow(tags, found, wanted(row));
    visit(found);
  }
}

function readRow(tags: TagReader, found: RowPlace, withCells: boolean): void {
  let column = -1;
  while (tags.nextTag()) {
    const isCell = tags.nameLength === 1 && tags.nameIs("c");
    if (tags.closing && tags.nameIs("row")) break;
    if (!withCells || tags.closing || !isCell) {
      tags.skipTag();
      continue;
    }
    const cell = readCell(tags, column + 1);
    column = cell.column;
    found.cells.push(cell);
  }
  tags.skipTag();
  found.end = tags.at;
}

function readCell(tags: TagReader, expected: number): CellPlace {
  const cell: CellPlace = { column: expected, start: tags.tagStart, end: 0, nameEnd: tags.at, placed: false, shared: -1, master: false };
  while (tags.nextAttribute()) {
    if (!tags.attributeIs("r")) continue;
    cell.column = columnNumber(/^[A-Za-z]+/.exec(tags.valueText())?.[0] ?? "A");
    cell.placed = true;
  }
  let open = !tags.selfClosing;
  while (open && tags.nextTag()) {
    const isFormula = !tags.closing && tags.nameIs("f");
    open = !(tags.closing && tags.nameLength === 1 && tags.nameIs("c"));
    let isShared = false;
    while (tags.nextAttribute()) {
      if (isFormula && tags.attributeIs("si")) cell.shared = tags.valueNumber();
      else if (isFormula && tags.attributeIs("t")) isShared = tags.valueText() === "shared";
    }
    if (isFormula && isShared) cell.master = !tags.selfClosing;
    else if (isFormula) cell.shared = -1;
  }
  cell.end = tags.at;
  return cell;
}

/** Shared formulas whose text stands in a cell that changes: every cell that shares them must get a text of its own. */
function orphanedFormulas(xml: Uint8Array, place: SheetDataPlace, changes: RowChanges): Set<number> {
  const orphaned = new Set<number>();
  eachRow(xml, place, (row) => changes.cells.has(row), ({ row, cells }) => {
    for (const cell of cells) if (cell.master && changes.cells.get(row)?.has(cell.column)) orphaned.add(cell.shared);
  });
  return orphaned;
}

/** Collects the new rows: bytes of the old part as they are, and new text. */
class RowSplicer {
  private readonly pieces: Uint8Array[] = [];
  private readonly waiting: number[];
  private copied: number;

  constructor(
    private readonly xml: Uint8Array, private readonly place: SheetDataPlace, private readonly sheet: SheetState,
    private readonly changes: RowChanges, private readonly context: RowContext, private readonly orphaned: ReadonlySet<number>,
  ) {
    this.waiting = [...new Set([...changes.cells.keys(), ...changes.rows])].sort((a, b) => a - b);
    this.copied = place.start;
  }

  splice(): Uint8Array {
    const { waiting } = this;
    const touches = (row: number): boolean => this.orphaned.size > 0 || this.changes.cells.has(row) || this.changes.rows.has(row);
    const selfClosing = this.xml[this.place.end - 2] === 47;
    eachRow(this.xml, this.place, touches, (found) => {
      while (waiting.length > 0 && waiting[0] < found.row) this.insertRow(waiting.shift() ?? 0, found.start);
      if (waiting[0] === found.row) waiting.shift();
      if (touches(found.row)) this.replaceRow(found);
    });
    const close = `</${this.place.prefix}sheetData>`;
    const end = selfClosing ? this.place.end - 2 : this.place.end - encoder.encode(close).length;
    this.copyTo(end);
    if (selfClosing) this.write(">");
    while (waiting.length > 0) this.insertRow(waiting.shift() ?? 0, this.copied);
    this.write(close);
    return joined(this.pieces);
  }

  private copyTo(end: number): void {
    if (end > this.copied) this.pieces.push(this.xml.subarray(this.copied, end));
    this.copied = Math.max(this.copied, end);
  }

  private write(text: string): void {
    if (text !== "") this.pieces.push(encoder.encode(text));
  }

  /** New XML carries the part's own prefix. */
  private prefixed(text: string): string {
    return this.place.prefix === "" ? text : text.replace(/<(\/?)(?=[a-z])/gi, `<$1${this.place.prefix}`);
  }

  private insertRow(row: number, before: number): void {
    const columns = [...(this.changes.cells.get(row) ?? [])].sort((a, b) => a - b);
    const cells = columns.map((column) => stateCellXml(this.sheet, row, column, this.context)).join("");
    const attributes = rowAttributes(this.sheet, row, this.context);
    if (cells === "" && attributes === "") return;
    this.copyTo(before);
    this.write(this.prefixed(`<row r="${row + 1}"${attributes}>${cells}</row>`));
  }

  private replaceRow(found: RowPlace): void {
    const changed = new Set(this.changes.cells.get(found.row));
    for (const cell of found.cells) if (this.orphaned.has(cell.shared)) changed.add(cell.column);
    if (changed.size === 0 && !this.changes.rows.has(found.row)) return;
    this.copyTo(found.start);
    this.write(this.openingTag(found));
    const columns = new Set([...changed, ...found.cells.map((cell) => cell.column)]);
    for (const column of [...columns].sort((a, b) => a - b)) {
      const old = found.cells.find((cell) => cell.column === column);
      if (changed.has(column) || !old) this.write(this.prefixed(stateCellXml(this.sheet, found.row, column, this.context)));
      else this.keep(old, found.row);
    }
    this.write(this.prefixed("</row>"));
    this.copied = found.end;
  }

  private keep(cell: CellPlace, row: number): void {
    if (cell.placed) {
      this.pieces.push(this.xml.subarray(cell.start, cell.end));
      return;
    }
    this.pieces.push(this.xml.subarray(cell.start, cell.nameEnd));
    this.write(` r="${cellName(row, cell.column)}"`);
    this.pieces.push(this.xml.subarray(cell.nameEnd, cell.end));
  }

  /** The row's own tag; spans are dropped, height and visibility come from the state when they changed. */
  private openingTag(found: RowPlace): string {
    const old = new TextDecoder().decode(this.xml.subarray(found.start, found.open)).replace(/\s*\/?>$/, "").replace(/\sspans="[^"]*"/, "");
    if (!this.changes.rows.has(found.row)) return `${old}>`;
    return `${old.replace(/\s(ht|customHeight|hidden|s|customFormat)="[^"]*"/g, "")}${rowAttributes(this.sheet, found.row, this.context)}>`;
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/**
 * The rows of a worksheet part with the changed cells put in; every other byte stays as it was, so that rich texts,
 * phonetic guides and unknown attributes survive and 300,000 rows cost one walk.
 */
export function spliceRows(xml: Uint8Array, place: SheetDataPlace, sheet: SheetState, changes: RowChanges, context: RowContext): Uint8Array {
  const orphaned = orphanedFormulas(xml, place, changes);
  return new RowSplicer(xml, place, sheet, changes, context, orphaned).splice();
}

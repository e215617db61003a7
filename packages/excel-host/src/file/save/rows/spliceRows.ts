import type { SheetState } from "../../../model/state";
import { cellName } from "@tthc/spreadsheet/address";
import type { SheetDataPlace } from "@tthc/xlsx-reader/package/sheetData";
import { attributesOf } from "@tthc/xlsx-reader/xml/elements";
import { withAttribute } from "@tthc/xlsx-reader/xml/tags";
import { type CellPlace, type RowPlace, eachRow } from "./rowPlaces";
import { type RowContext, rowAttributes, stateCellXml } from "./sheetRows";

export interface RowChanges {
  /** Changed columns by row. */
  cells: Map<number, Set<number>>;
  /** Rows whose height or visibility changed. */
  rows: Set<number>;
}

const encoder = new TextEncoder();

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
    const end = selfClosing ? this.place.end - 2 : this.xml.lastIndexOf(60, this.place.end - 1);
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

  /** A row with its changed cells put in; what stands between and behind the others stays. */
  private replaceRow(found: RowPlace): void {
    const changed = new Set(this.changes.cells.get(found.row));
    for (const cell of found.cells) if (this.orphaned.has(cell.shared)) changed.add(cell.column);
    if (changed.size === 0 && !this.changes.rows.has(found.row)) return;
    this.copyTo(found.start);
    this.write(this.openingTag(found, changed));
    this.copied = found.open;
    const known = new Set(found.cells.map((cell) => cell.column));
    const fresh = [...changed].filter((column) => !known.has(column)).sort((a, b) => a - b);
    for (const cell of found.cells) {
      while (fresh.length > 0 && fresh[0] < cell.column) this.writeCell(found.row, fresh.shift() ?? 0, cell.start);
      this.copyTo(cell.start);
      if (changed.has(cell.column)) this.writeCell(found.row, cell.column, cell.start);
      else this.keep(cell, found.row);
      this.copied = cell.end;
    }
    const last = found.cells[found.cells.length - 1]?.end ?? found.open;
    while (fresh.length > 0) this.writeCell(found.row, fresh.shift() ?? 0, last);
    if (found.open === found.end) this.write(this.prefixed("</row>"));
    this.copyTo(found.end);
  }

  private writeCell(row: number, column: number, before: number): void {
    this.copyTo(before);
    this.write(this.prefixed(stateCellXml(this.sheet, row, column, this.context)));
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

  /** The row's own tag; its spans go where a new cell lies beyond them, height and visibility are the state's when they changed. */
  private openingTag({ row, start, open }: RowPlace, changed: ReadonlySet<number>): string {
    let tag = new TextDecoder().decode(this.xml.subarray(start, open)).replace(/\s*\/>$/, ">");
    const [first, last] = (attributesOf(tag.slice(1)).spans ?? "1:16384").split(":").map(Number);
    if ([...changed].some((column) => column + 1 < first || column + 1 > last)) tag = withAttribute(tag, "spans", null);
    if (!this.changes.rows.has(row)) return tag;
    const height = this.sheet.rowHeights.get(row);
    tag = withAttribute(withAttribute(tag, "ht", height === undefined ? null : String(height)), "customHeight", height === undefined ? null : "1");
    return withAttribute(tag, "hidden", this.sheet.hiddenRows.has(row) ? "1" : null);
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

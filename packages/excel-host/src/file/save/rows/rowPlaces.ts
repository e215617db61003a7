import { columnNumber } from "@tthc/spreadsheet/address";
import { TagReader } from "@tthc/xlsx-reader/xml/tagReader";
import type { SheetDataPlace } from "@tthc/xlsx-reader/package/sheetData";

/** A cell as it stands in the part, in bytes. */
export interface CellPlace {
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

export interface RowPlace {
  row: number;
  start: number;
  end: number;
  /** Behind ">" of the row's opening tag. */
  open: number;
  cells: CellPlace[];
}

/** Walks the rows of a part; cells are only looked at in rows that `wanted` asks for. */
export function eachRow(xml: Uint8Array, place: SheetDataPlace, wanted: (row: number) => boolean, visit: (row: RowPlace) => void): void {
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

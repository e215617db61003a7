import { decodeGrid } from "../../register/legacy/decodeGrid";
import type { CellValue } from "../../register/model/grid";
import type { Cell } from "../model/cells";
import { textCells, type Rows } from "./textCells";

/** A letter and its mark as two signs, as texts come from a Mac or from some web pages. */
const SPLIT = /[\u0300-\u036f]/;

const composed = (cell: CellValue): CellValue => (typeof cell === "string" && SPLIT.test(cell) ? cell.normalize("NFC") : cell);

/**
 * Texts of the old encodings TCVN3 and VNI in Unicode, column by column, by the same evidence as a register's columns; where there is
 * too little of it a text stays. Unicode texts stay too, but for letters that are split into several signs.
 * @example unicodeTexts([["Së Y tÕ"], ["Sở Nội vụ"], [12]]) // [["Sở Y tế"], ["Sở Nội vụ"], [12]]
 */
export function unicodeTexts(cells: Rows): Cell[][] {
  const { grid } = decodeGrid({ sheet: "", top: 1, left: 1, rows: cells.map((row) => row.map(composed)) });
  return textCells(grid.rows, (text) => text);
}

import { decodeGrid } from "../../register/legacy/decodeGrid";
import { joinNames } from "../../register/reader/nameTable";
import { OVERFLOW, TextColumn } from "../../register/reader/textColumn";
import { cellText } from "../../register/texts/cell";
import { isDitto } from "../../register/vocabulary/dittos";
import type { Cell } from "../model/cells";
import { textCells, type Rows } from "./textCells";

/**
 * Names of units, each as its unit is settled: spellings that differ in case, blanks, signs or the place of the tone mark appear as
 * most cells write them. Just as a register joins them: what it only asks about, such as short forms, stays as it is, so that a
 * count of these names is what the other functions count.
 * @example unitNames([["Sở Y tế"], ["SỞ  Y TẾ "], ["Sở Y tế"]]) // "Sở Y tế" three times
 */
export function unitNames(cells: Rows): Cell[][] {
  const { grid } = decodeGrid({ sheet: "", top: 1, left: 1, rows: cells });
  const column = new TextColumn(true);
  const uses: number[] = [];
  textCells(grid.rows, (text) => {
    const code = column.codeOf(text);
    uses[code] = (uses[code] ?? 0) + 1;
    return text;
  });
  const settled = settledNames(column, uses);
  return withoutDittos(textCells(grid.rows, (text) => {
    const code = column.codeOf(text);
    return code === OVERFLOW ? cellText(text) : settled[code];
  }));
}

/** The settled name of each text of a column, by its code. */
function settledNames(column: TextColumn, uses: readonly number[]): string[] {
  const counts = Float64Array.from({ length: column.codeCount }, (_none, code) => uses[code] ?? 0);
  const { names, codeOf } = joinNames(column, counts);
  return Array.from(codeOf, (final) => names[final]);
}

/** The name above in place of a ditto mark; a mark below no name stays. */
function withoutDittos(rows: Cell[][]): Cell[][] {
  const above: Cell[] = [];
  return rows.map((row) => row.map((cell, at) => {
    if (typeof cell !== "string" || cell === "") return cell;
    if (!isDitto(cell)) above[at] = cell;
    return above[at] ?? cell;
  }));
}

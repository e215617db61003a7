import { decodeGrid } from "../../register/legacy/decodeGrid";
import type { UnitAlias } from "../../register/model/corrections";
import { aliasedCode, aliasNames } from "../../register/names/aliasMap";
import { suggestAliases } from "../../register/names/suggestAliases";
import { joinNames } from "../../register/reader/nameTable";
import { OVERFLOW, TextColumn } from "../../register/reader/textColumn";
import { cellText } from "../../register/texts/cell";
import { isDitto } from "../../register/vocabulary/dittos";
import type { Cell } from "../model/cells";
import { textCells, type Rows } from "./textCells";

/**
 * Names of units, each as its unit is settled: spellings that differ in case, blanks, signs or the place of the tone mark appear as
 * most cells write them, a short form as the one full name that it can stand for. All as a register joins and offers them.
 * @example unitNames([["Sở Y tế"], ["SỞ  Y TẾ "], ["Sở Y tế"], ["SYT"]]) // "Sở Y tế" four times
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
  const ofName = new Float64Array(names.length);
  codeOf.forEach((final, code) => { ofName[final] += counts[code]; });
  const aliased = aliasNames(names, shortForms(names, ofName));
  const last = (final: number): string => (aliased ? aliased.names[aliasedCode(aliased, final, 0)] : names[final]);
  return Array.from(codeOf, last);
}

/** Short forms with the one full name that they can stand for: what a register asks about, and who calls this function wants. */
function shortForms(names: readonly string[], counts: Float64Array): UnitAlias[] {
  const units = names.map((name, final) => ({ name, count: counts[final] })).filter(({ name }) => name !== "" && !isDitto(name));
  return suggestAliases(units, { first: 0, last: 0 }).filter(({ why }) => why === "abbreviation").map(({ from, to }) => ({ from, to, since: 0 }));
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

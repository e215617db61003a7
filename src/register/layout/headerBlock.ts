import { cellText, isBlankCell } from "../texts/cell";
import type { CellValue } from "../model/grid";

/** The header of one column: its texts from the top row down. at is the 0-based place in the grid's rows. */
export interface HeaderCell {
  at: number;
  path: string[];
  /** Lines of the lowest text where it is written in several: a name and remarks, or a parent and its leaf, in one cell. */
  lines?: string[];
}

const JOINED = " › ";

/** Header as it is shown to the user. */
export function headerLabel(cell: HeaderCell): string {
  return cell.path.join(JOINED);
}

/**
 * The lowest text of a header as it is shown.
 * @example lowestLabel("Ngày › Trả") // "Trả"
 */
export function lowestLabel(label: string): string {
  const at = label.lastIndexOf(JOINED);
  return at < 0 ? label : label.slice(at + JOINED.length);
}

/**
 * Headers of the columns below which a block of header rows stands. A merged parent stands in its first cell only, so a
 * blank beside it belongs to it as long as both have something below; a blank under a header is that header going down.
 * @example headerCells([["Ngày", ""], ["Nhận", "Trả"]], 2)[1].path // ["Ngày", "Trả"]
 */
export function headerCells(rows: readonly (readonly CellValue[])[], width: number): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let at = 0; at < width; at++) {
    const path = pathOf(rows, at);
    if (path.length === 0) continue;
    const lines = linesOf(rows, at);
    cells.push(lines.length > 1 ? { at, path, lines } : { at, path });
  }
  return cells;
}

function linesOf(rows: readonly (readonly CellValue[])[], at: number): string[] {
  let row = rows.length - 1;
  while (row > 0 && isBlankCell(rows[row][at])) row--;
  const lowest = rows[row][at];
  return typeof lowest === "string" ? lowest.split(/[\r\n]+/).map(cellText).filter((line) => line !== "") : [];
}

function pathOf(rows: readonly (readonly CellValue[])[], at: number): string[] {
  const path: string[] = [];
  for (let level = 0; level < rows.length; level++) {
    const own = cellText(rows[level][at]);
    const label = own !== "" ? own : hasBelow(rows, level, at) ? parentOnTheLeft(rows, level, at) : "";
    if (label !== "" && label !== path[path.length - 1]) path.push(label);
  }
  return path;
}

function hasBelow(rows: readonly (readonly CellValue[])[], level: number, at: number): boolean {
  for (let below = level + 1; below < rows.length; below++) if (!isBlankCell(rows[below][at])) return true;
  return false;
}

function parentOnTheLeft(rows: readonly (readonly CellValue[])[], level: number, at: number): string {
  for (let left = at - 1; left >= 0; left--) {
    const text = cellText(rows[level][left]);
    if (text !== "") return hasBelow(rows, level, left) ? text : "";
    if (!hasBelow(rows, level, left)) return "";
  }
  return "";
}

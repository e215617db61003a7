import { cellText, isBlankCell } from "../texts/cell";
import { foldKey } from "../texts/fold";
import { isNumberRow } from "../layout/numberRow";
import type { CellValue, Grid } from "../model/grid";
import type { CountedCells } from "./countCells";
import { depthOf, isClosingText, ordinalKind, splitOrdinal } from "./rowRoles";
import { isSourceLabel } from "./sourceWords";
import type { SourceReader } from "./rowSource";
import type { AggregateLayout } from "../model/aggregateTable";

/** A row of a table's body before it is settled what it is. */
export interface BodyRow {
  row: number;
  cells: readonly CellValue[];
  label: string;
  /** Depth of its ordinal, -1 without one. */
  depth: number;
  /** What a column of its own says of the system that its cases were handled in; "" without one. */
  source: string;
  read: CountedCells;
}

function textsBefore(cells: readonly CellValue[], layout: AggregateLayout, left: number): string[] {
  const first = Math.min(...layout.columns.map(({ column }) => column), ...layout.rates.map(({ column }) => column)) - left;
  return cells.slice(0, Math.max(first, layout.labelColumn - left + 1)).map(cellText);
}

/** Ordinal and name of a row; a name merged over the ordinal's column stands in that one. */
function nameOf(cells: readonly CellValue[], layout: AggregateLayout, left: number, source: string): { ordinal: string; label: string } {
  const ordinal = layout.ordinalColumn === 0 ? "" : cellText(cells[layout.ordinalColumn - left]);
  const own = cellText(cells[layout.labelColumn - left]);
  const isOrdinal = ordinalKind(ordinal) !== "none";
  const label = own !== "" ? own : ordinal !== "" && !isOrdinal ? ordinal : textsBefore(cells, layout, left).find((text) => text !== "" && text !== ordinal && text !== source) ?? "";
  if (isOrdinal) return { ordinal, label };
  const [split, rest] = splitOrdinal(label);
  return { ordinal: split, label: rest };
}

/** "Nguồn: Cổng dịch vụ công" names a band where counts follow, and is a note where none do. */
function isClosing(texts: readonly string[], hasMore: () => boolean): boolean {
  return texts.some((text) => isClosingText(text) && !(isSourceLabel(text) && hasMore()));
}

/**
 * The rows of a table between its header and its end: blank rows, repeated headers and rows of column numbers are passed
 * over; signatures, the date line and notes end it.
 */
export function bodyRows(grid: Grid, layout: AggregateLayout, read: (row: readonly CellValue[]) => CountedCells, sourceOf: SourceReader): BodyRow[] {
  const rows: BodyRow[] = [];
  const header = foldKey(cellText(grid.rows[layout.headerRows[0] - grid.top]?.[layout.labelColumn - grid.left]));
  for (let at = layout.firstRow - grid.top; at < grid.rows.length; at++) {
    const cells = grid.rows[at];
    if (cells.every(isBlankCell) || isNumberRow(cells, layout.columns.length)) continue;
    const counted = read(cells);
    const source = sourceOf(cells);
    const named = nameOf(cells, layout, grid.left, source);
    const isText = counted.unreadable.length > 0 && Object.values(counted.counts).every((count) => count === null);
    if ((!counted.filled || isText) && isClosing(cells.map(cellText), () => grid.rows.slice(at + 1).some((row) => read(row).filled))) break;
    if (header !== "" && foldKey(named.label) === header) {
      at += layout.headerRows.length - 1;
      continue;
    }
    if (named.label === "" && !counted.filled) continue;
    // One name merged over the rows of several systems stands in the first of them.
    const label = named.label === "" && source !== "" ? rows[rows.length - 1]?.label ?? "" : named.label;
    rows.push({ row: grid.top + at, cells, label, depth: depthOf(ordinalKind(named.ordinal)), source, read: counted });
  }
  return rows;
}

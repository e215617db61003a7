import type { TableBlock } from "../../report/model";
import { neededWidth, type TableSizes } from "./widths";

/** The sheet columns that one table column takes. */
export interface Span {
  column: number;
  columns: number;
}

function sum(widths: readonly number[], from: number, count: number): number {
  let total = 0;
  for (let index = from; index < from + count; index++) total += widths[index];
  return total;
}

/** Points from the left edge over `count` columns. */
export function widthOf(grid: readonly number[], span: Span): number {
  return sum(grid, span.column, span.columns);
}

/**
 * Lays a table's columns on the sheet's columns, left to right: one sheet column each, more where a text needs the
 * width and later columns still have theirs. The grid has at least as many columns as any table.
 * @example spansOf(table of "month, received, results", grid, sizes) // [{0, 2}, {2, 1}, {3, 1}]
 */
export function spansOf(table: TableBlock, grid: readonly number[], sizes: TableSizes): Span[] {
  const spans: Span[] = [];
  let next = 0;
  table.columns.forEach((_, index) => {
    const later = table.columns.length - index - 1;
    const most = Math.max(1, grid.length - next - later);
    // Half a point less: the main table's own columns may be a rounding below their need.
    const wanted = neededWidth(table, index, sizes) - 0.5;
    let count = 1;
    while (count < most && sum(grid, next, count) < wanted) count++;
    spans.push({ column: next, columns: count });
    next += count;
  });
  return spans;
}

/**
 * Cuts the grid into `parts` neighbouring spans of nearly the same width.
 * @example evenSpans([24, 150, 44, 44, 44, 44], 2) // [{0, 2}, {2, 4}]
 */
export function evenSpans(grid: readonly number[], parts: number): Span[] {
  const total = sum(grid, 0, grid.length);
  const spans: Span[] = [];
  let start = 0;
  for (let part = 1; part <= parts; part++) {
    const edge = part === parts ? grid.length : edgeNear(grid, (total * part) / parts, start + 1, grid.length - (parts - part));
    spans.push({ column: start, columns: edge - start });
    start = edge;
  }
  return spans;
}

/** The column edge nearest to a distance from the left, within bounds. */
function edgeNear(grid: readonly number[], distance: number, low: number, high: number): number {
  let best = low;
  for (let edge = low; edge <= high; edge++) {
    if (Math.abs(sum(grid, 0, edge) - distance) < Math.abs(sum(grid, 0, best) - distance)) best = edge;
  }
  return best;
}

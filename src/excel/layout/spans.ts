import type { TableBlock } from "../../report/model";
import { neededWidth, wishedTextWidth, type TableSizes } from "./widths";

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

/** Names keep some of the width they wish for, also where today's are short: months stand under units then. */
function wantedWidth(table: TableBlock, index: number, sizes: TableSizes): number {
  const { shown, width } = table.columns[index];
  const wished = shown === "text" ? 0.6 * wishedTextWidth(width, sizes) : 0;
  // Half a point less: the main table's own columns may be a rounding below their need.
  return Math.max(neededWidth(table, index, sizes) - 0.5, wished);
}

/** A little too narrow (words of a header break) is better than one more column that is much too wide. */
function isTooNarrow(width: number, wanted: number, following: number): boolean {
  return width < wanted && !(width >= wanted * 0.85 && width + following > wanted * 2);
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
    const wanted = wantedWidth(table, index, sizes);
    let count = 1;
    while (count < most && isTooNarrow(sum(grid, next, count), wanted, grid[next + count])) count++;
    spans.push({ column: next, columns: count });
    next += count;
  });
  return spans;
}

/** The best way to cut the first columns into parts: its last edge and what it costs. */
interface Cut {
  cost: number;
  start: number;
}

/** How far a part is from the even width; a part that is much too narrow costs most. */
function unevenness(width: number, even: number): number {
  return ((width - even) / even) ** 2 * (width < even / 2 ? 4 : 1);
}

/** best[part][end]: the cheapest cut of the columns before `end` into part + 1 parts. */
function bestCuts(grid: readonly number[], parts: number, even: number): Cut[][] {
  const best: Cut[][] = [];
  for (let part = 0; part < parts; part++) {
    best.push(Array.from({ length: grid.length + 1 }, (_, end) => {
      let cut: Cut = { cost: Infinity, start: 0 };
      for (let start = part; start < end; start++) {
        const before = part === 0 ? (start === 0 ? 0 : Infinity) : best[part - 1][start].cost;
        const cost = before + unevenness(sum(grid, start, end - start), even);
        if (cost < cut.cost) cut = { cost, start };
      }
      return cut;
    }));
  }
  return best;
}

/**
 * Cuts the grid into `parts` neighbouring spans of as nearly the same width as its columns allow; no more parts than
 * columns.
 * @example evenSpans([24, 150, 44, 44, 44, 44], 2) // [{0, 2}, {2, 4}]
 */
export function evenSpans(grid: readonly number[], parts: number): Span[] {
  const count = Math.min(parts, grid.length);
  const best = bestCuts(grid, count, sum(grid, 0, grid.length) / count);
  const spans: Span[] = [];
  let end = grid.length;
  for (let part = count - 1; part >= 0; part--) {
    const { start } = best[part][end];
    spans.unshift({ column: start, columns: end - start });
    end = start;
  }
  return spans;
}

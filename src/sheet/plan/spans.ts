import type { TableBlock } from "../../report/model/model";
import { easyHeaderWidth, fullTextWidth, neededWidth, wishedTextWidth, type TableSizes } from "./widths";

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

/** What a table column wants of the sheet's width, points. */
interface Wanted {
  isText: boolean;
  /** Below this it cannot be read. */
  least: number;
  /** With this every text stands on one line, and a header on two or three. */
  full: number;
}

/** Names keep some of the width they wish for, also where today's are short: months stand under units then. */
function wantedOf(table: TableBlock, index: number, sizes: TableSizes): Wanted {
  const { shown, width } = table.columns[index];
  // Half a point less: the main table's own columns may be a rounding below their need.
  const needed = neededWidth(table, index, sizes) - 0.5;
  if (shown !== "text") return { isText: false, least: needed, full: Math.max(needed, easyHeaderWidth(table.columns[index], sizes)) };
  const least = Math.max(needed, 0.6 * wishedTextWidth(width, sizes));
  return { isText: true, least, full: Math.max(least, fullTextWidth(table, index, sizes)) };
}

/** How badly a width suits a column: numbers that do not fit are lost (#####), texts wrap, blank is the least evil. */
function misfit(width: number, { isText, least, full }: Wanted): number {
  const short = Math.max(0, least - width) / least;
  const wrapped = Math.max(0, full - width) / full;
  const blank = Math.max(0, width - full) / 50;
  if (isText) return 20 * short + 2 * wrapped + 0.1 * blank;
  return (short > 0 ? 1000 * (1 + short) : 0) + 2 * wrapped + 0.2 * blank + 0.15 * blank ** 2;
}

/** best[index][end]: the best way to lay the columns up to this one on the sheet columns before `end`. */
function bestLayings(wanted: readonly Wanted[], grid: readonly number[]): Cut[][] {
  const best: Cut[][] = [];
  wanted.forEach((each, index) => {
    best.push(Array.from({ length: grid.length + 1 }, (_, end) => {
      let cut: Cut = { cost: Infinity, start: 0 };
      for (let start = index; start < end; start++) {
        const before = index === 0 ? (start === 0 ? 0 : Infinity) : best[index - 1][start].cost;
        const cost = before + misfit(sum(grid, start, end - start), each);
        if (cost < cut.cost) cut = { cost, start };
      }
      return cut;
    }));
  });
  return best;
}

/**
 * Lays a table's columns on the sheet's columns, left to right, each on the sheet columns that suit it best: names on
 * wide ones, numbers on narrow ones; what is over stays free at the right. The grid has at least as many columns as any table.
 * @example spansOf(table of "month, received, results", grid, sizes) // [{0, 2}, {2, 1}, {3, 1}]
 */
export function spansOf(table: TableBlock, grid: readonly number[], sizes: TableSizes): Span[] {
  const wanted = table.columns.map((_, index) => wantedOf(table, index, sizes));
  const best = bestLayings(wanted, grid);
  const last = best[best.length - 1];
  let end = last.reduce((least, cut, at) => (cut.cost < last[least].cost ? at : least), grid.length);
  const spans: Span[] = [];
  for (let index = wanted.length - 1; index >= 0; index--) {
    const { start } = best[index][end];
    spans.unshift({ column: start, columns: end - start });
    end = start;
  }
  return spans;
}

/**
 * How badly a table's columns suit the sheet's at best; 0 = each as wide as it wishes.
 * @example layingCost(table, gridOf(table), sizes) // 0
 */
export function layingCost(table: TableBlock, grid: readonly number[], sizes: TableSizes): number {
  const best = bestLayings(table.columns.map((_, index) => wantedOf(table, index, sizes)), grid);
  return Math.min(...best[best.length - 1].map(({ cost }) => cost));
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

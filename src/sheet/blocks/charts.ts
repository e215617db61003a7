import type { ChartBlock } from "../../report/model/model";
import { addChart, type Drawable } from "../table/chartData";
import { areaOf, type Draft } from "../plan/draft";
import { placeNotes } from "../plan/section";
import { evenSpans, type Span } from "../plan/spans";
import type { PlacedTable } from "../table/table";
import { CHART_ROW, GAP, PRINT } from "../plan/tokens";

const LOWEST = 195;
/** A chart with its caption must fit one printed page. */
const HIGHEST = PRINT.height - 60;
/** More upright categories than this need the whole width. */
const MOST_UPRIGHT_IN_HALF = 12;

/** Bars that lie: one row of the chart for each category. A line (the target) can only be drawn over upright bars. */
export function isLying(block: ChartBlock): boolean {
  const lying = block.kind === "stackedBar" || block.kind === "bar";
  return lying && block.series.every((series) => series.draw === "bar");
}

/** Height that a chart needs for its categories, points. */
function chartHeight(block: ChartBlock, categories: number): number {
  if (isLying(block)) return Math.min(HIGHEST, Math.max(LOWEST, 76 + categories * 15));
  if (block.kind === "line" && categories <= MOST_UPRIGHT_IN_HALF) return LOWEST + CHART_ROW;
  return block.kind === "doughnut" ? 200 : categories > MOST_UPRIGHT_IN_HALF ? 270 : 230;
}

function needsWholeWidth(block: ChartBlock, categories: number): boolean {
  return !isLying(block) && block.kind !== "doughnut" && categories > MOST_UPRIGHT_IN_HALF;
}

/** Rows of plain height that together are at least as high as a chart. */
function chartRows(draft: Draft, height: number): { first: number; rows: number } {
  const rows = Math.ceil(height / CHART_ROW);
  const first = draft.nextRow;
  for (let index = 0; index < rows; index++) draft.addRow(CHART_ROW);
  return { first, rows };
}

/** The charts' descriptions as text below them: Excel's interface for charts has no alternative text of its own. */
export function addedCaptions(charts: readonly Drawable[]): string[] {
  return charts.map((chart) => chart.block.altText).filter((words) => words !== "");
}

function placeLine(draft: Draft, charts: readonly Drawable[]): void {
  const start = draft.nextRow;
  const spans: Span[] = charts.length > 1 ? evenSpans(draft.grid, charts.length) : [onlySpan(draft, charts[0])];
  // The frame's upper edge would be printed at the foot of the page before.
  draft.addRow(4);
  const { first, rows } = chartRows(draft, Math.max(...charts.map((chart) => chartHeight(chart.block, chart.count))));
  charts.forEach((chart, index) => addChart(draft, chart, areaOf(first, spans[index], rows)));
  placeNotes(draft, addedCaptions(charts));
  draft.addRow(GAP);
  draft.close(start);
}

function onlySpan(draft: Draft, chart: Drawable): Span {
  return chart.block.kind === "doughnut" ? evenSpans(draft.grid, 2)[0] : draft.wide;
}

/** Charts two by two, those with many upright categories alone; each with its description below, as text. */
export function placeCharts(draft: Draft, charts: readonly Drawable[]): void {
  let waiting: Drawable[] = [];
  const flush = (): void => {
    if (waiting.length > 0) placeLine(draft, waiting);
    waiting = [];
  };
  for (const chart of charts) {
    if (needsWholeWidth(chart.block, chart.count)) {
      flush();
      placeLine(draft, [chart]);
      continue;
    }
    waiting.push(chart);
    if (waiting.length === 2) flush();
  }
  flush();
}

/** Share of the page's width below which a chart beside a table would be too small. */
const LEAST_BESIDE = 0.36;

/** Free columns at the right of a narrow table, with one column as a gutter; null when there is no room. */
function besideSpan(draft: Draft, table: PlacedTable): Span | null {
  const last = table.spans[table.spans.length - 1];
  const start = last.column + last.columns + 1;
  const left = draft.grid.slice(start).reduce((sum, each) => sum + each, 0);
  return left >= PRINT.width * LEAST_BESIDE ? { column: start, columns: draft.columns - start } : null;
}

/** How many rows from `top` on are as high as wanted; adds plain rows when there are too few. */
function rowsFor(draft: Draft, top: number, wanted: number): number {
  let rows = 0;
  for (let height = 0; height < wanted; rows++) {
    if (top + rows === draft.nextRow) draft.addRow(CHART_ROW);
    height += draft.rowHeights[top + rows];
  }
  return rows;
}

/**
 * Puts a small chart at the right of its narrow table, adding rows below when the chart is higher.
 * Returns false when it does not fit there.
 */
export function placeBeside(draft: Draft, chart: Drawable): boolean {
  const span = besideSpan(draft, chart.table);
  if (!span || chart.count > MOST_UPRIGHT_IN_HALF) return false;
  const top = chart.table.headerFirst;
  const wanted = chartHeight(chart.block, chart.count) - 30;
  addChart(draft, chart, areaOf(top, span, rowsFor(draft, top, wanted)));
  return true;
}

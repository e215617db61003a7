import type { ChartBlock, TableBlock } from "../../report/model/model";
import { areaOf, type Draft } from "../plan/draft";
import type { Area } from "../plan/plan";
import type { PlacedTable } from "./table";

/** Rows of a table block, from one on. */
export interface BlockRows {
  from: number;
  count: number;
}

/** Rows of a table that a chart draws: of those from the first to the last data row, as many as it says. */
function drawnRows({ rows }: TableBlock, { shows }: ChartBlock): BlockRows {
  const roles = rows.map((row) => row.role);
  const first = roles.indexOf("data");
  if (first < 0) return { from: 0, count: 0 };
  const all = roles.lastIndexOf("data") - first + 1;
  const count = Math.max(0, Math.min(all, shows?.count ?? all));
  return { from: shows?.from === "last" ? first + all - count : first, count };
}

/** Rows that the charts of a table draw and that therefore stay in one piece; null when none is drawn. */
export function windowOf(table: TableBlock, charts: readonly ChartBlock[]): BlockRows | null {
  const drawn = charts.filter((chart) => chart.table === table.id).map((chart) => drawnRows(table, chart)).filter(({ count }) => count > 0);
  if (drawn.length === 0) return null;
  const from = Math.min(...drawn.map((each) => each.from));
  return { from, count: Math.max(...drawn.map((each) => each.from + each.count)) - from };
}

function columnArea(placed: PlacedTable, key: string, { from, count }: BlockRows): Area | null {
  const index = placed.block.columns.findIndex((column) => column.key === key);
  return index < 0 ? null : areaOf(placed.rowAt[from], { column: placed.spans[index].column, columns: 1 }, count);
}

/** A chart whose numbers stand on the sheet. */
export interface Drawable {
  block: ChartBlock;
  table: PlacedTable;
  count: number;
}

/** The charts of a run that have a table with data; the others have nothing to draw and are left out. */
export function drawableCharts(blocks: readonly ChartBlock[], tables: ReadonlyMap<string, PlacedTable>): Drawable[] {
  return blocks.flatMap((block) => {
    const table = tables.get(block.table);
    if (!table) return [];
    const rows = drawnRows(table.block, block);
    const complete = rows.count > 0 && [block.category, ...block.series.map((each) => each.column)].every((key) => columnArea(table, key, rows));
    return complete && block.series.length > 0 ? [{ block, table, count: rows.count }] : [];
  });
}

/** Places one chart over whole cells. */
export function addChart(draft: Draft, { block, table, count }: Drawable, area: Area): void {
  const rows = drawnRows(table.block, block);
  const categories = columnArea(table, block.category, rows);
  const series = block.series.flatMap((each) => columnArea(table, each.column, rows) ?? []);
  if (categories) draft.charts.push({ block, area, categories, series, count });
}

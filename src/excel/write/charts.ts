import type { ChartBlock, ChartSeriesSpec } from "../../report/model/model";
import { isLying } from "../../sheet/blocks/charts";
import type { Area, PlacedChart } from "../../sheet/plan/plan";
import { supports } from "../host/support";
import { rangeOf } from "./cells";
import { styleChart } from "./chartLook";
import { styleSeries } from "./seriesLook";

type ChartTypeName = "BarStacked" | "ColumnStacked" | "BarClustered" | "ColumnClustered" | "Doughnut" | "LineMarkers";

/** Excel's chart type; bars that carry a line stand upright, for Excel cannot draw a line over lying bars. */
function chartTypeOf(block: ChartBlock): ChartTypeName {
  if (block.kind === "doughnut") return "Doughnut";
  if (block.kind === "line") return "LineMarkers";
  if (block.kind === "stackedBar") return isLying(block) ? "BarStacked" : "ColumnStacked";
  return isLying(block) ? "BarClustered" : "ColumnClustered";
}

interface SeriesSource {
  spec: ChartSeriesSpec;
  values: Area;
}

/** The first series comes with the chart, the others are added: each gets its own ranges, nothing is guessed. */
function writeSeries(sheet: Excel.Worksheet, chart: Excel.Chart, placed: PlacedChart, source: SeriesSource, index: number): void {
  const series = index === 0 ? chart.series.getItemAt(0) : chart.series.add(source.spec.name);
  if (index === 0) series.name = source.spec.name;
  series.setValues(rangeOf(sheet, source.values));
  series.setXAxisValues(rangeOf(sheet, placed.categories));
  styleSeries(series, source.spec, placed);
}

function cellAt(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  return rangeOf(sheet, { row, column, rows: 1, columns: 1 });
}

/** Adds one chart over its cells. Its name is its title, which screen readers say. */
export function addChart(sheet: Excel.Worksheet, placed: PlacedChart, names: Set<string>): Excel.Chart {
  const { block, area } = placed;
  const chart = sheet.charts.add(chartTypeOf(block), rangeOf(sheet, placed.series[0]), "Columns");
  chart.name = uniqueName(block.title, names);
  chart.setPosition(cellAt(sheet, area.row, area.column), cellAt(sheet, area.row + area.rows - 1, area.column + area.columns - 1));
  block.series.forEach((spec, index) => writeSeries(sheet, chart, placed, { spec, values: placed.series[index] }, index));
  styleChart(chart, placed, { newer: supports("1.8") });
  return chart;
}

function uniqueName(title: string, names: Set<string>): string {
  const base = title.slice(0, 200);
  let name = base;
  for (let number = 2; names.has(name); number++) name = `${base} ${number}`;
  names.add(name);
  return name;
}

import type { ChartBlock } from "../../report/model";
import { isLying } from "../layout/charts";
import type { PlacedChart } from "../layout/plan";
import { COLOUR, FONT } from "../layout/tokens";

/** Axes show rates without decimals: the exact figures stand in the table. */
function axisFormat(block: ChartBlock): string {
  if (block.shown === "rate" || block.shown === "rate1") return narrowRates(block) ? "0.0%" : "0%";
  return "#,##0";
}

function narrowRates(block: ChartBlock): boolean {
  return block.minimum !== undefined && block.minimum > 0.95;
}

function styleAxes(chart: Excel.Chart, placed: PlacedChart, axisFormats: boolean): void {
  const { block, count } = placed;
  const { categoryAxis, valueAxis } = chart.axes;
  const size = isLying(block) && count > 24 ? 7 : 9;
  categoryAxis.format.font.name = FONT;
  categoryAxis.format.font.size = size;
  valueAxis.format.font.name = FONT;
  valueAxis.format.font.size = 9;
  valueAxis.majorGridlines.format.line.color = COLOUR.hairline;
  if (block.minimum !== undefined) valueAxis.minimum = block.minimum;
  if (block.maximum !== undefined) valueAxis.maximum = block.maximum;
  if (axisFormats) valueAxis.numberFormat = axisFormat(block);
  // Every unit has its name, also where Excel would leave out every second.
  categoryAxis.tickLabelSpacing = 1;
  // Lying bars start at the bottom: turned round they read in the order of the table.
  if (isLying(block)) categoryAxis.reversePlotOrder = true;
}

/** Title, legend, axes and frame of a chart, in the sheet's type. */
export function styleChart(chart: Excel.Chart, placed: PlacedChart, has: { axisFormats: boolean }): void {
  const { block } = placed;
  chart.title.text = block.title;
  chart.title.format.font.name = FONT;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.title.format.font.color = COLOUR.ink;
  const legend = block.series.length > 1 || block.kind === "doughnut";
  chart.legend.visible = legend;
  if (legend) {
    chart.legend.position = "Bottom";
    chart.legend.format.font.name = FONT;
    chart.legend.format.font.size = 9;
  }
  if (block.kind !== "doughnut") styleAxes(chart, placed, has.axisFormats);
}

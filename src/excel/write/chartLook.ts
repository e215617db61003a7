import type { ChartBlock } from "../../report/model/model";
import { isLying } from "../../sheet/blocks/charts";
import type { PlacedChart } from "../../sheet/plan/plan";
import { COLOUR, FONT } from "../../sheet/plan/tokens";

/** Axes show rates without decimals: the exact figures stand in the table. */
function axisFormat(block: ChartBlock): string {
  if (block.shown === "rate" || block.shown === "rate1") return narrowRates(block) ? "0.0%" : "0%";
  return "#,##0";
}

/** Distance of the marks on an axis of rates: round ones, so that 100 % is one of them. */
function rateStep({ shown, minimum, maximum }: ChartBlock): number | undefined {
  if (minimum === undefined || maximum === undefined || !shown.startsWith("rate")) return undefined;
  const range = maximum - minimum;
  return [0.01, 0.02, 0.05, 0.1, 0.2].find((step) => range / step < 5.5);
}

function narrowRates(block: ChartBlock): boolean {
  return block.minimum !== undefined && block.minimum > 0.95;
}

function styleAxes(chart: Excel.Chart, placed: PlacedChart, newer: boolean): void {
  const { block } = placed;
  const { categoryAxis, valueAxis } = chart.axes;
  categoryAxis.format.font.name = FONT;
  categoryAxis.format.font.size = 9;
  valueAxis.format.font.name = FONT;
  valueAxis.format.font.size = 9;
  valueAxis.majorGridlines.format.line.color = COLOUR.hairline;
  if (block.minimum !== undefined) valueAxis.minimum = block.minimum;
  if (block.maximum !== undefined) valueAxis.maximum = block.maximum;
  const step = rateStep(block);
  if (step !== undefined) valueAxis.majorUnit = step;
  if (newer) valueAxis.numberFormat = axisFormat(block);
  // Every unit has its name, also where Excel would leave out every second.
  categoryAxis.tickLabelSpacing = 1;
  // Lying bars start at the bottom: turned round they read in the order of the table.
  if (!isLying(block)) return;
  categoryAxis.reversePlotOrder = true;
  // Turned round, the values would stand above the bars: they belong below.
  if (newer) categoryAxis.position = "Maximum";
}

/** Title, legend, axes and frame of a chart, in the sheet's type. */
export function styleChart(chart: Excel.Chart, placed: PlacedChart, has: { newer: boolean }): void {
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
  if (block.kind !== "doughnut") styleAxes(chart, placed, has.newer);
}

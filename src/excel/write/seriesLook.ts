import type { ChartSeriesSpec } from "../../report/model/model";
import { numberFormatOf } from "../../sheet/plan/cellText";
import type { PlacedChart } from "../../sheet/plan/plan";
import { FONT, SERIES_COLOUR } from "../../sheet/plan/tokens";
import { supports } from "../host/support";

/** More labels than this would run into each other. */
const MOST_LABELS = 12;

/** Slices of a doughnut, dark to light, so that neighbours differ in grey. */
const SLICES = [SERIES_COLOUR.primary, SERIES_COLOUR.secondary, SERIES_COLOUR.third, SERIES_COLOUR.late] as const;

function wantsLabels(placed: PlacedChart): boolean {
  const bars = placed.block.series.filter((each) => each.draw === "bar").length;
  return placed.block.kind !== "stackedBar" && placed.block.kind !== "line" && bars === 1 && placed.count <= MOST_LABELS;
}

function label(series: Excel.ChartSeries, placed: PlacedChart): void {
  series.hasDataLabels = true;
  if (!supports("1.8")) return;
  const { dataLabels } = series;
  dataLabels.numberFormat = numberFormatOf(placed.block.shown);
  dataLabels.format.font.size = 9;
  dataLabels.format.font.name = FONT;
  // A bar of 100 % ends at the frame: its label stands in it, light on dark.
  const inside = placed.block.maximum !== undefined;
  if (inside) dataLabels.format.font.color = "#FFFFFF";
  dataLabels.position = inside ? "InsideEnd" : "OutsideEnd";
}

/** A second line differs by its dots too: in grey print both are dark. */
const DASHES: Partial<Record<ChartSeriesSpec["colour"], "Dash" | "RoundDot">> = { target: "Dash", third: "RoundDot" };
const MARKERS: Partial<Record<ChartSeriesSpec["colour"], "None" | "Square">> = { target: "None", third: "Square" };

function styleLine(series: Excel.ChartSeries, spec: ChartSeriesSpec): void {
  series.markerStyle = MARKERS[spec.colour] ?? "Circle";
  const { line } = series.format;
  line.color = SERIES_COLOUR[spec.colour];
  line.weight = spec.colour === "target" ? 1.25 : 2;
  line.lineStyle = DASHES[spec.colour] ?? "Continuous";
}

/** Colour, gap and labels of a series; the target is a dashed black line without markers. */
export function styleSeries(series: Excel.ChartSeries, spec: ChartSeriesSpec, placed: PlacedChart): void {
  const { kind } = placed.block;
  if (kind === "doughnut") {
    for (let index = 0; index < Math.min(placed.count, SLICES.length); index++) {
      series.points.getItemAt(index).format.fill.setSolidColor(SLICES[index]);
    }
    // No labels: they would lie dark on dark slices; the table beside it has the numbers.
    series.doughnutHoleSize = 55;
    return;
  }
  if (spec.draw === "line") {
    if (kind !== "line") series.chartType = "Line";
    return styleLine(series, spec);
  }
  if (kind === "line") return styleLine(series, spec);
  series.format.fill.setSolidColor(SERIES_COLOUR[spec.colour]);
  series.gapWidth = placed.count > 3 ? 45 : 150;
  if (supports("1.8")) series.overlap = kind === "stackedBar" ? 100 : 0;
  if (wantsLabels(placed)) label(series, placed);
}

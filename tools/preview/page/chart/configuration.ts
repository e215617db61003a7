import type { ChartConfiguration, ChartDataset, ScaleOptionsByType } from "chart.js";
import type { ChartSeriesState, ChartState, WorkbookState } from "@tthc/excel-host/model/state";
import type { Language } from "../../../../src/locales/language";
import { shownText } from "../cell/shownText";
import { accent, pointColours, seriesColour, textOn } from "./colours";
import { dataLabels } from "./dataLabels";
import { chartKind, type ChartKind } from "./kind";
import { gridColour, holeSize, namesAll, textLook, type TextLook } from "./look";
import { seriesData, type SeriesData } from "./seriesData";

type Mixed = "bar" | "line" | "doughnut" | "pie";
type Configuration = ChartConfiguration<Mixed, (number | null)[], string>;

const DASHES: Record<string, number[]> = { Dash: [6, 4], Dot: [2, 3], DashDot: [6, 3, 2, 3], RoundDot: [2, 3], SquareDot: [3, 3], LongDash: [9, 4] };

function dataset(chart: ChartState, main: ChartKind, index: number, data: SeriesData): ChartDataset<Mixed, (number | null)[]> {
  const series = chart.series[index];
  const kind = series.chartType ? chartKind(series.chartType) : main;
  const line = kind.draw === "line";
  const colour = seriesColour(series, index, line);
  const common = { type: kind.draw, label: data.name, data: data.values, order: line ? 0 : 1 };
  if (line) {
    const marker = series.markerStyle && series.markerStyle !== "None" ? 3 : kind.markers && series.markerStyle !== "None" ? 3 : 0;
    return {
      ...common, borderColor: colour, backgroundColor: colour, borderWidth: series.lineWeight ?? 2.25, pointRadius: marker,
      borderDash: DASHES[series.lineStyle ?? ""] ?? [], pointStyle: marker > 0 ? "circle" : "line", fill: kind.area, spanGaps: true,
    } as ChartDataset<Mixed, (number | null)[]>;
  }
  const round = kind.draw !== "bar";
  const colours = pointColours(series, data.values.length, (point) => (round ? accent(point) : colour));
  const gap = (series.gapWidth ?? 80) / 100;
  return {
    ...common, backgroundColor: colours, borderColor: round ? "#FFFFFF" : undefined, borderWidth: round ? 1.5 : 0, pointStyle: "rect",
    categoryPercentage: 1 / (1 + gap), barPercentage: main.stacked ? 1 : 0.96,
  } as ChartDataset<Mixed, (number | null)[]>;
}

/** Values of stacked-to-100 % series as shares of their category. */
function asShares(all: SeriesData[]): SeriesData[] {
  const sums = all[0]?.values.map((_, index) => all.reduce((sum, data) => sum + (data.values[index] ?? 0), 0)) ?? [];
  return all.map((data) => ({
    ...data, numberFormat: "0%",
    values: data.values.map((value, index) => (value !== null && sums[index] > 0 ? value / sums[index] : null)),
  }));
}

const title = (text: string, show: boolean, look: TextLook) => ({ display: show && text !== "", text, ...look });

function valueScale(chart: ChartState, kind: ChartKind, pattern: string, language: Language) {
  const axis = chart.valueAxis;
  return {
    type: "linear", display: axis.visible, stacked: kind.stacked, min: axis.minimum, max: axis.maximum ?? (kind.whole ? 1 : undefined),
    beginAtZero: axis.minimum === undefined,
    title: title(axis.title, true, textLook(chart, "Axes.ValueAxis.Title", 10, true)),
    grid: { display: axis.majorGridlines, color: gridColour(chart, "ValueAxis") }, border: { display: false },
    ticks: {
      ...textLook(chart, "Axes.ValueAxis", 9), stepSize: axis.majorUnit,
      callback: (value: string | number) => shownText(Number(Number(value).toPrecision(12)), axis.numberFormat || pattern, language).text,
    },
  };
}

function categoryScale(chart: ChartState, kind: ChartKind) {
  const axis = chart.categoryAxis;
  return {
    type: "category", display: axis.visible, stacked: kind.stacked,
    reverse: kind.horizontal ? !axis.reversed : Boolean(axis.reversed),
    title: title(axis.title, true, textLook(chart, "Axes.CategoryAxis.Title", 10, true)),
    grid: { display: axis.majorGridlines, color: gridColour(chart, "CategoryAxis") }, border: { color: "#8A8886" },
    ticks: { ...textLook(chart, "Axes.CategoryAxis", 9), autoSkip: !namesAll(chart) },
  };
}

function scales(chart: ChartState, kind: ChartKind, pattern: string, language: Language): Record<string, object> | undefined {
  if (kind.draw === "doughnut" || kind.draw === "pie") return undefined;
  const value = valueScale(chart, kind, pattern, language);
  const category = categoryScale(chart, kind);
  return kind.horizontal ? { x: value, y: category } : { x: category, y: value };
}

/** Number format of a series' labels: their own, else that of the cells. */
const labelFormat = (series: ChartSeriesState, data: SeriesData): string => {
  const own = series.extra?.["DataLabels.NumberFormat"];
  return typeof own === "string" && own !== "" ? own : data.numberFormat;
};

const LEGEND_SIDES: Record<string, "top" | "left" | "bottom" | "right"> = {
  Top: "top", Left: "left", Bottom: "bottom", Right: "right", Corner: "right",
};

/**
 * What chart.js draws for a chart of the workbook: same kind, data, colours, axes and labels as Excel would show.
 * A horizontal bar chart begins at the bottom unless its category axis is reversed, as in Excel.
 */
export function chartConfiguration(state: WorkbookState, chart: ChartState, language: Language): Configuration {
  const kind = chartKind(chart.type);
  const read = chart.series.map((series) => seriesData(state, series, language));
  const all = kind.whole ? asShares(read) : read;
  const pattern = all[0]?.numberFormat ?? "General";
  const datasets = all.map((data, index) => dataset(chart, kind, index, data));
  const labels = {
    texts: chart.series.map((series, index) => (series.hasDataLabels
      ? all[index].values.map((value) => (value === null ? "" : shownText(value, labelFormat(series, all[index]), language).text)) : null)),
    inside: chart.series.map((series, index) => textOn(seriesColour(series, index, false))),
  };
  return {
    type: kind.draw,
    data: { labels: read[0]?.categories ?? [], datasets },
    plugins: [dataLabels(labels)],
    options: {
      animation: false, responsive: false, maintainAspectRatio: false, events: [],
      indexAxis: kind.horizontal ? "y" : "x",
      layout: { padding: { top: 6, right: 14, bottom: 6, left: 8 } },
      ...(kind.draw === "doughnut" ? { cutout: holeSize(chart) } : {}),
      scales: scales(chart, kind, pattern, language) as Record<string, ScaleOptionsByType<"linear">> | undefined,
      plugins: {
        title: title(chart.title, chart.titleVisible, textLook(chart, "Title", 14)),
        legend: {
          display: chart.legendVisible, position: LEGEND_SIDES[chart.legendPosition] ?? "bottom",
          labels: { ...textLook(chart, "Legend", 9), usePointStyle: true, boxWidth: 14, boxHeight: 9, padding: 12 },
        },
        tooltip: { enabled: false },
      },
    },
  } as Configuration;
}

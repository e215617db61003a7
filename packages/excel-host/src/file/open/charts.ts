import type { Sheet } from "hucre";
import type { AxisState, ChartSeriesState, ChartState, SheetState } from "../../model/state";
import { distancesAcross, distancesDown } from "../../model/format/sizes";
import { elementsNamed } from "@tthc/xlsx-reader/xml/elements";
import type { ChartFrame, Corner } from "../package/drawing";

type FileChart = NonNullable<Sheet["charts"]>[number];
type FileSeries = NonNullable<FileChart["series"]>[number];
type FileAxis = NonNullable<NonNullable<FileChart["axes"]>["x"]>;

const LEGEND: Record<string, string> = { top: "Top", bottom: "Bottom", left: "Left", right: "Right", topRight: "Corner" };
const GROUPED: Record<string, string> = { clustered: "Clustered", stacked: "Stacked", percentStacked: "Stacked100" };
const PLAIN: Record<string, string> = {
  pie: "Pie", pie3D: "3DPie", doughnut: "Doughnut", scatter: "XYScatter", bubble: "Bubble", radar: "Radar", surface: "Surface",
  surface3D: "Surface", stock: "StockHLC", ofPie: "PieOfPie", line3D: "3DLine", area3D: "3DArea",
};

const DASHES: Record<string, string> = { dash: "Dash", sysDash: "Dash", lgDash: "Dash", dashDot: "DashDot", lgDashDotDot: "DashDotDot", sysDot: "Dot", dot: "Dot" };

function grouped(base: string, grouping: string | undefined): string {
  return grouping === "stacked" ? `${base}Stacked` : grouping === "percentStacked" ? `${base}Stacked100` : base;
}

/** Office's name of one kind of chart within a chart. */
function typeName(kind: string, chart: FileChart, xml: string): string {
  if (kind === "bar") return (/<(?:[\w.-]+:)?barDir\s+val="bar"/.test(xml) ? "Bar" : "Column") + GROUPED[chart.barGrouping ?? "clustered"];
  if (kind === "bar3D") return "3DColumnClustered";
  if (kind === "line") return grouped("Line", chart.lineGrouping);
  if (kind === "area") return grouped("Area", chart.areaGrouping);
  return PLAIN[kind] ?? "ColumnClustered";
}

function rgb(colour: unknown): string | undefined {
  return typeof colour === "string" && /^[0-9a-f]{6}$/i.test(colour) ? `#${colour.toUpperCase()}` : undefined;
}

/** What a line looks like, which hucre does not tell: colour, dashes, no markers. */
function lineLook(xml: string): Pick<ChartSeriesState, "lineColor" | "lineStyle" | "markerStyle"> {
  const line = elementsNamed(xml, "ln")[0]?.inner ?? "";
  const colour = elementsNamed(line, "srgbClr")[0]?.attributes.val;
  const dash = DASHES[elementsNamed(line, "prstDash")[0]?.attributes.val ?? ""];
  const marker = elementsNamed(elementsNamed(xml, "marker")[0]?.inner ?? "", "symbol")[0]?.attributes.val;
  return { ...(colour && { lineColor: `#${colour.toUpperCase()}` }), ...(dash && { lineStyle: dash }), ...(marker === "none" && { markerStyle: "None" }) };
}

function series(source: FileSeries, chart: FileChart, xml: string, own: string): ChartSeriesState {
  const isLine = source.kind === "line" || source.kind === "scatter";
  const state: ChartSeriesState = { name: source.name ?? "", values: source.valuesRef ?? "", categories: source.categoriesRef ?? "" };
  if (chart.kinds.length > 1) state.chartType = typeName(source.kind, chart, xml);
  const colour = rgb(source.color);
  if (colour !== undefined) state[isLine ? "lineColor" : "fillColor"] = colour;
  if (isLine) Object.assign(state, lineLook(own));
  if (source.stroke?.width !== undefined) state.lineWeight = source.stroke.width;
  if (source.dataLabels?.showValue) state.hasDataLabels = true;
  if (source.kind === "bar") {
    if (chart.gapWidth !== undefined) state.gapWidth = chart.gapWidth;
    if (chart.overlap !== undefined) state.overlap = chart.overlap;
  }
  return state;
}

function axis(source: FileAxis | undefined): AxisState {
  const state: AxisState = { visible: source?.hidden !== true, title: source?.title ?? "", majorGridlines: source?.gridlines?.major === true };
  if (source?.scale?.min !== undefined) state.minimum = source.scale.min;
  if (source?.scale?.max !== undefined) state.maximum = source.scale.max;
  if (source?.scale?.majorUnit !== undefined) state.majorUnit = source.scale.majorUnit;
  if (source?.numberFormat) state.numberFormat = source.numberFormat.formatCode;
  if (source?.reverse) state.reversed = true;
  return state;
}

/** Points from a sheet's edge to its columns and to its rows. */
interface Distances {
  left: (column: number) => number;
  top: (row: number) => number;
}

function place({ left, top }: Distances, corner: Corner): { left: number; top: number } {
  return { left: left(corner.column) + corner.dx, top: top(corner.row) + corner.dy };
}

function rectangle(distances: Distances, frame: ChartFrame): Pick<ChartState, "left" | "top" | "width" | "height"> {
  const start = place(distances, frame.from);
  if (!frame.to) return { ...start, width: frame.size.width || 360, height: frame.size.height || 216 };
  const end = place(distances, frame.to);
  return { ...start, width: Math.max(1, end.left - start.left), height: Math.max(1, end.top - start.top) };
}

/** Id of a chart of the file, by its place among the frames of its sheet. */
export function chartStateId(sheet: Pick<SheetState, "id">, place: number): string {
  return `{${String(place + 1).padStart(8, "0")}-C0DE-0000-0000-${sheet.id.slice(1, 9).padStart(12, "0")}}`;
}

function chartState(sheet: SheetState, distances: Distances, chart: FileChart, frame: ChartFrame, place: number): ChartState {
  const xml = frame.chart;
  const title = chart.title ?? "";
  const own = elementsNamed(xml, "ser");
  return {
    id: chartStateId(sheet, place), name: frame.name || `Chart ${place + 1}`, type: typeName(chart.kinds[0], chart, xml), ...rectangle(distances, frame),
    title, titleVisible: title !== "", legendVisible: chart.legend !== false,
    legendPosition: LEGEND[chart.legend || "right"] ?? "Right",
    series: (chart.series ?? []).map((each, index) => series(each, chart, xml, own[index]?.inner ?? "")),
    categoryAxis: axis(chart.axes?.x), valueAxis: axis(chart.axes?.y), altTitle: frame.altTitle, altText: frame.altText, extra: {},
  };
}

/** The charts of a sheet of the file; `sheet` already has its widths and heights, the skeleton's frames their numbers. */
export function chartStates(sheet: SheetState, source: Sheet, frames: readonly ChartFrame[]): ChartState[] {
  const distances = { left: distancesAcross(sheet), top: distancesDown(sheet) };
  return (source.charts ?? []).flatMap((chart) => {
    const place = Number(chart.frameTitle ?? NaN);
    const frame = frames[place];
    return frame ? [chartState(sheet, distances, chart, frame, place)] : [];
  });
}

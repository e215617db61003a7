import type { ChartSeriesState, ChartState, WorkbookState } from "../../../model/state";
import { escapeXml } from "@tthc/xlsx-reader/xml/text";
import { amount, member, words } from "../../../model/members";
import { numberReference, textReference } from "./chartData";
import type { ChartShape } from "./chartTypes";
import { labelText, solidFill, textLook } from "./drawingText";

/** English metric units a point. */
const EMU = 12_700;
const DASH: Record<string, string> = {
  Dash: "dash", DashDot: "dashDot", DashDotDot: "lgDashDotDot", Dot: "sysDot", Grey25: "sysDot", RoundDot: "sysDot",
};
const MARKER: Record<string, string> = {
  Square: "square", Diamond: "diamond", Triangle: "triangle", X: "x", Star: "star", Dot: "dot", Dash: "dash", Circle: "circle", Plus: "plus",
};
const POSITION: Record<string, string> = {
  Center: "ctr", InsideEnd: "inEnd", InsideBase: "inBase", OutsideEnd: "outEnd", Left: "l", Right: "r", Top: "t", Bottom: "b", BestFit: "bestFit",
};
/** Label places that the file allows for each family; others would make Excel repair the file. */
const ALLOWED: Record<string, string[]> = {
  bar: ["ctr", "inEnd", "inBase", "outEnd"], line: ["ctr", "l", "r", "t", "b"], pie: ["ctr", "inEnd", "outEnd", "bestFit"],
  doughnut: [], area: [], scatter: ["ctr", "l", "r", "t", "b"], radar: ["outEnd"],
};

function lineXml(series: ChartSeriesState): string {
  if (series.lineStyle === "None") return "<a:ln><a:noFill/></a:ln>";
  const weight = ` w="${Math.round((series.lineWeight ?? 2.25) * EMU)}"`;
  const dash = DASH[series.lineStyle ?? ""];
  return `<a:ln${weight} cap="rnd">${series.lineColor ? solidFill(series.lineColor) : ""}${dash ? `<a:prstDash val="${dash}"/>` : ""}<a:round/></a:ln>`;
}

function isDrawnByLine(shape: ChartShape): boolean {
  return shape.family === "line" || shape.family === "scatter" || shape.family === "radar";
}

function shapeXml(series: ChartSeriesState, shape: ChartShape): string {
  if (isDrawnByLine(shape)) return `<c:spPr>${lineXml(series)}</c:spPr>`;
  const fill = series.fillColor ? solidFill(series.fillColor) : "";
  const edge = series.lineColor ? lineXml({ ...series, lineWeight: series.lineWeight ?? 0.75 }) : "";
  return fill + edge === "" ? "" : `<c:spPr>${fill}${edge}</c:spPr>`;
}

function markerXml(series: ChartSeriesState, shape: ChartShape): string {
  if (!isDrawnByLine(shape)) return "";
  const style = series.markerStyle ?? "";
  if (style === "None" || (!shape.markers && !MARKER[style])) return "<c:marker><c:symbol val=\"none\"/></c:marker>";
  const colour = series.lineColor ?? series.fillColor;
  const look = colour ? `<c:spPr>${solidFill(colour)}<a:ln>${solidFill(colour)}</a:ln></c:spPr>` : "";
  return `<c:marker><c:symbol val="${MARKER[style] ?? "circle"}"/><c:size val="5"/>${look}</c:marker>`;
}

/** Points with a colour of their own ("Points.3.Format.Fill.Color"). */
function pointsXml(series: ChartSeriesState, shape: ChartShape): string {
  const found = Object.entries(series.extra ?? {}).flatMap(([path, colour]) => {
    const index = /^points\.(\d+)\.format\.fill\.color$/i.exec(path)?.[1];
    return index === undefined ? [] : [{ index: Number(index), colour: words(colour) }];
  });
  const inverted = shape.family === "bar" ? "<c:invertIfNegative val=\"0\"/>" : "";
  const bubble = shape.family === "pie" || shape.family === "doughnut" || shape.family === "bar" ? "<c:bubble3D val=\"0\"/>" : "";
  return found.sort((a, b) => a.index - b.index)
    .map(({ index, colour }) => `<c:dPt><c:idx val="${index}"/>${inverted}${bubble}<c:spPr>${solidFill(colour)}</c:spPr></c:dPt>`).join("");
}

function flag(name: string, value: boolean): string {
  return `<c:${name} val="${value ? 1 : 0}"/>`;
}

/** Labels of a series; every switch is written, for a missing one means "shown" to some programs. */
function labelsXml(series: ChartSeriesState, chart: ChartState, shape: ChartShape): string {
  const extra = series.extra ?? {};
  const shown = (name: string): unknown => member(extra, `datalabels.${name}`) ?? member(chart.extra, `datalabels.${name}`);
  const percent = shown("showpercentage") === true;
  const none = ["showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"].map((name) => flag(name, false)).join("");
  if (!series.hasDataLabels) return `<c:dLbls>${none}</c:dLbls>`;
  const format = words(member(extra, "datalabels.numberformat") ?? member(chart.extra, "datalabels.numberformat"));
  const wanted = POSITION[words(shown("position"))] ?? "";
  const position = ALLOWED[shape.family].includes(wanted) && !(wanted === "outEnd" && shape.grouping !== "clustered" && shape.family === "bar") ? wanted : "";
  return "<c:dLbls>" + (format ? `<c:numFmt formatCode="${escapeXml(format)}" sourceLinked="0"/>` : "")
    + "<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>" + labelText(textLook(extra, "DataLabels", textLook(chart.extra, "DataLabels", { size: 9 })))
    + (position ? `<c:dLblPos val="${position}"/>` : "") + flag("showLegendKey", false)
    + flag("showVal", shown("showvalue") !== false && !(percent && shown("showvalue") === undefined))
    + flag("showCatName", shown("showcategoryname") === true) + flag("showSerName", shown("showseriesname") === true)
    + flag("showPercent", percent) + flag("showBubbleSize", false) + "</c:dLbls>";
}

function nameXml(series: ChartSeriesState, state: WorkbookState): string {
  if (series.nameRef) return `<c:tx>${textReference(series.nameRef, state)}</c:tx>`;
  return series.name === "" ? "" : `<c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>`;
}

/**
 * `<c:ser>` in the order of the schema (ECMA-376 21.2.2): name, look, marker, points, labels, categories, values.
 * index: the series' place in the whole chart.
 */
export function seriesXml(series: ChartSeriesState, index: number, chart: ChartState, shape: ChartShape, state: WorkbookState): string {
  const scatter = shape.family === "scatter";
  const [across, up] = scatter ? ["xVal", "yVal"] : ["cat", "val"];
  const categories = series.categories === "" ? "" : `<c:${across}>${scatter ? numberReference(series.categories, state) : textReference(series.categories, state)}</c:${across}>`;
  const smooth = shape.family === "line" || scatter ? flag("smooth", shape.smooth || member(series.extra ?? {}, "smooth") === true) : "";
  return `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series, state)}${shapeXml(series, shape)}`
    + (shape.family === "bar" ? flag("invertIfNegative", false) : "") + markerXml(series, shape) + pointsXml(series, shape)
    + labelsXml(series, chart, shape) + categories + `<c:${up}>${numberReference(series.values, state)}</c:${up}>${smooth}</c:ser>`;
}

/** Hole of a doughnut in percent. */
export function holeSize(chart: ChartState): number {
  const size = chart.series.map((series) => amount(member(series.extra ?? {}, "doughnutholesize"))).find((each) => each !== undefined);
  return Math.min(90, Math.max(10, Math.round(size ?? 50)));
}

import type { ChartSeriesState, ChartState, WorkbookState } from "../../../model/state";
import { axisIds, primaryAxes, secondaryAxes } from "./axesXml";
import { type Vocabulary, TRANSITIONAL } from "../../package/vocabulary";
import { type ChartShape, chartShape } from "./chartTypes";
import { labelText, solidFill, textLook, titleXml } from "./drawingText";
import { holeSize, seriesXml } from "./seriesXml";
import { member, words } from "../../../model/members";

/** Series that are drawn together: same kind of chart, same axes. */
interface Group {
  shape: ChartShape;
  secondary: boolean;
  members: { series: ChartSeriesState; index: number }[];
}

const LEGEND: Record<string, string> = { Top: "t", Bottom: "b", Left: "l", Right: "r", Corner: "tr" };

/** Bars first, lines over them, in the order of the series within each. */
function groupsOf(chart: ChartState): Group[] {
  const groups: Group[] = [];
  chart.series.forEach((series, index) => {
    const shape = chartShape(series.chartType ?? chart.type);
    const secondary = series.axisGroup === "Secondary";
    const same = groups.find((group) => group.secondary === secondary && JSON.stringify(group.shape) === JSON.stringify(shape));
    if (same) same.members.push({ series, index });
    else groups.push({ shape, secondary, members: [{ series, index }] });
  });
  return groups.sort((a, b) => Number(a.shape.family === "line") - Number(b.shape.family === "line"));
}

function axes(secondary: boolean): string {
  return axisIds(secondary).map((id) => `<c:axId val="${id}"/>`).join("");
}

function groupXml(group: Group, chart: ChartState, state: WorkbookState, { percent }: Vocabulary): string {
  const { shape, members } = group;
  const series = members.map(({ series: each, index }) => seriesXml(each, index, chart, shape, state)).join("");
  const vary = (value: number): string => `<c:varyColors val="${value}"/>`;
  const lines = axes(group.secondary);
  const gap = members.map((each) => each.series.gapWidth).find((each) => each !== undefined) ?? 60;
  const overlap = members.map((each) => each.series.overlap).find((each) => each !== undefined) ?? (shape.grouping === "clustered" ? 0 : 100);
  switch (shape.family) {
    case "bar": return `<c:barChart><c:barDir val="${shape.lying ? "bar" : "col"}"/><c:grouping val="${shape.grouping}"/>${vary(0)}${series}<c:gapWidth val="${percent(gap)}"/><c:overlap val="${percent(overlap)}"/>${lines}</c:barChart>`;
    case "line": return `<c:lineChart><c:grouping val="${shape.grouping}"/>${vary(0)}${series}<c:marker val="1"/>${lines}</c:lineChart>`;
    case "area": return `<c:areaChart><c:grouping val="${shape.grouping}"/>${vary(0)}${series}${lines}</c:areaChart>`;
    case "pie": return `<c:pieChart>${vary(1)}${series}<c:firstSliceAng val="0"/></c:pieChart>`;
    case "doughnut": return `<c:doughnutChart>${vary(1)}${series}<c:firstSliceAng val="0"/><c:holeSize val="${percent(holeSize(chart))}"/></c:doughnutChart>`;
    case "scatter": return `<c:scatterChart><c:scatterStyle val="lineMarker"/>${vary(0)}${series}${lines}</c:scatterChart>`;
    case "radar": return `<c:radarChart><c:radarStyle val="marker"/>${vary(0)}${series}${lines}</c:radarChart>`;
  }
}

function legendXml(chart: ChartState): string {
  if (!chart.legendVisible) return "";
  return `<c:legend><c:legendPos val="${LEGEND[chart.legendPosition] ?? "r"}"/><c:overlay val="0"/>${labelText(textLook(chart.extra, "Legend", { size: 9 }))}</c:legend>`;
}

function plotArea(chart: ChartState, state: WorkbookState, vocabulary: Vocabulary): string {
  const groups = groupsOf(chart);
  const first = groups[0]?.shape;
  const round = first === undefined || first.family === "pie" || first.family === "doughnut";
  const lines = round ? "" : primaryAxes(chart, first.lying, first.family === "scatter", vocabulary);
  const second = !round && groups.some((group) => group.secondary) ? secondaryAxes(chart, vocabulary) : "";
  return `<c:plotArea><c:layout/>${groups.map((group) => groupXml(group, chart, state, vocabulary)).join("")}${lines}${second}<c:spPr><a:noFill/></c:spPr></c:plotArea>`;
}

/**
 * A whole chart part, elements in the order of the schema, with the numbers it shows now.
 * @example chartXml(chart, state).includes("<c:barChart>") // true
 */
export function chartXml(chart: ChartState, state: WorkbookState, vocabulary: Vocabulary = TRANSITIONAL): string {
  const names = `xmlns:c="${vocabulary.chart}" xmlns:a="${vocabulary.drawing}" xmlns:r="${vocabulary.relationships}"`;
  const titled = chart.titleVisible && chart.title !== "";
  const title = titled ? titleXml(chart.title, textLook(chart.extra, "Title", { size: 12, bold: true })) : "";
  const frame = words(member(chart.extra, "format.border.linestyle")) === "None" ? "<a:ln><a:noFill/></a:ln>" : `<a:ln w="9525">${solidFill("#D9D9D9")}</a:ln>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<c:chartSpace ${names}><c:date1904 val="0"/><c:roundedCorners val="0"/>`
    + `<c:chart>${title}<c:autoTitleDeleted val="${titled ? 0 : 1}"/>${plotArea(chart, state, vocabulary)}${legendXml(chart)}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>`
    + `<c:spPr>${solidFill(words(member(chart.extra, "format.fill.color")) || "#FFFFFF")}${frame}</c:spPr>${labelText({ size: 10, ...(textLook(chart.extra, "", {})) })}`
    + "<c:printSettings><c:headerFooter/><c:pageMargins b=\"0.75\" l=\"0.7\" r=\"0.7\" t=\"0.75\" header=\"0.3\" footer=\"0.3\"/><c:pageSetup/></c:printSettings></c:chartSpace>";
}

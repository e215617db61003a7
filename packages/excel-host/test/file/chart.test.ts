import { JSDOM } from "jsdom";
import { chartXml } from "../../src/file/save/chart/chartXml";
import { newSheetId, newSheetState, newWorkbookState } from "../../src/model/newState";
import type { ChartState, WorkbookState } from "../../src/model/state";
import { reopened } from "./archive";

const SHEET = "Tổng 'hợp' quý";
const ref = (column: string) => `'Tổng ''hợp'' quý'!$${column}$2:$${column}$4`;

function stateWith(chart: ChartState): WorkbookState {
  const state = newWorkbookState([]);
  const sheet = newSheetState(SHEET, newSheetId([]), "added");
  sheet.rows = [["Đơn vị", "Đúng hạn", "Chỉ tiêu"], ["Sở <A>", 0.9, 0.95], ["Sở & B", 0.97, 0.95], ["C", 1, 0.95]].map((values) => ({ values, formats: [] }));
  sheet.rowHeights = new Map([[0, 40], [3, 33]]);
  sheet.columnWidths = new Map([[0, 200]]);
  sheet.charts = [chart];
  state.sheets.push(sheet);
  state.activeSheet = sheet.id;
  return state;
}

function chart(changes: Partial<ChartState> = {}): ChartState {
  return {
    id: "{CHART-1}", name: "Tỷ lệ & <đúng hạn>", type: "ColumnClustered", left: 210, top: 47.5, width: 400, height: 240.25, title: "Tỷ lệ \"đúng hạn\"", titleVisible: true,
    legendVisible: true, legendPosition: "Bottom", altTitle: "Biểu đồ tỷ lệ", altText: "Sở A 90%, <B> 97%",
    series: [
      { name: "Tỷ lệ đúng hạn", values: ref("B"), categories: ref("A"), fillColor: "#1F4E79", gapWidth: 45, overlap: 0, hasDataLabels: true, extra: { "DataLabels.NumberFormat": "0.00%", "DataLabels.Position": "OutsideEnd", "DataLabels.Format.Font.Size": 9 } },
      { name: "Chỉ tiêu", values: ref("C"), categories: ref("A"), chartType: "Line", lineColor: "#000000", lineStyle: "Dash", lineWeight: 1.25, markerStyle: "None" },
    ],
    categoryAxis: { visible: true, title: "", majorGridlines: false }, valueAxis: { visible: true, title: "Tỷ lệ", minimum: 0.9, maximum: 1, majorUnit: 0.02, numberFormat: "0%", majorGridlines: true },
    extra: { "Title.Format.Font.Name": "Times New Roman", "Title.Format.Font.Size": 12, "Axes.CategoryAxis.Format.Font.Size": 7, "Legend.Format.Font.Size": 9 },
    ...changes,
  };
}

function parsed(each: ChartState): Document {
  const { DOMParser } = new JSDOM("").window;
  const document = new DOMParser().parseFromString(chartXml(each, stateWith(each)), "application/xml");
  expect(document.querySelector("parsererror")).toBeNull();
  // Selectors know no prefixes: the same tree without them.
  return new DOMParser().parseFromString(chartXml(each, stateWith(each)).replace(/<(\/?)[ac]:/g, "<$1"), "application/xml");
}

const children = (element: Element | null) => [...(element?.children ?? [])].map(({ localName }) => localName);

describe("a chart of the report", () => {
  it("comes back from the file with its series, colours, axis, texts and place", async () => {
    const [sheet] = (await reopened(stateWith(chart()))).sheets;
    const [again] = sheet.charts;
    expect(again).toMatchObject({
      type: "ColumnClustered", name: "Tỷ lệ & <đúng hạn>", title: "Tỷ lệ \"đúng hạn\"", altText: "Sở A 90%, <B> 97%", altTitle: "Biểu đồ tỷ lệ", legendPosition: "Bottom",
      valueAxis: { minimum: 0.9, maximum: 1, majorUnit: 0.02, numberFormat: "0%", title: "Tỷ lệ" },
    });
    expect(again.series).toMatchObject([
      { name: "Tỷ lệ đúng hạn", values: ref("B"), categories: ref("A"), fillColor: "#1F4E79", gapWidth: 45, hasDataLabels: true },
      { name: "Chỉ tiêu", chartType: "Line", lineColor: "#000000", lineWeight: 1.25 },
    ]);
    for (const size of ["left", "top", "width", "height"] as const) expect(again[size]).toBeCloseTo(chart()[size], 0);
  });

  it("names its series by text, for a name that Excel takes for a formula makes it repair the file", () => {
    const names = [...parsed(chart()).querySelectorAll("ser > tx")].map((name) => [children(name)[0], name.textContent]);
    expect(names).toEqual([["v", "Tỷ lệ đúng hạn"], ["v", "Chỉ tiêu"]]);
    const linked = chart({ series: [{ ...chart().series[0], nameRef: "'Tổng ''hợp'' quý'!$B$1" }] });
    expect(parsed(linked).querySelector("ser > tx strCache v")?.textContent).toBe("Đúng hạn");
  });

  it("has its elements in the order of the schema, or Excel would refuse the file", () => {
    const document = parsed(chart());
    expect(children(document.documentElement)).toEqual(["date1904", "roundedCorners", "chart", "spPr", "txPr", "printSettings"]);
    expect(children(document.querySelector("chart"))).toEqual(["title", "autoTitleDeleted", "plotArea", "legend", "plotVisOnly", "dispBlanksAs"]);
    expect(children(document.querySelector("plotArea"))).toEqual(["layout", "barChart", "lineChart", "catAx", "valAx", "spPr"]);
    expect(children(document.querySelector("barChart"))).toEqual(["barDir", "grouping", "varyColors", "ser", "gapWidth", "overlap", "axId", "axId"]);
    expect(children(document.querySelector("barChart > ser"))).toEqual(["idx", "order", "tx", "spPr", "invertIfNegative", "dLbls", "cat", "val"]);
    expect(children(document.querySelector("lineChart > ser"))).toEqual(["idx", "order", "tx", "spPr", "marker", "dLbls", "cat", "val", "smooth"]);
    expect(children(document.querySelector("valAx"))).toEqual(["axId", "scaling", "delete", "axPos", "majorGridlines", "title", "numFmt", "majorTickMark", "minorTickMark", "tickLblPos", "spPr", "txPr", "crossAx", "crosses", "crossBetween", "majorUnit"]);
    expect(children(document.querySelector("barChart > ser > dLbls"))).toEqual(["numFmt", "spPr", "txPr", "dLblPos", "showLegendKey", "showVal", "showCatName", "showSerName", "showPercent", "showBubbleSize"]);
  });

  it("carries the numbers and names it shows, for viewers that do not calculate", () => {
    const document = parsed(chart());
    expect([...document.querySelectorAll("barChart cat v")].map((each) => each.textContent)).toEqual(["Sở <A>", "Sở & B", "C"]);
    expect([...document.querySelectorAll("barChart val v")].map((each) => each.textContent)).toEqual(["0.9", "0.97", "1"]);
  });

  it("keeps the units of lying bars in the order of the table", () => {
    const lying = chart({ type: "BarStacked100", series: [chart().series[0]], categoryAxis: { ...chart().categoryAxis, reversed: true } });
    const document = parsed(lying);
    expect(document.querySelector("barDir")?.getAttribute("val")).toBe("bar");
    expect(document.querySelector("barChart > grouping")?.getAttribute("val")).toBe("percentStacked");
    expect(document.querySelector("catAx > scaling > orientation")?.getAttribute("val")).toBe("maxMin");
    expect(document.querySelector("dLblPos")).toBeNull();
  });

  it("without a title shows none of its own making", () => {
    const document = parsed(chart({ titleVisible: false }));
    expect(children(document.querySelector("chart"))[0]).toBe("autoTitleDeleted");
    expect(document.querySelector("autoTitleDeleted")?.getAttribute("val")).toBe("1");
  });

  it("gives slices of a doughnut their colours and its hole", () => {
    const series = { name: "Mức", values: ref("B"), categories: ref("A"), hasDataLabels: true, extra: { "Points.1.Format.Fill.Color": "#2E75B6", "Points.0.Format.Fill.Color": "#1F4E79", DoughnutHoleSize: 55 } };
    const document = parsed(chart({ type: "Doughnut", series: [series] }));
    expect([...document.querySelectorAll("dPt")].map((point) => [point.querySelector("idx")?.getAttribute("val"), point.querySelector("srgbClr")?.getAttribute("val")])).toEqual([["0", "1F4E79"], ["1", "2E75B6"]]);
    expect(document.querySelector("holeSize")?.getAttribute("val")).toBe("55");
    expect(document.querySelector("catAx, valAx")).toBeNull();
  });

  it.each(["Line", "LineMarkers", "AreaStacked", "Pie", "XYScatter", "Radar", "ColumnStacked", "3DColumn", "BarClustered"])("of type %s opens again", async (type) => {
    const [sheet] = (await reopened(stateWith(chart({ type, series: [chart().series[0]] })))).sheets;
    expect(sheet.charts[0].series[0].values).toBe(ref("B"));
  });

  it("of a reference to nowhere is written without numbers instead of failing", () => {
    const lost = chart({ series: [{ name: "a", values: "'Không có'!$A$1:$A$2", categories: "" }] });
    expect(parsed(lost).querySelector("numCache")).toBeNull();
  });
});

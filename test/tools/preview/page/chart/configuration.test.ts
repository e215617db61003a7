import type { ChartState } from "@tthc/excel-host/model/state";
import { textOn } from "../../../../../tools/preview/page/chart/colours";
import { chartConfiguration } from "../../../../../tools/preview/page/chart/configuration";
import { chartKind } from "../../../../../tools/preview/page/chart/kind";
import { setFormat, workbookOf } from "../sheetView";

const { state, sheet } = workbookOf([["Cơ quan", "Trước hạn", "Quá hạn", "Tỷ lệ"], ["Sở A", 10, 2, 0.99], ["Sở B", 30, "–", 1]]);
for (const row of [1, 2]) setFormat(state, sheet, row, 3, { numberFormat: "0.00%" });
const axis = { visible: true, title: "", majorGridlines: true };
function chart(type: string, more: Partial<ChartState> = {}): ChartState {
  return {
    id: "1", name: "Biểu đồ 1", type, left: 0, top: 0, width: 300, height: 200, title: "T", titleVisible: true, legendVisible: true, legendPosition: "Bottom",
    series: [
      { name: "", nameRef: "Sổ!$B$1", values: "Sổ!$B$2:$B$3", categories: "Sổ!$A$2:$A$3", fillColor: "#1F6E43", hasDataLabels: true },
      { name: "Quá hạn", values: "=Sổ!$C$2:$C$3", categories: "Sổ!$A$2:$A$3", fillColor: "#B3261E" },
    ],
    categoryAxis: axis, valueAxis: axis, altTitle: "", altText: "", extra: {}, ...more,
  };
}
interface Read {
  type: string;
  data: { labels: string[]; datasets: { type: string; label: string; data: (number | null)[]; backgroundColor: string | string[]; borderDash?: number[] }[] };
  options: { indexAxis: string; scales?: Record<string, { stacked: boolean; reverse?: boolean; min?: number; max?: number; ticks: { callback(value: number): string } }> };
}
const read = (type: string, more?: Partial<ChartState>) => chartConfiguration(state, chart(type, more), "vi") as unknown as Read;

describe("charts drawn from the workbook's own chart objects", () => {
  test("a stacked bar chart shows the cells' numbers, names and colours", () => {
    const { data, options } = read("BarStacked");
    expect(data.labels).toEqual(["Sở A", "Sở B"]);
    expect(data.datasets.map(({ label, data: values }) => [label, values])).toEqual([["Trước hạn", [10, 30]], ["Quá hạn", [2, null]]]);
    expect(data.datasets[0].backgroundColor).toEqual(["#1F6E43", "#1F6E43"]);
    expect([options.indexAxis, options.scales?.x.stacked, options.scales?.y.stacked]).toEqual(["y", true, true]);
  });

  test("a bar chart starts at the bottom unless its axis is reversed, as in Excel", () => {
    expect(read("BarClustered").options.scales?.y.reverse).toBe(true);
    expect(read("BarClustered", { categoryAxis: { ...axis, reversed: true } }).options.scales?.y.reverse).toBe(false);
  });

  test("a target is a dashed line over the columns, with the axis bounds and the number format that were set", () => {
    const { data, options } = read("ColumnClustered", {
      valueAxis: { ...axis, minimum: 0.9, maximum: 1 },
      series: [
        { name: "Tỷ lệ", values: "Sổ!$D$2:$D$3", categories: "Sổ!$A$2:$A$3" },
        { name: "Chỉ tiêu", values: "Sổ!$D$2:$D$3", categories: "Sổ!$A$2:$A$3", chartType: "Line", lineColor: "#B3261E", lineStyle: "Dash" },
      ],
    });
    expect(data.datasets.map(({ type }) => type)).toEqual(["bar", "line"]);
    expect(data.datasets[1].borderDash).toEqual([6, 4]);
    expect([options.scales?.y.min, options.scales?.y.max, options.scales?.y.ticks.callback(0.985)]).toEqual([0.9, 1, "98,50%"]);
  });

  test("slices of a doughnut take the colours set for them and differ without any", () => {
    const { data, options } = read("Doughnut", { series: [{ name: "x", values: "Sổ!$B$2:$B$3", categories: "Sổ!$A$2:$A$3", extra: { "Points.1.Format.Fill.Color": "#112233" } }] });
    expect(data.datasets[0].backgroundColor).toEqual(["#4472C4", "#112233"]);
    expect(options.scales).toBeUndefined();
  });

  test("fonts, grid lines and the hole of a doughnut are those that were set", () => {
    const set = chartConfiguration(state, chart("Doughnut", {
      extra: { "Title.Format.Font.Name": "Times New Roman", "Title.Format.Font.Size": 12, "Title.Format.Font.Bold": true },
      series: [{ name: "x", values: "Sổ!$B$2:$B$3", categories: "Sổ!$A$2:$A$3", extra: { DoughnutHoleSize: 55 } }],
    }), "vi").options as unknown as { cutout: string; plugins: { title: { font: { family: string; size: number; weight: string } } } };
    expect(set.cutout).toBe("55%");
    expect(set.plugins.title.font).toMatchObject({ size: 16, weight: "bold", family: expect.stringMatching(/^"Times New Roman"/) });
  });

  test("stacked to 100 % shows shares", () => {
    expect(read("BarStacked100").data.datasets.map(({ data }) => data)).toEqual([[10 / 12, 1], [2 / 12, null]]);
  });

  test("a chart whose cells are gone is empty, not an error", () => {
    const { data } = read("Line", { series: [{ name: "x", values: "Không có!$A$1", categories: "" }] });
    expect(data.datasets[0].data).toEqual([]);
  });

  test.each([["ColumnStacked", "bar", false], ["LineMarkers", "line", false], ["BarClustered", "bar", true], ["Pie", "pie", false]])(
    "%s is drawn as it looks in Excel", (type, draw, horizontal) => {
      expect(chartKind(type)).toMatchObject({ draw, horizontal });
    });

  test("labels on dark colours are white and on light ones dark", () => {
    expect([textOn("#1F6E43"), textOn("#9CC9A9"), textOn("#FFFFFF")]).toEqual(["#FFFFFF", "#1B1A19", "#1B1A19"]);
  });
});

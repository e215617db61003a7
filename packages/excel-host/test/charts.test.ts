import { workbench } from "./workbench";

const bench = workbench(["Sheet1", "Báo cáo"]);

async function withChart(type: string, address: string, seriesBy: "Auto" | "Columns" | "Rows", change: (chart: Excel.Chart, sheet: Excel.Worksheet) => void = () => undefined): Promise<void> {
  await bench.run(async (context, sheet) => {
    sheet.getRange("A1:D4").values = [["Đơn vị", "Trước hạn", "Đúng hạn", "Quá hạn"], ["Sở A", 5, 3, 1], ["Sở B", 6, 2, 0], ["Sở C", 7, 1, 2]];
    change(sheet.charts.add(type as "Line", sheet.getRange(address), seriesBy), sheet);
    await context.sync();
  });
}

const chart = () => bench.sheet.charts[0];

describe("charts", () => {
  test("series and categories are taken from the range by columns or rows", async () => {
    await withChart("BarStacked", "A1:D4", "Columns");
    expect(chart().series.map(({ name, values, categories }) => [name, values, categories])).toEqual([
      ["Trước hạn", "Sheet1!$B$2:$B$4", "Sheet1!$A$2:$A$4"], ["Đúng hạn", "Sheet1!$C$2:$C$4", "Sheet1!$A$2:$A$4"],
      ["Quá hạn", "Sheet1!$D$2:$D$4", "Sheet1!$A$2:$A$4"],
    ]);
    await withChart("ColumnClustered", "A1:D4", "Rows");
    expect(bench.sheet.charts[1].series.map(({ name, values, categories }) => [name, values, categories])[0])
      .toEqual(["Sở A", "Sheet1!$B$2:$D$2", "Sheet1!$B$1:$D$1"]);
  });

  test("a column of bare numbers is one series, to which the writer gives its own ranges", async () => {
    await withChart("ColumnClustered", "B2:B4", "Columns", (made, sheet) => {
      const first = made.series.getItemAt(0);
      first.name = "Tỷ lệ";
      first.setXAxisValues(sheet.getRange("A2:A4"));
      const line = made.series.add("Mục tiêu");
      line.setValues(sheet.getRange("D2:D4"));
      line.chartType = "Line";
      line.axisGroup = "Secondary";
      line.markerStyle = "None";
      line.format.line.color = "#c00000";
      line.format.line.weight = 2;
    });
    expect(chart().series).toMatchObject([
      { name: "Tỷ lệ", values: "Sheet1!$B$2:$B$4", categories: "Sheet1!$A$2:$A$4" },
      { name: "Mục tiêu", values: "Sheet1!$D$2:$D$4", chartType: "Line", axisGroup: "Secondary", markerStyle: "None", lineColor: "#C00000", lineWeight: 2 },
    ]);
  });

  test("looks are kept where file and page find them", async () => {
    await withChart("BarStacked", "A1:D4", "Columns", (made, sheet) => {
      made.name = "Kết quả";
      made.title.text = "Kết quả giải quyết";
      made.title.format.font.size = 14;
      made.legend.position = "Bottom";
      made.axes.valueAxis.minimum = 0.9;
      made.axes.valueAxis.maximum = 1;
      made.axes.valueAxis.numberFormat = "0%";
      made.axes.valueAxis.majorGridlines.visible = false;
      made.axes.categoryAxis.reversePlotOrder = true;
      made.axes.categoryAxis.title.text = "Đơn vị";
      made.axes.getItem("Value", "Secondary").maximum = 5;
      const series = made.series.getItemAt(2);
      series.format.fill.setSolidColor("#ed7d31");
      series.gapWidth = 45;
      series.overlap = 100;
      series.hasDataLabels = true;
      series.dataLabels.position = "Center";
      series.points.getItemAt(1).format.fill.setSolidColor("#FFFF00");
      made.setPosition("F2", sheet.getRange("K20"));
    });
    expect(chart()).toMatchObject({
      name: "Kết quả", title: "Kết quả giải quyết", legendPosition: "Bottom", left: 240, top: 15, width: 288, height: 285,
      valueAxis: { minimum: 0.9, maximum: 1, numberFormat: "0%", majorGridlines: false }, categoryAxis: { reversed: true, title: "Đơn vị" },
      extra: { "Title.Format.Font.Size": 14, "Axes.SecondaryValueAxis.Maximum": 5 },
    });
    expect(chart().series[2]).toMatchObject({
      fillColor: "#ED7D31", gapWidth: 45, overlap: 100, hasDataLabels: true,
      extra: { "DataLabels.Position": "Center", "Points.1.Format.Fill.Color": "#FFFF00" },
    });
  });

  test("what was set is read back, and Excel's defaults before", async () => {
    await withChart("Doughnut", "A1:B4", "Columns", (made) => { made.legend.visible = false; });
    await bench.run(async (context, sheet) => {
      const made = sheet.charts.getItemAt(0);
      made.load("chartType,width,height,title/text,title/visible,legend/visible,legend/position");
      made.axes.valueAxis.load("maximum,visible,reversePlotOrder,majorGridlines/visible");
      made.series.load("items/name,items/gapWidth,items/chartType,count");
      const points = made.series.getItemAt(0).points.load("count");
      await context.sync();
      expect(made.toJSON()).toMatchObject({ chartType: "Doughnut", width: 360, height: 216, legend: { visible: false, position: "Right" } });
      expect(made.axes.valueAxis.toJSON()).toMatchObject({ maximum: "", visible: true, majorGridlines: { visible: true } });
      expect([made.series.items.map(({ name, gapWidth }) => [name, gapWidth]), made.series.count, points.count]).toEqual([[["Trước hạn", 150]], 1, 3]);
    });
  });

  test("charts are found by name and deleted", async () => {
    await withChart("Line", "A1:B4", "Columns", (made) => { made.name = "Tháng"; });
    await bench.run(async (context, sheet) => {
      const missing = sheet.charts.getItemOrNullObject("khác");
      sheet.charts.getItem("THÁNG").delete();
      const count = sheet.charts.getCount();
      await context.sync();
      expect([missing.isNullObject, count.value]).toEqual([true, 0]);
    });
  });

  test.each<[string, (chart: Excel.Chart) => void]>([
    ["a chart type that is none", (made) => { made.chartType = "Torte" as "Pie"; }],
    ["a gap wider than Excel allows", (made) => { made.series.getItemAt(0).gapWidth = 900; }],
    ["a colour that is none", (made) => { made.series.getItemAt(0).format.fill.setSolidColor("xanh"); }],
    ["a bound that is no number", (made) => { made.axes.valueAxis.maximum = "nhiều" as unknown as number; }],
    ["a position on another sheet", (made) => { made.setPosition("'Báo cáo'!A1"); }],
  ])("%s is refused", async (_what, change) => {
    await withChart("Line", "A1:B4", "Columns");
    expect(await bench.refused((_context, sheet) => change(sheet.charts.getItemAt(0)))).toBe("InvalidArgument");
  });
});

import { unzipSync } from "fflate";
import { newSheetId, newSheetState } from "../../../src/preview/model/newState";
import type { WorkbookState } from "../../../src/preview/model/state";
import { opened, reopened, save, textsOf } from "./archive";
import { userWorkbook } from "./userWorkbook";

function addReport(state: WorkbookState): void {
  const sheet = newSheetState("Tổng hợp", newSheetId(state.sheets), "added");
  sheet.rows = [{ values: ["Tổng hợp", 1], formats: [] }];
  sheet.charts = [{
    id: "{CHART-1}", name: "Của báo cáo", type: "ColumnClustered", left: 100, top: 50, width: 300, height: 200, title: "T", titleVisible: true, legendVisible: false, legendPosition: "Bottom",
    series: [{ name: "a", values: "'Tổng hợp'!$B$1:$B$1", categories: "'Tổng hợp'!$A$1:$A$1" }],
    categoryAxis: { visible: true, title: "", majorGridlines: false }, valueAxis: { visible: true, title: "", majorGridlines: true }, altTitle: "", altText: "", extra: {},
  }];
  state.sheets.push(sheet);
  state.activeSheet = sheet.id;
}

describe("a report in a workbook full of the user's own work", () => {
  it("leaves every part of it as it was: charts, pivots, pictures, comments, macros, unknown parts", async () => {
    const file = userWorkbook();
    const state = await opened(file);
    expect(state.sheets[0].charts).toHaveLength(1);
    addReport(state);
    const [before, after] = [unzipSync(file), unzipSync(await save(state))];
    const changing = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d+\.xml)$/;
    for (const [name, content] of Object.entries(before)) {
      if (changing.test(name)) continue;
      expect([name, Buffer.from(after[name] ?? []).equals(Buffer.from(content))]).toEqual([name, true]);
    }
    expect(Object.keys(before).filter((name) => /pivot|media|vba|comments|chart1/.test(name)).length).toBeGreaterThan(5);
    const text = (name: string) => Buffer.from(after[name]).toString();
    expect(text("[Content_Types].xml")).toContain("macroEnabled");
    expect(text("[Content_Types].xml")).toContain("vbaProject");
    expect(text("xl/_rels/workbook.xml.rels")).toContain("vbaProject.bin");
    expect(text("xl/workbook.xml")).toContain("pivotCache");
    expect(text("xl/worksheets/sheet1.xml")).toContain("dataValidation");
  });

  it("gives the new chart a part of its own", async () => {
    const state = await opened(userWorkbook());
    addReport(state);
    const again = await reopened(state);
    expect(again.sheets.map((sheet) => sheet.charts.map((chart) => chart.title))).toEqual([[""], [], [], ["T"]]);
  });

  it("adds a chart to the user's sheet beside his own", async () => {
    const state = await opened(userWorkbook());
    const [sheet] = state.sheets;
    const own = JSON.stringify(sheet.charts[0]);
    addReport(state);
    const made = state.sheets[3].charts[0];
    sheet.charts.push({ ...made, id: "{CHART-2}", name: "Thêm", title: "Thêm" });
    const parts = textsOf(await save(state));
    expect(parts["xl/drawings/drawing1.xml"].match(/<xdr:(?:two|one)CellAnchor[ >]/g)).toHaveLength(3);
    const again = (await reopened(state)).sheets[0];
    expect(again.charts.map(({ name }) => name)).toEqual([sheet.charts[0].name, "Thêm"]);
    expect(JSON.stringify(again.charts[0])).toBe(own);
    expect(again.rows[1]?.values).toEqual(["H1", "Sở Y tế", 44384, 44398, 44396, "Đã trả kết quả"]);
  });

  it("can be saved, opened and removed again without a trace in the user's parts", async () => {
    const state = await opened(userWorkbook());
    addReport(state);
    const second = await reopened(state);
    second.sheets.pop();
    second.activeSheet = second.sheets[0].id;
    const parts = textsOf(await save(second));
    expect(Object.keys(parts).filter((name) => /charts\/chart\d+\.xml/.test(name) && !name.includes("_rels"))).toContain("xl/charts/chart1.xml");
    expect((await reopened(second)).sheets.map(({ name }) => name)).toEqual(["Số liệu", "Tổng 'trục' 1", "Danh mục"]);
  });
});

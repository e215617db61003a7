import { unzipSync } from "fflate";
import { newSheetId, newSheetState } from "../../src/model/newState";
import { ElementXml } from "@tthc/xlsx-reader/xml/elementXml";
import { renameSheet } from "../../src/model/sheet/naming";
import type { WorkbookState } from "../../src/model/state";
import { opened, reopened, save } from "./archive";
import { textsOf } from "./packageTexts";
import { WORKBOOK, userWorkbook } from "./userWorkbook";

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

/** Children of a part's root by name, as they are written. */
function childrenOf(xml: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const child of ElementXml.of(xml).all()) {
    const name = /^<(?:[^\s/>:]+:)?([^\s/>]+)/.exec(child)?.[1] ?? "";
    found.set(name, [...(found.get(name) ?? []), child]);
  }
  return found;
}

describe("workbook.xml", () => {
  it("keeps everything that it held beside the list of sheets: who may write, how it calculates, what other programs left", async () => {
    const state = await opened(userWorkbook());
    addReport(state);
    const after = textsOf(await save(state))["xl/workbook.xml"];
    const [was, is] = [childrenOf(WORKBOOK), childrenOf(after)];
    expect([...is.keys()]).toEqual([...was.keys()]);
    for (const [name, children] of was) if (!["sheets", "bookViews", "definedNames"].includes(name)) expect([name, is.get(name)]).toEqual([name, children]);
    expect(/^[^]*?<workbook[^>]*>/.exec(after)?.[0]).toBe(/^[^]*?<workbook[^>]*>/.exec(WORKBOOK)?.[0]);
    const sheets = ElementXml.of(is.get("sheets")?.[0] ?? "").all("sheet");
    expect(sheets.slice(0, 4)).toEqual(ElementXml.of(was.get("sheets")?.[0] ?? "").all("sheet"));
    expect(sheets).toHaveLength(5);
    expect(ElementXml.of(is.get("definedNames")?.[0] ?? "").all()).toEqual(ElementXml.of(was.get("definedNames")?.[0] ?? "").all());
    expect(is.get("bookViews")).toEqual(was.get("bookViews")?.map((views) => views.replace('activeTab="0"', 'activeTab="4"')));
  });

  it("counts tabs anew for names and windows when a sheet goes, and loses nothing else", async () => {
    const state = await opened(userWorkbook());
    const gone = state.sheets.splice(1, 1)[0];
    state.names = state.names.filter(({ scope }) => scope !== gone.id);
    const parts = textsOf(await save(state));
    const xml = parts["xl/workbook.xml"];
    expect(ElementXml.of(ElementXml.of(xml).first("sheets") ?? "").all("sheet").map((sheet) => ElementXml.of(sheet).attributes.name)).toEqual(["Số liệu", "Biểu đồ cũ", "Danh mục"]);
    const names = ElementXml.of(ElementXml.of(xml).first("definedNames") ?? "").all().map((name) => ElementXml.of(name).attributes);
    expect(names.map(({ name, localSheetId }) => [name, localSheetId])).toEqual([["_xlnm._FilterDatabase", "0"], ["_xlnm.Print_Titles", "0"], ["MacroCu", undefined], ["Hong", undefined], ["NgoaiTru", undefined], ["TenDai", undefined], ["CuaBieuDo", "1"]]);
    expect(Object.keys(parts)).not.toContain("xl/pivotTables/pivotTable1.xml");
    expect(Object.keys(parts)).toEqual(expect.arrayContaining(["xl/charts/chart1.xml", "xl/vbaProject.bin", "nobody/knows.dat", "customXml/item1.xml"]));
  });

  it("and everything that points at a sheet follow its new name", async () => {
    const state = await opened(userWorkbook());
    renameSheet(state, state.sheets[0], "Hồ sơ 'mới' 2");
    const parts = textsOf(await save(state));
    const quoted = "'Hồ sơ ''mới'' 2'!";
    expect(parts["xl/charts/chart1.xml"]).toContain(`<c:f>${quoted}$C$2:$C$4</c:f>`);
    expect(parts["xl/charts/chart1.xml"]).toContain('<c:roundedCorners val="1"/>');
    expect(parts["xl/workbook.xml"]).toContain(`hidden="1">${quoted}$A$1:$F$7</definedName>`);
    expect(parts["xl/pivotCache/pivotCacheDefinition1.xml"]).toContain('sheet="Hồ sơ &#39;mới&#39; 2"');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain(`<xm:f>${quoted}C2:E2</xm:f>`);
    expect(Object.values(parts).join()).not.toContain("Số liệu'!");
  });
});

describe("a sheet of the user's that changes", () => {
  const SHEET = "xl/worksheets/sheet1.xml";
  const change = async (act: (sheet: WorkbookState["sheets"][number], state: WorkbookState) => void): Promise<[before: Map<string, string[]>, after: Map<string, string[]>, xml: string]> => {
    const file = userWorkbook();
    const state = await opened(file);
    act(state.sheets[0], state);
    const xml = textsOf(await save(state))[SHEET];
    return [childrenOf(textsOf(file)[SHEET]), childrenOf(xml), xml];
  };

  it.each<[string, string[], (sheet: WorkbookState["sheets"][number], state: WorkbookState) => void]>([
    ["a cell", ["sheetData"], (sheet) => { sheet.rows[2]!.values[1] = "Sở Nội vụ"; sheet.changed.add("2,1"); }],
    ["a column's width", ["cols"], (sheet) => sheet.columnWidths.set(1, 200)], ["a hidden column", ["cols"], (sheet) => sheet.hiddenColumns.add(4)], ["a row's height", ["sheetData"], (sheet) => sheet.rowHeights.set(3, 40)],
    ["a merged area", ["mergeCells"], (sheet) => sheet.merges.push({ row: 20, column: 0, rows: 1, columns: 2 })], ["frozen columns", ["sheetViews"], (sheet) => { sheet.freeze = { rows: 1, columns: 1 }; }],
    ["no gridlines", ["sheetViews"], (sheet) => { sheet.gridlines = false; }], ["the tab's colour", ["sheetPr"], (sheet) => { sheet.tabColor = "#00FF00"; }], ["the paper", ["pageSetup"], (sheet) => { sheet.page.paperSize = "A3"; }],
    ["a margin", ["pageMargins"], (sheet) => { sheet.page.margins.left = 36; }], ["a footer", ["headerFooter"], (sheet) => { sheet.page.headerFooter["defaultForAllPages.centerFooter"] = "&P"; }], ["breaks of pages", ["rowBreaks"], (sheet) => { sheet.page.rowBreaks = [3]; }],
    ["no protection", ["sheetProtection"], (sheet) => { sheet.protection = { protected: false, options: {} }; }], ["a rule", ["conditionalFormatting"], (sheet) => sheet.conditionalFormats.push({ id: "n", area: { row: 1, column: 0, rows: 1, columns: 1 }, type: "Custom", rule: { formula: "=1" }, format: { bold: true }, priority: 9, stopIfTrue: false })],
    ["a rule less", ["conditionalFormatting"], (sheet) => { sheet.conditionalFormats = []; }], ["a link", ["hyperlinks"], (sheet) => { sheet.hyperlinks = new Map([["1,0", { address: "https://example.org" }]]); }],
    ["a validation", ["dataValidations"], (sheet) => { sheet.validations = [{ area: { row: 1, column: 1, rows: 2, columns: 1 }, rule: { list: { source: "a,b" } }, extra: {} }]; }], ["a property", ["customProperties"], (sheet) => sheet.customProperties.set("y", "2")],
    ["a table", ["tableParts"], (sheet) => sheet.tables.push({ id: 99, name: "HoSo", area: { row: 0, column: 0, rows: 7, columns: 6 }, showHeaders: true, showTotals: false, style: "TableStyleMedium2", showBandedRows: true })],
    ["a moved chart", [], (sheet) => { sheet.charts[0].left += 50; }], ["a chart less", [], (sheet) => { sheet.charts = []; }],
  ])("keeps all but %s", async (_what, changing, act) => {
    const [before, after, xml] = await change(act);
    for (const [name, children] of before) if (!changing.includes(name)) expect([name, after.get(name)]).toEqual([name, children]);
    expect([...after.keys()].filter((name) => !before.has(name))).toEqual(changing.filter((name) => !before.has(name)));
    expect(/<worksheet[^>]*>/.exec(xml)?.[0]).toContain('mc:Ignorable="x14ac xr"');
  });

  it("keeps within what changes all that was not meant", async () => {
    const [, view] = await change((sheet) => { sheet.gridlines = false; });
    expect(view.get("sheetViews")?.[0]).toBe('<sheetViews><sheetView tabSelected="1" zoomScale="85" zoomScaleNormal="85" workbookViewId="0" showGridLines="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="B5" sqref="B5"/></sheetView></sheetViews>');
    const [, cols] = await change((sheet) => sheet.hiddenColumns.add(1));
    expect(cols.get("cols")?.[0]).toBe('<cols><col min="1" max="1" width="20" customWidth="1" outlineLevel="1"/><col min="2" max="2" width="20" customWidth="1" outlineLevel="1" hidden="1"/><col min="4" max="5" width="12.5" bestFit="1" customWidth="1" style="1"/></cols>');
    const [, page] = await change((sheet) => { sheet.page.orientation = "Portrait"; });
    expect(page.get("pageSetup")?.[0]).toBe('<pageSetup paperSize="9" orientation="portrait" blackAndWhite="1" horizontalDpi="600" r:id="rId4"/>');
    const [, rules] = await change((sheet) => { sheet.conditionalFormats = []; });
    expect(rules.get("conditionalFormatting")?.[0]).toMatch(/^<conditionalFormatting sqref="E2:E7" pivot="0"><cfRule type="iconSet" priority="4">/);
  });

  it("moves a chart's frame and keeps the chart's own look, which this program does not know", async () => {
    const file = userWorkbook();
    const state = await opened(file);
    state.sheets[0].charts[0].top += 60;
    const parts = textsOf(await save(state));
    expect(parts["xl/charts/chart1.xml"]).toBe(textsOf(file)["xl/charts/chart1.xml"]);
    expect(parts["xl/drawings/drawing1.xml"]).toContain('<xdr:twoCellAnchor editAs="absolute"><xdr:from><xdr:col>11</xdr:col>');
    expect((await opened(await save(state))).sheets[0].charts[0].top).toBeCloseTo(state.sheets[0].charts[0].top, 0);
  });

  it("is not taken for frozen or turned by what another user's view of it says", async () => {
    const [sheet] = (await opened(userWorkbook())).sheets;
    expect([sheet.freeze, sheet.page.orientation]).toEqual([{ rows: 1, columns: 0 }, "Landscape"]);
  });
});

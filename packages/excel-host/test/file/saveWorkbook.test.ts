import { readFileSync } from "node:fs";
import { writeXlsx } from "hucre";
import { formatIndex } from "../../src/model/formats";
import { newSheetId, newSheetState, newWorkbookState } from "../../src/model/newState";
import type { SheetState, WorkbookState } from "../../src/model/state";
import { ADDIN_ID } from "../../src/file/package/settingsPart";
import { opened, reopened, save, sheetXml, withParts } from "./archive";
import { textsOf } from "./packageTexts";

async function register(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: [
      { name: "Sổ hồ sơ", rows: [["Mã", "Đơn vị"], ["1", "Sở Y tế"], ["2", "Sở Tư pháp"]], tables: [{ name: "HoSo", range: "A1:B3", columns: [{ name: "Mã" }, { name: "Đơn vị" }] }] },
      { name: "Ghi chú", rows: [["giữ nguyên"]] },
    ],
  });
}

function addSheet(state: WorkbookState, name: string, values: SheetState["rows"][number][]): SheetState {
  const sheet = newSheetState(name, newSheetId(state.sheets), "added");
  sheet.rows = values;
  state.sheets.push(sheet);
  return sheet;
}

const row = (...values: (string | number | boolean | undefined)[]) => ({ values, formats: [] });
const named = (state: WorkbookState, name: string) => state.sheets.find((sheet) => sheet.name === name) as SheetState;

describe("saving a workbook in which nothing changed", () => {
  it("changes no part of it", async () => {
    const file = await register();
    expect(textsOf(await save(await opened(file)))).toEqual(textsOf(file));
  });
});

describe("saving a new sheet beside the user's", () => {
  it("leaves the register's part byte for byte, but for a tab that is no longer selected", async () => {
    const file = await register();
    const state = await opened(file);
    addSheet(state, "Tổng hợp", [row("Tiêu đề")]);
    const [before, after] = [textsOf(file), textsOf(await save(state))];
    expect(after["xl/worksheets/sheet1.xml"]).toBe(before["xl/worksheets/sheet1.xml"]);
    expect(after["xl/worksheets/sheet2.xml"]).toBe(before["xl/worksheets/sheet2.xml"]);
    expect(after["xl/sharedStrings.xml"]).toBe(before["xl/sharedStrings.xml"]);
    expect(after["xl/tables/table1.xml"]).toBe(before["xl/tables/table1.xml"]);
  });

  it("selects one tab only, or Excel would edit two sheets at once", async () => {
    const state = await opened(await register());
    state.activeSheet = addSheet(state, "Tổng hợp", [row(1)]).id;
    const parts = textsOf(await save(state));
    const selected = Object.entries(parts).filter(([name, xml]) => /worksheets\/sheet\d+\.xml$/.test(name) && /tabSelected="(1|true)"/.test(xml));
    expect(selected).toHaveLength(1);
    const again = await reopened(state);
    expect(named(again, "Tổng hợp").id).toBe(again.activeSheet);
  });

  it("keeps every value with its type: text that looks like a number or formula, logical, error, number", async () => {
    const state = await opened(await register());
    addSheet(state, "Giá trị", [row("0123", "=1+1", true, "#N/A", 0.9971, "", undefined, " đầu cuối ", "a\nb", "<&>\"'_x0041_", "\u0007")]);
    expect(named(await reopened(state), "Giá trị").rows[0]?.values).toEqual(["0123", "=1+1", true, "#N/A", 0.9971, undefined, undefined, " đầu cuối ", "a\nb", "<&>\"'_x0041_", "\u0007"].filter((_, i) => i < 5 || i > 6).reduce<unknown[]>((all, value, i) => { all[i < 5 ? i : i + 2] = value; return all; }, []));
  });

  it("keeps formulas of the add-in under Excel's name with the value they last had", async () => {
    const state = await opened(await register());
    const sheet = addSheet(state, "Hàm", [row(0.9971, 3)]);
    sheet.formulas.set("0,0", { text: '=TTHC.ONTIME(HoSo[#All],"Q3/2021")' });
    sheet.formulas.set("0,1", { text: "=SUM(A1:A2)" });
    const xml = Object.values(textsOf(await save(state))).find((part) => part.includes("_xldudf_")) ?? "";
    expect(xml).toContain('<f>_xldudf_TTHC_ONTIME(HoSo[#All],&quot;Q3/2021&quot;)</f><v>0.9971</v>');
    const again = named(await reopened(state), "Hàm");
    expect(again.rows[0]?.values).toEqual([0.9971, 3]);
    expect(again.formulas.get("0,0")?.text).toBe('=TTHC.ONTIME(HoSo[#All],"Q3/2021")');
  });

  it("keeps a spilled table as one formula that may spill again", async () => {
    const state = await opened(await register());
    const sheet = addSheet(state, "Bảng", [row("Đơn vị", "Hồ sơ"), row("Sở Y tế", 5)]);
    sheet.formulas.set("0,0", { text: "=TTHC.SUMMARY(HoSo[#All])", spill: { rows: 2, columns: 2 } });
    const parts = textsOf(await save(state));
    expect(parts["xl/metadata.xml"]).toContain("fDynamic=\"1\"");
    expect(Object.values(parts).join()).toMatch(/<c r="A1"[^>]* cm="1"[^>]*><f t="array" ref="A1:B2">/);
    const again = named(await reopened(state), "Bảng");
    expect(again.formulas.get("0,0")?.spill).toEqual({ rows: 2, columns: 2 });
    expect(again.rows[1]?.values).toEqual(["Sở Y tế", 5]);
  });

  it("keeps formats, and those of the user's cells keep their number", async () => {
    const state = await opened(await register());
    const count = state.formats.length;
    const heading = formatIndex(state, { bold: true, italic: true, underline: "Double", fontName: "Times New Roman", fontSize: 13.5, fontColor: "#C00000", fillColor: "#DDEBF7", horizontal: "Right", vertical: "Top", wrap: true, indent: 2, rotation: -45, locked: false, numberFormat: '"▲ "0.00%' });
    const framed = formatIndex(state, { borders: { EdgeTop: { style: "Dash", weight: "Medium", color: "#1F4E79" }, EdgeLeft: { style: "Double", weight: "Thick", color: "#000000" } } });
    addSheet(state, "Dạng", [{ values: [0.5, "b"], formats: [heading, framed] }]);
    const again = await reopened(state);
    const cell = (column: number) => again.formats[named(again, "Dạng").rows[0]?.formats[column] ?? 0];
    expect(cell(0)).toEqual({ ...state.formats[heading] });
    expect(cell(1)).toMatchObject({ borders: state.formats[framed].borders });
    expect(again.formats.slice(0, count)).toEqual(state.formats.slice(0, count));
  });

  it("keeps layout, print set-up, links, marks and properties of the sheet", async () => {
    const state = await opened(await register());
    const sheet = addSheet(state, "Bố cục", [row("Tiêu đề", "x"), row("a", 1), row("b", 2)]);
    Object.assign(sheet, { gridlines: false, headings: false, tabColor: "#1F4E79", visibility: "Visible", freeze: { rows: 1, columns: 1 } });
    sheet.columnWidths = new Map([[0, 150], [1, 60.75]]);
    sheet.rowHeights = new Map([[0, 30], [5, 20.25]]);
    sheet.hiddenRows = new Set([2]);
    sheet.hiddenColumns = new Set([4]);
    sheet.merges = [{ row: 0, column: 0, rows: 1, columns: 2 }];
    sheet.customProperties = new Map([["tthc.report", "tổng hợp|v1"], ["khác", "2"]]);
    sheet.hyperlinks = new Map([["1,0", { documentReference: "'Sổ hồ sơ'!A2", screenTip: "đến hồ sơ" }]]);
    sheet.protection = { protected: true, options: { allowSort: true } };
    sheet.page = {
      ...sheet.page, orientation: "Landscape", paperSize: "A4", centerHorizontally: true, fitToWidth: 1, fitToHeight: 0, titleRows: "$A$1:$B$1", printArea: "$A$1:$B$3",
      margins: { left: 36, right: 36, top: 54, bottom: 54, header: 18, footer: 18 }, rowBreaks: [2],
      headerFooter: { state: "FirstAndDefault", "defaultForAllPages.centerHeader": '&"Times New Roman,Regular"&12&P', "firstPage.rightFooter": "Mẫu" },
    };
    const again = named(await reopened(state), "Bố cục");
    for (const member of ["gridlines", "headings", "tabColor", "freeze", "hiddenRows", "hiddenColumns", "merges", "rowHeights"] as const) expect(again[member]).toEqual(sheet[member]);
    expect([...again.customProperties].sort()).toEqual([...sheet.customProperties].sort());
    expect(again.columnWidths.get(0)).toBeCloseTo(150, 0);
    expect(again.columnWidths.get(1)).toBeCloseTo(60.75, 0);
    expect(again.protection).toMatchObject({ protected: true, options: { allowSort: true, allowFormatCells: false } });
    expect(again.page).toMatchObject({ ...sheet.page, titleRows: "$1:$1", printArea: "A1:B3", margins: expect.anything() });
    expect(again.page.margins.left).toBeCloseTo(36);
    expect(Object.values(textsOf(await save(state))).join()).toContain("location=\"&#39;Sổ hồ sơ&#39;!A2\"");
  });

  it("keeps conditional formats of every kind in their order", async () => {
    const state = await opened(await register());
    const sheet = addSheet(state, "Quy tắc", [row(1, 2)]);
    const area = { row: 0, column: 0, rows: 1, columns: 2 };
    const rule = (id: string, type: string, own: Record<string, unknown>, priority: number) => ({ id, area, type, rule: own, format: { fontColor: "#C00000", bold: true, numberFormat: '"▲ "0' }, priority, stopIfTrue: priority === 0 });
    sheet.conditionalFormats = [
      rule("b", "Custom", { formula: "=AND(ISNUMBER($A1),$A1>0)" }, 1), rule("a", "CellValue", { formula1: "0.9", formula2: "1", operator: "Between" }, 0),
      rule("c", "ContainsText", { operator: "Contains", text: "trễ" }, 2), rule("d", "DataBar", { positiveFormat: { fillColor: "#1F4E79" } }, 3),
      rule("e", "ColorScale", { criteria: { minimum: { color: "#FF0000" }, maximum: { color: "#00FF00" } } }, 4),
    ];
    const again = named(await reopened(state), "Quy tắc").conditionalFormats;
    expect(again.map(({ type, priority }) => [type, priority])).toEqual([["CellValue", 0], ["Custom", 1], ["ContainsText", 2], ["DataBar", 3], ["ColorScale", 4]]);
    expect(again[0]).toMatchObject({ rule: { formula1: "=0.9", formula2: "=1", operator: "Between" }, stopIfTrue: true, format: { bold: true, fontColor: "#C00000" } });
    expect(again[1]).toMatchObject({ rule: { formula: "=AND(ISNUMBER($A1),$A1>0)" }, format: { numberFormat: '"▲ "0' } });
  });

  it("keeps a table with its name and header", async () => {
    const state = await opened(await register());
    const sheet = addSheet(state, "Bảng số", [row("Đơn vị", "Tỷ lệ"), row("a", 1), row("b", 2)]);
    sheet.tables = [{ id: 9, name: "BangTyLe", area: { row: 0, column: 0, rows: 3, columns: 2 }, showHeaders: true, showTotals: false, style: "TableStyleMedium4", showBandedRows: true }];
    const again = named(await reopened(state), "Bảng số");
    expect(again.tables).toMatchObject([{ name: "BangTyLe", area: sheet.tables[0].area, style: "TableStyleMedium4", showBandedRows: true }]);
    expect(again.rows[0]?.values).toEqual(["Đơn vị", "Tỷ lệ"]);
  });

  it("keeps names that point at it", async () => {
    const state = await opened(await register());
    const sheet = addSheet(state, "Tên", [row(1)]);
    state.names.push({ name: "ChiTieu", formula: "='Tên'!$A$1", comment: "", visible: true, scope: "" }, { name: "Rieng", formula: "='Tên'!$A$1", comment: "", visible: true, scope: sheet.id });
    const again = await reopened(state);
    expect(again.names.map(({ name, formula, scope }) => [name, formula, scope === "" ? "" : "sheet"]).sort()).toEqual([["ChiTieu", "='Tên'!$A$1", ""], ["Rieng", "='Tên'!$A$1", "sheet"]]);
  });
});

describe("saving changes to the user's own sheets", () => {
  it("puts a changed cell in and leaves its neighbours' bytes", async () => {
    const file = await sheetXml('<sheetData><row r="1" spans="1:3" x14ac:dyDescent="0.25" xmlns:x14ac="urn:x"><c r="A1" s="1" t="inlineStr"><is><r><rPr><b/></rPr><t>đậm</t></r></is></c><c r="B1"><v>1</v></c></row><row r="5"><c r="C5"><v>5</v></c></row></sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/>');
    const state = await opened(file);
    const [sheet] = state.sheets;
    sheet.rows[0]!.values[1] = 99;
    sheet.rows[2] = row("mới");
    sheet.changed = new Set(["0,1", "2,0"]);
    const xml = textsOf(await save(state))["xl/worksheets/sheet1.xml"];
    expect(xml).toContain('<c r="A1" s="1" t="inlineStr"><is><r><rPr><b/></rPr><t>đậm</t></r></is></c><c r="B1"><v>99</v></c></row>');
    expect(xml).toContain('<row r="3"><c r="A3" t="inlineStr"><is><t xml:space="preserve">mới</t></is></c></row><row r="5"><c r="C5"><v>5</v></c></row></sheetData><pageMargins');
  });

  it("clears a cell, fills one beyond the last row and one without reference beside cells without references", async () => {
    const state = await opened(await sheetXml("<sheetData><row><c><v>1</v></c><c><v>2</v></c><c><v>3</v></c></row></sheetData>"));
    const [sheet] = state.sheets;
    sheet.rows[0]!.values[1] = undefined;
    sheet.rows[7] = row(undefined, "xa");
    sheet.changed = new Set(["0,1", "7,1"]);
    const [again] = (await reopened(state)).sheets;
    expect([...again.rows[0]?.values ?? []]).toEqual([1, undefined, 3]);
    expect(again.rows[7]?.values[1]).toBe("xa");
  });

  it("fills an empty sheet", async () => {
    const state = await opened(await sheetXml("<sheetData/>"));
    state.sheets[0].rows[1] = row("a");
    state.sheets[0].changed.add("1,0");
    expect((await reopened(state)).sheets[0].rows[1]?.values).toEqual(["a"]);
  });

  it("gives the others of a shared formula their own text when the one that holds it goes", async () => {
    const state = await opened(await sheetXml('<sheetData><row r="1"><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2</f><v>2</v></c></row><row r="2"><c r="B2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="B3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>'));
    const [sheet] = state.sheets;
    sheet.rows[0]!.values[1] = 7;
    sheet.formulas.delete("0,1");
    sheet.changed.add("0,1");
    const [again] = (await reopened(state)).sheets;
    expect([...again.formulas].map(([key, { text }]) => [key, text])).toEqual([["1,1", "=A2*2"], ["2,1", "=A3*2"]]);
    expect(again.rows.map((each) => each?.values[1])).toEqual([7, 4, 6]);
  });

  it("drops the calculation chain when formulas change, or Excel would repair the file", async () => {
    const base = await sheetXml('<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>');
    const parts = textsOf(base);
    const file = withParts(base, {
      "xl/calcChain.xml": '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="A1" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels": parts["xl/_rels/workbook.xml.rels"].replace("</Relationships>", '<Relationship Id="rId90" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>'),
      "[Content_Types].xml": parts["[Content_Types].xml"].replace("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>'),
    });
    const state = await opened(file);
    state.sheets[0].formulas.clear();
    state.sheets[0].changed.add("0,0");
    const after = textsOf(await save(state));
    expect(Object.keys(after)).not.toContain("xl/calcChain.xml");
    expect(after["[Content_Types].xml"] + after["xl/_rels/workbook.xml.rels"]).not.toContain("calcChain");
  });

  it("writes widths, merges and rules of a sheet around its old rows", async () => {
    const state = await opened(await sheetXml('<sheetFormatPr defaultRowHeight="15"/><sheetData><row r="1" x14ac:dyDescent="0.3" xmlns:x14ac="http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac"><c r="A1"><v>1</v></c></row></sheetData>'));
    const [sheet] = state.sheets;
    sheet.columnWidths.set(1, 90);
    sheet.merges.push({ row: 3, column: 0, rows: 2, columns: 2 });
    sheet.rowHeights.set(0, 40);
    const [again] = (await reopened(state)).sheets;
    expect(again.columnWidths.get(1)).toBeCloseTo(90, 0);
    expect(again.merges).toEqual(sheet.merges);
    expect([...again.rowHeights]).toEqual([[0, 40]]);
    expect(again.rows[0]?.values).toEqual([1]);
  });

  it("deletes, renames, reorders and hides sheets as the state says", async () => {
    const state = await opened(await writeXlsx({ sheets: ["A", "B", "C", "D"].map((name) => ({ name, rows: [[name]] })) }));
    const [a, b, c, d] = state.sheets;
    [c.name, d.name] = ["D", "C"];
    b.visibility = "VeryHidden";
    const e = newSheetState("A", newSheetId(state.sheets), "added");
    state.sheets = [e, d, b, c];
    state.deletedSheets.push(a.id);
    state.activeSheet = d.id;
    const again = await reopened(state);
    expect(again.sheets.map((sheet) => [sheet.name, sheet.rows[0]?.values[0], sheet.visibility])).toEqual([["A", undefined, "Visible"], ["C", "D", "Visible"], ["B", "B", "VeryHidden"], ["D", "C", "Visible"]]);
    expect(again.sheets.find(({ id }) => id === again.activeSheet)?.name).toBe("C");
  });

  it("of a workbook that counts from 1904 keep the day of a changed date", async () => {
    const state = await opened(await writeXlsx({ dateSystem: "1904", sheets: [{ name: "A", rows: [["x"]] }] }));
    const day = formatIndex(state, { numberFormat: "dd/mm/yyyy" });
    addSheet(state, "Ngày", [{ values: [44460, 44460], formats: [day, undefined] }]);
    const file = await save(state);
    expect(Object.values(textsOf(file)).join()).toContain("<v>42998</v>");
    expect(named(await opened(file), "Ngày").rows[0]?.values).toEqual([44460, 44460]);
  });
});

describe("settings of the add-in", () => {
  it("survive saving where Excel keeps those of add-ins, and a closed pane stays closed", async () => {
    const state = await opened(await register());
    state.settings.set("TTHC.settings", '{"version":1,"report":{"agency":"Sở \\"A\\" & B"}}').set("số", 5);
    const parts = textsOf(await save(state));
    expect(parts["xl/webextensions/webextension1.xml"]).toContain(ADDIN_ID);
    expect(parts["xl/webextensions/taskpanes.xml"]).toContain('visibility="0"');
    expect(parts["_rels/.rels"]).toContain("webextensiontaskpanes");
    const again = await reopened(state);
    expect([...again.settings]).toEqual([...state.settings]);
    again.settings.set("số", 6);
    expect([...(await reopened(again)).settings]).toEqual([...again.settings]);
  });

  it("of other add-ins are left alone", async () => {
    const other = '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}"><we:reference id="wa104" version="1.0" store="en-US" storeType="OMEX"/><we:properties><we:property name="k" value="1"/></we:properties></we:webextension>';
    const state = await opened(withParts(await register(), { "xl/webextensions/webextension1.xml": other }));
    expect(state.settings.size).toBe(0);
    state.settings.set("a", 1);
    const parts = textsOf(await save(state));
    expect(parts["xl/webextensions/webextension1.xml"]).toBe(other);
    expect(parts["xl/webextensions/webextension2.xml"]).toContain(ADDIN_ID);
  });

  it("belong to the add-in that the manifest names", () => {
    expect(readFileSync("manifest.xml", "utf8")).toContain(`<Id>${ADDIN_ID}</Id>`);
  });
});

describe("a workbook that began empty", () => {
  it("is saved as a file that opens with its sheets in their order", async () => {
    const state = newWorkbookState(["Sheet1", "Hai"]);
    state.sheets[1].rows[0] = row("xin chào", 1.5);
    state.activeSheet = state.sheets[1].id;
    const again = await reopened(state);
    expect(again.sheets.map(({ name }) => name)).toEqual(["Sheet1", "Hai"]);
    expect(again.sheets[1].rows[0]?.values).toEqual(["xin chào", 1.5]);
    expect(again.activeSheet).toBe(again.sheets[1].id);
  });
});

describe("a rule of the file that asks for a look which is not there", () => {
  it("does not get one of the report's, or the user's cells would be coloured by it", async () => {
    const state = await opened(await sheetXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="2" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>'));
    const sheet = addSheet(state, "Mới", [row(1)]);
    sheet.conditionalFormats = [{ id: "n", area: { row: 0, column: 0, rows: 1, columns: 1 }, type: "Custom", rule: { formula: "=1" }, format: { bold: true, fontColor: "#C00000" }, priority: 0, stopIfTrue: false }];
    const again = await reopened(state);
    expect(again.sheets[0].conditionalFormats[0].format).toEqual({});
    expect(named(again, "Mới").conditionalFormats[0].format).toMatchObject({ bold: true });
  });
});

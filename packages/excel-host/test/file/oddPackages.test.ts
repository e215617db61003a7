import { strToU8, unzipSync, zipSync } from "fflate";
import { openWorkbook } from "../../src/file/open/openWorkbook";
import { PackageParts } from "@tthc/xlsx-reader/package/parts";
import { refusedProblem } from "@tthc/xlsx-reader/model/result";
import { saveWorkbook } from "../../src/file/save/saveWorkbook";
import { formatIndex } from "../../src/model/formats";
import { newSheetId, newSheetState } from "../../src/model/newState";
import type { SheetState, WorkbookState } from "../../src/model/state";
import { opened, save } from "./archive";
import { REGISTER, registerRows } from "./userWorkbook";

type Texts = Record<string, string>;

const OFFICE = "http://schemas.openxmlformats.org";
const R = `${OFFICE}/officeDocument/2006/relationships`;
const MAIN = `${OFFICE}/spreadsheetml/2006/main`;
const XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const STYLES = `${XML}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`;
const relationship = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`;

/** A plain package of two sheets, the first a register. */
function plain(): Texts {
  return {
    "[Content_Types].xml": `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`,
    "_rels/.rels": `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships">${relationship("rId1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    "xl/workbook.xml": `${XML}<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookPr/><bookViews><workbookView activeTab="0"/></bookViews><sheets><sheet name="Sổ" sheetId="1" r:id="rId1"/><sheet name="Hai" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships">${relationship("rId1", "worksheet", "worksheets/sheet1.xml")}${relationship("rId2", "worksheet", "worksheets/sheet2.xml")}${relationship("rId3", "styles", "styles.xml")}</Relationships>`,
    "xl/styles.xml": STYLES,
    "xl/worksheets/sheet1.xml": `${XML}<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetData>${registerRows()}</sheetData><pageMargins left="1" right="1" top="1" bottom="1" header="0" footer="0"/></worksheet>`,
    "xl/worksheets/sheet2.xml": `${XML}<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1"><v>5</v></c></row></sheetData></worksheet>`,
  };
}

const each = (texts: Texts, change: (xml: string, name: string) => string): Texts => Object.fromEntries(Object.entries(texts).map(([name, xml]) => [name, change(xml, name)]));
const without = (texts: Texts, ...names: string[]): Texts => Object.fromEntries(Object.entries(texts).filter(([name]) => !names.includes(name)));
const changed = (name: string, change: (xml: string) => string) => (texts: Texts): Texts => ({ ...texts, [name]: change(texts[name]) });
const moved = (texts: Texts, names: Record<string, string>): Texts => Object.fromEntries(Object.entries(texts).map(([name, xml]) => [names[name] ?? name, xml]));

function strict(texts: Texts): Texts {
  return each(texts, (xml, name) => (name === "[Content_Types].xml" ? xml : xml
    .replaceAll(MAIN, "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll(R, "http://purl.oclc.org/ooxml/officeDocument/relationships").replace("<workbook ", "<workbook conformance=\"strict\" "))
    .replace(/<c r="(\w+)" s="1"><v>(\d+)<\/v><\/c>/g, (_whole, place: string, serial: string) => `<c r="${place}" s="1" t="d"><v>${new Date(Date.UTC(1899, 11, 30) + Number(serial) * 86_400_000).toISOString().slice(0, 10)}</v></c>`));
}

/** Every element with a prefix, as some libraries write it. */
function prefixed(texts: Texts): Texts {
  return each(texts, (xml, name) => (name.endsWith(".rels") ? xml.replace(/<(\/?)Relationship/g, "<$1p:Relationship").replace(/xmlns=/, "xmlns:p=")
    : xml.replace(/<(\/?)(?=[A-Za-z])/g, "<$1x:").replace(/ xmlns=/, " xmlns:x=").replace("xmlns:r=", "xmlns:quan=").replace(/ r:id=/g, " quan:id=")));
}

const REFERENCES = (to: (target: string) => string) => changed("xl/_rels/workbook.xml.rels", (xml) => xml.replace(/Target="([^"]*)"/g, (_whole, target: string) => `Target="${to(target)}"`));

/** Content types by the extension alone, each part with an extension of its own. */
function byExtension(texts: Texts): Texts {
  const names = { "xl/workbook.xml": "xl/workbook.wb", "xl/styles.xml": "xl/styles.st", "xl/worksheets/sheet1.xml": "xl/worksheets/sheet1.ws", "xl/worksheets/sheet2.xml": "xl/worksheets/sheet2.ws" };
  const types = [["rels", "application/vnd.openxmlformats-package.relationships+xml"], ["wb", `${TYPE}.sheet.main+xml`], ["st", `${TYPE}.styles+xml`], ["ws", `${TYPE}.worksheet+xml`]];
  const renamed = each(moved(texts, names), (xml, name) => (name.endsWith(".rels") ? xml.replace("workbook.xml", "workbook.wb").replace("styles.xml", "styles.st").replace(/sheet(\d)\.xml/g, "sheet$1.ws") : xml));
  return { ...moved(renamed, { "xl/_rels/workbook.xml.rels": "xl/_rels/workbook.wb.rels" }), "[Content_Types].xml": `<Types xmlns="${OFFICE}/package/2006/content-types">${types.map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join("")}</Types>` };
}

/** Everything in folders and under names of its own. */
function elsewhere(texts: Texts): Texts {
  const names = { "xl/workbook.xml": "so/chinh.xml", "xl/_rels/workbook.xml.rels": "so/_rels/chinh.xml.rels", "xl/styles.xml": "dang/a.xml", "xl/worksheets/sheet1.xml": "trang/mot.xml", "xl/worksheets/sheet2.xml": "hai.xml" };
  return each(moved(texts, names), (xml) => xml.replace("xl/workbook.xml", "so/chinh.xml").replace("\"worksheets/sheet1.xml", "\"../trang/mot.xml").replace("\"worksheets/sheet2.xml", "\"../hai.xml").replace("\"styles.xml", "\"../dang/a.xml")
    .replace("/xl/styles.xml", "/dang/a.xml").replace("/xl/worksheets/sheet1.xml", "/trang/mot.xml").replace("/xl/worksheets/sheet2.xml", "/hai.xml"));
}

function utf16(text: string): Uint8Array {
  return new Uint8Array([0xff, 0xfe, ...new Uint8Array(new Uint16Array([...text.replace("UTF-8", "UTF-16")].map((letter) => letter.charCodeAt(0))).buffer)]);
}

function packed(texts: Texts, encode: (text: string, name: string) => Uint8Array = (text) => strToU8(text)): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, encode(text, name)])));
}

const ODD: [string, () => Uint8Array][] = [
  ["a plain one", () => packed(plain())], ["Strict Open XML", () => packed(strict(plain()))], ["prefixes on everything", () => packed(prefixed(plain()))], ["Strict Open XML with prefixes", () => packed(prefixed(strict(plain())))],
  ["targets from the root", () => packed(REFERENCES((target) => `/xl/${target}`)(plain()))], ["targets with dots", () => packed(REFERENCES((target) => `./../xl/./${target}`)(plain()))], ["targets with backslashes", () => packed(REFERENCES((target) => target.replace("/", "\\"))(plain()))],
  ["targets in another case than the parts", () => packed(REFERENCES((target) => target.toUpperCase())(plain()))], ["parts in another case than their targets", () => packed(moved(plain(), { "xl/worksheets/sheet1.xml": "XL/WorkSheets/Sheet1.XML" }))],
  ["targets with escapes", () => packed(REFERENCES((target) => target.replace("sheet1", "s%E1%BB%95%201"))(moved(plain(), { "xl/worksheets/sheet1.xml": "xl/worksheets/sổ 1.xml" })))],
  ["folders and names of its own", () => packed(elsewhere(plain()))], ["content types by extension", () => packed(byExtension(plain()))],
  ["ids that are no numbers", () => packed(each(plain(), (xml) => xml.replaceAll("\"rId1\"", "\"R0a1b\"").replaceAll("\"rId2\"", "\"rId_2\"").replaceAll("\"rId3\"", "\"rId4\"")))],
  ["no styles", () => packed(changed("xl/_rels/workbook.xml.rels", (xml) => xml.replace(/<Relationship Id="rId3"[^>]*>/, ""))(changed("[Content_Types].xml", (xml) => xml.replace(/<Override PartName="\/xl\/styles[^>]*>/, ""))(without(plain(), "xl/styles.xml"))))],
  ["styles that say nothing", () => packed({ ...plain(), "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"/>` })], ["styles with one section", () => packed({ ...plain(), "xl/styles.xml": `${XML}<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf/><xf numFmtId="14"/></cellXfs></styleSheet>` })],
  ["styles whose fills are not counted", () => packed(changed("xl/styles.xml", (xml) => xml.replace(/<fills.*<\/fills>/, "<fills><fill><patternFill patternType=\"none\"/></fill></fills>"))(plain()))],
  ["styles with extensions inside", () => packed(changed("xl/styles.xml", (xml) => xml.replace("<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>", "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"><extLst><ext uri=\"{x}\"/></extLst></xf>").replace("</styleSheet>", "<dxfs count=\"0\"/><extLst><ext uri=\"{y}\"/></extLst></styleSheet>"))(plain()))],
  ["no views and no properties", () => packed(changed("xl/workbook.xml", (xml) => xml.replace("<workbookPr/><bookViews><workbookView activeTab=\"0\"/></bookViews>", ""))(plain()))],
  ["single quotes and blanks", () => packed(each(plain(), (xml) => xml.replace(/ ([\w:]+)="([^"']*)"/g, "\r\n\t$1 = '$2'")))], ["blanks between all elements", () => packed(each(plain(), (xml) => xml.replace(/></g, ">\n  <")))],
  ["comments and instructions", () => packed(each(plain(), (xml) => xml.replace(/><(?!\/|\?)/g, "><!-- <sheetData> --><?x <sheets> ?><").replace("<!-- <sheetData> --><?x <sheets> ?>", "")))],
  ["a mark at the beginning of parts", () => packed(each(plain(), (xml) => `\uFEFF${xml}`))], ["parts in UTF-16", () => packed(plain(), (text, name) => (name === "xl/workbook.xml" || name.includes("sheet1") ? utf16(text) : strToU8(text)))],
  ["two sheets of one number", () => packed(changed("xl/workbook.xml", (xml) => xml.replace("sheetId=\"2\"", "sheetId=\"1\""))(plain()))], ["a sheet that says its size wrongly", () => packed(changed("xl/worksheets/sheet1.xml", (xml) => xml.replace("<sheetData>", "<dimension ref=\"A1\"/><sheetData>"))(plain()))],
  ["rows and cells without places", () => packed(changed("xl/worksheets/sheet1.xml", (xml) => xml.replace(/<row r="\d+" spans="1:6">/g, "<row>").replace(/<c r="[A-F][1-3]"/g, "<c"))(plain()))], ["a relationship that leads outside", () => packed(changed("xl/_rels/workbook.xml.rels", (xml) => xml.replace("</Relationships>", `<Relationship Id="rId9" Type="${R}/externalLinkPath" Target="file:///x.xlsx" TargetMode="External"/></Relationships>`))(plain()))],
  ["a template", () => packed(changed("[Content_Types].xml", (xml) => xml.replace("sheet.main+xml", "template.main+xml"))(plain()))], ["no extension for relationships", () => packed(changed("[Content_Types].xml", (xml) => xml.replace(/<Default Extension="rels"[^>]*>/, "<Override PartName=\"/_rels/.rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Override PartName=\"/xl/_rels/workbook.xml.rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"))(plain()))],
];

/** A report beside the register: with everything that is put around rows. */
function report(state: WorkbookState): SheetState {
  const sheet = newSheetState("Tổng hợp", newSheetId(state.sheets), "added");
  const bold = formatIndex(state, { bold: true, fillColor: "#DDEBF7", numberFormat: "0.00%", borders: { EdgeTop: { style: "Continuous", weight: "Thin", color: "#000000" } } });
  sheet.rows = [{ values: ["Đơn vị", "Tỷ lệ"], formats: [bold, bold] }, { values: ["Sở Y tế", 0.5], formats: [undefined, bold] }];
  sheet.tables = [{ id: 50, name: "BangTongHop", area: { row: 0, column: 0, rows: 2, columns: 2 }, showHeaders: true, showTotals: false, style: "TableStyleMedium2", showBandedRows: true }];
  sheet.conditionalFormats = [{ id: "a", area: { row: 1, column: 1, rows: 1, columns: 1 }, type: "Custom", rule: { formula: "=$B2<1" }, format: { bold: true }, priority: 0, stopIfTrue: false }];
  sheet.charts = [{
    id: "{C}", name: "Biểu đồ", type: "ColumnClustered", left: 200, top: 20, width: 300, height: 200, title: "Tỷ lệ", titleVisible: true, legendVisible: false, legendPosition: "Bottom",
    series: [{ name: "a", values: "'Tổng hợp'!$B$2:$B$2", categories: "'Tổng hợp'!$A$2:$A$2" }], categoryAxis: { visible: true, title: "", majorGridlines: false }, valueAxis: { visible: true, title: "", majorGridlines: true }, altTitle: "", altText: "", extra: {},
  }];
  sheet.customProperties = new Map([["tthc", "v1"]]);
  sheet.hyperlinks = new Map([["0,0", { documentReference: "'Sổ'!A1" }], ["1,0", { address: "https://example.org/?a=1&b=2" }]]);
  sheet.page = { ...sheet.page, fitToWidth: 1, fitToHeight: 0, titleRows: "$1:$1", headerFooter: { "defaultForAllPages.centerFooter": "&P" } };
  state.sheets.push(sheet);
  state.activeSheet = sheet.id;
  state.settings.set("TTHC.settings", "{}");
  return sheet;
}

describe("a report saved into a package that few programs write, or Excel could not open it", () => {
  it.each(ODD)("%s", async (_what, make) => {
    const file = make();
    const state = await opened(file);
    const register = state.sheets[0].rows.map((line) => [...(line?.values ?? [])]);
    expect(register.map((line) => line.map((value) => value ?? ""))).toEqual(REGISTER.map((line) => line.slice(0, line[4] === "" ? 6 : undefined)));
    report(state);
    const again = await opened(await save(state));
    expect(again.sheets.map(({ name }) => name)).toEqual(["Sổ", "Hai", "Tổng hợp"]);
    expect(again.sheets[0].rows.map((line) => [...(line?.values ?? [])])).toEqual(register);
    const made = again.sheets[2];
    expect([made.tables.length, made.charts.length, made.conditionalFormats.length, [...made.customProperties], made.page.titleRows]).toEqual([1, 1, 1, [["tthc", "v1"]], "$1:$1"]);
    expect(again.formats[made.rows[1]?.formats[1] ?? 0]).toMatchObject({ bold: true, fillColor: "#DDEBF7", numberFormat: "0.00%" });
    expect([again.activeSheet, again.settings.get("TTHC.settings")]).toEqual([made.id, "{}"]);
  });

  it.each(ODD)("%s keeps every part that was not meant", async (_what, make) => {
    const file = make();
    const state = await opened(file);
    report(state);
    const [before, after] = [unzipSync(file), unzipSync(await saveWorkbook(state))];
    const workbook = PackageParts.of(file).relationships("")[0].target;
    const meant = new Set(["[Content_Types].xml", "_rels/.rels", workbook, `${workbook.replace(/[^/]+$/, "")}_rels/${workbook.replace(/^.*\//, "")}.rels`, "xl/styles.xml", "xl/styles.st", "dang/a.xml"].map((name) => name.toLowerCase()));
    const lost = Object.entries(before).filter(([name, content]) => !meant.has(name.toLowerCase()) && !Buffer.from(after[name] ?? []).equals(Buffer.from(content))).map(([name]) => name);
    expect(lost).toEqual([]);
  });

  it.each(ODD)("%s takes a changed cell, a width, a merged area and a rule on the register itself", async (_what, make) => {
    const state = await opened(make());
    const [sheet] = state.sheets;
    const day = formatIndex(state, { numberFormat: "d/m/yyyy", italic: true });
    sheet.rows[2]!.values[1] = "Sở Nội vụ";
    sheet.rows[9] = { values: [undefined, "mới", 44460], formats: [undefined, undefined, day] };
    ["2,1", "9,1", "9,2"].forEach((key) => sheet.changed.add(key));
    sheet.columnWidths.set(1, 120);
    sheet.rowHeights.set(2, 30);
    sheet.merges.push({ row: 12, column: 0, rows: 1, columns: 3 });
    sheet.page.orientation = "Landscape";
    sheet.conditionalFormats.push({ id: "b", area: { row: 1, column: 0, rows: 5, columns: 1 }, type: "Custom", rule: { formula: "=$A2=\"H1\"" }, format: { bold: true }, priority: 0, stopIfTrue: true });
    const [again] = (await opened(await save(state))).sheets;
    expect(again.rows[2]?.values.slice(0, 2)).toEqual(["H2", "Sở Nội vụ"]);
    expect([...again.rows[9]?.values ?? []]).toEqual([undefined, "mới", 44460]);
    expect([again.rowHeights.get(2), again.merges, again.page.orientation, again.conditionalFormats.length]).toEqual([30, sheet.merges, "Landscape", 1]);
    expect(again.columnWidths.get(1)).toBeCloseTo(120, 0);
    expect(again.page.margins).toEqual(sheet.page.margins);
  });
});

describe("a package that no program can take for a workbook is refused in words", () => {
  it.each<[string, Texts]>([
    ["relationships without ids", each(plain(), (xml, name) => (name.endsWith("workbook.xml.rels") ? xml.replace(/ Id="\w+"/g, "") : xml))], ["sheets without relationships", changed("xl/workbook.xml", (xml) => xml.replace(/ r:id="\w+"/g, ""))(plain())],
    ["neither ids nor relationships", each(plain(), (xml) => xml.replace(/ (?:r:id|Id)="\w+"/g, ""))], ["empty ids", each(plain(), (xml) => xml.replace(/ (r:id|Id)="\w+"/g, " $1=\"\""))],
    ["no content types", without(plain(), "[Content_Types].xml")], ["content types that do not end", { ...plain(), "[Content_Types].xml": "<Types>" }], ["a workbook that does not end", changed("xl/workbook.xml", (xml) => xml.replace("</workbook>", ""))(plain())],
    ["styles that do not end", changed("xl/styles.xml", (xml) => xml.replace("</styleSheet>", ""))(plain())], ["a sheet that does not end", changed("xl/worksheets/sheet1.xml", (xml) => xml.replace("</worksheet>", ""))(plain())],
    ["columns listed over and over", changed("xl/worksheets/sheet1.xml", (xml) => xml.replace("<sheetData>", `<cols>${"<col min=\"1\" max=\"16383\" width=\"9\"/>".repeat(100)}</cols><sheetData>`))(plain())],
  ])("%s", async (_what, texts) => {
    expect(await openWorkbook(packed(texts))).toMatchObject({ ok: false, code: "damaged" });
  });

  it.each(["Sổ'", "'Sổ", "Sổ [1]", "a/b", "x".repeat(32)])("a sheet called %s is read, and refused by a sentence when it is saved", async (name) => {
    const state = await opened(packed(changed("xl/workbook.xml", (xml) => xml.replace("name=\"Hai\"", `name="${name}"`))(plain())));
    const error = await saveWorkbook(state).catch((reason: unknown) => reason);
    const problem = refusedProblem(error);
    expect(problem).toMatchObject({ code: "sheetName", values: { sheet: name } });
  });
});

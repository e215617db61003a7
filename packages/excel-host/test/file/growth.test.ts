import { openWorkbook } from "../../src/file/open/openWorkbook";
import { SheetCellReader } from "@tthc/xlsx-reader/cells/sheetCells";
import { refusedProblem } from "@tthc/xlsx-reader/model/result";
import { StateCells } from "../../src/file/open/stateCells";
import { saveWorkbook } from "../../src/file/save/saveWorkbook";
import { newSheetId, newSheetState } from "../../src/model/newState";
import { growsLinearly } from "../growth";
import { sheetXml, withParts } from "./archive";
import { textsOf } from "./packageTexts";
import { odsDocument, row as odsRow, table, textCell } from "./odsDocument";

const times = (count: number, one: (at: number) => string): string => Array.from({ length: count }, (_, at) => one(at)).join("");
const row = (at: number, cells: string): string => `<row r="${at + 1}">${cells}</row>`;
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = (count: number, kind: string, target: (at: number) => string, mode = ""): string => `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${times(count, (at) => `<Relationship Id="rId${at + 1}" Type="${R}/${kind}" Target="${target(at)}"${mode}/>`)}</Relationships>`;
const SHEET_RELATIONSHIPS = "xl/worksheets/_rels/sheet1.xml.rels";
const styles = (inside: string): string => `<styleSheet xmlns="${MAIN}"><fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill/></fills><borders><border/></borders>${inside}</styleSheet>`;
const ROWS = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>";
const linked = (inside: string): string => inside.replace(/r:id=/g, `xmlns:r="${R}" r:id=`);

/** A workbook of n sheets. */
async function manySheets(count: number): Promise<Uint8Array> {
  const base = await sheetXml(ROWS);
  const texts = textsOf(base);
  const sheets = times(count, (at) => `<sheet name="S${at}" sheetId="${at + 10}" r:id="rIdS${at}"/>`);
  return withParts(base, {
    ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`xl/worksheets/s${at}.xml`, `<worksheet xmlns="${MAIN}"><sheetViews><sheetView tabSelected="1" workbookViewId="0"/></sheetViews>${ROWS}</worksheet>`])),
    "xl/workbook.xml": texts["xl/workbook.xml"].replace("</sheets>", `${sheets}</sheets>`),
    "xl/_rels/workbook.xml.rels": texts["xl/_rels/workbook.xml.rels"].replace("</Relationships>", `${times(count, (at) => `<Relationship Id="rIdS${at}" Type="${R}/worksheet" Target="worksheets/s${at}.xml"/>`)}</Relationships>`),
    "[Content_Types].xml": texts["[Content_Types].xml"].replace("</Types>", `${times(count, (at) => `<Override PartName="/xl/worksheets/s${at}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`)}</Types>`),
  });
}

async function names(count: number): Promise<Uint8Array> {
  const base = await sheetXml(ROWS);
  return withParts(base, { "xl/workbook.xml": textsOf(base)["xl/workbook.xml"].replace("</sheets>", `</sheets><definedNames>${times(count, (at) => `<definedName name="N${at}">'Sổ'!$A$${at + 1}</definedName>`)}</definedNames>`) });
}

const CHART = (at: number): string => `<xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${1_000_000 - at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${1_000_010 - at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to><xdr:graphicFrame><xdr:nvGraphicFramePr><xdr:cNvPr id="${at + 2}" name="C"/></xdr:nvGraphicFramePr><a:graphic><a:graphicData><c:chart xmlns:c="urn:c" xmlns:r="${R}" r:id="rId${at + 1}"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`;
const charts = (count: number): Promise<Uint8Array> => sheetXml(linked(`<sheetData>${times(2000, (at) => `<row r="${at + 1}" ht="${16 + (at % 3)}" customHeight="1"/>`)}</sheetData><drawing r:id="rId1"/>`), {
  [SHEET_RELATIONSHIPS]: relationships(1, "drawing", () => "../drawings/drawing1.xml"), "xl/drawings/_rels/drawing1.xml.rels": relationships(count, "chart", (at) => `../charts/chart${at + 1}.xml`),
  "xl/drawings/drawing1.xml": `<xdr:wsDr xmlns:xdr="urn:xdr" xmlns:a="urn:a">${times(count, CHART)}</xdr:wsDr>`,
  ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`xl/charts/chart${at + 1}.xml`, `<c:chartSpace xmlns:c="urn:c"><c:chart><c:plotArea><c:barChart><c:barDir val="col"/><c:ser><c:idx val="0"/><c:val><c:numRef><c:f>'Sổ'!$A$1:$A$5</c:f></c:numRef></c:val></c:ser></c:barChart></c:plotArea></c:chart></c:chartSpace>`])),
});

/** What a file may hold much of, and how many at first. */
const MANY: [string, number, (count: number) => Uint8Array | Promise<Uint8Array>][] = [
  ["rows", 1000, (n) => sheetXml(`<sheetData>${times(n, (at) => row(at, `<c r="A${at + 1}"><v>1</v></c>`))}</sheetData>`)], ["rows from the last to the first", 500, (n) => sheetXml(`<sheetData>${times(n, (at) => row(n - at, `<c r="A${n - at + 1}"><v>1</v></c>`))}</sheetData>`)],
  ["sheets", 60, manySheets], ["names", 800, names], ["columns of their own", 1500, (n) => sheetXml(`<cols>${times(n, (at) => `<col min="${at + 1}" max="${at + 1}" width="${9 + (at % 5)}"/>`)}</cols>${ROWS}`)], ["records of columns", 3000, (n) => sheetXml(`<cols>${times(n, (at) => `<col min="${(at % 16_384) + 1}" max="${(at % 16_384) + 1}" width="9"/>`)}</cols>${ROWS}`)],
  ["merged areas", 1500, (n) => sheetXml(`${ROWS}<mergeCells>${times(n, (at) => `<mergeCell ref="C${at * 2 + 1}:C${at * 2 + 2}"/>`)}</mergeCells>`)], ["links", 800, (n) => sheetXml(linked(`${ROWS}<hyperlinks>${times(n, (at) => `<hyperlink ref="A${at + 1}" r:id="rId${at + 1}"/>`)}</hyperlinks>`), { [SHEET_RELATIONSHIPS]: relationships(n, "hyperlink", (at) => `http://x/${at}`, " TargetMode=\"External\"") })],
  ["validations", 1500, (n) => sheetXml(`${ROWS}<dataValidations>${times(n, (at) => `<dataValidation type="list" sqref="A${at + 1}"><formula1>"a"</formula1></dataValidation>`)}</dataValidations>`)],
  ["rules", 300, (n) => sheetXml(ROWS + times(n, (at) => `<conditionalFormatting sqref="A${at + 1}"><cfRule type="expression" dxfId="${at}" priority="${at + 1}"><formula>A1</formula></cfRule></conditionalFormatting>`), { "xl/styles.xml": styles(`<cellXfs><xf/></cellXfs><dxfs>${"<dxf><font><b/></font></dxf>".repeat(n)}</dxfs>`) })],
  ["areas of one rule", 1500, (n) => sheetXml(`${ROWS}<conditionalFormatting sqref="${times(n, (at) => `A${at + 1} `)}"><cfRule type="expression" priority="1"><formula>A1</formula></cfRule></conditionalFormatting>`)],
  ["formats", 1000, (n) => sheetXml(ROWS, { "xl/styles.xml": styles(`<cellXfs>${times(n, (at) => `<xf numFmtId="${at % 40}" applyNumberFormat="1"/>`)}</cellXfs>`) })], ["number formats", 600, (n) => sheetXml(ROWS, { "xl/styles.xml": styles(`<cellXfs>${times(n, (at) => `<xf numFmtId="${200 + at}"/>`)}</cellXfs>`).replace("<fonts>", `<numFmts>${times(n, (at) => `<numFmt numFmtId="${200 + at}" formatCode="0.0&quot;${at}&quot;"/>`)}</numFmts><fonts>`) })],
  ["tables", 40, (n) => sheetXml(linked(`${ROWS}<tableParts>${times(n, (at) => `<tablePart r:id="rId${at + 1}"/>`)}</tableParts>`), { [SHEET_RELATIONSHIPS]: relationships(n, "table", (at) => `../tables/table${at + 1}.xml`), ...Object.fromEntries(Array.from({ length: n }, (_, at) => [`xl/tables/table${at + 1}.xml`, `<table xmlns="${MAIN}" id="${at + 1}" name="T${at}" displayName="T${at}" ref="C${at * 3 + 1}:C${at * 3 + 2}"><tableColumns count="1"><tableColumn id="1" name="a"/></tableColumns></table>`])) })],
  ["charts far down", 30, charts], ["custom properties", 200, (n) => sheetXml(linked(`${ROWS}<customProperties>${times(n, (at) => `<customPr name="p${at}" r:id="rId${at + 1}"/>`)}</customProperties>`), { [SHEET_RELATIONSHIPS]: relationships(n, "customProperty", (at) => `../p${at}.bin`) })],
  ["cells that share a formula", 1000, (n) => sheetXml(`<sheetData>${times(n, (at) => row(at, `<c r="A${at + 1}"><f t="shared" si="0"${at === 0 ? ` ref="A1:A${n}"` : ""}>${at === 0 ? "IF(B1&gt;C1,B1,C1)+SUM($A$1:B1)" : ""}</f><v>1</v></c>`))}</sheetData>`)],
  ["letters of a formula that is shared", 1000, (n) => sheetXml(`<sheetData>${times(30, (at) => row(at, `<c r="A${at + 1}"><f t="shared" si="0"${at === 0 ? " ref=\"A1:A30\"" : ""}>${at === 0 ? `${"B1+".repeat(n)}1` : ""}</f><v>1</v></c>`))}</sheetData>`)],
];

/** What no program writes. */
const ODD: [string, number, (count: number) => Uint8Array | Promise<Uint8Array>][] = [
  ["brackets that nothing closes", 8000, (n) => sheetXml(`<sheetData>${row(0, `<c r="A1"><f>${"[".repeat(n)}</f></c>`)}</sheetData>`)], ["quotes that nothing closes", 8000, (n) => sheetXml(`<sheetData>${row(0, `<c r="A1"><f>${"'A1".repeat(2 * n + 1)}</f></c>`)}</sheetData>`)],
  ["phonetic guides that nothing closes", 8000, (n) => sheetXml(ROWS, { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si>${"<rPh >".repeat(n)}</si></sst>` })], ["texts that nothing closes", 8000, (n) => sheetXml(ROWS, { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si>${"<t>".repeat(n)}</si></sst>` })],
  ["runs of one text", 8000, (n) => sheetXml(ROWS, { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}"><si>${"<r><t>a</t></r>".repeat(n)}</si></sst>` })], ["references in a text", 20_000, (n) => sheetXml(`<sheetData>${row(0, `<c r="A1" t="inlineStr"><is><t>${"&amp;_x000D_".repeat(n)}</t></is></c>`)}</sheetData>`)],
  ["elements within elements", 8000, (n) => sheetXml(`${ROWS}${"<a>".repeat(n)}${"</a>".repeat(n)}`)], ["elements that nothing closes", 8000, (n) => sheetXml(`${ROWS}${"<mergeCells>".repeat(n)}`)], ["attributes of one element", 4000, (n) => sheetXml(`<cols ${times(n, (at) => `a${at}="1" `)}/>${ROWS}`)],
  ["marks within tags of relationships", 4000, (n) => sheetXml(ROWS, { [SHEET_RELATIONSHIPS]: `<Relationships>${"<Relationship \"".repeat(2 * n + 1)}` })], ["marks within tags of a drawing", 4000, (n) => sheetXml(linked(`${ROWS}<drawing r:id="rId1"/>`), { [SHEET_RELATIONSHIPS]: relationships(1, "drawing", () => "../drawings/drawing1.xml"), "xl/drawings/drawing1.xml": `<wsDr>${"<twoCellAnchor '".repeat(2 * n + 1)}` })],
  ["words without values in a tag", 8000, (n) => sheetXml(`<cols><col ${"a".repeat(4 * n)}/></cols>${ROWS}`)], ["the name of the rows in a comment", 8000, (n) => sheetXml(`${ROWS}<!-- ${"sheetData".repeat(n)} -->`)],
  ["comments", 8000, (n) => sheetXml(`${"<!-- x -->".repeat(n)}${ROWS}`)], ["comments that nothing closes", 8000, (n) => sheetXml(`${ROWS}${"<!--".repeat(n)}`)], ["one row again and again", 2000, (n) => sheetXml(`<sheetData>${"<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>".repeat(n)}</sheetData>`)],
  ["CDATA that nothing closes", 8000, (n) => sheetXml(`<sheetData>${row(0, `<c r="A1" t="inlineStr"><is><t>${"<![CDATA[a]".repeat(n)}</t></is></c>`)}</sheetData>`)], ["headers", 8000, (n) => sheetXml(`${ROWS}<headerFooter><oddHeader>${"&amp;L".repeat(n)}</oddHeader></headerFooter>`)],
];

describe("a workbook takes the time of what is in it to open, or a crafted one would hang the program", () => {
  it.each([...MANY, ...ODD])("%s", async (_what, size, make) => {
    const files = new Map([[size, await make(size)], [8 * size, await make(8 * size)]]);
    expect(await growsLinearly(size, (count) => files.get(count) ?? new Uint8Array(0), openWorkbook)).toBe(true);
  });
});

/** Opens a file, puts a report beside its first sheet, changes that sheet, and saves. */
async function saved(file: Uint8Array): Promise<Uint8Array | null> {
  const found = await openWorkbook(file);
  if (!found.ok) return null;
  const { state } = found;
  const [first] = state.sheets;
  first.columnWidths.set(3, 90);
  first.merges.push({ row: 0, column: 7, rows: 1, columns: 2 });
  (first.rows[0] ??= { values: [], formats: [] }).values[0] = 5;
  first.formulas.delete("0,0");
  first.changed.add("0,0");
  first.conditionalFormats.push({ id: "n", area: { row: 1, column: 0, rows: 1, columns: 1 }, type: "Custom", rule: { formula: "=1" }, format: { bold: true }, priority: 0, stopIfTrue: false });
  state.names.push({ name: "Mới", formula: "='Sổ'!$A$1", comment: "", visible: true, scope: "" });
  const sheet = newSheetState("Tổng hợp", newSheetId(state.sheets), "added");
  state.sheets.push(sheet);
  state.activeSheet = sheet.id;
  return saveWorkbook(state);
}

describe("and to save", () => {
  const sheets = (count: number): Uint8Array => odsDocument(times(count, (at) => table(odsRow(textCell("a")), `Trang ${at}`)));
  it.each([...MANY, ["sheets of another kind of file", 100, sheets] as const])("%s", async (_what, size, make) => {
    const files = new Map([[size, await make(size)], [8 * size, await make(8 * size)]]);
    expect(await growsLinearly(size, (count) => files.get(count) ?? new Uint8Array(0), saved)).toBe(true);
  });
});

describe("a file that asks for more than a machine has", () => {
  const tooMany = (xml: string, budget: { cells: number; formulas: number }): unknown => {
    try {
      const context = { strings: [], formats: 1, budget, seen: { decimalZeros: 0 } };
      new SheetCellReader(new TextEncoder().encode(xml), context, new StateCells(false, budget)).read();
    } catch (error) {
      return refusedProblem(error) ?? error;
    }
    return "read";
  };

  it("is refused with the bound that a sentence names, before the machine is full", () => {
    expect(tooMany("<sheetData><row><c/><c/><c/></row></sheetData>", { cells: 2, formulas: 9 })).toEqual({ ok: false, code: "tooLarge", values: { limit: 256 } });
  });

  it("so is one whose formulas would fill it when they are written out", () => {
    const shared = times(5, (at) => `<c><f t="shared" si="0">${at === 0 ? "A1+B1+C1" : ""}</f></c>`);
    expect(tooMany(`<sheetData><row>${shared}</row></sheetData>`, { cells: 9, formulas: 90 })).toMatchObject({ code: "tooLarge" });
    expect(tooMany(`<sheetData><row>${shared}</row></sheetData>`, { cells: 9, formulas: 900 })).toBe("read");
  });
});

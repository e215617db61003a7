import { EmbeddedHost } from "../../src/index";
import type { CellScalar, WorkbookState } from "../../src/model/state";
import { opened, reopened, save, sheetXml } from "./archive";
import { textsOf } from "./packageTexts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PENDING = "#BUSY!";

/** A workbook whose rows and calcPr are given; properties: of the workbook. */
const file = (rows: string, calcPr = "", properties = "<workbookPr/>"): Promise<Uint8Array> => sheetXml(`<sheetData>${rows}</sheetData>`, {
  "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${R}">${properties}<sheets><sheet name="Sổ" sheetId="1" r:id="rId1"/></sheets>${calcPr}</workbook>`,
});
const row = (cells: string, at = 1): string => `<row r="${at}">${cells}</row>`;
const values = ({ sheets: [sheet] }: WorkbookState, at = 0): (CellScalar | undefined)[] => [...(sheet.rows[at]?.values ?? [])];

describe("a formula without a value", () => {
  it.each([
    ["no value at all", "<c r=\"A1\"><f>B1+15</f></c>"], ["an empty one", "<c r=\"A1\"><f>B1+15</f><v></v></c>"], ["one that is closed at once", "<c r=\"A1\"><f>B1+15</f><v/></c>"],
    ["a number's type", "<c r=\"A1\" t=\"n\"><f>B1+15</f><v/></c>"], ["a shared text's type", "<c r=\"A1\" t=\"s\"><f>B1</f><v></v></c>"], ["a logical's type", "<c r=\"A1\" t=\"b\"><f>B1=1</f><v></v></c>"],
    ["an error's type", "<c r=\"A1\" t=\"e\"><f>NA()</f><v></v></c>"], ["a date's type", "<c r=\"A1\" t=\"d\"><f>TODAY()</f><v></v></c>"], ["its value before it", "<c r=\"A1\"><v></v><f>B1+15</f></c>"],
  ])("with %s is no blank, or open cases would look on time", async (_what, cell) => {
    expect(values(await opened(await file(row(cell))))).toEqual([PENDING]);
  });

  it.each([
    ["an empty text", "<c r=\"A1\" t=\"str\"><f>IF(B1=\"\",\"\",B1)</f><v></v></c>", ""], ["an empty text without a word", "<c r=\"A1\" t=\"str\"><f>B1</f></c>", undefined],
    ["a number", "<c r=\"A1\"><f>B1</f><v>0</v></c>", 0], ["an error", "<c r=\"A1\" t=\"e\"><f>B1</f><v>#N/A</v></c>", "#N/A"], ["a logical", "<c r=\"A1\" t=\"b\"><f>B1</f><v>0</v></c>", false],
  ])("is not one whose result is %s", async (_what, cell, value) => {
    expect(values(await opened(await file(row(cell))))).toEqual([value]);
  });

  it("is not a cell without a formula, whatever it says of its type", async () => {
    expect(values(await opened(await file(row("<c r=\"A1\"/><c r=\"B1\" t=\"b\"><v></v></c><c r=\"C1\"><v/></c><c r=\"D1\"><f/></c><c r=\"E1\"><v>1</v></c>"))))).toEqual([undefined, undefined, undefined, undefined, 1]);
  });

  it("may be one of many that share it, or one that fills its neighbours", async () => {
    const state = await opened(await file(row("<c r=\"A1\"><f t=\"shared\" ref=\"A1:A2\" si=\"0\">B1+1</f></c><c r=\"C1\"><f t=\"array\" ref=\"C1:C3\">A1:A3+1</f></c>") + row("<c r=\"A2\"><f t=\"shared\" si=\"0\"/></c><c r=\"C2\"/>", 2) + row("<c r=\"B3\"><v>7</v></c>", 3)));
    expect(values(state)).toEqual([PENDING, undefined, PENDING]);
    expect(values(state, 1)).toEqual([PENDING, undefined, PENDING]);
    expect(values(state, 2)).toEqual([undefined, 7, PENDING]);
  });

  it("that fills a whole sheet costs no more than its rows", async () => {
    const state = await opened(await file(row("<c r=\"A1\"><f t=\"array\" ref=\"A1:XFD1048576\">B1</f></c>") + row("<c r=\"A1048576\"><v>1</v></c>", 1_048_576)));
    expect(values(state, 1_048_575)[0]).toBe(1);
  });

  it("gets its value in the preview as soon as something that it reads changes", async () => {
    const host = new EmbeddedHost({ state: await opened(await file(row("<c r=\"A1\"><f>B1+15</f></c><c r=\"B1\"><v>44400</v></c>"))) });
    await host.typeInCell("Sổ", 0, 1, "44401");
    expect(values(host.state)).toEqual([44416, 44401]);
  });
});

describe("zeros that a library writes for what it does not compute", () => {
  const zeros = row("<c r=\"A1\"><f>B1+15</f><v>0</v></c><c r=\"B1\"><v>44400</v></c><c r=\"C1\"><v>0</v></c>");
  const mixed = row("<c r=\"A1\"><f>B1+15</f><v>0</v></c><c r=\"B1\"><f>44399+1</f><v>44400</v></c><c r=\"C1\"><v>0</v></c>");

  it.each([
    ["a library that names an Excel of its own", zeros, "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>"], ["one that says true", zeros, "<calcPr fullCalcOnLoad=\"true\"/>"],
    ["one that was given some of the results", mixed, "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>"], ["any other whose formulas are all 0", zeros, "<calcPr calcId=\"0\" fullCalcOnLoad=\"1\"/>"],
  ])("%s: no figure", async (_what, rows, calcPr) => {
    const [first, , third] = values(await opened(await file(rows, calcPr)));
    expect([first, third]).toEqual([PENDING, 0]);
  });

  it.each([
    ["Excel", zeros, "<calcPr calcId=\"191029\"/>"], ["a file that says nothing", zeros, ""], ["one that wants it not", zeros, "<calcPr calcId=\"124519\" fullCalcOnLoad=\"0\"/>"],
    ["a library that computes, and is on the safe side", mixed, "<calcPr calcId=\"191029\" fullCalcOnLoad=\"1\"/>"],
  ])("%s: 0 is 0", async (_what, rows, calcPr) => {
    expect(values(await opened(await file(rows, calcPr)))[0]).toBe(0);
  });

  it("are zeros in a workbook that counts from 1904 too", async () => {
    const days = row("<c r=\"A1\" s=\"1\"><f>B1+15</f><v>0</v></c>");
    expect(values(await opened(await file(days, "<calcPr fullCalcOnLoad=\"1\"/>", "<workbookPr date1904=\"1\"/>")))[0]).toBe(PENDING);
  });
});

describe("the saved file", () => {
  it("keeps such cells byte for byte, beside cells that changed", async () => {
    const cells = "<c r=\"A1\"><f>B1+15</f></c><c r=\"B1\"><f>A1+1</f><v>0</v></c>";
    const bytes = await file(row(`${cells}<c r="C1"><v>1</v></c>`), "<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>");
    const state = await opened(bytes);
    state.sheets[0].rows[0]?.values.splice(2, 1, 2);
    state.sheets[0].changed.add("0,2");
    const texts = textsOf(await save(state));
    expect(texts["xl/worksheets/sheet1.xml"]).toContain(`<row r="1">${cells}<c r="C1"><v>2</v></c></row>`);
    expect(texts["xl/workbook.xml"]).toContain("<calcPr calcId=\"124519\" fullCalcOnLoad=\"1\"/>");
  });

  it("gives a formula that must be written anew no value, rather than an error that nobody computed", async () => {
    const state = await opened(await file(row("<c r=\"A1\"><f t=\"shared\" ref=\"A1:B1\" si=\"0\">C1+1</f></c><c r=\"B1\"><f t=\"shared\" si=\"0\"/></c>")));
    state.sheets[0].formulas.delete("0,0");
    state.sheets[0].rows[0]?.values.splice(0, 1, 5);
    state.sheets[0].changed.add("0,0");
    expect(textsOf(await save(state))["xl/worksheets/sheet1.xml"]).toContain("<c r=\"B1\"><f>D1+1</f></c>");
    expect(values(await reopened(state))).toEqual([5, PENDING]);
  });
});

import { strToU8, zipSync } from "fflate";
import { openWorkbook } from "../../src/file/open/openWorkbook";
import type { CellScalar, WorkbookState } from "../../src/model/state";
import { growsLinearly } from "../growth";
import { opened, reopened } from "./archive";
import { dayCell, fodsDocument, numberCell, odsDocument, row, table, textCell } from "./odsDocument";

const values = ({ sheets }: WorkbookState, sheet = 0): (CellScalar | undefined)[][] => Array.from(sheets[sheet].rows, (line) => [...(line?.values ?? [])]);
const cells = async (inside: string): Promise<(CellScalar | undefined)[]> => values(await opened(odsDocument(table(row(inside)))))[0];
const codeOf = async (file: Uint8Array): Promise<string> => {
  const found = await openWorkbook(file);
  return found.ok ? "ok" : found.code;
};

const LINES = [1, 2, 3, 4].map((number) => row(textCell(`H${number}`) + numberCell(number)));
const PLAIN = [["H1", 1], ["H2", 2], ["H3", 3], ["H4", 4]];
const group = (inside: string, attributes = ""): string => `<table:table-row-group${attributes}>${inside}</table:table-row-group>`;

describe("rows of an .ods are read wherever they stand, or cases vanish without a word", () => {
  it.each<[string, string]>([
    ["side by side", LINES.join("")],
    ["in a group", LINES[0] + group(LINES.slice(1).join(""))],
    ["in groups within groups", group(LINES[0] + group(LINES[1] + group(LINES[2]))) + LINES[3]],
    ["in a group that is folded", LINES[0] + group(LINES.slice(1).join(""), ' table:display="false"')],
    ["as print titles", `<table:table-header-rows>${LINES[0]}</table:table-header-rows>${LINES.slice(1).join("")}`],
    ["in a body beside print titles", `<table:table-header-rows>${LINES[0]}</table:table-header-rows><table:table-rows>${LINES.slice(1).join("")}</table:table-rows>`],
    ["as print titles within a group", group(`<table:table-header-rows>${LINES[0]}</table:table-header-rows>${LINES[1]}`) + LINES[2] + LINES[3]],
    ["with breaks of pages between them", LINES.join("<text:soft-page-break/>")],
    ["behind columns in groups", `<table:table-column-group><table:table-header-columns><table:table-column/></table:table-header-columns><table:table-column-group><table:table-column table:number-columns-repeated="3"/></table:table-column-group></table:table-column-group>${LINES.join("")}`],
    ["behind what else a table may hold", `<office:forms/><table:shapes><table:table table:name="x">${row(textCell("không phải"))}</table:table></table:shapes><table:title>t</table:title>${LINES.join("")}`],
    ["with blanks and comments in the XML", LINES.map((line) => `\n  <!-- <table:table-row/> -->\n  ${line}`).join("")],
  ])("%s", async (_what, inside) => {
    expect(values(await opened(odsDocument(table(inside))))).toEqual(PLAIN);
  });

  it("rows and cells that stand for many are that many; blanks to the sheet's end are none", async () => {
    const state = await opened(odsDocument(table(
      row(textCell("a", ' table:number-columns-repeated="3"') + textCell("", ' table:number-columns-repeated="2"') + textCell("b") + textCell("", ' table:number-columns-repeated="16378"'), ' table:number-rows-repeated="2"')
      + row(textCell("", ' table:number-columns-repeated="16384"'), ' table:number-rows-repeated="3"') + row(numberCell(7)) + row(textCell(""), ' table:number-rows-repeated="1048570"'),
    )));
    expect(values(state)).toEqual([["a", "a", "a", undefined, undefined, "b"], ["a", "a", "a", undefined, undefined, "b"], [], [], [], [7]]);
  });

  it("several sheets keep their order and names, hidden ones stay hidden, those kept from another file are none", async () => {
    const state = await opened(odsDocument(
      table(row(numberCell(1)), "Một") + table("", "'file:///C:/so.ods'#$Nguồn", ' table:style-name="ta_extref"') + table(row(numberCell(2)), "Ẩn", ' table:style-name="ta2"') + table(row(numberCell(3)), "Quý 3/2021"),
      { styles: '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>' },
    ));
    expect(state.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([["Một", "Visible"], ["Ẩn", "Hidden"], ["Quý 3-2021", "Visible"]]);
    expect(values(state, 2)).toEqual([[3]]);
  });

  it("rows that are hidden or filtered out are read and known as such, merged cells as merged", async () => {
    const [sheet] = (await opened(odsDocument(table(
      LINES[0] + LINES[1].replace("<table:table-row", '<table:table-row table:visibility="filter"') + LINES[2].replace("<table:table-row", '<table:table-row table:visibility="collapse"')
      + row(textCell("gộp", ' table:number-columns-spanned="2" table:number-rows-spanned="3"') + '<table:covered-table-cell/>' + textCell("bên"))
      + row('<table:covered-table-cell table:number-columns-repeated="2"/>' + textCell("dưới")) + row("", ' table:number-rows-repeated="1000000" table:visibility="collapse"'),
    )))).sheets;
    expect([...sheet.hiddenRows]).toEqual([1, 2]);
    expect(sheet.merges).toEqual([{ row: 3, column: 0, rows: 3, columns: 2 }]);
    expect([...sheet.rows[4]?.values ?? []]).toEqual([undefined, undefined, "dưới"]);
  });
});

describe("cells of an .ods give what they mean", () => {
  it.each<[string, string, CellScalar | undefined]>([
    ["a number", numberCell(1234.5), 1234.5], ["money", '<table:table-cell office:value-type="currency" office:currency="VND" office:value="20000"><text:p>20.000 đ</text:p></table:table-cell>', 20000],
    ["a share", '<table:table-cell office:value-type="percentage" office:value="0.9971"><text:p>99,71%</text:p></table:table-cell>', 0.9971],
    ["yes", '<table:table-cell office:value-type="boolean" office:boolean-value="true"><text:p>ĐÚNG</text:p></table:table-cell>', true],
    ["a day", dayCell("2021-09-20"), 44459], ["a day with its time", dayCell("2021-09-20T12:00:00"), 44459.5], ["a day with parts of seconds", dayCell("2021-09-20T18:00:00.000000000"), 44459.75],
    ["a time", '<table:table-cell office:value-type="time" office:time-value="PT18H00M00S"><text:p>18:00</text:p></table:table-cell>', 0.75],
    ["more than a day of time", '<table:table-cell office:value-type="time" office:time-value="PT36H00M00S"><text:p>36:00</text:p></table:table-cell>', 1.5],
    ["a day that counts for none", dayCell("1899-12-30"), 0], ["a day before the calendar of workbooks is its text", dayCell("1850-05-07"), "07/05/1850"], ["a day that is none is its text", dayCell("2021-02-31"), "31/02/2021"],
    ["an id with zeros", textCell("00123"), "00123"], ["a text that looks like a formula", textCell("=1+1"), "=1+1"], ["a text given as a value", '<table:table-cell office:value-type="string" office:string-value="giá trị"/>', "giá trị"],
    ["a text without a type", "<table:table-cell><text:p>không kiểu</text:p></table:table-cell>", "không kiểu"], ["nothing", '<table:table-cell table:style-name="ce1"/>', undefined],
    ["a formula by its last result", '<table:table-cell table:formula="of:=[.A1]+1" office:value-type="float" office:value="5"><text:p>5</text:p></table:table-cell>', 5],
    ["an error", '<table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>', "#N/A"],
    ["an error that only LibreOffice knows", '<table:table-cell table:formula="of:=X" office:value-type="string" office:string-value="" calcext:value-type="error"><text:p>Err:508</text:p></table:table-cell>', "#VALUE!"],
  ])("%s", async (_what, cell, value) => {
    expect((await cells(textCell("x") + cell))[1]).toBe(value);
  });

  it.each<[string, string, string]>([
    ["paragraphs are lines", "<text:p>một</text:p><text:p/><text:p>ba</text:p>", "một\n\nba"], ["line breaks and tabs", "<text:p>a<text:line-break/>b<text:tab/>c</text:p>", "a\nb\tc"],
    ["emphasis and links", '<text:p>Sở <text:span text:style-name="T1">Y <text:span>tế</text:span></text:span>, <text:a>liên kết</text:a></text:p>', "Sở Y tế, liên kết"],
    ["blanks count once, but for those that are named", "<text:p>  Sở \n   Y<text:s/>tế<text:s text:c=\"3\"/>x </text:p>", "Sở Y tế   x"], ["references and CDATA", "<text:p>A &amp; B &lt;&#7871;&gt; <![CDATA[<b> & c]]></text:p>", "A & B <ế> <b> & c"],
    ["a note on the cell is no text of it", '<office:annotation office:display="true"><dc:creator>Lan</dc:creator><text:p>ghi chú</text:p></office:annotation><text:p>Sở Y tế</text:p>', "Sở Y tế"],
    ["nor is a note in it, a reading aid, a picture", "<text:p>Sở<text:note><text:note-body><text:p>chân trang</text:p></text:note-body></text:note> <text:ruby><text:ruby-base>Y tế</text:ruby-base><text:ruby-text>x</text:ruby-text></text:ruby></text:p><draw:frame><text:p>hình</text:p></draw:frame>", "Sở Y tế"],
  ])("%s", async (_what, inside, text) => {
    expect(await cells(`<table:table-cell office:value-type="string">${inside}</table:table-cell>`)).toEqual([text]);
  });

  it("a formula without a value is no blank, so that it can be told; one whose result is an empty text is", async () => {
    const [sheet] = (await opened(odsDocument(table(row('<table:table-cell table:formula="of:=SUM([.B1:.C1];[$\'Sổ 2\'.$D$1])"/>' + numberCell(1)))))).sheets;
    expect(sheet.formulas.get("0,0")?.text).toBe("=SUM(B1:C1,'Sổ 2'!$D$1)");
    expect(sheet.rows[0]?.values).toEqual(["#BUSY!", 1]);
    expect(await cells('<table:table-cell table:formula="of:=[.B1]" office:value-type="float"/>')).toEqual(["#BUSY!"]);
    expect(await cells('<table:table-cell table:formula="of:=IF([.B1];&quot;&quot;;1)" office:value-type="string" office:string-value=""/>' + numberCell(1))).toEqual([undefined, 1]);
  });

  it("fonts of old encodings are known by column, row or cell, or their names stay unreadable", async () => {
    const style = (name: string, font: string, parent = ""): string => `<style:style style:name="${name}" style:family="table-cell"${parent}><style:text-properties style:font-name="${font}"/></style:style>`;
    const state = await opened(odsDocument(table(
      `<table:table-column table:default-cell-style-name="cot"/><table:table-column table:number-columns-repeated="2"/>${row(textCell("a") + textCell("b") + textCell("c", ' table:style-name="con"'))}`,
    ), { fonts: '<style:font-face style:name="F1" svg:font-family="\'.VnTime\'"/>', styles: style("cot", "F1") + '<style:style style:name="con" style:family="table-cell" style:parent-style-name="cha"/>' + style("cha", "VNI-Times") }));
    expect([0, 1, 2].map((column) => state.formats[state.sheets[0].rows[0]?.formats[column] ?? 0].fontName)).toEqual([".VnTime", "Times New Roman", "VNI-Times"]);
  });

  it("a named range with a row of totals is a table with totals, which are no case", async () => {
    const total = row('<table:table-cell table:formula="of:=SUBTOTAL(103;[.A2:.A4])" office:value-type="float" office:value="3"><text:p>3</text:p></table:table-cell>');
    const range = (name: string, address: string, more = ""): string => `<table:database-range table:name="${name}" table:target-range-address="${address}"${more}/>`;
    const [sheet] = (await opened(odsDocument(table(LINES.join("") + total, "Sổ 'một'"), { behind: `<table:database-ranges>${range("HoSo", "'Sổ ''một'''.A1:'Sổ ''một'''.B5")}${range("__Anonymous_Sheet_DB__0", "'Sổ ''một'''.A1:.B4")}${range("Khong", "$'Sổ ''một'''.A1:.B4", ' table:contains-header="false"')}</table:database-ranges>` }))).sheets;
    expect(sheet.tables).toMatchObject([{ name: "HoSo", area: { row: 0, column: 0, rows: 5, columns: 2 }, showTotals: true }]);
  });

  it("one piece of XML (.fods) and a saved copy as .xlsx hold the same", async () => {
    const content = table(LINES.join("") + row(dayCell("2021-09-20") + textCell("gộp", ' table:number-columns-spanned="2"')));
    const state = await opened(odsDocument(content));
    expect(values(await opened(fodsDocument(content)))).toEqual(values(state));
    const again = await reopened(state);
    expect(values(again)).toEqual(values(state));
    expect(again.sheets[0].merges).toEqual(state.sheets[0].merges);
  });
});

describe("an .ods that cannot be read is refused in words", () => {
  it.each<[string, () => Uint8Array, string]>([
    ["with a password", () => odsDocument(table(""), { manifest: '<manifest:manifest xmlns:manifest="urn:x"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>' }), "encrypted"],
    ["with a password, as newer programs write it", () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "encrypted-package": new Uint8Array(9) }), "encrypted"],
    ["a text document", () => odsDocument(table(LINES[0]), { mimetype: "application/vnd.oasis.opendocument.text" }), "notWorkbook"],
    ["without a table", () => odsDocument(""), "otherFormat"], ["cut in the middle of a table", () => odsDocument("", { others: { "content.xml": `<a><table:table table:name="x">${LINES[0]}<table:table-row>` } }), "truncated"],
    ["that stands for more cells than a machine holds", () => odsDocument(table(row(textCell("a", ' table:number-columns-repeated="16384"'), ' table:number-rows-repeated="1048576"'))), "tooLarge"],
    ["with cells right of the last column", () => odsDocument(table(row(textCell("", ' table:number-columns-repeated="16384"') + textCell("a")))), "tooLarge"],
  ])("%s", async (_what, make, code) => {
    expect(await codeOf(make())).toBe(code);
  });
});

describe("an .ods takes the time of what is in it", () => {
  it.each<[string, number, (n: number) => string]>([
    ["rows", 500, (n) => table(LINES[0].repeat(n))], ["sheets", 200, (n) => Array.from({ length: n }, (_, at) => table(LINES[0], `S${at}`)).join("")], ["sheets of one name", 100, (n) => table(LINES[0]).repeat(n)],
    ["groups in groups", 4000, (n) => table("<table:table-row-group>".repeat(n) + LINES[0] + "</table:table-row-group>".repeat(n))], ["spans in a cell", 4000, (n) => table(row(`<table:table-cell><text:p>${"<text:span>x </text:span>".repeat(n)}</text:p></table:table-cell>`))],
    ["sheets with one cell far down", 200, (n) => (table(row("", ' table:number-rows-repeated="1048575"') + LINES[0])).repeat(n)], ["columns of their own", 400, (n) => table('<table:table-column table:default-cell-style-name="x"/>'.repeat(n) + LINES[0].repeat(40))],
    ["styles", 1000, (n) => table(LINES[0]) + "<office:automatic-styles>" + Array.from({ length: n }, (_, at) => `<style:style style:name="s${at}" style:family="table-cell" style:parent-style-name="s${at + 1}"/>`).join("") + "</office:automatic-styles>"],
  ])("%s", async (_what, size, make) => {
    expect(await growsLinearly(size, (n) => odsDocument(make(n)), openWorkbook)).toBe(true);
  });
});

import { driven } from "../src/model/steps";
import { readingValues } from "../src/readValues";
import { bookOf, codeOf } from "./readBook";
import { xlsxFile } from "./xlsxFile";

const text = (place: string, words: string, more = ""): string => `<c r="${place}" t="inlineStr" ${more}><is><t>${words}</t></is></c>`;

describe("values of an .xlsx", () => {
  it("come as Excel hands them over: texts, numbers, logical values, errors, days as serial numbers; blanks between them are null", async () => {
    const rows = '<row r="2"><c r="B2" t="s"><v>1</v></c><c r="C2"><v>44460.5</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c>'
      + '<c r="G2" t="d"><v>2021-09-21</v></c><c r="H2" t="str"><f>A1</f><v></v></c><c r="I2" s="3"/></row>';
    const { kind, sheets: [sheet] } = await bookOf(xlsxFile({ sheets: [{ rows }], strings: "<si><t>a</t></si><si><r><t>Sở </t></r><r><t>Y tế</t></r></si>" }));
    expect(kind).toBe("xlsx");
    expect(sheet.rows).toEqual([[], [null, "Sở Y tế", 44460.5, true, "#N/A", null, 44460, ""]]);
  });

  it("keep a text that looks like a formula a text, and know no text that the file does not hold", async () => {
    const rows = `<row r="1">${text("A1", "=cmd|' /C calc'!A0")}<c r="B1" t="s"><v>7</v></c><c r="C1" t="s"><v>-1</v></c><c r="D1" t="s"><v>x</v></c>${text("E1", "+1")}</row>`;
    expect((await bookOf(xlsxFile({ sheets: [{ rows }] }))).sheets[0].rows).toEqual([["=cmd|' /C calc'!A0", null, null, null, "+1"]]);
  });

  it("of a workbook that counts from 1904 are days of the 1900 system, and numbers stay as they are", async () => {
    const styles = '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="#,##0 [$đ]"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>';
    const rows = '<row r="1"><c s="0"><v>10</v></c><c s="1"><v>10</v></c><c s="2"><v>10</v></c><c s="3"><v>10</v></c></row>';
    expect((await bookOf(xlsxFile({ sheets: [{ rows }], styles, workbook: '<workbookPr date1904="1"/>' }))).sheets[0].rows).toEqual([[10, 1472, 1472, 10]]);
  });

  it("of formulas that nobody computed say so instead of standing as 0 or as blank", async () => {
    const zeros = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>0</v></c><c r="C1"><f>A1</f></c></row>';
    const onLoad = '<calcPr fullCalcOnLoad="1"/>';
    expect((await bookOf(xlsxFile({ sheets: [{ rows: zeros }], behindSheets: onLoad }))).sheets[0].rows).toEqual([[1, "#BUSY!", "#BUSY!"]]);
    expect((await bookOf(xlsxFile({ sheets: [{ rows: zeros }] }))).sheets[0].rows).toEqual([[1, 0, "#BUSY!"]]);
    const other = { rows: '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row>' };
    expect((await bookOf(xlsxFile({ sheets: [{ rows: zeros }, other], behindSheets: onLoad }))).sheets[0].rows).toEqual([[1, 0, "#BUSY!"]]);
  });

  it("tell which sheets and rows are hidden, what is merged and where tables stand; charts that are tabs have no cells", async () => {
    const book = await bookOf(xlsxFile({
      sheets: [
        { name: "Sổ", rows: `<row r="1">${text("A1", "Mã")}</row><row r="2" hidden="1">${text("A2", "1")}</row>`, behind: '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="C3"/></mergeCells>',
          relationships: '<Relationships><Relationship Id="a" Type="x/table" Target="../tables/table1.xml"/><Relationship Id="b" Type="x/table" Target="../tables/gone.xml"/></Relationships>' },
        { name: "Ẩn", rows: "", attributes: 'state="hidden"' }, { name: "Rất ẩn", rows: "", attributes: 'state="veryHidden"' },
      ],
      parts: {
        "xl/tables/table1.xml": '<table displayName="So" ref="A1:B2" totalsRowCount="1"/>',
        "xl/chartsheets/sheet1.xml": "<chartsheet/>",
      },
    }));
    expect(book.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([["Sổ", false], ["Ẩn", true], ["Rất ẩn", true]]);
    const [sheet] = book.sheets;
    expect([...sheet.hiddenRows]).toEqual([1]);
    expect(sheet.merged).toEqual([{ row: 0, column: 0, rows: 1, columns: 2 }]);
    expect(sheet.tables).toMatchObject([{ area: { row: 0, column: 0, rows: 2, columns: 2 }, showHeaders: true, showTotals: true }]);
  });

  it("tell the font of each column only where the file names one that was asked for", async () => {
    const rows = `<row r="1">${text("A1", "Tên", 's="1"')}${text("B1", "Mã", 's="1"')}</row>${[2, 3, 4].map((row) => `<row r="${row}">${text(`A${row}`, "x", 's="2"')}${text(`B${row}`, "x", `s="${row % 2 + 1}"`)}<c r="C${row}"><v>1</v></c></row>`).join("")}`;
    const styles = (font: string): string => `<fonts><font><name val="Arial"/></font><font><name val="Times New Roman"/></font><font><name val="${font}"/></font></fonts><cellXfs><xf fontId="0"/><xf fontId="1"/><xf fontId="2"/></cellXfs>`;
    expect((await bookOf(xlsxFile({ sheets: [{ rows }], styles: styles(".VnTime") }))).sheets[0].fonts).toEqual([".VnTime", null]);
    expect((await bookOf(xlsxFile({ sheets: [{ rows }], styles: styles("Tahoma") }))).sheets[0].fonts).toBeUndefined();
  });

  it("are read in pieces that let others have their turn, to the same end", async () => {
    const rows = Array.from({ length: 5000 }, (_, at) => `<row r="${at + 1}"><c><v>${at}</v></c></row>`).join("");
    const file = xlsxFile({ sheets: [{ rows }] });
    let pauses = 0;
    const options = { cells: 1e6, sheets: 9, isWanted: () => false };
    const paced = await driven(readingValues(file, options), () => Promise.resolve(void pauses++));
    expect(pauses).toBeGreaterThan(5);
    expect(paced).toEqual(await driven(readingValues(file, options)));
  });

  it("beyond what was asked for are refused by what there is too much of", async () => {
    const far = xlsxFile({ sheets: [{ rows: '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>1</v></c></row>' }] });
    expect(await codeOf(far, { cells: 10_000 })).toBe("cells");
    expect(await codeOf(far, { cells: 100_000 })).toBe("read");
    expect(await codeOf(xlsxFile({ sheets: [{ rows: "" }, { rows: "" }] }), { sheets: 1 })).toBe("sheets");
  });
});

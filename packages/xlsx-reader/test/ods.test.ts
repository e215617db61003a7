import { bookOf, codeOf } from "./readBook";
import { zipFile } from "./zipFile";

const MIMETYPE = "application/vnd.oasis.opendocument.spreadsheet";
const STYLES = "<office:automatic-styles><style:style style:name='ce1' style:family='table-cell'><style:text-properties style:font-name='.VnTime'/></style:style>"
  + "<style:style style:name='ta2' style:family='table'><style:table-properties table:display='false'/></style:style></office:automatic-styles>";

function odsFile(tables: string, more: Record<string, string> = {}): Uint8Array {
  const content = `<office:document-content>${STYLES}<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  return zipFile(Object.entries({ mimetype: MIMETYPE, "META-INF/manifest.xml": "<manifest/>", "content.xml": content, ...more }).map(([name, data]) => ({ name, data })));
}

const row = (cells: string, attributes = ""): string => `<table:table-row ${attributes}>${cells}</table:table-row>`;
const text = (words: string, attributes = ""): string => `<table:table-cell office:value-type='string' ${attributes}><text:p>${words}</text:p></table:table-cell>`;

describe("values of an .ods", () => {
  it("come with their gaps as blanks, days as serial numbers, hidden sheets and rows, merged cells and tables", async () => {
    const cells = row(`${text("Mã", "table:number-columns-spanned='2' table:number-rows-spanned='1'")}<table:covered-table-cell/>`)
      + row(`<table:table-cell table:number-columns-repeated='2'/><table:table-cell office:value-type='date' office:date-value='2021-09-21T12:00:00'/><table:table-cell office:value-type='float' office:value='7' table:number-columns-repeated='2'/>`, "table:visibility='filter'")
      + row(`<table:table-cell table:formula='of:=1+1'/><table:table-cell office:value-type='boolean' office:boolean-value='true'/>`);
    const ranges = "<table:database-ranges><table:database-range table:name='So' table:target-range-address='Sổ.A1:Sổ.B3'/></table:database-ranges>";
    const { kind, sheets } = await bookOf(odsFile(`<table:table table:name='Sổ'>${cells}</table:table><table:table table:name='Ẩn' table:style-name='ta2'/>${ranges}`));
    expect(kind).toBe("ods");
    expect(sheets[0]).toMatchObject({
      rows: [["Mã"], [null, null, 44460.5, 7, 7], ["#BUSY!", true]], merged: [{ row: 0, column: 0, rows: 1, columns: 2 }],
      tables: [{ area: { row: 0, column: 0, rows: 3, columns: 2 }, showTotals: false }], isHidden: false,
    });
    expect([...sheets[0].hiddenRows]).toEqual([1]);
    expect(sheets[1]).toMatchObject({ name: "Ẩn", isHidden: true });
  });

  it("tell the font of columns in old letters, and a file with a password or without a table is refused", async () => {
    const [sheet] = (await bookOf(odsFile(`<table:table table:name='a'>${row(text("Tên")) + row(text("x", "table:style-name='ce1'")).repeat(3)}</table:table>`))).sheets;
    expect(sheet.fonts).toEqual([".VnTime"]);
    expect(await codeOf(odsFile("", { "META-INF/manifest.xml": "<manifest:encryption-data/>" }))).toBe("encrypted");
    expect(await codeOf(odsFile(""))).toBe("otherFormat");
  });

  it("that are repeated without end fill no memory", async () => {
    const wide = (attributes: string): string => `<table:table table:name='a'>${row("<table:table-cell office:value-type='float' office:value='1' table:number-columns-repeated='16384'/>", attributes)}</table:table>`;
    expect(await codeOf(odsFile(wide("table:number-rows-repeated='1000000'")))).toBe("cells");
    expect(await codeOf(odsFile(`<table:table table:name='a'>${row("<table:table-cell/>", "table:number-rows-repeated='99999999999'")}</table:table>`))).toBe("read");
  });
});

import { csvRows } from "../../src/files/csv/csvRows";
import { growsLinearly } from "../../packages/excel-host/test/growth";
import { read, rowsOf, utf8 } from "./bytes";

const lines = (count: number, line: (at: number) => string): string => Array.from({ length: count }, (_, at) => line(at)).join("");
const TAIL = ";xx;05/08/2021;một ghi chú dài như trong sổ thật\n";

describe("a CSV with stray quotation marks is read in time, or Excel hangs on an ordinary export", () => {
  it.each<[string, (at: number) => string]>([
    ["a mark inside each name", (at) => `${at};Nguyễn "Văn" A${TAIL}`],
    ["a name that begins with a mark", (at) => `${at};"Nguyễn" Văn A${TAIL}`],
    ["a mark that is never closed in each row", (at) => `${at};"Nguyễn Văn A${TAIL}`],
    ["a mark in every tenth row", (at) => `${at};${at % 10 === 0 ? "\"" : ""}Nguyễn Văn A${TAIL}`],
    ["inches at the end of each row", (at) => `${at};21"\n`],
    ["narrow rows that open and never close", (at) => `${at};"x\n`],
    ["narrow rows that open, with rare wide ones", (at) => (at % 500 === 499 ? "1;2;3;4;5\"\n" : `"${at}\n`)],
    ["pairs and triples of marks", (at) => `${at};"""${at};""x"";"""\n`],
    ["marks with blanks behind them", (at) => `${at};"a"${" ".repeat(at % 7)}b\n`],
  ])("%s: no letter is looked at again and again", (_what, line) => {
    for (const count of [500, 4000]) {
      const text = `STT;Họ tên;Ghi chú;Ngày;Thêm\n${lines(count, line)}`;
      let rows = 0;
      const { work } = csvRows(text, () => rows++);
      expect(work).toBeLessThan(100 * text.length);
      expect(rows).toBeGreaterThan(0);
    }
  });

  it("however the marks stand: records that fail far from their beginning do not start over for ever", () => {
    const text = `a;b\n${lines(3000, () => "\"\n")}${"\"x\";".repeat(3000)}"`;
    const { work } = csvRows(text, () => undefined);
    expect(work).toBeLessThan(100 * text.length);
  });

  it("each row with a mark that no other closes is its own row, and cells over several lines further down stay whole", () => {
    const text = `STT;Họ tên;Ghi chú;Ngày\n${lines(1000, (at) => `${at};"Sở" Y tế;x;05/08/2021\n`)}1000;Sở Y tế;"hai\ndòng; có dấu";05/08/2021\n`;
    const rows = rowsOf(utf8(text));
    expect(rows).toHaveLength(1002);
    expect(rows[1001]).toEqual(["1000", "Sở Y tế", "hai\ndòng; có dấu", "05/08/2021"]);
  });
});

describe("pages and XML grow with what is in them, whatever it is", () => {
  const table = (inside: string): Uint8Array => utf8(`<html><body><table>${inside}</table></body></html>`);
  it.each<[string, number, (n: number) => Uint8Array]>([
    ["rows and cells that nothing closes", 400, (n) => table("<tr><td>a<td>b".repeat(n))],
    ["tables in cells", 60, (n) => utf8("<html>" + (`${"<table><tr><td>".repeat(20)}x${"</table>".repeat(20)}`).repeat(n))],
    ["many tables", 400, (n) => utf8("<html>" + "<table><tr><td>a<td>b</table>".repeat(n))],
    ["one tag with many attributes", 2000, (n) => table(`<tr><td ${lines(n, (at) => `a${at}="1" `)}>a<td>b`)],
    ["text and blocks between rows", 600, (n) => table("<p>x<tr>y<td>a".repeat(n))],
    ["inputs and lists of choices", 600, (n) => table(`<tr><td>a<td><select>${"<option>x".repeat(n)}</select>${"<input>".repeat(n)}`)],
    ["cells over all columns", 60, (n) => table("<tr><td colspan=1000 rowspan=9>a".repeat(n))],
    ["a style sheet without end", 8000, (n) => utf8(`<html><style>${".a ".repeat(n)}{</style><table><tr><td>a<td>b</table>`)],
    ["a style sheet of thousands of classes", 500, (n) => utf8(`<html><style>${lines(n, (at) => `.x${at}{mso-number-format:"0"}`)}</style><table>${lines(n, (at) => `<tr><td class=x${at}>1`)}</table>`)],
    ["comments before the page", 3000, (n) => utf8(`${"<!-- -->".repeat(n)}<html><table><tr><td>a<td>b</table>`)],
    ["comments in the page", 3000, (n) => table(`${"<!-- -->".repeat(n)}<tr><td>a<td>b`)],
    ["comments that nothing closes", 8000, (n) => table(`<tr><td>a<td>b${"<!--".repeat(n)}`)],
    ["signs that are no tags", 8000, (n) => table(`<tr><td>${"< &".repeat(n)}<td>b`)],
    ["references", 8000, (n) => table(`<tr><td>${"&amp;&#7871;&x".repeat(n)}<td>b`)],
    ["line breaks and blanks", 8000, (n) => table(`<tr><td>${" &nbsp;<br>".repeat(n)}x<td>b`)],
  ])("%s", async (_what, size, make) => {
    expect(await growsLinearly(size, make, read)).toBe(true);
  });

  const xml = (inside: string): Uint8Array => utf8(`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${inside}</Workbook>`);
  const cell = "<Cell><Data ss:Type=\"String\">a</Data></Cell>";
  it.each<[string, number, (n: number) => Uint8Array]>([
    ["sheets", 200, (n) => xml(lines(n, (at) => `<Worksheet ss:Name="S${at}"><Table><Row>${cell}${cell}</Row></Table></Worksheet>`))],
    ["rows", 400, (n) => xml(`<Worksheet ss:Name="S"><Table>${`<Row>${cell}${cell}</Row>`.repeat(n)}</Table></Worksheet>`)],
    ["cells of a row", 400, (n) => xml(`<Worksheet ss:Name="S"><Table><Row>${cell.repeat(n)}</Row></Table></Worksheet>`)],
    ["namespaces", 400, (n) => xml(`<Worksheet ss:Name="S"><Table>${lines(n, (at) => `<Row xmlns:n${at}="urn:${at}">${cell}</Row>`)}</Table></Worksheet>`)],
    ["wide merged cells", 200, (n) => xml(`<Worksheet ss:Name="S"><Table>${`<Row><Cell ss:MergeAcross="900" ss:MergeDown="1"><Data ss:Type="String">a</Data></Cell></Row><Row ss:Index="0">${cell}</Row>`.repeat(n)}</Table></Worksheet>`)],
  ])("XML with many %s", async (_what, size, make) => {
    expect(await growsLinearly(size, make, read)).toBe(true);
  });

  it("a few bytes that stand for millions of rows are refused before they are made", () => {
    const far = "<Worksheet ss:Name=\"S\"><Table><Row ss:Index=\"1048576\"><Cell><Data ss:Type=\"String\">a</Data></Cell></Row></Table></Worksheet>";
    expect(read(xml(far))).toMatchObject({ sheets: [{ rows: { length: 1_048_576 } }] });
    expect(read(xml(far.repeat(1000)))).toBe("tooManyCells");
  });
});

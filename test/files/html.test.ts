import { read, rowsOf, utf16, utf8, windows1258, withMark } from "./bytes";

/** As the one-stop systems write their lists (domain.md 4.4.1): titles, merged headers, only ids forced to text. */
const PAGE = `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta http-equiv="Content-Type" content="text/html; charset=CHARSET"><style>.so { mso-number-format:"\\@"; } .ngay{mso-number-format:"dd\\/mm\\/yyyy"}</style>
<script>document.write("<table><tr><td>không chạy</td></tr></table>")</script></head>
<body><table><tr><td colspan="3">UBND TỈNH</td></tr><tr><td>DANH SÁCH<br>HỒ SƠ</td></tr></table>
<table border="1"><thead>
<tr><th rowspan="2">STT</th><th rowspan="2">Mã hồ sơ</th><th colspan="2">Ngày, tháng, năm</th><th rowspan="2">Phí &amp; lệ phí</th></tr>
<tr><th>Nhận hồ&nbsp;sơ</th><th>Hẹn trả</th></tr></thead><tbody>
<tr><td>1</td><td style='mso-number-format:"\\@"'>000.00.01.H62-1</td><td>05/08/2021</td><td class="ngay" x:num="44460">20/09/2021</td><td style="mso-number-format:'#,##0'">20000</td></tr>
<tr><td>2</td><td class="so">0123</td><td> 21/08/2021
   08:15 </td><td>&nbsp;</td><td style="mso-number-format:'#,##0'">4.131</td></tr>
</tbody></table></body></html>`;
const ROWS = [
  ["UBND TỈNH"], ["DANH SÁCH\nHỒ SƠ"],
  ["STT", "Mã hồ sơ", "Ngày, tháng, năm", "", "Phí & lệ phí"],
  ["", "", "Nhận hồ sơ", "Hẹn trả"],
  ["1", "000.00.01.H62-1", "05/08/2021", { number: 44460, format: "dd/mm/yyyy" }, { number: 20000, format: "General" }],
  ["2", "0123", "21/08/2021 08:15", "", "4.131"],
];
const charset = (name: string): string => PAGE.replace("CHARSET", name);

describe("a page called .xls gives the rows that it shows", () => {
  it.each([
    ["UTF-8", utf8(charset("utf-8"))], ["UTF-8", withMark(charset("utf-8"))], ["UTF-8", utf8(charset("iso-8859-1"))],
    ["UTF-16", utf16(charset("unicode"))], ["UTF-16", utf16(charset("utf-16"), "be", false)],
    ["Windows-1258", windows1258(charset("windows-1258"))], ["Windows-1258", windows1258(charset("windows-1252"))], ["Windows-1258", windows1258(charset("utf-8"))],
  ])("%s: title table, merged headers, typed numbers, texts as they stand (%#)", (encoding, bytes) => {
    expect(read(bytes)).toEqual({ kind: "html", encoding, notes: [], sheets: [{ name: "", rows: ROWS }] });
  });

  const rows = (body: string) => rowsOf(utf8(`<table>${body}</table>`));

  it("merged cells keep their value once, and what stands right of and below them keeps its column", () => {
    expect(rows("<tr><td rowspan=3>A<td colspan=2 rowspan=2>B<td>C</tr><tr><td>D</tr><tr><td>E<td>F<td>G</tr><tr><td>H</tr>")).toEqual([
      ["A", "B", "", "C"], ["", "", "", "D"], ["", "E", "F", "G"], ["H"],
    ]);
    expect(rows("<tr><td rowspan=0>A<td>B</tr><tr><td>C</tr><tr><td>D</tr>")).toEqual([["A", "B"], ["", "C"], ["", "D"]]);
    expect(rows("<tr><td colspan=-1 rowspan=x>A<td colspan=99999999>B</tr><tr><td>C</tr>")).toEqual([["A", "B"], ["C"]]);
  });

  it("tables inside the cell of a layout come below the row that holds them, in order, without a blank row", () => {
    const inner = (text: string) => `<table><tr><td>${text}</td><td>x</td></tr></table>`;
    expect(rows(`<tr><td>${inner("A")}${inner("B")}</td><td>${inner("C")}</td></tr><tr><td>Cuối${inner("D")}</td></tr>`)).toEqual([["A", "x"], ["B", "x"], ["C", "x"], ["Cuối"], ["D", "x"]]);
  });

  it("text around the tables is kept, as Excel keeps it: it may be the title or the unit", () => {
    expect(rowsOf(utf8("<h3>SỞ TƯ PHÁP</h3><p>Quý III<br>năm 2021</p><table><caption>Danh sách</caption><tr><td>A</table>Người lập"))).toEqual([
      ["SỞ TƯ PHÁP"], ["Quý III"], ["năm 2021"], ["Danh sách"], ["A"], ["Người lập"],
    ]);
  });

  it("entities, links and emphasis are their text; scripts, styles and comments are none", () => {
    expect(rows("<tr><td><b>Sở</b> <a href='#'>Y&nbsp;tế</a><!-- x --><script>y</script><style>z</style></td><td>&lt;b&gt; &#7871; &eacute;</td></tr>")).toEqual([["Sở Y tế", "<b> ế é"]]);
  });

  it("hidden rows and columns are read too, and said", () => {
    expect(read(utf8("<table><tr style='display:none'><td>A<td>B</tr><tr><td style='display: none'>C<td>D</tr></table>"))).toMatchObject({
      notes: [{ type: "hiddenParts", count: 2 }], sheets: [{ rows: [["A", "B"], ["C", "D"]] }],
    });
  });

  it("a cell is a number only where the page says so in a form without region; x:str and the text format win", () => {
    expect(rows("<tr><td x:num>12<td x:num='1.5'>1,5<td x:num='x'>9<td x:str x:num='3'>3<td x:num style='mso-number-format:\"\\@\"'>007<td style='mso-number-format:0'>012<td style='mso-number-format:General'>12<td>12</tr>")).toEqual([[
      { number: 12, format: "General" }, { number: 1.5, format: "General" }, "9", "3", "007", "012", "12", "12",
    ]]);
  });

  it("cells that leave their elements open are no deep page", () => {
    expect(rows("<tr><td><font><span>A<td><b>B</tr>".repeat(3_000))).toHaveLength(3_000);
  });

  it.each([
    ["end tags of blocks that nobody began", "<td>Sở</div><b> Y tế</b></form></td><td>B</li></td>", [["Sở Y tế", "B"]]],
    ["blocks that nobody ended", "<td><div>A<p>B<td>C<h2>D</h3>E", [["A\nB", "C\nD\nE"]]],
    ["end tags of cells of the other kind, or too many", "<td>A</th></td></td><th>B</th></tr></tr><td>C</td></tbody><td>D", [["A", "B"], ["C"], ["D"]]],
    ["rows within a cell", "<td>A<tr><td>B</td></tr></td><td>C", [["A"], ["B"], ["C"]]],
    ["sections that end before their cells", "<td>A</td></table><table><thead><tr><td>B</thead><tbody><td>C</td><td>D</table>", [["A"], ["B"], ["C", "D"]]],
    ["lists of choices, which are no values", "<td><select><option>x<option selected>y</select>A</td><td><select>z</td><td>B", [["A", "", "B"]]],
    ["signs that begin no tag", "<td>a < b <3 </ > && &nosuch; c</td><td>5</td>", [["a < b <3 && &nosuch; c", "5"]]],
  ])("reads %s as browsers do", (_what, cells, expected) => {
    expect(rows(`<tr>${cells}`)).toEqual(expected);
  });

  it("text that stands between cells comes above its table, as browsers show it", () => {
    expect(rowsOf(utf8("<div>X</div><table><tr><td>A</td></tr></table><table>Đơn vị: <b>B</b><tr><td>C</td>lạc<td>D</td></tr></table>"))).toEqual([["X"], ["A"], ["Đơn vị: Blạc"], ["C", "D"]]);
  });

  it("a page with a login form beside the data is still read", () => {
    expect(rowsOf(utf8("<form><input type=password></form><table><tr><td>A<td>B<td>C</tr><tr><td>1<td>2<td>3</tr></table>"))).toHaveLength(2);
  });
});

describe("XML of Excel 2003", () => {
  const workbook = (sheets: string) => utf8(`<?xml version="1.0" encoding="UTF-8"?><?mso-application progid="Excel.Sheet"?>
    <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">${sheets}</Workbook>`);

  it("gives every sheet with its typed numbers and days, jumps and merged cells", () => {
    const bytes = workbook(`<Worksheet ss:Name="Quý III"><Table>
      <Row><Cell ss:MergeAcross="1"><Data ss:Type="String">Ngày</Data></Cell><Cell><Data ss:Type="String">Mã</Data></Cell></Row>
      <Row ss:Index="3"><Cell ss:Index="2" ss:MergeDown="1"><Data ss:Type="DateTime">2021-09-20T00:00:00.000</Data></Cell><Cell><Data ss:Type="String">001</Data></Cell></Row>
      <Row><Cell><Data ss:Type="Number">12.5</Data></Cell><Cell><Data ss:Type="DateTime">2021-02-31T00:00:00</Data></Cell></Row>
      <Row><Cell><Data ss:Type="DateTime">2021-09-20T12:00:00</Data></Cell></Row></Table></Worksheet>
      <Worksheet ss:Name="Trống"><Table/></Worksheet><Worksheet ss:Name="Hai"><Table><Row><Cell><Data ss:Type="String">=1+1</Data></Cell></Row></Table></Worksheet>`);
    expect(read(bytes)).toMatchObject({ kind: "xml", encoding: "UTF-8", sheets: [
      { name: "Quý III", rows: [["Ngày", "", "Mã"], [], ["", { number: 44459, format: "dd/mm/yyyy" }, "001"], [{ number: 12.5, format: "General" }, "", "2021-02-31T00:00:00"], [{ number: 44459.5, format: "dd/mm/yyyy hh:mm" }]] },
      { name: "Hai", rows: [["=1+1"]] },
    ] });
  });

  it("says of a formula that no program computed that it has no value; an empty text is one", () => {
    const cell = (data: string) => `<Cell ss:Formula="=RC[-1]+15">${data}</Cell>`;
    const bytes = workbook(`<Worksheet ss:Name="A"><Table><Row><Cell><Data ss:Type="String">a</Data></Cell>${cell("")}${cell("<Data ss:Type=\"DateTime\"></Data>")}${cell("<Data ss:Type=\"String\"></Data>")}${cell("<Data ss:Type=\"Number\">5</Data>")}</Row></Table></Worksheet>`);
    expect(rowsOf(bytes)).toEqual([["a", "#BUSY!", "#BUSY!", "", { number: 5, format: "General" }]]);
  });

  it("empty cells and styles without number make no deep file", () => {
    const rows = `<Row><Cell/><Cell><Data ss:Type="String">A</Data></Cell></Row>`.repeat(3_000);
    expect(rowsOf(workbook(`<Styles>${"<Style/>".repeat(3_000)}</Styles><Worksheet ss:Name="A"><Table>${rows}</Table></Worksheet>`))).toHaveLength(3_000);
  });

  it("that is cut, or that declares entities that could blow up, is refused", () => {
    expect(read(workbook("<Worksheet><Table><Row>").slice(0, -20))).toBe("damaged");
    expect(read(utf8("<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">&a;</Workbook>"))).toBe("damaged");
    expect(read(utf8("<?xml version=\"1.0\"?><rss><item/></rss>"))).toBe("notTable");
  });
});

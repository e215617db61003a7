import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeReport, type HeadlessReport } from "../../../tools/report/makeReport";
import { Timing } from "../../../tools/report/timing";
import { opened, sheetXml } from "../../../packages/excel-host/test/file/archive";
import { textsOf } from "../../../packages/excel-host/test/file/packageTexts";
import { dayCell, odsDocument, row as odsRow, table, textCell } from "../../../packages/excel-host/test/file/odsDocument";
import { toLibreOffice } from "../../../packages/excel-host/test/file/libreOffice";
import { problemsOf } from "../../../packages/excel-host/test/file/soundPackage";

jest.setTimeout(180_000);

const HEADER = ["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái"];
const CALCULATE = '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sổ" sheetId="1" r:id="rId1"/></sheets><calcPr calcId="124519" fullCalcOnLoad="1"/></workbook>';

let folder = "";
const at = (name: string) => path.join(folder, name);
beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), "tthc-not-computed-")); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (name: string, output?: string): Promise<HeadlessReport> => makeReport({ workbook: at(name), timing: false, period: "Q3/2021", closingDay: 20, ...(output && { output: at(output) }) }, new Timing());

const text = (place: string, value: string) => `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
const serial = (place: string, value: number) => `<c r="${place}"><v>${value}</v></c>`;
/** Twelve cases; the day that each is due is a formula with what `result` puts behind it. */
const register = (result: (at: number) => string): string => `<sheetData><row r="1">${HEADER.map((word, column) => text(`${"ABCDEF"[column]}1`, word)).join("")}</row>${
  Array.from({ length: 12 }, (_, index) => index + 2).map((line) => `<row r="${line}">${text(`A${line}`, `H${line}`)}${text(`B${line}`, "Sở Y tế")}${serial(`C${line}`, 44380 + line)}<c r="D${line}"><f>C${line}+15</f>${result(line)}</c>${serial(`E${line}`, 44390 + line)}${text(`F${line}`, "Đã trả kết quả")}</row>`).join("")}</sheetData>`;
const iso = (day: number) => new Date(Date.UTC(1899, 11, 30) + day * 86_400_000).toISOString().slice(0, 10);

describe("a register whose formulas nobody computed", () => {
  it.each<[string, string, () => Promise<Uint8Array> | Uint8Array]>([
    ["without values", "khong.xlsx", () => sheetXml(register(() => ""))], ["with empty values", "trong.xlsx", () => sheetXml(register(() => "<v></v>"))],
    ["with the zeros of a library", "khong-so.xlsx", () => sheetXml(register(() => "<v>0</v>"), { "xl/workbook.xml": CALCULATE })],
    ["with the zeros of a program in Java", "khong-thap-phan.xlsx", () => sheetXml(register(() => "<v>0.0</v>"))],
    ["of OpenDocument", "khong.ods", () => odsDocument(table(odsRow(HEADER.map((word) => textCell(word)).join("")) + Array.from({ length: 12 }, (_, index) => odsRow(textCell(`H${index}`) + textCell("Sở Y tế") + dayCell(iso(44380 + index)) + `<table:table-cell table:formula="of:=[.C${index + 2}]+15"/>` + dayCell(iso(44390 + index)) + textCell("Đã trả kết quả"))).join(""), "Sổ"))],
    ["of Excel 2003", "khong.xml", () => new TextEncoder().encode(`<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Sổ"><Table><Row>${HEADER.map((word) => `<Cell><Data ss:Type="String">${word}</Data></Cell>`).join("")}</Row>${
      Array.from({ length: 12 }, (_, index) => `<Row><Cell><Data ss:Type="String">H${index}</Data></Cell><Cell><Data ss:Type="String">Sở Y tế</Data></Cell><Cell><Data ss:Type="DateTime">${iso(44380 + index)}T00:00:00.000</Data></Cell><Cell ss:Formula="=RC[-1]+15"/><Cell><Data ss:Type="DateTime">${iso(44390 + index)}T00:00:00.000</Data></Cell><Cell><Data ss:Type="String">Đã trả kết quả</Data></Cell></Row>`).join("")}</Table></Worksheet></Workbook>`)],
  ])("%s gives no report, and the sentence sends to Excel, not to the keyboard", async (_what, name, make) => {
    writeFileSync(at(name), await make());
    await expect(report(name)).rejects.toThrow(/12 hồ sơ.*công thức chưa có kết quả.*mở tệp bằng Excel, lưu lại/);
  });

  it("in half of its rows gives a report of the others that says so, and a file whose formulas are as before", async () => {
    const sheet = register((line) => (line % 2 === 0 ? `<v>${44395 + line}</v>` : ""));
    writeFileSync(at("nua.xlsx"), await sheetXml(sheet));
    const made = await report("nua.xlsx", "ra.xlsx");
    expect(made.total).toMatchObject({ received: 6, resolved: 6, early: 6 });
    expect(made.uncertain).toMatchObject({ excluded: 6, cases: 12, sentence: expect.stringMatching(/6 hồ sơ bị loại vì công thức chưa có giá trị: hãy mở tệp bằng Excel, lưu lại/) as string });
    const bytes = new Uint8Array(readFileSync(at("ra.xlsx")));
    expect(problemsOf(bytes)).toEqual([]);
    expect(textsOf(bytes)["xl/worksheets/sheet1.xml"]).toContain(sheet);
    toLibreOffice(bytes, await opened(bytes));
  });
});

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openWorkbook } from "@tthc/excel-host/file";
import { readFile } from "../../src/files/readFile";
import { readSheets } from "../../src/files/readSheets";
import type { SheetsFile } from "../../src/files/model/fileSheet";
import { fodsDocument, numberCell, odsDocument, dayCell, row, table, textCell } from "../../packages/excel-host/test/file/odsDocument";
import { userWorkbook } from "../../packages/excel-host/test/file/userWorkbook";
import { xlsxFile } from "../../packages/xlsx-reader/test/xlsxFile";
import { zipFile } from "../../packages/xlsx-reader/test/zipFile";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const fromDisk = (path: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, "../..", path)));
const OLD = "packages/excel-host/test/file/samples/excel97.xls";
const SAMPLE = "test/samples/out/province.xlsx";
const ods = (): Uint8Array => odsDocument(table(row(textCell("Mã") + textCell("Ngày")) + row(textCell("H01") + dayCell("2021-09-21")) + row(numberCell(0.5)), "Sổ") + table("", "Trống"));

async function fileOf(bytes: Uint8Array): Promise<SheetsFile> {
  const outcome = await readSheets(bytes);
  if (!outcome.ok) throw new Error(`refused: ${outcome.code}`);
  return outcome.file;
}

async function refusalOf(bytes: Uint8Array): Promise<[code: string, values: Readonly<Record<string, string | number>>]> {
  const outcome = await readSheets(bytes);
  return outcome.ok ? ["read", {}] : [outcome.code, outcome.values];
}

describe("a file is read by what is in it", () => {
  const cells = '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã</t></is></c><c r="B1"><v>1</v></c></row>';
  it.each([
    ["xlsx", xlsxFile({ sheets: [{ rows: cells }] })], ["ods", ods()], ["ods", fodsDocument(table(row(textCell("Mã") + numberCell(1))))],
    ["csv", utf8("Mã;Số\nH01;1\n")], ["html", utf8("<table><tr><td>Mã<td>Số</table>")],
    ["xml", utf8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="Sổ"><Table><Row><Cell><Data ss:Type="String">Mã</Data></Cell><Cell><Data ss:Type="Number">1</Data></Cell></Row></Table></Worksheet></Workbook>')],
  ] as const)("as %s", async (kind, bytes) => {
    const file = await fileOf(bytes);
    expect(file.kind).toBe(kind);
    expect(file.sheets[0].rows[0][0]).toBe("Mã");
  });

  it("as xls, with its rows from the first one on", async () => {
    expect(await fileOf(fromDisk(OLD))).toMatchObject({ kind: "xls", sheets: [{ name: "Sổ hồ sơ", rows: { 1: { 1: "Mã hồ sơ" } } }] });
  });
});

describe("a file that is not read says why by a code that has a sentence", () => {
  const part = (name: string): Uint8Array => zipFile([{ name, data: "x" }]);
  it.each([
    ["an empty one", new Uint8Array(0), "empty", {}],
    ["a workbook of Excel's binary kind", zipFile([
      { name: "[Content_Types].xml", data: "<Types/>" }, { name: "xl/workbook.bin", data: "x" },
      { name: "_rels/.rels", data: '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>' },
    ]), "saveAsXlsx", { format: ".xlsb" }],
    ["a web archive", utf8("MIME-Version: 1.0\nContent-Type: multipart/related"), "saveAsXlsx", { format: ".mht" }],
    ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0]), "notTable", { format: "PNG" }],
    ["a PDF", utf8("%PDF-1.7 …"), "notTable", { format: "PDF" }],
    ["an archive", part("a.pdf"), "notTable", { format: "ZIP" }],
    ["a text document", zipFile([{ name: "[Content_Types].xml", data: "<Types/>" }, { name: "word/document.xml", data: "x" }]), "notTable", { format: "ZIP" }],
    ["a workbook that was cut off", xlsxFile({ sheets: [{ rows: "" }] }).subarray(0, 400), "truncated", {}],
    ["a workbook with too many sheets", xlsxFile({ sheets: Array.from({ length: 1001 }, () => ({ rows: "" })) }), "tooManySheets", { limit: 1000 }],
    ["a workbook of Excel 4", new Uint8Array([9, 4, 6, 0, 0, 0, 0x10, 0, 0, 0]), "saveAsXlsx", { format: ".xls" }],
  ])("%s", async (_name, bytes, code, values) => {
    expect(await refusalOf(bytes)).toEqual([code, values]);
  });

  it("and never sends to Excel for what is read here; the import of one sheet still does", async () => {
    expect(readFile(xlsxFile({ sheets: [{ rows: "" }] }))).toMatchObject({ ok: false, code: "useExcel" });
  });
});

describe("a file read here", () => {
  const files: [string, () => Uint8Array][] = [
    ["a workbook of a user", () => userWorkbook()], ["an .ods", ods], ["an .xls", () => fromDisk(OLD)],
    ["formulas that nobody computed", () => xlsxFile({ sheets: [{ rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>0</v></c><c r="C1"><f t="array" ref="C1:D2">A1</f></c></row><row r="2"><c r="A2"><v>1</v></c></row>' }], behindSheets: '<calcPr fullCalcOnLoad="1"/>' })],
    ...(existsSync(join(__dirname, "../..", SAMPLE)) ? [["a sample register", () => fromDisk(SAMPLE)] as [string, () => Uint8Array]] : []),
  ];

  it.each(files)("holds what the host hands over of the same file, or a merged report would differ from the commune's own: %s", async (_name, make) => {
    const bytes = make();
    const [file, opened] = [await fileOf(bytes), await openWorkbook(bytes)];
    if (!opened.ok) throw new Error(opened.code);
    const { sheets } = opened.state;
    expect(file.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual(sheets.map(({ name, visibility }) => [name, visibility !== "Visible"]));
    sheets.forEach((sheet, at) => {
      const { rows, merged, hiddenRows, tables } = file.sheets[at];
      const different: unknown[] = [];
      for (let place = 0; place < Math.max(rows.length, sheet.rows.length); place++) {
        const [here, there] = [rows[place] ?? [], sheet.rows[place]?.values ?? []];
        for (let column = 0; column < Math.max(here.length, there.length); column++) {
          if ((here[column] ?? "") !== (there[column] ?? "")) different.push([place, column, here[column], there[column]]);
        }
      }
      expect(different).toEqual([]);
      expect([merged.length, hiddenRows.size, tables.length]).toEqual([sheet.merges.length, sheet.hiddenRows.size, sheet.tables.filter(({ showHeaders }) => showHeaders).length]);
    });
  });
});

import { zipSync, strToU8 } from "fflate";
import { IMPORT_CODES } from "../../../src/files/model/types";
import { openFile } from "../../../tools/files/openFile";
import { FILE_CODES, LIMITS } from "@tthc/excel-host/file";
import { sheetXml, withParts, workbook } from "../../../packages/excel-host/test/file/archive";

const bytes = (text: string) => new TextEncoder().encode(text);

async function codeOf(file: Uint8Array): Promise<string> {
  const result = await openFile(file, "so.xlsx", "vi");
  if (result.ok) return "ok";
  expect([...FILE_CODES, ...IMPORT_CODES]).toContain(result.code);
  expect(result.message).toMatch(/[.]$/);
  expect(result.message).toMatch(/[ăâđêôơưáàạảãếộợửữì]/);
  return result.code;
}

/** An old compound file whose directory names a stream. */
function compound(stream: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  [...stream].forEach((letter, i) => { file[1024 + 2 * i] = letter.charCodeAt(0); });
  return file;
}

describe("a file that is no workbook gets a sentence that says what to do", () => {
  const cases: [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
    ["an empty file", () => new Uint8Array(0), "empty"],
    ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3]), "notTable"],
    ["a web page without a table", () => bytes("\ufeff<html><body><p>Lỗi</p></body></html>"), "noTable"],
    ["XML of another kind", () => bytes("<?xml version=\"1.0\"?><rss/>"), "notTable"],
    ["an old .xls", () => compound("Workbook"), "oldExcel"],
    ["an .xlsx with a password", () => compound("EncryptedPackage"), "encrypted"],
    ["a zip of something else", () => zipSync({ "readme.txt": strToU8("xin chào") }), "notWorkbook"],
    ["a Word document", () => zipSync({ "[Content_Types].xml": strToU8("<Types/>"), "word/document.xml": strToU8("<w/>") }), "notWorkbook"],
    ["an OpenDocument sheet", () => zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.spreadsheet"), "content.xml": strToU8("<x/>") }), "otherFormat"],
    ["a zip that is cut short", async () => (await workbook({ sheets: [{ name: "A", rows: [[1]] }] })).slice(0, 900), "truncated"],
    ["a few bytes of a zip", () => new Uint8Array([0x50, 0x4b, 3, 4]), "truncated"],
  ];
  it.each(cases)("%s", async (_what, make, code) => {
    expect(await codeOf(await make())).toBe(code);
  });

  it("the binary workbook format is named", async () => {
    const types = '<Relationships><Relationship Id="rId1" Type="http://x/officeDocument" Target="xl/workbook.bin"/></Relationships>';
    const result = await openFile(zipSync({ "_rels/.rels": strToU8(types), "xl/workbook.bin": new Uint8Array(4) }), "so.xlsx", "vi");
    expect(result).toMatchObject({ ok: false, code: "otherFormat" });
    expect(!result.ok && result.message).toContain(".xlsb");
  });

  it("one that is too large gets its two bounds, megabytes and cells, each by its own number", async () => {
    const result = await openFile(new Uint8Array(LIMITS.fileBytes + 1), "so.xlsx", "vi");
    expect(!result.ok && result.message).toMatch(/^Tệp quá lớn .*giới hạn 256 MB, 24 triệu ô/);
    expect([LIMITS.fileBytes / 2 ** 20, LIMITS.cells / 1_000_000]).toEqual([256, 24]);
  });

  it("an English reader gets an English sentence", async () => {
    const result = await openFile(new Uint8Array(0), "so.xlsx", "en");
    expect(!result.ok && result.message).toContain("empty");
  });
});

describe("a workbook with broken parts is damaged and never a crash", () => {
  const broken: [string, Record<string, string | null>][] = [
    ["no workbook part", { "xl/workbook.xml": null }],
    ["a workbook without sheets", { "xl/workbook.xml": "<workbook><sheets/></workbook>" }],
    ["a sheet whose part is missing", { "xl/worksheets/sheet1.xml": null }],
    ["a sheet part that is not XML", { "xl/worksheets/sheet1.xml": "không phải XML" }],
    ["styles that are not XML", { "xl/styles.xml": "<styleSheet><cellXfs>" }],
    ["a row beyond the last row", { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1048577"><c r="A1048577"><v>1</v></c></row></sheetData></worksheet>' }],
    ["a column beyond the last column", { "xl/worksheets/sheet1.xml": '<worksheet><sheetData><row r="1"><c r="XFE1"><v>1</v></c></row></sheetData></worksheet>' }],
  ];
  it.each(broken)("%s", async (_what, changes) => {
    expect(await codeOf(withParts(await workbook({ sheets: [{ name: "A", rows: [[1]] }] }), changes))).toBe("damaged");
  });

  it("a declared size of the whole sheet is not believed", async () => {
    const file = await sheetXml('<dimension ref="A1:XFD1048576"/><sheetData><row r="2"><c r="B2"><v>7</v></c></row></sheetData>');
    const result = await openFile(file, "so.xlsx", "vi");
    expect(result.ok && result.state.sheets[0].rows.length).toBe(2);
  });

  it("one cell in the last corner costs one row", async () => {
    const file = await sheetXml('<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row></sheetData>');
    const result = await openFile(file, "so.xlsx", "vi");
    const rows = result.ok ? result.state.sheets[0].rows : [];
    expect(rows.length).toBe(1_048_576);
    expect(Object.keys(rows)).toEqual(["0", "1048575"]);
    expect(rows[1_048_575]?.values[16_383]).toBe(2);
  });

  it("entities are never expanded", async () => {
    const file = await sheetXml('<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&a;&amp;</t></is></c></row></sheetData>', {});
    const result = await openFile(file, "so.xlsx", "vi");
    expect(result.ok && result.state.sheets[0].rows[0]?.values[0]).toBe("&a;&");
  });

  it("a drawing that is not XML does not keep the register from being read", async () => {
    const file = withParts(await sheetXml("<sheetData><row><c><v>5</v></c></row></sheetData>"), {
      "xl/worksheets/_rels/sheet1.xml.rels": '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/drawing" Target="../drawings/drawing1.xml"/></Relationships>',
      "xl/drawings/drawing1.xml": "<hỏng",
    });
    const result = await openFile(file, "so.xlsx", "vi");
    expect(result.ok && result.state.sheets[0].rows[0]?.values).toEqual([5]);
  });
});

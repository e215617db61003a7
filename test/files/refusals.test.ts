import fc from "fast-check";
import { writeOds, writeXlsx } from "hucre";
import { zipSync } from "fflate";
import { IMPORT_LIMITS } from "../../src/files/model/limits";
import { readFile } from "../../src/files/readFile";
import { refusalText } from "../../src/files/refusalText";
import { IMPORT_CODES } from "../../src/files/model/types";
import { read, utf16, utf8 } from "./bytes";
import { loadTexts } from "../../src/locales/text";

beforeAll(() => loadTexts("en"));

const compound = (name: string): Uint8Array => new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0), ...utf16(name, "le", false)]);
const workbook = () => writeXlsx({ sheets: [{ name: "Sổ", rows: [["Mã"]] }] });

describe("what is no table is told apart by its content, whatever it is called", () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ["nothing", () => new Uint8Array(0), "empty"], ["blanks and a mark", () => utf8("\uFEFF \r\n\t "), "empty"], ["a table without a cell", () => utf8("<table></table>"), "empty"],
    ["an .xlsx", workbook, "useExcel"], ["an .ods", () => writeOds({ sheets: [{ name: "Sổ", rows: [["Mã"]] }] }), "useExcel"],
    ["an .xlsb", () => zipSync({ "xl/workbook.bin": new Uint8Array(9) }), "useExcel"],
    ["an old .xls", () => compound("Workbook"), "useExcel"], ["an older .xls", () => new Uint8Array([9, 8, 16, 0, 0, 6, 5, 0]), "useExcel"],
    ["a web archive", () => utf8("MIME-Version: 1.0\nContent-Type: multipart/related"), "useExcel"],
    ["an encrypted workbook", () => compound("EncryptedPackage"), "encrypted"], ["a Word document", () => compound("WordDocument"), "notTable"],
    ["a zip bomb called .csv", () => zipSync({ "a.csv": new Uint8Array(50 * 2 ** 20) }), "notTable"], ["a PDF", () => utf8("%PDF-1.7 ..."), "notTable"],
    ["prose, or a list of one column: no register is so narrow", () => utf8("đây không phải sổ\nmà là một lá thư"), "notTable"],
    ["a picture", () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "notTable"],
    ["rubbish", () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), "notTable"],
    ["a login page", () => utf8("<!DOCTYPE html><html><body><form><table><tr><td>Tên</td><td><input></td></tr><tr><td>Mật khẩu</td><td><input type='password'></td></tr></table></form></body></html>"), "loginPage"],
    ["an error page", () => utf8("<html><body><h1>500</h1><p>Lỗi hệ thống</p></body></html>"), "noTable"],
  ])("%s", async (_, make, code) => {
    expect(read(await make())).toBe(code);
  });

  it("a file larger than a tree or a sheet may be is refused before anything is parsed", () => {
    const page = new Uint8Array(IMPORT_LIMITS.markupBytes + 1).fill(32);
    page.set(utf8("<html><table>"));
    expect(readFile(page)).toMatchObject({ ok: false, code: "tooLarge" });
    expect(readFile(new Uint8Array(IMPORT_LIMITS.bytes + 1).fill(65))).toMatchObject({ ok: false, code: "tooLarge" });
  });

  it("more columns than Excel has is a sentence, 5,000 of them are not", () => {
    expect(read(utf8(`${"a;".repeat(16_384)}b\n`))).toBe("tooWide");
    expect(read(utf8(`<table><tr>${"<td colspan=1000>a".repeat(17)}</tr></table>`))).toBe("tooWide");
    expect(read(utf8(`${"a;".repeat(4_999)}b\n1;2\n`))).toMatchObject({ sheets: [{ rows: [{ length: 5000 }, ["1", "2"]] }] });
  });

  it("more cells than a machine should hold stops early", () => {
    const started = Date.now();
    expect(read(utf8("a;b;c;d;e;f;g;h;i;j\n".repeat(400_001)))).toBe("tooManyCells");
    expect(Date.now() - started).toBeLessThan(20_000);
  });

  it("a million cells are read", () => {
    expect(read(utf8("a;b;c;d;e;f;g;h;i;1\n".repeat(100_000)))).toMatchObject({ sheets: [{ rows: { length: 100_000 } }] });
  });

  it("every code has a sentence that names the file and says what to do, in both languages", () => {
    for (const code of IMPORT_CODES) {
      for (const language of ["vi", "en"] as const) {
        const sentence = refusalText({ ok: false, code, values: { limit: 4_000_000, rows: 1, format: ".xls" } }, "Sổ.csv", language);
        expect(sentence).toMatch(/^(Tệp|Không).*Sổ\.csv.*Hãy .*\.$|“Sổ\.csv”.*\. .*\.$/);
        expect(sentence).not.toMatch(/[{}]|4000000/);
      }
    }
  });

  it("no bytes at all make it throw or hang", () => {
    const pieces = fc.constantFrom("<table>", "<tr>", "<td colspan=9 rowspan=9>", "</table>", "<?xml ?>", ";", "\"", "\n", "ế", "\0", "<!--", "x:num", "<td x:num='1e999'>", "=1", "\uFEFF", "<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>");
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => { read(utf8(parts.join(""))); }), { numRuns: 400 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => { read(bytes); }), { numRuns: 400 });
    for (const deep of ["<div>", "<table><tr><td>", "<b>"]) expect(read(utf8(`<table><tr><td>A${deep.repeat(100_000)}`))).toBe("damaged");
  });

});

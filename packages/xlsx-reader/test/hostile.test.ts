import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { codeOf } from "./readBook";
import { worksheet, xlsxEntries, xlsxFile, type BookXml } from "./xlsxFile";
import { zipFile } from "./zipFile";

const MOST = 5000;
const row = '<row r="1"><c r="A1" t="inlineStr"><is><t>x</t></is></c></row>';
const sound: BookXml = { sheets: [{ rows: row }] };
const zeros = (megabytes: number): Uint8Array => new Uint8Array(megabytes * 2 ** 20).fill(32);

const blown = zeros(33);

/** The code of a refusal, which has to come within five seconds. */
async function quick(bytes: Uint8Array): Promise<string> {
  const started = performance.now();
  const code = await codeOf(bytes);
  expect(performance.now() - started).toBeLessThan(MOST);
  return code;
}

/** The sound workbook with other entries of the same names in place of its own, and more. */
function withEntries(entries: Parameters<typeof zipFile>[0], book = sound): Uint8Array {
  const names = new Set(entries.map(({ name }) => name));
  return zipFile([...xlsxEntries(book).filter(({ name }) => !names.has(name)), ...entries]);
}

const SHEET = "xl/worksheets/sheet1.xml";

describe("a workbook that is made to harm", () => {
  it("by parts that unpack to a thousand times their size is refused unread", async () => {
    expect(await quick(withEntries([{ name: SHEET, data: blown }]))).toBe("suspicious");
    expect(await quick(withEntries([{ name: SHEET, data: worksheet(row), declared: 0x7fffffff }]))).toBe("tooLarge");
  });

  it("by a part that unpacks to more, or less, than it declares is refused without room for what is too much", async () => {
    expect(await quick(withEntries([{ name: SHEET, data: blown, declared: 1000 }]))).toMatch(/suspicious|damaged/);
    expect(await quick(withEntries([{ name: SHEET, data: worksheet(row), declared: 5_000_000 }]))).toBe("damaged");
  });

  it("by parts that lie over each other is refused when they are too much together", async () => {
    const over = Array.from({ length: 60 }, (_, at) => ({ name: `xl/media/${at}.bin`, data: "", over: 0 }));
    expect(await quick(zipFile([{ name: "xl/media/a.bin", data: zeros(8) }, ...over, ...xlsxEntries(sound)]))).toBe("suspicious");
  });

  it("by an archive within an archive is not looked into", async () => {
    const inner = zipFile([{ name: "b.bin", data: zeros(8) }]);
    expect(await quick(zipFile([{ name: "a.xlsx", data: inner }]))).toBe("notWorkbook");
    expect(await quick(withEntries([{ name: "xl/embeddings/a.xlsx", data: inner }]))).toBe("read");
  });

  it("by entities and document types is refused; an entity that nobody declared stays as it stands", async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>`;
    expect(await quick(withEntries([{ name: SHEET, data: `<?xml version="1.0"?>${bomb}${worksheet(row.replace("x", "&b;"))}` }]))).toBe("damaged");
    expect(await quick(withEntries([{ name: "xl/sharedStrings.xml", data: `${bomb}<sst><si><t>&b;</t></si></sst>` }]))).toBe("damaged");
    expect(await quick(xlsxFile({ sheets: [{ rows: row.replace("x", "&lol;") }] }))).toBe("read");
  });

  it("by elements that nest without end, or never close, takes no longer than its length", async () => {
    const deep = "<a>".repeat(300_000);
    expect(await quick(withEntries([{ name: SHEET, data: worksheet(row, deep) }]))).toBe("damaged");
    expect(await quick(withEntries([{ name: SHEET, data: `<worksheet><sheetData>${"<row><c>".repeat(100_000)}` }]))).toBe("damaged");
    expect(await quick(withEntries([{ name: "xl/workbook.xml", data: `<workbook>${deep}` }]))).toBe("damaged");
    expect(await quick(withEntries([{ name: "xl/sharedStrings.xml", data: `<sst>${"<si>".repeat(300_000)}` }]))).toBe("read");
    expect(await quick(withEntries([{ name: "xl/styles.xml", data: `<styleSheet>${deep}` }]))).toBe("damaged");
  });

  it("by ten thousand sheets, or one part that stands for all of them, is refused before they are read", async () => {
    const tabs = Array.from({ length: 10_000 }, (_, at) => at + 2);
    const pointers = tabs.map((tab) => `<Relationship Id="rId${tab}" Type="x/worksheet" Target="worksheets/sheet${tab}.xml"/>`).join("");
    expect(await quick(zipFile([
      { name: SHEET, data: worksheet(row) }, ...tabs.map((tab) => ({ name: `xl/worksheets/sheet${tab}.xml`, data: "", over: 0 })),
      { name: "[Content_Types].xml", data: "<Types/>" }, { name: "xl/_rels/workbook.xml.rels", data: `<Relationships>${pointers}</Relationships>` },
      { name: "xl/workbook.xml", data: `<workbook xmlns:r="r"><sheets>${tabs.map((tab) => `<sheet name="${tab}" sheetId="${tab}" r:id="rId${tab}"/>`).join("")}</sheets></workbook>` },
    ]))).toBe("sheets");
    const list = Array.from({ length: 500 }, (_, at) => `<sheet name="${at}" sheetId="1" r:id="rId1"/>`).join("");
    expect(await quick(withEntries([{ name: "xl/workbook.xml", data: `<workbook xmlns:r="r"><sheets>${list}</sheets></workbook>` }]))).toBe("damaged");
    const endless = Array.from({ length: 60_000 }, () => '<sheet name="a" sheetId="1" r:id="rId1"/>').join("");
    expect(await quick(withEntries([{ name: "xl/workbook.xml", data: `<workbook xmlns:r="r"><sheets>${endless}</sheets></workbook>` }]))).toBe("suspicious");
  });

  it("by sizes and places beyond a sheet fills no memory", async () => {
    const behind = '<mergeCells><mergeCell ref="A1:XFD1048576"/><mergeCell ref="A1:ZZZZ9"/></mergeCells>';
    expect(await quick(withEntries([{ name: SHEET, data: `<worksheet><dimension ref="A1:XFD1048575"/><sheetData>${row}</sheetData>${behind}</worksheet>` }]))).toBe("read");
    expect(await quick(xlsxFile({ sheets: [{ rows: '<row r="1048577"><c><v>1</v></c></row>' }] }))).toBe("damaged");
    expect(await quick(xlsxFile({ sheets: [{ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }] }))).toBe("damaged");
    const wide = Array.from({ length: 2000 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join("");
    expect(await quick(xlsxFile({ sheets: [{ rows: wide }] }))).toBe("cells");
    expect(await quick(xlsxFile({ sheets: [{ rows: '<row r="5"/>'.repeat(2_200_000) }] }))).toBe("damaged");
  });

  it("by formulas that fill a sheet is refused, or filled no further than its rows", async () => {
    const filled = Array.from({ length: 2000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}"><f t="array" ref="A${at + 1}:XFD1048576">B1</f></c></row>`).join("");
    expect(await quick(xlsxFile({ sheets: [{ rows: filled }] }))).toMatch(/cells|tooLarge/);
  });

  it("by names that lead elsewhere, or stand twice, writes nothing and reads one of them", async () => {
    const names = ["../../evil.xml", "/etc/passwd", "C:\\evil.xml", "xl/worksheets/../../x.xml", "con"];
    expect(await quick(zipFile([...xlsxEntries(sound), ...names.map((name) => ({ name, data: "x" }))]))).toBe("read");
    expect(await quick(zipFile([...xlsxEntries(sound), ...xlsxEntries(sound)]))).toBe("read");
  });

  it("by relationships that go in circles, or lead out, ends", async () => {
    const rels = (target: string): string => `<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="${target}"/><Relationship Id="rIdT" Type="x/sharedStrings" Target="workbook.xml"/></Relationships>`;
    expect(await quick(withEntries([{ name: "xl/_rels/workbook.xml.rels", data: rels("workbook.xml") }]))).toBe("damaged");
    expect(await quick(withEntries([{ name: "xl/_rels/workbook.xml.rels", data: rels("../../../../etc/passwd") }]))).toBe("damaged");
    expect(await quick(withEntries([{ name: "xl/_rels/workbook.xml.rels", data: rels("http://example.com/a.xml") }]))).toBe("damaged");
  });
});

describe("a file that lost something", () => {
  const files: [string, Uint8Array][] = [
    ["an .xlsx", xlsxFile({ sheets: [{ rows: row.repeat(1) }, { rows: row }], strings: "<si><t>a</t></si>" })],
    ["an .xls", new Uint8Array(readFileSync(join(__dirname, "../../excel-host/test/file/samples/excel97.xls")))],
    ["an .ods", zipFile([
      { name: "mimetype", data: "application/vnd.oasis.opendocument.spreadsheet" }, { name: "META-INF/manifest.xml", data: "<manifest/>" },
      { name: "content.xml", data: "<office:document-content><office:body><table:table table:name='a'><table:table-row><table:table-cell office:value-type='float' office:value='1'/></table:table-row></table:table></office:body></office:document-content>" },
    ])],
  ];

  it.each(files)("at any place is refused or read, never thrown over: %s", async (_name, file) => {
    expect(await codeOf(file)).toBe("read");
    expect(await codeOf(file.subarray(0, 0))).toBe("empty");
    for (let tenth = 1; tenth < 10; tenth++) expect(await quick(file.subarray(0, Math.floor((file.length * tenth) / 10)))).toMatch(/truncated|damaged|notWorkbook/);
  });

  it.each(files)("by flipped bytes neither throws nor hangs: %s", async (_name, file) => {
    const flips = fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 })), { minLength: 1, maxLength: 8 });
    await fc.assert(fc.asyncProperty(flips, async (places) => {
      const changed = file.slice();
      for (const [at, bits] of places) changed[at] ^= bits;
      expect(await quick(changed)).toMatch(/^[a-zA-Z]+$/);
    }), { numRuns: 60 });
  });

  it("within an unpacked part neither throws nor hangs either, though its checksum is right", async () => {
    const xml = worksheet(`${row}<row r="2"><c r="A2" t="s"><v>0</v></c><c r="B2"><f t="shared" si="0" ref="B2:B3">A2</f><v>1</v></c></row>`, '<mergeCells><mergeCell ref="A1:B2"/></mergeCells>');
    const bytes = new TextEncoder().encode(xml);
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (places) => {
      const changed = bytes.slice();
      for (const [at, byte] of places) changed[at] = byte;
      expect(await quick(withEntries([{ name: SHEET, data: changed }]))).toMatch(/^[a-zA-Z]+$/);
    }), { numRuns: 100 });
  });
});

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync, zipSync } from "fflate";
import { makeReport, type HeadlessReport } from "../../../tools/report/makeReport";
import { CommandProblem } from "../../../tools/report/problem";
import { Timing } from "../../../tools/report/timing";
import { opened } from "../../../packages/excel-host/test/file/archive";
import { textsOf } from "../../../packages/excel-host/test/file/packageTexts";
import { toLibreOffice } from "../../../packages/excel-host/test/file/libreOffice";
import { dayCell, fodsDocument, odsDocument, row, table, textCell } from "../../../packages/excel-host/test/file/odsDocument";
import { problemsOf } from "../../../packages/excel-host/test/file/soundPackage";
import { REGISTER, WORKBOOK, userWorkbook } from "../../../packages/excel-host/test/file/userWorkbook";

jest.setTimeout(180_000);

let folder = "";
const at = (name: string) => path.join(folder, name);
beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), "tthc-packages-")); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const report = (name: string, output?: string): Promise<HeadlessReport> => makeReport({ workbook: at(name), timing: false, period: "Q3/2021", closingDay: 20, ...(output && { output: at(output) }) }, new Timing());

/** Counted by hand from the six cases of the register. */
const TOTAL = { received: 6, carriedOver: 0, resolved: 4, early: 2, onTime: 1, late: 1, pending: 2, inTime: 1, overdue: 1, due: 5 };

const strict = (file: Uint8Array): Uint8Array => {
  const parts = unzipSync(file);
  const decoder = new TextDecoder();
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, bytes]) => [name, !/\.(xml|rels)$/.test(name) || name.startsWith("[") ? bytes : new TextEncoder().encode(decoder.decode(bytes)
    .replaceAll("http://schemas.openxmlformats.org/spreadsheetml/2006/main", "http://purl.oclc.org/ooxml/spreadsheetml/main").replaceAll("http://schemas.openxmlformats.org/officeDocument/2006/relationships", "http://purl.oclc.org/ooxml/officeDocument/relationships")
    .replaceAll("http://schemas.openxmlformats.org/drawingml/2006/main", "http://purl.oclc.org/ooxml/drawingml/main").replaceAll("http://schemas.openxmlformats.org/drawingml/2006/chart", "http://purl.oclc.org/ooxml/drawingml/chart").replaceAll("http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing", "http://purl.oclc.org/ooxml/drawingml/spreadsheetDrawing"))])));
};

/** The register as rows of an .ods. */
const lines = REGISTER.map((cells) => row(cells.map((cell) => (typeof cell === "number" ? dayCell(new Date(Date.UTC(1899, 11, 30) + cell * 86_400_000).toISOString().slice(0, 10)) : textCell(cell))).join("")));
const group = (inside: string) => `<table:table-row-group>${inside}</table:table-row-group>`;

describe("the same register gives the same report, however the workbook is packed", () => {
  let plain: HeadlessReport;
  beforeAll(async () => {
    writeFileSync(at("so.xlsx"), userWorkbook());
    plain = await report("so.xlsx");
  });

  it("as it stands, counted by hand", () => {
    expect(plain.total).toMatchObject(TOTAL);
  });

  it.each<[string, string, () => Uint8Array]>([
    ["Strict Open XML", "strict.xlsx", () => strict(userWorkbook())], ["OpenDocument", "thuong.ods", () => odsDocument(table(lines.join(""), "Số liệu"))], ["OpenDocument with rows in a group", "nhom.ods", () => odsDocument(table(lines[0] + lines[1] + group(lines.slice(2).join("")), "Số liệu"))],
    ["OpenDocument with groups in groups and print titles", "tieu-de.ods", () => odsDocument(table(`<table:table-header-rows>${lines[0]}</table:table-header-rows>${group(lines[1] + group(lines.slice(2, 4).join("")) + lines[4])}<table:table-rows>${lines.slice(5).join("")}</table:table-rows>`, "Số liệu"))],
    ["OpenDocument in one piece", "so.fods", () => fodsDocument(table(lines[0] + group(lines.slice(1).join("")), "Số liệu"))],
  ])("%s", async (_what, name, make) => {
    writeFileSync(at(name), make());
    const made = await report(name);
    expect([made.total, made.units, made.rows, made.sources, made.findings, made.narrative]).toEqual([plain.total, plain.units, plain.rows, plain.sources, plain.findings, plain.narrative]);
  });
});

describe("the file with the report", () => {
  const saved = async (name: string, file: Uint8Array): Promise<Uint8Array> => {
    writeFileSync(at(name), file);
    await report(name, `ra-${name}`);
    const bytes = new Uint8Array(readFileSync(at(`ra-${name}`)));
    toLibreOffice(bytes, await opened(bytes));
    return bytes;
  };

  it.each([["of a strict workbook", "kin.xlsx", strict], ["of a workbook full of the user's work", "day.xlsx", (file: Uint8Array) => file]])("%s is sound and opens", async (_what, name, pack) => {
    const file = pack(userWorkbook());
    const before = new Set(problemsOf(file));
    const bytes = await saved(name, file);
    expect(problemsOf(bytes).filter((problem) => !before.has(problem))).toEqual([]);
  });

  it("keeps what workbook.xml held and every part of the user's, byte for byte", async () => {
    const file = userWorkbook();
    const [before, after] = [unzipSync(file), unzipSync(await saved("giu.xlsx", file))];
    const meant = /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/worksheets\/sheet1\.xml)$/;
    expect(Object.keys(before).filter((name) => !meant.test(name) && !Buffer.from(after[name] ?? []).equals(Buffer.from(before[name])))).toEqual([]);
    const texts = textsOf(zipSync(after));
    for (const element of WORKBOOK.match(/<(?:fileSharing|workbookPr|calcPr|oleSize|fileRecoveryPr|webPublishing|smartTagPr|customWorkbookView|functionGroups|externalReference|pivotCache|definedName)\b[^>]*>/g) ?? []) expect(texts["xl/workbook.xml"]).toContain(element);
    expect(texts["xl/worksheets/sheet1.xml"]).toBe(textsOf(file)["xl/worksheets/sheet1.xml"].replace(' tabSelected="1"', ""));
  });

  it("is not written, and a sentence says why, when a sheet's name would break it", async () => {
    writeFileSync(at("ten.xlsx"), userWorkbook({ "xl/workbook.xml": WORKBOOK.replace("name=\"Danh mục\"", "name=\"Danh mục'\"") }));
    expect((await report("ten.xlsx")).total).toMatchObject(TOTAL);
    await expect(report("ten.xlsx", "hong.xlsx")).rejects.toThrow(CommandProblem);
    await expect(report("ten.xlsx", "hong.xlsx")).rejects.toThrow(/“Danh mục'”.*Hãy đổi tên trang/);
    expect(() => readFileSync(at("hong.xlsx"))).toThrow();
  });
});

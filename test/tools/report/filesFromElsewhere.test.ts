import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeOds } from "hucre";
import { makeReport, type HeadlessReport } from "../../../tools/report/makeReport";
import type { ReportOptions } from "../../../tools/report/options";
import { summary } from "../../../tools/report/summary";
import { Timing } from "../../../tools/report/timing";
import { bigRegister } from "../../samples/bigRegister";
import { EXPORTS } from "../../samples/exports";
import { provinceRegister } from "../../samples/provinceRegister";
import { registerWorkbook } from "../../samples/workbook";
import { opened } from "../../../packages/excel-host/test/file/archive";
import { toLibreOffice } from "../../../packages/excel-host/test/file/libreOffice";
import { problemsOf } from "../../../packages/excel-host/test/file/soundPackage";

jest.setTimeout(300_000);

let folder = "";
const at = (name: string) => path.join(folder, name);
const report = (workbook: string, options: Partial<ReportOptions> = {}): Promise<HeadlessReport> =>
  makeReport({ workbook: at(workbook), timing: false, period: "Q3/2021", ...options } as ReportOptions, new Timing());

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "tthc-elsewhere-"));
  const register = provinceRegister();
  writeFileSync(at("so.xlsx"), await registerWorkbook(register));
  for (const [name, write] of EXPORTS) writeFileSync(at(name), write(register));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the province's register gives the published figures digit for digit, however it was exported", () => {
  let workbook: HeadlessReport;
  beforeAll(async () => { workbook = await report("so.xlsx"); });

  it.each([
    ["so-ho-so.xls", { kind: "html", encoding: "UTF-8" }], ["so-ho-so-1258.csv", { kind: "csv", encoding: "Windows-1258", delimiter: ";" }],
    ["so-ho-so-utf16.csv", { kind: "csv", encoding: "UTF-16", delimiter: "\t" }],
  ])("%s", async (name, how) => {
    const made = await report(name);
    expect(made.total.due).toBe(14101);
    expect(made.total).toEqual(workbook.total);
    expect(made.units).toEqual(workbook.units);
    expect(made.rows).toEqual(workbook.rows);
    expect(made.narrative).toBe(workbook.narrative);
    expect(made.file).toEqual({ ...how, notes: [] });
    expect(summary(made)).toContain("Tệp được đọc như");
  });

  it.each(EXPORTS.slice(1, 2))("%s is saved as a sound .xlsx: its rows as texts on one sheet, the report on another", async (name, write) => {
    writeFileSync(at(`nho-${name}`), write(bigRegister(200, 7)));
    const made = await report(`nho-${name}`, { output: at(`${name}.xlsx`) });
    const bytes = new Uint8Array(readFileSync(at(`${name}.xlsx`)));
    expect(problemsOf(bytes)).toEqual([]);
    const state = await opened(bytes);
    toLibreOffice(bytes, state);
    expect(state.sheets.map((sheet) => sheet.name)).toEqual([`nho-${path.parse(name).name}`, ...made.sheets]);
    expect(state.sheets[0].rows.find((row) => row?.values[1] === "Mã hồ sơ")?.values).toHaveLength(13);
    expect(state.sheets[0].formulas.size).toBe(0);
  });
});

describe("other workbooks", () => {
  it("an Excel 97 file gives its cases, days as days and texts as texts", async () => {
    writeFileSync(at("cu.xls"), readFileSync("packages/excel-host/test/file/samples/excel97.xls"));
    const made = await report("cu.xls", { output: at("cu.xlsx") });
    expect(made.total).toMatchObject({ received: 3, resolved: 2, late: 1, pending: 1 });
    const sheet = (await opened(new Uint8Array(readFileSync(at("cu.xlsx"))))).sheets[0];
    expect(sheet.rows[3]?.values).toEqual([2, "00123", "=1+1", 44413, 44428, 44433]);
    expect(sheet.formulas.size).toBe(0);
  });

  it("an OpenDocument file too", async () => {
    const rows = [["Mã hồ sơ", "Đơn vị", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"], ["H1", "Sở Y tế", "05/07/2021", "20/07/2021", "19/07/2021"], ["H2", "Sở Y tế", "06/07/2021", "20/07/2021", "22/07/2021"]];
    writeFileSync(at("mo.ods"), await writeOds({ sheets: [{ name: "Sổ", rows }] }));
    expect((await report("mo.ods")).total).toMatchObject({ received: 2, late: 1 });
  });
});

describe("when the file is no register, one sentence names it", () => {
  it.each([
    ["dang-nhap.xls", "<html><form><input type='password'></form></html>", /trang đăng nhập/], ["loi.xls", "<html><p>500</p></html>", /không có bảng/],
    ["chu.csv", "Khoản;Tiền\nGiấy;20000\n", /Không tìm thấy sổ/], ["trong.csv", "  \n", /không có dữ liệu/],
  ])("%s", async (name, text, words) => {
    writeFileSync(at(name), text);
    await expect(report(name)).rejects.toThrow(words);
  });
});

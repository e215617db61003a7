import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { writeXlsx } from "hucre";
import { makeReport } from "../../../tools/report/makeReport";
import type { ReportOptions } from "../../../tools/report/options";
import { CommandProblem } from "../../../tools/report/problem";
import { Timing } from "../../../tools/report/timing";
import type { ReportJson } from "../../../src/report/model/result";
import { bigRegister } from "../../samples/bigRegister";
import { registerWorkbook } from "../../samples/workbook";
import { opened } from "../../../packages/excel-host/test/file/archive";
import { toLibreOffice } from "../../../packages/excel-host/test/file/libreOffice";
import { problemsOf } from "../../../packages/excel-host/test/file/soundPackage";

jest.setTimeout(180_000);

let folder = "";
const at = (name: string) => path.join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "tthc-report-"));
  writeFileSync(at("sổ hồ sơ.xlsx"), await registerWorkbook(bigRegister(600, 7, { dirt: 0.05 })));
  writeFileSync(at("trống.xlsx"), await writeXlsx({ sheets: [{ name: "Trang 1", rows: [] }] }));
  writeFileSync(at("không có sổ.xlsx"), await writeXlsx({ sheets: [{ name: "Chi tiêu", rows: [["Khoản", "Tiền"], ["Giấy", 20000], ["Mực", 50000]] }] }));
  writeFileSync(at("khóa.xlsx"), await writeXlsx({ workbookProtection: { lockStructure: true }, sheets: [{ name: "Sổ", rows: registerRows() }] }));
  writeFileSync(at("không hạn.xlsx"), await writeXlsx({ sheets: [{ name: "Sổ", rows: registerRows().map((row) => row.filter((_, column) => column !== 4)) }] }));
  writeFileSync(at("văn bản.xlsx"), "đây không phải sổ");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function registerRows(): (string | number)[][] {
  const rows = Array.from({ length: 40 }, (_, index) => [index + 1, `H${index}`, `Sở ${index % 3}`, 44380 + index, 44390 + index, 44385 + index]);
  return [["STT", "Mã hồ sơ", "Cơ quan giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"], ...rows];
}

function report(workbook: string, options: Partial<ReportOptions> = {}): Promise<ReportJson> {
  return makeReport({ workbook: at(workbook), timing: false, ...options }, new Timing());
}

async function sentenceOf(workbook: string, options: Partial<ReportOptions> = {}): Promise<string> {
  try {
    await report(workbook, options);
  } catch (error) {
    if (error instanceof CommandProblem) return error.message;
    throw error;
  }
  throw new Error("a report was made");
}

describe("a report from the command line", () => {
  it("is the ribbon command's: numbers, a new sheet with charts and its settings, the register untouched", async () => {
    const [output, json] = [at("ra.xlsx"), at("ra.json")];
    const made = await report("sổ hồ sơ.xlsx", { period: "Q3/2021", output, json });
    expect(JSON.parse(readFileSync(json, "utf8"))).toEqual(made);
    expect(made.period).toMatchObject({ from: "2021-06-21", to: "2021-09-20" });
    expect(made.rows.read).toBe(made.rows.used + made.rows.excluded.reduce((sum, { count }) => sum + count, 0));
    expect(made.total.cumulative).toBe((made.total.received ?? NaN) + (made.total.carriedOver ?? NaN));
    expect(made.narrative.length).toBeGreaterThan(100);
    const [before, after] = [await opened(new Uint8Array(readFileSync(at("sổ hồ sơ.xlsx")))), await opened(new Uint8Array(readFileSync(output)))];
    const summary = after.sheets.find(({ name }) => name === made.sheets[0]);
    expect(summary?.charts.length).toBeGreaterThan(1);
    expect(summary?.id).toBe(after.activeSheet);
    expect(after.sheets[0].rows).toEqual(before.sheets[0].rows);
    expect(problemsOf(new Uint8Array(readFileSync(output)))).toEqual([]);
    toLibreOffice(new Uint8Array(readFileSync(output)), after);
    expect(String(after.settings.get("TTHC.settings"))).toContain("Q3/2021");
    expect(readdirSync(folder).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  it("follows the closing day and groups by field when asked", async () => {
    const month = await report("sổ hồ sơ.xlsx", { period: "9/2021", closingDay: 14, group: "field" });
    expect(month.period).toMatchObject({ from: "2021-08-15", to: "2021-09-14" });
    expect(month.units.every(({ unit }) => unit.startsWith("Lĩnh vực") || !unit.startsWith("Ủy ban"))).toBe(true);
  });

  it("made twice into the same file replaces its own sheet and grows no second one", async () => {
    await report("sổ hồ sơ.xlsx", { period: "Q2/2021", output: at("một.xlsx") });
    const again = await report("một.xlsx", { period: "Q2/2021", output: at("hai.xlsx") });
    const names = (await opened(new Uint8Array(readFileSync(at("hai.xlsx"))))).sheets.map(({ name }) => name);
    expect(names.filter((name) => name === again.sheets[0])).toHaveLength(1);
    expect(names).toHaveLength(2);
  });
});

describe("when there is no report to make, one sentence says why and nothing is written", () => {
  it.each([
    ["trống.xlsx", {}, /trống|không có dữ liệu|chưa có/i], ["không có sổ.xlsx", {}, /sổ|hồ sơ/i], ["không hạn.xlsx", {}, /hạn|hẹn/i],
    ["khóa.xlsx", {}, /bảo vệ|khóa/i], ["sổ hồ sơ.xlsx", { period: "Q9/2021" }, /kỳ/i], ["sổ hồ sơ.xlsx", { period: "Q1/1999" }, /kỳ|hồ sơ/i],
    ["văn bản.xlsx", {}, /không phải/], ["không tồn tại.xlsx", {}, /Không tìm thấy/],
  ])("%s %j", async (workbook, options, words) => {
    const output = at("không được có.xlsx");
    expect(await sentenceOf(workbook, { ...options, output })).toMatch(words);
    expect(existsSync(output)).toBe(false);
  });

  it.each([[{ output: "sổ hồ sơ.xlsx" }], [{ json: "sổ hồ sơ.xlsx" }], [{ output: "thiếu/ra.xlsx" }], [{ output: "ra.xls" }], [{ output: "a.xlsx", json: "a.xlsx" }]])("target %j", async (targets) => {
    const before = readFileSync(at("sổ hồ sơ.xlsx"));
    const placed = Object.fromEntries(Object.entries(targets).map(([name, file]) => [name, at(file)]));
    expect((await sentenceOf("sổ hồ sơ.xlsx", placed)).length).toBeGreaterThan(20);
    expect(readFileSync(at("sổ hồ sơ.xlsx")).equals(before)).toBe(true);
  });
});

describe("the command itself", () => {
  const run = (...words: string[]) => spawnSync(process.execPath, ["--import", "tsx", "tools/report/main.ts", ...words], { encoding: "utf8", env: { ...process.env, INIT_CWD: folder } });

  it("ends with 0 and a summary that a person can read", () => {
    const { status, stdout, stderr } = run("sổ hồ sơ.xlsx", "--period", "Q3/2021");
    // What makes the figures doubtful, and nothing else.
    expect([status, stderr]).toEqual([0, expect.stringMatching(/^Số liệu chưa đủ tin cậy, chưa ký: [^\n]+\.\n$/)]);
    expect(stdout).toContain("21/6/2021 – 20/9/2021");
    expect(readdirSync(folder)).not.toContain("sổ hồ sơ-tong-hop.xlsx");
  });

  it("ends with 2 and exactly one line on the error output", () => {
    for (const words of [[], ["văn bản.xlsx"], ["không có sổ.xlsx"], ["sổ hồ sơ.xlsx", "--lạ"]]) {
      const { status, stdout, stderr } = run(...words);
      expect([status, stdout]).toEqual([2, ""]);
      expect(stderr).toMatch(/^[^\n]+\n$/);
      expect(stderr).not.toMatch(/\bat \S+:\d+/);
    }
  });
});

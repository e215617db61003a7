import { makeDoctor } from "../../src/excel/makeDoctor";
import { readRegister } from "../../src/excel/read/readRegister";
import { linkTarget } from "../../src/excel/write/links";
import type { SheetState } from "@tthc/excel-host/model/state";
import { defaultSettings } from "../../src/report/request/settings";
import { save } from "../../packages/excel-host/test/file/archive";
import { textsOf } from "../../packages/excel-host/test/file/packageTexts";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { HOSTILE_TEXTS } from "./hostileTexts";
import { registerSheet, startExcel, visibleState, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

const now = () => new Date(2021, 8, 21);

/** A register with planted faults: a text date that can be mended, one that cannot, results before receipt, spellings, ids as numbers. */
function faulty(count = 60) {
  const rows = registerSheet(count);
  rows[3][4] = "21/07/2021";
  rows[4][4] = "31/02/2021";
  rows[5][6] = 44_300;
  rows[6][2] = "SỞ  TƯ PHÁP";
  rows[7][5] = "";
  rows[8][1] = 2_100_123;
  return rows;
}

async function made(): Promise<string[]> {
  const outcome = await makeDoctor(defaultSettings, { now });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome.sheets;
}

function sheetOf(name: string): SheetState {
  const sheet = started.host.state.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function linesOf(name: string): string[] {
  return sheetOf(name).rows.map((row) => (row?.values ?? []).filter((value) => value !== undefined && value !== "" && value !== null).join(" | "));
}

describe("the data doctor", () => {
  test("writes every finding with its cell, grouped by type with counts, and what could be mended; the register stays", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": faulty() });
    const before = visibleState(started.host.state) as { sheets: unknown[] };
    expect(await made()).toEqual(["Phiếu kiểm tra", "Đề xuất sửa"]);
    const check = linesOf("Phiếu kiểm tra");
    const read = await readRegister();
    if (!read.ok) throw new Error("read");
    for (const [type, count] of read.reading.findings.counts) expect([type, check.some((line) => line.includes(`| ${count} |`))]).toEqual([type, true]);
    expect(check).toContainEqual(expect.stringMatching(/Lỗi \| Ngày không đọc được \| E5 \| Sổ hồ sơ \| 31\/02\/2021 \| Loại khỏi số liệu/));
    expect(check).toContainEqual(expect.stringMatching(/^Lỗi: Ngày không đọc được \(1\)\. Nên làm: /));
    const fixes = linesOf("Đề xuất sửa");
    expect(fixes).toContainEqual(expect.stringMatching(/Sổ hồ sơ \| E4 \| 21\/07\/2021 \| 21\/7\/2021 \| Quy tắc/));
    expect(fixes).toContainEqual(expect.stringMatching(/C7 \| SỞ {2}TƯ PHÁP \| Sở Tư pháp/));
    expect(fixes).toContainEqual(expect.stringMatching(/B9 \| 2100123 \| 2100123/));
    const after = visibleState(started.host.state) as { sheets: unknown[] };
    expect(after.sheets[0]).toEqual(before.sheets[0]);
  });

  test("leads from each line to its cell, in the saved file too", async () => {
    started.host.state = workbookOf({ "Sổ 'A' hồ sơ": faulty() });
    await made();
    expect([...(sheetOf("Phiếu kiểm tra").hyperlinks?.values() ?? [])].map((link) => link.documentReference)).toContain("'Sổ ''A'' hồ sơ'!E5");
    const parts = Object.values(textsOf(await save(started.host.state))).join("");
    const targets = [...parts.matchAll(/<hyperlink [^>]*location="([^"]*)"/g)].map(([, target]) => target.replace(/&#39;|&apos;/g, "'"));
    expect(targets).toContain("'Sổ ''A'' hồ sơ'!E5");
    expect(targets.length).toBeGreaterThan(4);
  });

  test("names the cell in a link as Excel wants it", () => {
    expect(linkTarget({ sheet: "Tổ 'Một' cửa", row: 7, column: 28 })).toBe("'Tổ ''Một'' cửa'!AB7");
  });

  test("replaces its own sheets, keeps those that somebody wrote on, and is no register itself", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": faulty() });
    await made();
    expect(await made()).toEqual(["Phiếu kiểm tra", "Đề xuất sửa"]);
    expect(started.host.state.sheets).toHaveLength(3);
    const row = sheetOf("Phiếu kiểm tra").rows.find((each) => each?.values.includes("E5"));
    if (row) row.values[0] = "đã sửa xong";
    expect(await made()).toEqual(["Phiếu kiểm tra (2)", "Đề xuất sửa"]);
    const read = await readRegister();
    expect(read).toMatchObject({ ok: true, reading: { line: { read: 60 } } });
  });

  test("says so when there is nothing to look at, instead of an empty table", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": [["Mã hồ sơ", "Đơn vị giải quyết", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả"],
      ...Array.from({ length: 20 }, (_, index) => [`H${index}`, "Sở Y tế", 44_400 + index, 44_410 + index, 44_405 + index])] });
    expect(await made()).toEqual(["Phiếu kiểm tra"]);
    expect(linesOf("Phiếu kiểm tra").join("\n")).toContain("Không có gì phải xem lại.");
  });

  test("gives the sentence why there is none: no register, a locked workbook, stopped on the way", async () => {
    started.host.state = workbookOf({ A: [["x"]] });
    expect(await makeDoctor(defaultSettings)).toMatchObject({ ok: false, problem: { code: "noRegister" } });
    started.host.state = workbookOf({ "Sổ hồ sơ": faulty() });
    const stop = new AbortController();
    stop.abort();
    expect(await makeDoctor(defaultSettings, { signal: stop.signal })).toMatchObject({ ok: false, problem: { code: "cancelled" } });
    expect(started.host.state.sheets).toHaveLength(1);
  });

  test("writes whatever a cell of the register says as text: it could run on a colleague's machine", async () => {
    const rows = faulty(HOSTILE_TEXTS.length + 20);
    HOSTILE_TEXTS.forEach((words, index) => {
      rows[10 + index][4] = words;
      rows[10 + index][2] = `${words} `;
    });
    started.host.state = workbookOf({ "=Sổ": rows });
    const sheets = await made();
    for (const name of sheets) expect(sheetOf(name).formulas.size).toBe(0);
    expect(linesOf("Phiếu kiểm tra").join("\n")).toContain("=HYPERLINK(\"http://x\",\"y\")");
  });

  test("stays bounded on a register full of faults, and says what it does not list", async () => {
    const rows = registerSheet(2_300);
    for (let index = 0; index < 2_300; index++) rows[3 + index][5] = "";
    started.host.state = workbookOf({ "Sổ hồ sơ": rows });
    await made();
    const check = linesOf("Phiếu kiểm tra");
    expect(check.join("\n")).toContain("Thiếu ngày hẹn trả: liệt kê 1.000 trong 2.300 chỗ.");
  });
});

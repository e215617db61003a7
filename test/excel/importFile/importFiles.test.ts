import { JSDOM } from "jsdom";
import { importFiles, type FileImport, type SourceFile } from "../../../src/excel/importFile/importFiles";
import { readRegister } from "../../../src/excel/read/readRegister";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { HOSTILE_TEXTS } from "../hostileTexts";
import { registerSheet, startExcel, visibleState, workbookOf } from "../inExcel";
import { utf8, windows1258 } from "../../files/bytes";

let started: StartedHost;
beforeAll(async () => {
  started = await startExcel();
  Object.assign(globalThis, { DOMParser: new JSDOM("").window.DOMParser });
});
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

const file = (name: string, bytes: Uint8Array): SourceFile => ({ name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes.slice().buffer) });
const put = (files: SourceFile[], options: Partial<Parameters<typeof importFiles>[1]> = {}): Promise<FileImport[]> => importFiles(files, { language: "vi", ...options });
const csv = (count: number): Uint8Array => utf8(["Mã hồ sơ;Đơn vị;Ngày tiếp nhận;Ngày hẹn trả;Ngày có kết quả", ...Array.from({ length: count }, (_, at) => `00${at};Sở Y tế;0${at % 9 + 1}/07/2021;21/07/2021;19/07/2021`)].join("\n"));
const names = (): string[] => started.host.state.sheets.map(({ name }) => name);

describe("a file from elsewhere in the open workbook", () => {
  it("becomes a new sheet that is read as a register; sheets of the user stay as they are", async () => {
    const state = workbookOf({ "so": [["Ghi chú", 1]] });
    started.host.state = state;
    const before = JSON.stringify(state.sheets[0].rows);
    expect(await put([file("so.csv", csv(30))])).toEqual([
      { ok: true, file: "so.csv", kind: "csv", encoding: "UTF-8", delimiter: ";", notes: [], sheets: [{ sheet: "so (2)", rows: 31, columns: 5 }] },
    ]);
    expect(names()).toEqual(["so", "so (2)"]);
    expect(JSON.stringify(state.sheets[0].rows)).toBe(before);
    expect(state.sheets[1].customProperties.size).toBe(0);
    expect(state.sheets[1].rows[1]?.values).toEqual(["000", "Sở Y tế", "01/07/2021", "21/07/2021", "19/07/2021"]);
    const read = await readRegister();
    expect(read.ok && read.reading.line).toMatchObject({ read: 30, used: 30 });
  });

  it("several files become several sheets; one that is no table does not keep the others", async () => {
    started.host.state = workbookOf({ A: [["x"]] });
    const outcomes = await put([file("một.csv", csv(3)), file("hai.xls", utf8("<html><input type=password>")), file("ba:[1].xls", windows1258("<table><tr><td>Mã<td>Đơn vị</tr></table>"))]);
    expect(outcomes.map((each) => (each.ok ? each.sheets[0].sheet : each.message))).toEqual(["một", expect.stringContaining("đăng nhập"), "ba--1-"]);
    expect(names()).toEqual(["A", "một", "ba--1-"]);
  });

  it.each(HOSTILE_TEXTS.filter((text) => !/[\r\0]/.test(text)))("%j stays a text: formulas are the values", async (words) => {
    started.host.state = workbookOf({ A: [["x"]] });
    await put([file("x.csv", utf8(`Mã;Chữ\nH1;"${words.replace(/"/g, "\"\"")}"\n`))]);
    const sheet = started.host.state.sheets[1];
    expect(sheet.formulas.size).toBe(0);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("x").getUsedRange();
      range.load("values,formulas");
      await context.sync();
      expect(range.formulas).toEqual(range.values);
      expect(typeof range.values[1][1]).toBe("string");
    });
  });

  it("5,000 columns are written, in narrow requests", async () => {
    started.host.state = workbookOf({ A: [["x"]] });
    expect(await put([file("rong.csv", utf8(`${"a;".repeat(4999)}b\n1;2\n3\n`))])).toMatchObject([{ ok: true, sheets: [{ rows: 3, columns: 5000 }] }]);
  });
});

describe("when writing cannot be finished, nothing of the file stays", () => {
  it.each([0, 1, 5, 9, 14, 20, 30])("a failure at action %i leaves the workbook as it was, or the whole sheet", async (action) => {
    const state = workbookOf({ A: registerSheet(5) });
    started.host.state = state;
    const before = visibleState(state);
    started.host.failures = { failAtAction: { action } };
    const [outcome] = await put([file("so.csv", csv(9_000))]);
    started.host.failures = {};
    if (outcome.ok) expect(started.host.state.sheets[1].rows).toHaveLength(9_001);
    else expect(visibleState(started.host.state)).toEqual(before);
  });

  it("cancelling takes the half-written sheet away, keeps the finished one and begins no other", async () => {
    started.host.state = workbookOf({ A: [["x"]] });
    const stop = new AbortController();
    const outcomes = await put([file("một.csv", csv(3)), file("hai.csv", csv(30_000)), file("ba.csv", csv(3))], {
      signal: stop.signal, onProgress: ({ sheet, done }) => { if (sheet === "hai" && done > 0) stop.abort(); },
    });
    expect(outcomes).toMatchObject([{ ok: true }, { ok: false, cancelled: true }]);
    expect(names()).toEqual(["A", "một"]);
  });

  it("a host that takes only small requests still gets every row", async () => {
    started.host.state = workbookOf({ A: [["x"]] });
    started.host.failures = { payloadLimit: 200_000 };
    expect(await put([file("so.csv", csv(6_000))])).toMatchObject([{ ok: true, sheets: [{ rows: 6_001 }] }]);
    expect(started.host.state.sheets[1].rows[6_000]?.values[0]).toBe("005999");
  });

  it("a protected workbook and a file that cannot be read are one sentence each", async () => {
    const state = workbookOf({ A: [["x"]] });
    state.structureProtected = true;
    started.host.state = state;
    const gone: SourceFile = { name: "mất.csv", size: 3, arrayBuffer: () => Promise.reject(new Error("gone")) };
    expect(await put([file("so.csv", csv(3)), gone])).toMatchObject([{ ok: false, message: expect.stringContaining("khóa cấu trúc") }, { ok: false, message: expect.stringContaining("mất.csv") }]);
    expect(names()).toEqual(["A"]);
  });
});

import { type ReadProgress, readRegister } from "../../../src/excel/read/readRegister";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { REGISTER_HEADER, addSheet, registerRows, registerSheet, startExcel, visibleState, workbookOf } from "../inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

async function readingOf(): Promise<Extract<Awaited<ReturnType<typeof readRegister>>, { ok: true }>> {
  const outcome = await readRegister();
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome;
}

describe("reading the open workbook", () => {
  test("gives every case once, with its row, and leaves the workbook as it was", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(700) });
    const before = visibleState(started.host.state);
    const { reading } = await readingOf();
    expect(reading.line).toEqual({ read: 700, used: 700, excluded: [] });
    expect([reading.table.row[0], reading.table.row[699]]).toEqual([4, 703]);
    expect(reading.layouts[0]).toMatchObject({ sheet: "Sổ hồ sơ", headerRows: [3], firstRow: 4, lastRow: 703 });
    expect(visibleState(started.host.state)).toEqual(before);
  });

  test("reads units that are merged over their cases, however many, and cases as they stand where Excel cannot say what is merged", async () => {
    const rows = registerSheet(1300);
    const state = workbookOf({ "Sổ hồ sơ": rows });
    const [sheet] = state.sheets;
    for (let row = 3; row + 1 < rows.length; row += 2) {
      sheet.merges.push({ row, column: 2, rows: 2, columns: 1 });
      rows[row + 1][2] = "";
      const below = sheet.rows[row + 1];
      if (below) below.values[2] = "";
    }
    started.host.state = state;
    const { reading } = await readingOf();
    expect(sheet.merges.length).toBeGreaterThan(512);
    expect(reading.findings.counts.get("missingUnit")).toBeUndefined();
    expect(Array.from(reading.table.unit.subarray(0, 4), (code) => reading.table.units[code])).toEqual(["Sở Tư pháp", "Sở Tư pháp", "Sở Xây dựng", "Sở Xây dựng"]);
  });

  test("gives a case that shares a merged cell its unit although Excel fails once where it lists merged cells, and no figures when it goes on failing", async () => {
    const rows = registerSheet(12);
    rows[4][2] = "";
    const state = workbookOf({ "Sổ hồ sơ": rows });
    state.sheets[0].merges.push({ row: 3, column: 2, rows: 2, columns: 1 });
    started.host.state = state;
    const whole = await readingOf();
    const requests: string[][] = [];
    const answer = started.host.request.bind(started.host);
    started.host.request = (request, bridge) => {
      requests.push(Object.values((JSON.parse(request.body) as { ObjectPaths: Record<string, { Name: string }> }).ObjectPaths).map(({ Name }) => Name));
      return answer(request, bridge);
    };
    await readingOf();
    started.host.request = answer;
    const index = requests.filter((names) => !names.some((name) => name.startsWith("Microsoft."))).findIndex((names) => names.includes("GetMergedAreasOrNullObject"));
    expect(index).toBeGreaterThan(0);
    for (const at of ["request", "answer"] as const) {
      started.host.failures = { faults: [{ at, index }] };
      expect((await readingOf()).reading).toEqual(whole.reading);
    }
    started.host.failures = { faults: [{ at: "request", index, forever: true }] };
    expect(await readRegister()).toMatchObject({ ok: false, problem: { code: "readFailed" } });
  });

  test("gives the same register however small the host's answers must be: chunks halve and nothing is lost", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(3000) });
    const whole = await readingOf();
    for (const payloadLimit of [60_000, 14_000, 6_000]) {
      started.host.failures = { payloadLimit };
      const parts = await readingOf();
      expect(parts.reading).toEqual(whole.reading);
    }
  });

  test("says that the register is too large when not even one row gets through, instead of trying for ever", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(20) });
    started.host.failures = { payloadLimit: 700 };
    const outcome = await readRegister();
    expect(outcome).toMatchObject({ ok: false, problem: { code: expect.stringMatching(/tooLarge/) } });
  });

  test("reads all sheets that hold a register as one, and names those that it did not read", async () => {
    const state = workbookOf({ "Quý III": registerSheet(40), "Ghi chú": [["Gọi điện cho sở"]], "Tháng 10": [["x"], REGISTER_HEADER, ...registerRows(50).slice(40)] });
    addSheet(state, "Lưu", registerSheet(30), "Hidden");
    addSheet(state, "Rất ẩn", registerSheet(30), "VeryHidden");
    addSheet(state, "Trống", []);
    started.host.state = state;
    const { reading, skipped } = await readingOf();
    expect(reading.line.read).toBe(50);
    expect(reading.layouts.map((layout) => layout.sheet)).toEqual(["Quý III", "Tháng 10"]);
    expect(skipped).toEqual(expect.arrayContaining([
      { sheet: "Lưu", why: "hidden" }, { sheet: "Rất ẩn", why: "hidden" }, { sheet: "Ghi chú", why: "noRegister" }, { sheet: "Trống", why: "empty" },
    ]));
  });

  test("leaves out a list without due days beside a register: its cases would be counted twice", async () => {
    const handedOver = [["Mã hồ sơ", "Ngày tiếp nhận", "Ngày trả kết quả"], ...registerRows(20).map((row) => [`x${row[1]}`, row[4], row[6]])];
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(20), "Sổ trả": handedOver });
    const { reading, skipped } = await readingOf();
    expect(reading.line.read).toBe(20);
    expect(skipped).toEqual([{ sheet: "Sổ trả", why: "noDueColumn" }]);
  });

  test("counts hidden and filtered rows and says so", async () => {
    const state = workbookOf({ A: registerSheet(30), B: registerSheet(0).concat(registerRows(60).slice(30)) });
    [5, 6, 7].forEach((row) => state.sheets[0].hiddenRows.add(row));
    started.host.state = state;
    const { reading, hiddenRows } = await readingOf();
    expect(reading.line.used).toBe(60);
    expect(hiddenRows).toEqual([{ sheet: "A", hidden: "some" }]);
  });

  test("is not led astray by formats down to the last row of the sheet", async () => {
    const state = workbookOf({ A: registerSheet(10) });
    state.formats.push({ fillColor: "#FFFF00" });
    state.sheets[0].rows[1_048_575] = { values: [], formats: [1] };
    state.sheets[0].columnFormats = new Map([[9, 1]]);
    started.host.state = state;
    const seen: ReadProgress[] = [];
    const outcome = await readRegister({ onProgress: (progress) => seen.push(progress) });
    expect(outcome).toMatchObject({ ok: true, reading: { line: { used: 10 } } });
    expect(seen).toEqual([{ sheet: "A", done: 10, total: 10 }]);
  });

  test("tells how far it is, chunk by chunk, up to the end", async () => {
    started.host.state = workbookOf({ A: registerSheet(12_000) });
    const seen: number[] = [];
    await readRegister({ onProgress: ({ done, total }) => { expect(total).toBe(12_000); seen.push(done); } });
    expect(seen).toEqual([5000, 10_000, 12_000]);
  });

  test("stops when the user cancels, with a sentence and without a reading", async () => {
    started.host.state = workbookOf({ A: registerSheet(12_000) });
    const controller = new AbortController();
    const outcome = await readRegister({ signal: controller.signal, onProgress: () => controller.abort() });
    expect(outcome).toMatchObject({ ok: false, problem: { code: "cancelled" } });
  });
});

describe("workbooks without a register", () => {
  test.each([
    ["emptyWorkbook", { Sheet1: [] }],
    ["emptyWorkbook", { Sheet1: [], Sheet2: [[""]] }],
    ["noRegister", { Sheet1: [["Danh sách cán bộ"], ["Họ tên", "Điện thoại"], ["A", "091"]] }],
  ])("end in one sentence (%s)", async (code, sheets) => {
    started.host.state = workbookOf(sheets);
    const outcome = await readRegister();
    expect(outcome).toMatchObject({ ok: false, problem: { code } });
    if (!outcome.ok) expect(outcome.problem.message).toMatch(/Hãy/);
  });

  test("a header without cases is read as a register of none", async () => {
    started.host.state = workbookOf({ A: registerSheet(0) });
    const outcome = await readRegister();
    expect(outcome).toMatchObject({ ok: true, reading: { line: { read: 0, used: 0 } } });
  });

  test("a failure of Excel becomes a sentence that carries its words, not an exception", async () => {
    started.host.state = workbookOf({ A: registerSheet(10) });
    started.host.failures = { failAtAction: { action: 20, message: "bộ nhớ" } };
    const outcome = await readRegister();
    expect(outcome).toMatchObject({ ok: false, problem: { code: "readFailed", message: expect.stringContaining("bộ nhớ") } });
  });

  test("a sheet that is deleted while it is read ends in a sentence", async () => {
    const state = workbookOf({ A: registerSheet(8000), B: [["x"]] });
    started.host.state = state;
    started.host.failures = { deleteSheetDuring: { sheet: "A", action: 40 } };
    expect(await readRegister()).toMatchObject({ ok: false, problem: { code: "readFailed" } });
  });
});

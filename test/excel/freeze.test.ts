import { compareWithFreeze, type CompareOutcome } from "../../src/excel/freeze/compareWithFreeze";
import { freezePeriod, type FreezeOutcome } from "../../src/excel/freeze/freezePeriod";
import { listFreezes } from "../../src/excel/freeze/listFreezes";
import { makeReport } from "../../src/excel/makeReport";
import { readRegister } from "../../src/excel/read/readRegister";
import { removeReports } from "../../src/excel/removeReports";
import type { CellScalar, SheetState } from "@tthc/excel-host/model/state";
import { defaultSettings } from "../../src/report/request/settings";
import { reopened } from "../../packages/excel-host/test/file/archive";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { HOSTILE_TEXTS } from "./hostileTexts";
import { registerSheet, startExcel, visibleState, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

const SETTINGS = { ...defaultSettings, period: "Q3/2021" };
const at = (day: number) => ({ now: () => new Date(2021, 8, day, 9, 5) });
/** Columns of the test register. */
const [ID, UNIT, DUE, FINISHED] = [1, 2, 5, 6];

type Frozen = Extract<FreezeOutcome, { ok: true }>;
type Compared = Extract<CompareOutcome, { ok: true }>;

async function frozen(day = 21, settings = SETTINGS): Promise<Frozen> {
  const outcome = await freezePeriod(settings, at(day));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome;
}

async function compared(settings = SETTINGS, which = 0): Promise<Compared> {
  const outcome = await compareWithFreeze((await listFreezes())[which].id, settings, at(28));
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome;
}

function sheetOf(name: string): SheetState {
  const sheet = started.host.state.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

function linesOf(name: string): string[] {
  return sheetOf(name).rows.map((row) => (row?.values ?? []).filter((value) => value !== undefined && value !== "" && value !== null).join(" | "));
}

function register(rows: CellScalar[][] = registerSheet(60)): SheetState {
  started.host.state = workbookOf({ "Sổ hồ sơ": rows });
  return started.host.state.sheets[0];
}

/** The cells of the nth case of the register, 0-based. */
function caseRow(sheet: SheetState, index: number): (CellScalar | undefined)[] {
  const row = sheet.rows[3 + index];
  if (!row) throw new Error("no such case");
  return row.values;
}

const idOf = (index: number): string => `000.00.01.H62-${210000 + index}`;

describe("freezing a period", () => {
  test("writes a sheet to print with time and fingerprint, keeps the cases hidden, and leaves the register alone", async () => {
    register();
    const before = visibleState(started.host.state) as { sheets: unknown[] };
    const outcome = await frozen();
    expect(outcome).toMatchObject({ sheet: "Chốt số Q3-2021", dataSheet: "Dữ liệu Chốt số Q3-2021", count: 60 });
    const lines = linesOf("Chốt số Q3-2021").join("\n");
    expect(lines).toContain("9:05 ngày 21/9/2021");
    expect(lines).toContain(outcome.fingerprint);
    expect(sheetOf(outcome.dataSheet).visibility).toBe("Hidden");
    expect(sheetOf(outcome.sheet).visibility).toBe("Visible");
    const data = linesOf(outcome.dataSheet).join("\n");
    expect(data).toContain(idOf(7));
    expect(data).not.toContain("Người nộp");
    expect((visibleState(started.host.state) as { sheets: unknown[] }).sheets[0]).toEqual(before.sheets[0]);
  });

  test("never replaces an earlier freeze, is no register, and is not cleared away with the reports", async () => {
    register();
    await frozen(21);
    await frozen(25);
    await makeReport(SETTINGS, at(25));
    expect((await listFreezes()).map(({ printSheet, head }) => [printSheet, head?.frozenAt])).toEqual([
      ["Chốt số Q3-2021", "09:05 ngày 21/9/2021"], ["Chốt số Q3-2021 (2)", "09:05 ngày 25/9/2021"],
    ]);
    expect(await readRegister()).toMatchObject({ ok: true, reading: { line: { read: 60 } } });
    expect(await removeReports()).toEqual({ removed: ["Tổng hợp Q3-2021"], kept: [] });
    expect(await listFreezes()).toHaveLength(2);
  });

  test("gives the same fingerprint as long as nothing changed, whatever the order of rows", async () => {
    const sheet = register();
    const first = await frozen(21);
    sheet.rows.splice(3, 60, ...sheet.rows.slice(3, 63).reverse());
    expect((await frozen(25)).fingerprint).toBe(first.fingerprint);
    caseRow(sheet, 0)[DUE] = 44_500;
    expect((await frozen(26)).fingerprint).not.toBe(first.fingerprint);
  });

  test("leaves nothing behind when writing fails half way: no hidden sheet without its figures", async () => {
    let failed = 0;
    for (let action = 25; action < 700; action += 75) {
      register(registerSheet(20));
      started.host.failures = { failAtAction: { action } };
      const outcome = await freezePeriod(SETTINGS, at(21));
      started.host.failures = {};
      if (outcome.ok) continue;
      failed++;
      expect([action, started.host.state.sheets.map(({ name }) => name)]).toEqual([action, ["Sổ hồ sơ"]]);
    }
    expect(failed).toBeGreaterThan(2);
  });

  test("says why there is none: no case in the period, a locked workbook", async () => {
    register();
    expect(await freezePeriod({ ...SETTINGS, period: "Q3/2019" }, at(21))).toMatchObject({ ok: false, problem: { code: "noCasesInPeriod" } });
    started.host.failures = { protectedWorkbook: true };
    expect(await freezePeriod(SETTINGS, at(21))).toMatchObject({ ok: false, problem: { code: "protectedWorkbook" } });
  });
});

describe("freezing figures that are not certain", () => {
  /** Every fourth case of the register has a channel that says nothing to anybody. */
  function doubtful(): SheetState {
    const sheet = register();
    for (let index = 0; index < 60; index += 4) caseRow(sheet, index)[7] = "Zalo";
    return sheet;
  }

  test("is done only when the user says so: else nothing is written, and the outcome says what is open", async () => {
    doubtful();
    expect(await freezePeriod(SETTINGS, at(21))).toMatchObject({ ok: false, problem: { code: "onlyDraftFreeze", message: expect.stringContaining("Chưa chốt số.") as string } });
    expect(started.host.state.sheets).toHaveLength(1);
  });

  test("says on the sheet, in the data and in the list that it is a draft, of which figures and why", async () => {
    doubtful();
    const outcome = await freezePeriod(SETTINGS, { ...at(21), draft: true });
    expect(outcome).toMatchObject({ ok: true, sheet: "Dự thảo Chốt số Q3-2021" });
    const lines = linesOf("Dự thảo Chốt số Q3-2021").join("\n");
    expect(lines).toContain("DỰ THẢO");
    expect(lines).toMatch(/Bản chốt dự thảo, không dùng để ký\. Chưa chắc chắn khi chốt: .*Tiếp nhận trực tuyến.*\. Vì: Hình thức tiếp nhận chưa biết \(15\)\./);
    const [{ head }] = await listFreezes();
    expect(head).toMatchObject({ doubts: [{ type: "unknownChannel", count: 15 }], doubtful: expect.arrayContaining(["online"]) as string[] });
    expect(await compareWithFreeze((await listFreezes())[0].id, SETTINGS, at(28))).toMatchObject({ ok: true, sheet: null });
  });

  test("cannot be made to look final by hand: a freeze without its doubts is a changed one", async () => {
    doubtful();
    const outcome = await freezePeriod(SETTINGS, { ...at(21), draft: true });
    const data = sheetOf(outcome.ok ? outcome.dataSheet : "");
    data.rows = data.rows.filter((row) => row?.values[0] !== "doubts" && row?.values[0] !== "doubtful");
    expect(await compareWithFreeze((await listFreezes())[0].id, SETTINGS, at(28))).toMatchObject({ ok: false, problem: { code: "freezeChanged" } });
  });
});

describe("a later run of a frozen period", () => {
  test("finds exactly the cases that were touched, says why, and leads to their cells", async () => {
    const sheet = register();
    await frozen();
    caseRow(sheet, 11)[DUE] = Number(caseRow(sheet, 11)[DUE]) + 20;
    caseRow(sheet, 9)[FINISHED] = 44_380 + 5;
    sheet.rows.splice(3 + 30, 1);
    sheet.rows.push({ values: [61, "H62-MUON", "Sở Y tế", "Người nộp mới", 44_400, 44_410, 44_405, "Trực tiếp"], formats: [] });
    const outcome = await compared();
    expect(outcome).toMatchObject({ sheet: "Thay đổi số chốt Q3-2021", summary: { added: 1, removed: 1, changed: 2, progressed: 0 } });
    const lines = linesOf("Thay đổi số chốt Q3-2021");
    const listed = lines.filter((line) => /^\d+ \| (000|H62)/.test(line));
    expect(listed).toHaveLength(4);
    expect(listed).toContainEqual(expect.stringMatching(/H62-MUON .* Nhập muộn: tiếp nhận ngày 23\/7\/2021/));
    expect(listed).toContainEqual(expect.stringContaining(`${idOf(30)} | Sở Tư pháp | Bị xóa khỏi sổ`));
    expect(listed).toContainEqual(expect.stringMatching(new RegExp(`${idOf(11)} .* Ngày hẹn trả: \\d+/\\d+/2021 → \\d+/\\d+/2021 .*quá hạn .*trước hạn`)));
    expect(listed).toContainEqual(expect.stringMatching(new RegExp(`${idOf(9)} .* Ngày có kết quả: \\(trống\\) → `)));
    const links = [...(sheetOf("Thay đổi số chốt Q3-2021").hyperlinks?.values() ?? [])].map((link) => link.documentReference);
    expect(links).toContain("'Sổ hồ sơ'!B15");
  });

  test("says in one sentence that nothing changed, and writes no sheet", async () => {
    const sheet = register();
    await frozen();
    sheet.rows.splice(3, 60, ...sheet.rows.slice(3, 63).reverse());
    const outcome = await compared();
    expect(outcome).toMatchObject({ sheet: null, message: "Quý III năm 2021: không có gì thay đổi so với số đã chốt lúc 09:05 ngày 21/9/2021." });
    expect(started.host.state.sheets).toHaveLength(3);
  });

  test("goes by the conventions of the freeze and says which ones are set otherwise today", async () => {
    const sheet = register();
    await frozen();
    caseRow(sheet, 11)[DUE] = 44_500;
    await compared({ ...SETTINGS, rateBase: "B", period: "2021", conventions: { ...SETTINGS.conventions, pausedCounts: "byDate" } });
    const lines = linesOf("Thay đổi số chốt Q3-2021").join("\n");
    expect(lines).toContain("Mẫu số của tỷ lệ hiện nay khác lúc chốt");
    expect(lines).toContain("Quy ước tính hồ sơ tạm dừng hiện nay khác lúc chốt");
    expect(lines).not.toContain("Quy ước tính hồ sơ trả lại, rút hiện nay");
  });

  test("survives saving, closing and opening the workbook: the comparison is made weeks later", async () => {
    const rows = registerSheet(HOSTILE_TEXTS.length + 30);
    HOSTILE_TEXTS.forEach((words, index) => {
      rows[3 + index][ID] = `${words}${index}`;
      rows[3 + index][UNIT] = words;
    });
    register(rows);
    await frozen();
    started.host.state = await reopened(started.host.state);
    expect(await compared()).toMatchObject({ sheet: null });
    caseRow(started.host.state.sheets[0], HOSTILE_TEXTS.length + 3)[DUE] = 44_500;
    expect(await compared()).toMatchObject({ summary: { added: 0, removed: 0, changed: 1 } });
    for (const { formulas } of started.host.state.sheets) expect(formulas.size).toBe(0);
  });

  test("tells a frozen sheet that was changed by hand, in the list of cases or on paper, and compares nothing", async () => {
    register();
    const { dataSheet, sheet, fingerprint } = await frozen();
    const row = sheetOf(dataSheet).rows.find((each) => each?.values[0] === idOf(5));
    if (!row) throw new Error("case");
    const due = row.values[3];
    row.values[3] = Number(due) + 1;
    const [{ id }] = await listFreezes();
    const refused = { ok: false, problem: { code: "freezeChanged", message: expect.stringContaining("Trang chốt “Chốt số Q3-2021” đã bị sửa") } };
    expect(await compareWithFreeze(id, SETTINGS)).toMatchObject(refused);
    row.values[3] = due;
    expect(await compareWithFreeze(id, SETTINGS)).toMatchObject({ ok: true });
    for (const each of sheetOf(sheet).rows) each?.values.forEach((value, place) => { if (value === fingerprint) each.values[place] = "0000"; });
    expect(await compareWithFreeze(id, SETTINGS)).toMatchObject(refused);
    started.host.state.sheets = started.host.state.sheets.filter(({ name }) => name !== dataSheet);
    expect(await compareWithFreeze(id, SETTINGS)).toMatchObject({ ok: false, problem: { code: "freezeGone" } });
  });

  test("finds a freeze again after the user renamed its sheets or deleted the printed one", async () => {
    register();
    const { dataSheet, sheet } = await frozen();
    sheetOf(sheet).name = "Gửi lãnh đạo";
    sheetOf(dataSheet).name = "x";
    expect(await listFreezes()).toMatchObject([{ printSheet: "Gửi lãnh đạo", dataSheet: "x" }]);
    started.host.state.sheets = started.host.state.sheets.filter(({ name }) => name !== "Gửi lãnh đạo");
    expect(await compared()).toMatchObject({ sheet: null });
  });

  test("keeps a sheet of changes that somebody wrote on, and replaces one that nobody did", async () => {
    const sheet = register();
    await frozen();
    caseRow(sheet, 11)[DUE] = 44_500;
    await compared();
    expect((await compared()).sheet).toBe("Thay đổi số chốt Q3-2021");
    sheetOf("Thay đổi số chốt Q3-2021").rows[3]?.values.splice(0, 1, "đã xem");
    expect((await compared()).sheet).toBe("Thay đổi số chốt Q3-2021 (2)");
  });
});

test("20,000 cases pass through an Excel that takes little at once, and one changed case among them is found", async () => {
  const sheet = register(registerSheet(20_000));
  started.host.failures = { payloadLimit: 400_000 };
  const { count } = await frozen();
  expect(count).toBe(20_000);
  caseRow(sheet, 12_345)[DUE] = 44_600;
  expect(await compared()).toMatchObject({ summary: { added: 0, removed: 0, changed: 1 } });
}, 60_000);

test("an Excel without sheet properties keeps freezes apart all the same", async () => {
  const old = await startExcel({ version: "2019" });
  try {
    old.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(40) });
    expect(await freezePeriod(SETTINGS, at(21))).toMatchObject({ ok: true });
    const [{ id }] = await listFreezes();
    expect(await compareWithFreeze(id, SETTINGS)).toMatchObject({ ok: true, sheet: null });
    expect(await removeReports()).toEqual({ removed: [], kept: [] });
  } finally {
    old.close();
    started = await startExcel();
  }
});

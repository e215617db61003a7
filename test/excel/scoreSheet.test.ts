import { dayOf } from "../../src/calendar/day";
import { makeReport, type ReportOutcome } from "../../src/excel/makeReport";
import { removeReports } from "../../src/excel/removeReports";
import type { ReportSettings } from "../../src/report/request/request";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import type { CellScalar } from "@tthc/excel-host/model/state";
import { startExcel, workbookOf } from "./inExcel";

const on = (day: number, month = 9): number => dayOf(2026, month, day);

/** domain-2026.md 1.2, E4, as a centre keeps it. */
const REGISTER: CellScalar[][] = [
  ["Mã hồ sơ", "Tên thủ tục", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả", "Trạng thái", "Ngày yêu cầu bổ sung", "Ngày bổ sung", "Số lần yêu cầu bổ sung"],
  ["a", "Khai sinh", on(3), on(10), on(10), "Đã xử lý xong", "", "", ""],
  ["b", "Khai sinh", on(3), on(10), on(11), "Đã xử lý xong", "", "", ""],
  ["c", "Khai sinh", on(21), on(5, 10), "", "Đang xử lý", "", "", ""],
  ["d", "Khai sinh", on(10), on(24), "", "Đang xử lý", "", "", ""],
  ["e", "Khai sinh", on(7), on(17), "", "Yêu cầu bổ sung giấy tờ", on(15), "", 1],
  ["f", "Khai tử", on(7), on(17), "", "Yêu cầu bổ sung giấy tờ", on(15), "", 2],
  ["g", "Khai tử", on(7), on(14), on(18), "Đã xử lý xong", on(9), on(16), 1],
  ["h", "Khai tử", on(3), on(10), on(8), "Công dân yêu cầu rút hồ sơ", "", "", ""],
  ["j", "Khai tử", on(28, 8), on(4), on(3), "Đã xử lý xong", "", "", ""],
  ["k", "Khai tử", on(8), on(15), "", "Yêu cầu bổ sung giấy tờ", on(14), "", 2],
  ["l", "Khai tử", on(4), on(11), on(9), "Đã xử lý xong", "", "", ""],
  ["m", "Khai tử", on(9), on(16), "", "Không được tiếp nhận", "", "", ""],
];

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());

let clock = new Date(2026, 9, 5, 9, 0);
async function make(settings: Partial<ReportSettings> = {}): Promise<Extract<ReportOutcome, { ok: true }>> {
  clock = new Date(clock.getTime() + 60_000);
  const outcome = await makeReport({ period: "9/2026", reports: ["score766"], ...settings }, { now: () => clock });
  if (!outcome.ok) throw new Error(outcome.problem.message);
  return outcome;
}

type Cells = Readonly<Record<string, CellScalar>>;

/** Reads the row of an item by column header, and writes some of its cells. */
async function row(sheetName: string, code: string, write: Cells = {}): Promise<Cells> {
  const { Excel } = started;
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange();
    used.load("values");
    await context.sync();
    const header = used.values.find((cells) => cells.includes("Mẫu số")) ?? [];
    const at = used.values.findIndex((cells) => cells.includes(code));
    for (const [name, value] of Object.entries(write)) used.getCell(at, header.indexOf(name)).values = [[value]];
    used.load("values");
    await context.sync();
    return Object.fromEntries(header.flatMap((name, index) => (name === "" ? [] : [[String(name), used.values[at][index] as CellScalar]])));
  });
}

const item = (outcome: Extract<ReportOutcome, { ok: true }>, code: string) => outcome.json.score?.items.find((each) => each.code === code);

describe("the eleven cases", () => {
  beforeAll(() => { started.host.state = workbookOf({ Sổ: REGISTER }); });

  test("come out of a register's own columns: 2.1 is 7 of 11, II.06a beside it", async () => {
    const outcome = await make();
    expect(item(outcome, "2.1")).toMatchObject({ numerator: 7, denominator: 11, points: 12.73, source: "register", doubtful: false });
    expect(outcome.json.score).toMatchObject({ period: { from: "2026-09-01", to: "2026-09-30" }, total: { points: 12.73, scored: 20, maximum: 100 } });
    const { resolved, early, onTime, late, inTime, overdue } = outcome.json.total;
    expect(outcome.json.period.from).toBe("2026-08-21");
    expect([resolved, early, onTime, late, inTime, overdue].every((count) => count !== null)).toBe(true);
    expect(await row(outcome.sheet, "2.1")).toMatchObject({ "Tử số": 7, "Mẫu số": 11, Điểm: 12.73, Nguồn: "từ sổ" });
    expect(await row(outcome.sheet, "Tổng điểm")).toMatchObject({ Điểm: 12.73, Nguồn: "đã chấm 20/100 điểm" });
  });

  test("points, sums and what is scored follow what is typed, and the next sheet has it all: nothing typed is lost", async () => {
    const first = await make();
    await row(first.sheet, "1.3", { "Tử số": 87, "Mẫu số": 89 });
    await row(first.sheet, "4.2", { "Mức đạt tối đa": 0.8 });
    await row(first.sheet, "2.1", { "Điểm tối đa": 30 });
    await row(first.sheet, "Cung cấp dịch vụ công trực tuyến", { "Điểm nhập thẳng": 6.52 });
    expect(await row(first.sheet, "1.3")).toMatchObject({ Điểm: 1.96, Nguồn: "nhập tay" });
    const before = await row(first.sheet, "Tổng điểm");
    expect(before).toMatchObject({ Điểm: 27.57, Nguồn: "đã chấm 44/110 điểm" });
    const again = await make();
    expect([again.sheet, again.replaced, again.remarks]).toEqual([first.sheet, [first.sheet], []]);
    expect(await row(again.sheet, "Tổng điểm")).toEqual(before);
    expect(await row(again.sheet, "4.2")).toMatchObject({ "Mức đạt tối đa": 0.8 });
    expect(item(again, "1.3")).toMatchObject({ numerator: 87, denominator: 89, points: 1.96, source: "typed" });
    expect((await make()).replaced).toEqual([first.sheet]);
  });

  test("a cell that is emptied is empty next time, and a text in a number's cell keeps the sheet", async () => {
    const first = await make();
    await row(first.sheet, "1.3", { "Tử số": "", "Mẫu số": "" });
    const again = await make();
    expect(item(again, "1.3")).toMatchObject({ numerator: null, points: null, source: "empty" });
    await row(again.sheet, "1.3", { "Tử số": "chưa có" });
    const beside = await make();
    expect([beside.replaced, beside.sheet === again.sheet, beside.remarks.length]).toEqual([[], false, 1]);
    expect(await row(again.sheet, "1.3")).toMatchObject({ "Tử số": "chưa có" });
  });
});

describe("another period", () => {
  beforeAll(() => { started.host.state = workbookOf({ Sổ: REGISTER }); });

  test("shows the numbers of an earlier one as that one's, without points, until they are changed or confirmed", async () => {
    const august = await make({ period: "8/2026", closingDay: 31 });
    await row(august.sheet, "1.3", { "Tử số": 80, "Mẫu số": 89 });
    await row(august.sheet, "1.2", { "Tử số": 1, "Mẫu số": 4 });
    const september = await make();
    expect(item(september, "1.3")).toMatchObject({ numerator: 80, points: null, source: "carried", doubtful: true });
    expect((await row(september.sheet, "1.3")).Nguồn).toContain("số của kỳ 8/2026 (nhập ngày 5/10/2026)");
    await row(september.sheet, "1.3", { Nguồn: "" });
    await row(september.sheet, "1.2", { "Tử số": 2 });
    expect([(await row(september.sheet, "1.3")).Điểm, (await row(september.sheet, "1.2")).Điểm]).toEqual([1.8, 2]);
    const again = await make();
    expect([item(again, "1.3"), item(again, "1.2")]).toMatchObject([{ points: 1.8, source: "typed" }, { numerator: 2, denominator: 4, points: 2, source: "typed" }]);
    expect(item(await make({ period: "8/2026", closingDay: 31 }), "1.2")).toMatchObject({ numerator: 1, points: 1 });
  });

  test("sheets that were typed into are not removed", async () => {
    const made = await make();
    await row(made.sheet, "1.1", { "Tử số": 5 });
    const { kept, removed } = await removeReports();
    expect([kept, removed.length > 0]).toEqual([[made.sheet], true]);
  });
});

test("the user's own rule set keeps his names, dates and who set it", async () => {
  started.host.state = workbookOf({ Sổ: REGISTER });
  const own = await make({ scoreRules: "own" });
  await row(own.sheet, "T1", { "Chỉ tiêu": "Phản hồi trong 24 giờ", "Điểm tối đa": 5, "Tử số": 9, "Mẫu số": 10 });
  const again = await make({ scoreRules: "own" });
  expect(item(again, "T1")).toMatchObject({ name: "Phản hồi trong 24 giờ", maximum: 5, points: 4.5 });
  expect(again.json.score?.rules).toMatchObject({ id: "own", name: "Tự khai báo" });
  expect(item(await make(), "T1")).toBeUndefined();
});

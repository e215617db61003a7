import { readRegister } from "../../src/excel/read/readRegister";
import { removeReports } from "../../src/excel/removeReports";
import { makeReport } from "../../src/excel/makeReport";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { addSheet, registerSheet, startExcel, visibleState, workbookOf } from "./inExcel";

const hosts: Record<string, StartedHost> = {};
let started: StartedHost;

describe.each(["365", "2019"] as const)("sheets of ours in Excel %s", (version) => {
  beforeAll(async () => { started = hosts[version] ??= await startExcel({ version }); });
  afterAll(() => started.close());
  beforeEach(() => { started.host.failures = {}; });

  function state(): WorkbookState {
    return started.host.state;
  }

  const names = (): string[] => state().sheets.map((sheet) => sheet.name);

  async function make(): Promise<string> {
    const outcome = await makeReport({ period: "Q3/2021" }, { now: () => new Date(2021, 8, 21, 9, 5) });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    return outcome.sheet;
  }

  test("a second click replaces the first sheet, or the workbook would fill with copies", async () => {
    started.host.state = workbookOf({ A: registerSheet(60), B: [["Ghi chú"]] });
    const first = await make();
    const id = state().sheets.find((sheet) => sheet.name === first)?.id;
    expect(await make()).toBe(first);
    expect(names()).toEqual(["A", "B", first]);
    expect(state().sheets[2].id).not.toBe(id);
  });

  test.each([
    ["that is the user's own", "không do TTHC tạo", () => { const [, sheet] = state().sheets; sheet.customProperties.clear(); state().settings.clear(); }],
    ["that somebody has changed", "đã có người sửa", () => started.host.typeInCell(state().sheets[1].name, 60, 3, "ghi thêm")],
    ["that the user has protected", "đang được bảo vệ", () => { state().sheets[1].protection.protected = true; }],
    ["that the user's formulas use", "công thức của bạn đang lấy số", () => started.host.typeInCell("A", 80, 20, `='${state().sheets[1].name}'!C30`)],
  ])("beside an earlier sheet %s a (2) is made and the outcome says why; one that is replaced is told as that", async (_, why, change) => {
    started.host.state = workbookOf({ A: registerSheet(60) });
    const name = await make();
    await change();
    const beside = await makeReport({ period: "Q3/2021" });
    expect(beside).toMatchObject({ ok: true, sheet: `${name} (2)`, replaced: [], remarks: [expect.stringContaining(`“${name} (2)” vì`)] });
    expect(beside.ok && beside.remarks[0]).toContain(why);
    expect(await makeReport({ period: "Q3/2021" })).toMatchObject({ ok: true, sheet: `${name} (2)`, replaced: [`${name} (2)`], remarks: [] });
  });

  test("a sheet of that name that is the user's own stays as it is and ours is called (2)", async () => {
    started.host.state = workbookOf({ A: registerSheet(60) });
    const name = await make();
    const own = workbookOf({ A: registerSheet(60) });
    addSheet(own, name.toUpperCase(), [["của tôi", 5]]);
    started.host.state = own;
    expect(await make()).toBe(`${name} (2)`);
    expect(own.sheets[1].rows[0]?.values).toEqual(["của tôi", 5]);
    await make();
    expect(names()).toEqual(["A", name.toUpperCase(), `${name} (2)`]);
  });

  test("a sheet of ours that was changed by hand is kept beside the new one: nobody's work is lost", async () => {
    started.host.state = workbookOf({ A: registerSheet(60) });
    const name = await make();
    await started.host.typeInCell(name, 3, 0, "TỔNG HỢP CỦA TÔI");
    expect(await make()).toBe(`${name} (2)`);
    expect(state().sheets[1].rows[3]?.values[0]).toBe("TỔNG HỢP CỦA TÔI");
  });

  test("a sheet of ours that lost a chart or got a formula counts as changed", async () => {
    started.host.state = workbookOf({ A: registerSheet(60) });
    const name = await make();
    state().sheets[1].charts.pop();
    expect(await make()).toBe(`${name} (2)`);
    await started.host.typeInCell(`${name} (2)`, 60, 3, "=1+1");
    expect(await make()).toBe(`${name} (3)`);
  });

  test("a sheet of ours that the user's formulas take figures from is kept: they would turn into #REF!", async () => {
    started.host.state = workbookOf({ A: registerSheet(60), B: [["Ghi chú"]] });
    const name = await make();
    await started.host.typeInCell("B", 2, 1, `='${name}'!C30*2`);
    expect(await make()).toBe(`${name} (2)`);
    expect(names()).toEqual(["A", "B", name, `${name} (2)`]);
  });

  test("our sheets are not read as registers", async () => {
    started.host.state = workbookOf({ A: registerSheet(60) });
    const name = await make();
    const outcome = await readRegister();
    expect(outcome).toMatchObject({ ok: true, skipped: [{ sheet: name, why: "ours" }], reading: { line: { read: 60 } } });
  });

  test("one command removes what we wrote and only that; changed ones stay and are named", async () => {
    started.host.state = workbookOf({ A: registerSheet(60), B: [["Ghi chú"]] });
    const before = (visibleState(state()) as { sheets: unknown[] }).sheets;
    const first = await make();
    await started.host.typeInCell(first, 3, 0, "sửa");
    const second = await make();
    expect(await removeReports()).toEqual({ removed: [second], kept: [first] });
    expect(names()).toEqual(["A", "B", first]);
    expect((visibleState(state()) as { sheets: unknown[] }).sheets.slice(0, 2)).toEqual(before);
  });

  test("the last visible sheet is never removed: Excel needs one", async () => {
    started.host.state = workbookOf({ A: registerSheet(60) });
    const name = await make();
    state().sheets[0].visibility = "Hidden";
    expect(await removeReports()).toEqual({ removed: [], kept: [name] });
    expect(names()).toEqual(["A", name]);
  });
});

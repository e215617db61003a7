import { makeReport } from "../../src/excel/makeReport";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { registerSheet, startExcel, visibleState, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

const now = () => new Date(2021, 8, 21, 9, 5);

describe("one click", () => {
  test("makes a sheet with the figures, the charts and the time, or the main job is not done", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(600) });
    const outcome = await makeReport({ period: "Q3/2021" }, { now });
    expect(outcome).toMatchObject({ ok: true });
    if (!outcome.ok) return;
    const sheet = started.host.state.sheets.find((each) => each.name === outcome.sheet);
    expect(sheet?.charts.length).toBeGreaterThan(1);
    expect(outcome.json.sheets).toEqual([outcome.sheet]);
    const texts = sheet?.rows.flatMap((row) => row?.values ?? []);
    expect(texts).toContain("09:05 ngày 21/9/2021");
    expect(started.host.state.activeSheet).toBe(sheet?.id);
  });

  test("makes every chosen report on a sheet of its own and shows the first", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(60) });
    const outcome = await makeReport({ period: "Q3/2021", reports: ["summary", "trend"] }, { now });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    expect(outcome.json.sheets).toEqual(["Tổng hợp Q3-2021", "12 tháng Q3-2021"]);
    expect(started.host.state.sheets.map(({ name }) => name)).toEqual(["Sổ hồ sơ", ...outcome.json.sheets]);
    expect(started.host.state.activeSheet).toBe(started.host.state.sheets[1].id);
    expect(outcome.json.notMade).toEqual([]);
  });

  test("replaces each of them when made again, or every click would leave more sheets", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(60) });
    const choice = { period: "Q3/2021", reports: ["summary", "trend"] } as const;
    const first = await makeReport(choice, { now });
    const second = await makeReport(choice, { now });
    expect(second.ok && first.ok && second.json.sheets).toEqual(first.ok && first.json.sheets);
    expect(started.host.state.sheets).toHaveLength(3);
  });

  test("one sheet that cannot be written is said with the reason and leaves the others", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(60) });
    // "Cancel" pressed while the first sheet is written.
    const signal = { get aborted() { return started.host.state.sheets.some(({ name }) => name.startsWith("Tổng hợp")); } } as AbortSignal;
    const outcome = await makeReport({ period: "Q3/2021", reports: ["summary", "trend"] }, { now, signal });
    if (!outcome.ok) throw new Error(outcome.problem.message);
    expect(outcome.json.sheets).toEqual(["Tổng hợp Q3-2021"]);
    expect(outcome.json.notMade).toEqual([{ report: "trend", message: expect.stringMatching(/hủy/) }]);
    expect(started.host.state.sheets.map(({ name }) => name)).toEqual(["Sổ hồ sơ", "Tổng hợp Q3-2021"]);
  });

  test("leaves the register as it was", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(50) });
    const before = visibleState(started.host.state) as { sheets: unknown[] };
    await makeReport({ period: "Q3/2021" }, { now });
    const after = visibleState(started.host.state) as { sheets: unknown[] };
    expect(after.sheets[0]).toEqual(before.sheets[0]);
  });
});

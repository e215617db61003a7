import { makeReport } from "../../src/excel/makeReport";
import type { StartedHost } from "../preview/startHost";
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

  test("leaves the register as it was", async () => {
    started.host.state = workbookOf({ "Sổ hồ sơ": registerSheet(50) });
    const before = visibleState(started.host.state) as { sheets: unknown[] };
    await makeReport({ period: "Q3/2021" }, { now });
    const after = visibleState(started.host.state) as { sheets: unknown[] };
    expect(after.sheets[0]).toEqual(before.sheets[0]);
  });
});

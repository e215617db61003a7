import { goToCell } from "../../src/excel/goToCell";
import { makeReport } from "../../src/excel/makeReport";
import { removeReports } from "../../src/excel/removeReports";
import { loadSettings, saveSettings } from "../../src/excel/settings";
import { text } from "../../src/locales/text";
import { defaultSettings } from "../../src/report/settings";
import type { StartedHost } from "../preview/startHost";
import { addSheet, registerSheet, startExcel, visibleState, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

const now = () => new Date(2021, 8, 21, 9, 5);
const make = () => makeReport({ period: "Q3/2021" }, { now });

/** Actions that a whole report takes, by counting until a failure is no longer reached. */
async function failsAt(action: number): Promise<boolean> {
  started.host.failures = { failAtAction: { action } };
  const outcome = await make();
  started.host.failures = {};
  return !outcome.ok;
}

async function lastAction(): Promise<number> {
  let low = 0;
  let high = 1;
  const reaches = async (action: number): Promise<boolean> => {
    started.host.state = workbookOf({ A: registerSheet(40) });
    return failsAt(action);
  };
  while (await reaches(high)) [low, high] = [high, high * 2];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (await reaches(middle)) low = middle;
    else high = middle;
  }
  return low;
}

describe("a failure on the way", () => {
  let last = 0;
  beforeAll(async () => { last = await lastAction(); });

  test("leaves the workbook as it was, wherever it happens: no half-made sheet, same active sheet and selection", async () => {
    expect(last).toBeGreaterThan(500);
    const places = Array.from({ length: 40 }, (_, index) => Math.floor((index * last) / 39));
    for (const action of places) {
      const state = workbookOf({ A: registerSheet(40), B: [["Ghi chú", 1]] });
      state.activeSheet = state.sheets[1].id;
      state.selection = { sheet: state.sheets[1].id, area: { row: 3, column: 2, rows: 4, columns: 1 } };
      started.host.state = state;
      const before = visibleState(state);
      expect(await failsAt(action)).toBe(true);
      expect([action, visibleState(started.host.state)]).toEqual([action, before]);
    }
  });

  test("keeps the earlier sheet when its replacement fails", async () => {
    started.host.state = workbookOf({ A: registerSheet(40) });
    const first = await make();
    const before = visibleState(started.host.state);
    for (const part of [0.2, 0.5, 0.8, 0.95]) {
      const action = Math.floor(part * last);
      expect(await failsAt(action)).toBe(true);
      expect(visibleState(started.host.state)).toEqual(before);
    }
    expect(first.ok).toBe(true);
  });

  test("a sheet that the user deletes while it is written ends in a sentence and leaves nothing behind", async () => {
    started.host.state = workbookOf({ A: registerSheet(40) });
    started.host.failures = { deleteSheetDuring: { sheet: text("vi", "excel.unfinished"), action: 700 } };
    expect(await make()).toMatchObject({ ok: false, problem: { code: "writeFailed" } });
    expect(started.host.state.sheets.map((sheet) => sheet.name)).toEqual(["A"]);
  });

  test("a name that Excel refuses though no sheet is listed under it (a chart sheet) is passed over", async () => {
    const made: string[] = [];
    for (let action = 0; action < 90; action++) {
      started.host.state = workbookOf({ A: registerSheet(20) });
      started.host.failures = { failAtAction: { action, code: "ItemAlreadyExists", message: "taken" } };
      const outcome = await make();
      const names = started.host.state.sheets.map((sheet) => sheet.name);
      expect(names).toEqual(outcome.ok ? ["A", outcome.sheet] : ["A"]);
      if (outcome.ok) made.push(outcome.sheet);
    }
    expect(made.some((name) => name.endsWith(" (2)"))).toBe(true);
  });

  test("a protected workbook is told before anything is written", async () => {
    const state = workbookOf({ A: registerSheet(40) });
    state.structureProtected = true;
    started.host.state = state;
    const before = visibleState(state);
    expect(await make()).toMatchObject({ ok: false, problem: { code: "protectedWorkbook", message: expect.stringContaining("Bảo vệ") } });
    expect(visibleState(state)).toEqual(before);
    await expect(removeReports()).rejects.toMatchObject({ code: "protectedWorkbook" });
  });

  test("a protected register sheet is only read, so it is no obstacle", async () => {
    const state = workbookOf({ A: registerSheet(40) });
    state.sheets[0].protection = { protected: true, options: {} };
    started.host.state = state;
    expect(await make()).toMatchObject({ ok: true });
  });

  test("while the user types in a cell the report waits and is made afterwards", async () => {
    started.host.state = workbookOf({ A: registerSheet(40) });
    started.host.failures = { editMode: true };
    const making = make();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(started.host.state.sheets).toHaveLength(1);
    started.host.failures = {};
    expect(await making).toMatchObject({ ok: true });
  });

  test("a hundred small answers instead of large ones still give a report", async () => {
    started.host.state = workbookOf({ A: registerSheet(1500) });
    started.host.failures = { payloadLimit: 400_000 };
    expect(await make()).toMatchObject({ ok: true });
  });
});

describe("settings and jumps", () => {
  test("choices are kept in the workbook and read back; nothing of the cases is among them", async () => {
    started.host.state = workbookOf({ A: registerSheet(40) });
    await saveSettings({ ...defaultSettings, closingDay: 14, agency: "UBND" });
    expect(await loadSettings()).toMatchObject({ closingDay: 14, agency: "UBND" });
    expect(JSON.stringify([...started.host.state.settings])).not.toMatch(/H62|Người nộp/);
  });

  test("what the workbook keeps decides the report, and the call wins over it", async () => {
    started.host.state = workbookOf({ A: registerSheet(40) });
    await saveSettings({ ...defaultSettings, period: "8/2021" });
    expect(await makeReport({}, { now })).toMatchObject({ ok: true, json: { period: { from: "2021-07-21", to: "2021-08-20" } } });
    expect(await makeReport({ period: "Q3/2021" }, { now })).toMatchObject({ ok: true, json: { period: { from: "2021-06-21", to: "2021-09-20" } } });
  });

  test("a finding's cell is shown and selected; a sheet that is gone or hidden is no error", async () => {
    const state = workbookOf({ A: registerSheet(40), B: [["x"]] });
    addSheet(state, "Ẩn", [["x"]], "Hidden");
    started.host.state = state;
    expect(await goToCell("B", 3, 2)).toBe(true);
    expect([state.activeSheet, state.selection.area]).toEqual([state.sheets[1].id, { row: 2, column: 1, rows: 1, columns: 1 }]);
    expect(await goToCell("A", 0, 0)).toBe(true);
    expect(state.selection.area).toMatchObject({ row: 0, column: 0 });
    expect(await goToCell("Không có", 1, 1)).toBe(false);
    expect(await goToCell("Ẩn", 1, 1)).toBe(false);
  });
});

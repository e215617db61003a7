import { goToCell } from "../../src/excel/goToCell";
import { makeReport } from "../../src/excel/makeReport";
import { removeReports } from "../../src/excel/removeReports";
import { loadSettings, saveSettings } from "../../src/excel/kept/settings";
import { text } from "../../src/locales/text";
import { defaultSettings } from "../../src/report/request/settings";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { addSheet, registerSheet, startExcel, visibleState, workbookOf } from "./inExcel";

let started: StartedHost;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });

const now = () => new Date(2021, 8, 21, 9, 5);
const make = () => makeReport({ period: "Q3/2021" }, { now });

/** Makes the report with one action failing; says whether it was made. */
async function madeDespite(action: number): Promise<boolean> {
  started.host.failures = { failAtAction: { action } };
  const outcome = await make();
  started.host.failures = {};
  return outcome.ok;
}

/** For each action of the workbook's requests while work runs: does its request add a sheet? */
async function requestsOf(work: () => Promise<unknown>): Promise<boolean[]> {
  const actions: boolean[] = [];
  const answer = started.host.request.bind(started.host);
  started.host.request = (request, bridge) => {
    const { Actions, ObjectPaths } = JSON.parse(request.body) as { Actions: unknown[]; ObjectPaths: Record<string, { Name: string }> };
    const names = Object.values(ObjectPaths).map(({ Name }) => Name);
    if (!names.some((name) => name.startsWith("Microsoft."))) actions.push(...Actions.map(() => names.includes("Add")));
    return answer(request, bridge);
  };
  await work().finally(() => { started.host.request = answer; });
  return actions;
}

/** A register whose second and third case have one unit, merged over both, and notes with the selection. */
function workbookWithNotes(): WorkbookState {
  const rows = registerSheet(40);
  rows[5][2] = "";
  const state = workbookOf({ A: rows, B: [["Ghi chú", 1]] });
  const [register, notes] = state.sheets;
  register.merges.push({ row: 4, column: 2, rows: 2, columns: 1 });
  state.activeSheet = notes.id;
  state.selection = { sheet: notes.id, area: { row: 3, column: 2, rows: 4, columns: 1 } };
  return state;
}

describe("a failure on the way", () => {
  let actions = 0;
  /** Sheets of the workbook after a report without failures. */
  let done: unknown;
  const sheetsNow = (): unknown => (visibleState(started.host.state) as { sheets: unknown }).sheets;
  beforeAll(async () => {
    started.host.state = workbookWithNotes();
    ({ length: actions } = await requestsOf(make));
    done = sheetsNow();
  });

  test("leaves the workbook as it was, or the very same report where asking again was enough: no half-made sheet, no other figure", async () => {
    expect(actions).toBeGreaterThan(500);
    const first = Array.from({ length: 24 }, (_, index) => index);
    const spread = Array.from({ length: 40 }, (_, index) => Math.floor((index * (actions - 1)) / 39));
    const despite: number[] = [];
    for (const action of new Set([...first, ...spread])) {
      const state = workbookWithNotes();
      const before = visibleState(state);
      started.host.state = state;
      const made = await madeDespite(action);
      if (made) despite.push(action);
      expect([action, made ? sheetsNow() : visibleState(state)]).toEqual([action, made ? done : before]);
    }
    // What may be asked for again, and what comes after the sheet is complete; all else ends in a sentence.
    expect(despite.length).toBeLessThan(12);
  });

  test("keeps the earlier sheet when its replacement fails", async () => {
    started.host.state = workbookWithNotes();
    const first = await make();
    expect(first.ok).toBe(true);
    const before = visibleState(started.host.state);
    const kept = structuredClone(started.host.state);
    const { length: all } = await requestsOf(make);
    const replaced = sheetsNow();
    const outcomes: boolean[] = [];
    for (const part of [0.2, 0.5, 0.8, 0.9, 0.95, 1]) {
      started.host.state = structuredClone(kept);
      const action = Math.floor(part * (all - 1));
      const made = await madeDespite(action);
      outcomes.push(made);
      expect([action, made ? sheetsNow() : visibleState(started.host.state)]).toEqual([action, made ? replaced : before]);
    }
    expect(outcomes.slice(0, 3)).toEqual([false, false, false]);
  });

  test("a sheet that the user deletes while it is written ends in a sentence and leaves nothing behind", async () => {
    started.host.state = workbookOf({ A: registerSheet(40) });
    started.host.failures = { deleteSheetDuring: { sheet: text("vi", "excel.unfinished"), action: 700 } };
    expect(await make()).toMatchObject({ ok: false, problem: { code: "writeFailed" } });
    expect(started.host.state.sheets.map((sheet) => sheet.name)).toEqual(["A"]);
  });

  test("a name that Excel refuses though no sheet is listed under it (a chart sheet) is passed over", async () => {
    const made: string[] = [];
    started.host.state = workbookOf({ A: registerSheet(20) });
    const adding = (await requestsOf(make)).indexOf(true);
    for (let action = adding - 15; action < adding + 45; action++) {
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
    started.host.failures = { payloadLimit: 450_000 };
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

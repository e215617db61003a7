import { runCommand } from "../../src/commands/run";
import { announcePane } from "../../src/commands/paneHere";
import { OUTCOME_EVENT, announceOutcome, lastOutcome, subscribeToOutcomes, type CommandOutcome } from "../../src/commands/outcome";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { registerSheet, startExcel, workbookOf } from "../excel/inExcel";

let started: StartedHost;
let shown = 0;
beforeAll(async () => {
  started = await startExcel();
  Object.assign(globalThis, { window: started.window, CustomEvent: started.window.CustomEvent });
});
afterAll(() => {
  started.close();
  Reflect.deleteProperty(globalThis, "window");
});
beforeEach(() => {
  started.host.failures = {};
  shown = 0;
  Reflect.deleteProperty(started.window, Symbol.for("tthc.pane"));
  Object.assign(started.Office.addin, { showAsTaskpane: () => { shown++; return Promise.resolve(); } });
});

/** A register of which the first cases have a day that is none. */
function withLost(cases: number, lost: number): ReturnType<typeof registerSheet> {
  return registerSheet(cases).map((row, at) => (at >= 3 && at < 3 + lost ? row.map((cell, column) => (column === 4 ? "31/02/2021" : cell)) : row));
}

async function click(command: Parameters<typeof runCommand>[0]): Promise<{ outcome: CommandOutcome | null; completed: number }> {
  let completed = 0;
  let outcome: CommandOutcome | null = null;
  const stop = subscribeToOutcomes((each) => { outcome = each; });
  await runCommand(command, { completed: () => { completed++; } });
  stop();
  return { outcome, completed };
}

describe("ribbon buttons", () => {
  test("Báo cáo quý makes the sheet, says which and lets Excel go on", async () => {
    started.host.state = workbookOf({ A: registerSheet(3000) });
    const { outcome, completed } = await click("quarterlyReport");
    expect(outcome).toMatchObject({ command: "quarterlyReport", outcome: { ok: true, sheet: started.host.state.sheets[1].name } });
    expect([completed, shown]).toEqual([1, 0]);
  });

  // One case of 3,000 can move no figure by a share that is told: up to 2 % left out a report is no draft.
  test("Báo cáo quý with few cases left out makes the sheet as ever", async () => {
    started.host.state = workbookOf({ A: withLost(3000, 1) });
    const { outcome } = await click("quarterlyReport");
    expect(outcome).toMatchObject({ outcome: { ok: true, json: { uncertain: null } } });
    expect([shown, started.host.state.sheets.length]).toEqual([0, 2]);
  });

  test("Báo cáo quý over a doubtful register makes no draft unasked: it opens the pane with what is open", async () => {
    announcePane();
    started.host.state = workbookOf({ A: withLost(300, 60) });
    const { outcome, completed } = await click("quarterlyReport");
    expect(outcome).toMatchObject({ outcome: { ok: false, problem: { code: "onlyDraft", message: expect.stringContaining("60 trên 300 hồ sơ") as string } } });
    expect([completed, shown, started.host.state.sheets.length]).toEqual([1, 1, 1]);
  });

  test("Báo cáo quý over a doubtful register makes the draft where no pane can be shown: the user would be left with nothing", async () => {
    announcePane();
    Object.assign(started.Office.addin, { showAsTaskpane: () => Promise.reject(new Error("no pane")) });
    started.host.state = workbookOf({ A: withLost(300, 60) });
    const { outcome } = await click("quarterlyReport");
    expect(outcome).toMatchObject({ outcome: { ok: true, json: { uncertain: { excluded: 60, cases: 300, questions: 0 } } } });
    const written = started.host.state.sheets[1].rows.flatMap((row) => row?.values ?? []);
    expect(written).toContainEqual(expect.stringContaining("60/300 hồ sơ"));
  });

  test("Báo cáo quý on a page without a pane makes the draft, as the headless command does, and says so", async () => {
    started.host.state = workbookOf({ A: withLost(300, 60) });
    const { outcome } = await click("quarterlyReport");
    expect(outcome).toMatchObject({ outcome: { ok: true, json: { uncertain: { excluded: 60 } } } });
    expect(shown).toBe(1);
  });

  test("Báo cáo quý without a register opens the pane with the sentence and leaves the workbook as it was", async () => {
    started.host.state = workbookOf({ A: [["Ghi chú"]] });
    const { outcome, completed } = await click("quarterlyReport");
    expect(outcome).toMatchObject({ outcome: { ok: false, problem: { code: "noRegister", message: expect.stringContaining("Hãy") } } });
    expect([completed, shown, started.host.state.sheets.length]).toEqual([1, 1, 1]);
  });

  test("Báo cáo quý opens the pane when one of several reports is missing: behind a closed one nobody would hear it", async () => {
    const state = workbookOf({ A: registerSheet(30) });
    state.settings.set("TTHC.settings", JSON.stringify({ version: 1, report: { period: "Q3/2021", reports: ["formByUnit", "satisfaction"] } }));
    started.host.state = state;
    const { outcome } = await click("quarterlyReport");
    expect(outcome).toMatchObject({ outcome: { ok: true, json: { sheets: ["II.06a ĐV Q3-2021"], notMade: [{ report: "satisfaction" }] } } });
    expect(shown).toBe(1);
  });

  test("Kiểm tra số liệu reads and shows the pane; nothing is written", async () => {
    started.host.state = workbookOf({ A: registerSheet(30) });
    expect(await click("checkData")).toEqual({ outcome: { command: "checkData", outcome: { ok: true } }, completed: 1 });
    expect([shown, started.host.state.sheets.length]).toEqual([1, 1]);
  });

  test("Bảng điều khiển shows the pane", async () => {
    expect(await click("controlPanel")).toMatchObject({ outcome: { command: "controlPanel" }, completed: 1 });
    expect(shown).toBe(1);
  });

  test.each(["quarterlyReport", "controlPanel", "checkData"] as const)("%s ends even when everything fails: the button would stay grey", async (command) => {
    started.host.state = workbookOf({ A: registerSheet(30) });
    started.host.failures = { failAtAction: { action: 0 } };
    Object.assign(started.Office.addin, { showAsTaskpane: () => Promise.reject(new Error("no pane")) });
    const { outcome, completed } = await click(command);
    expect(completed).toBe(1);
    expect(outcome).not.toBeNull();
  });
});

describe("outcomes", () => {
  const told: CommandOutcome = { command: "controlPanel", outcome: { ok: true } };

  test("reach every listener of the page and whoever comes later: the pane is another script than the buttons", () => {
    const heard: unknown[] = [];
    started.window.addEventListener(OUTCOME_EVENT, (event) => heard.push((event as CustomEvent).detail));
    announceOutcome(told);
    expect([heard, lastOutcome()]).toEqual([[told], told]);
  });

  test("no longer reach a listener that has left", () => {
    const heard: unknown[] = [];
    subscribeToOutcomes((each) => heard.push(each))();
    announceOutcome(told);
    expect(heard).toEqual([]);
  });

  test("without a page nothing fails", () => {
    const { window } = globalThis;
    Reflect.deleteProperty(globalThis, "window");
    announceOutcome(told);
    expect(lastOutcome()).toBeNull();
    subscribeToOutcomes(() => undefined)();
    Object.assign(globalThis, { window });
  });
});

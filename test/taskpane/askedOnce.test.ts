import { announcePane } from "../../src/commands/paneHere";
import { runCommand } from "../../src/commands/run";
import { readRegister } from "../../src/excel/read/readRegister";
import { officeServices } from "../../src/taskpane/services/officeServices";
import { createPane, type Pane } from "../../src/taskpane/store/pane";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { countAsked } from "../excel/asked";
import { registerSheet, startExcel, workbookOf } from "../excel/inExcel";

// A click costs what reading the register costs: on a large one, every second reading is time that the user waits.

let started: StartedHost;
let count: ReturnType<typeof countAsked>;
let close: () => void = () => undefined;
/** Cells of one reading. */
let once: number;

beforeAll(async () => {
  started = await startExcel();
  Object.assign(globalThis, { window: started.window, CustomEvent: started.window.CustomEvent });
  count = countAsked(started);
});
afterAll(() => {
  started.close();
  Reflect.deleteProperty(globalThis, "window");
});
beforeEach(async () => {
  started.host.state = workbookOf({ "Hồ sơ": registerSheet(12_000) });
  started.host.failures = {};
  started.host.showPane(true);
  count.restart();
  await readRegister();
  once = count.asked.cells;
});
afterEach(() => close());

async function wait(until: () => boolean): Promise<void> {
  for (let turns = 0; !until() && turns < 2000; turns++) await new Promise((resolve) => setTimeout(resolve, 1));
}

const isReady = (pane: Pane) => (): boolean => pane.store.get().read.phase === "ready";

async function openPane(): Promise<Pane> {
  const pane = createPane(officeServices());
  close = pane.actions.open();
  await wait(isReady(pane));
  return pane;
}

async function clickCheck(): Promise<void> {
  await runCommand("checkData", { completed: () => undefined });
}

function casesShown(pane: Pane): number {
  const { read } = pane.store.get();
  return read.phase === "ready" ? read.done.reading.line.used : -1;
}

/** The register grows by a case that is not on it yet. */
function addCase(): void {
  const [sheet] = started.host.state.sheets;
  sheet.rows.push({ values: [12_001, "000.00.01.H62-999999", "Sở Y tế", "Người nộp mới", 44400, 44410, 44405, "Trực tiếp"], formats: [] });
}

describe("Kiểm tra số liệu", () => {
  it("reads the register once for the open pane, which shows what is in it now", async () => {
    const pane = await openPane();
    expect(casesShown(pane)).toBe(12_000);
    addCase();
    count.restart();
    await clickCheck();
    await wait(isReady(pane));
    expect(casesShown(pane)).toBe(12_001);
    expect(pane.store.get().tab).toBe("data");
    expect(count.asked.cells).toBeLessThan(once * 1.01);
  });

  it("reads it once for a pane that was closed and is shown by the click", async () => {
    const pane = await openPane();
    started.host.showPane(false);
    addCase();
    count.restart();
    await clickCheck();
    await wait(isReady(pane));
    expect(casesShown(pane)).toBe(12_001);
    expect(count.asked.cells).toBeLessThan(once * 1.01);
  });

  it("reads it once for a pane that opens only after the command", async () => {
    count.restart();
    await clickCheck();
    const pane = await openPane();
    expect(casesShown(pane)).toBe(12_000);
    expect(pane.store.get().tab).toBe("data");
    expect(count.asked.cells).toBeLessThan(once * 1.01);
  });

  it("never shows an old reading: one that was taken is not taken again", async () => {
    const pane = await openPane();
    await clickCheck();
    await wait(isReady(pane));
    addCase();
    await pane.actions.read();
    expect(casesShown(pane)).toBe(12_001);
  });

  it("never shows an old reading: where no pane can be shown, one that opens later reads for itself", async () => {
    const { showAsTaskpane } = started.Office.addin;
    Object.assign(started.Office.addin, { showAsTaskpane: () => Promise.reject(new Error("no pane")) });
    await clickCheck();
    Object.assign(started.Office.addin, { showAsTaskpane });
    addCase();
    expect(casesShown(await openPane())).toBe(12_001);
  });

  it("never shows an old reading: what the pane read after the click, with an answer of the user, stays", async () => {
    const pane = await openPane();
    const command = clickCheck();
    await wait(() => count.asked.cells > once * 1.3);
    addCase();
    await pane.actions.read();
    await command;
    await wait(isReady(pane));
    expect(casesShown(pane)).toBe(12_001);
  });

  it("that could not read lets the pane try again", async () => {
    const pane = await openPane();
    started.host.failures = { failAtAction: { action: 0 } };
    await clickCheck();
    await wait(isReady(pane));
    expect(pane.store.get().notice).toMatchObject({ tone: "error" });
    expect(casesShown(pane)).toBe(12_000);
  });
});

describe("Báo cáo quý over a register of which something is open", () => {
  beforeEach(() => {
    announcePane();
    const [sheet] = started.host.state.sheets;
    // Every tenth case has a day that is none.
    sheet.rows.forEach((row, at) => {
      if (row && at > 3 && at % 10 === 0) row.values[4] = "31/02/2021";
    });
  });
  const clickReport = (): Promise<void> => runCommand("quarterlyReport", { completed: () => undefined });

  it("is read once for the open pane, which asks; nothing is written", async () => {
    const pane = await openPane();
    count.restart();
    await clickReport();
    await wait(isReady(pane));
    expect(pane.store.get()).toMatchObject({ tab: "report", isAsked: true, notice: { tone: "warning" }, result: { ok: true, report: { json: { uncertain: { questions: 0 } } } } });
    expect(started.host.state.sheets).toHaveLength(1);
    expect(count.asked.cells).toBeLessThan(once * 1.01);
  });

  it("is read once for a pane that was closed and is shown by the click", async () => {
    const pane = await openPane();
    started.host.showPane(false);
    count.restart();
    await clickReport();
    await wait(isReady(pane));
    expect(pane.store.get().isAsked).toBe(true);
    expect(count.asked.cells).toBeLessThan(once * 1.01);
  });

  it("gives the draft to whoever presses the pane's button then", async () => {
    const pane = await openPane();
    await clickReport();
    await wait(isReady(pane));
    await pane.actions.insert();
    expect(pane.store.get().notice).toMatchObject({ tone: "warning" });
    expect(started.host.state.sheets).toHaveLength(2);
  });
});

describe("the pane's insert", () => {
  it("asks for what the workbook keeps once, with the reading: the choices are those of the pane", async () => {
    const pane = await openPane();
    pane.actions.choose({ period: "Q3/2021" });
    await pane.actions.flush();
    count.restart();
    await pane.actions.insert();
    expect(pane.store.get().notice).toMatchObject({ tone: "success" });
    expect(count.asked.settings).toBe(1);
  });
});

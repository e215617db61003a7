import type { WorkbookState } from "@tthc/excel-host/model/state";
import { defaultSettings } from "../../../src/report/request/settings";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { addSheet, registerSheet, startExcel, workbookOf } from "../../excel/inExcel";
import { PAUSES } from "../../../src/taskpane/store/pauses";
import { openStore, received, type OpenPane } from "./openPane";

/** Longer than the pane waits for quiet, and than the reading of a small register takes. */
const WHILE = 700;
const while_ = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, WHILE));

const hosts: Record<string, StartedHost> = {};
let started: StartedHost;
let pane: OpenPane | null = null;
afterAll(() => Object.values(hosts).forEach((host) => host.close()));
afterEach(() => { pane?.close(); pane = null; });

async function open(version: "365" | "2019" = "365", ...how: Parameters<typeof openStore>): Promise<OpenPane> {
  started = hosts[version] ??= await startExcel({ version });
  Object.assign(globalThis, { Excel: started.Excel, Office: started.Office });
  started.host.failures = {};
  started.host.state = workbookOf({ A: registerSheet(60), B: [["Ghi chú"]] });
  pane = await openStore(...how);
  pane.actions.choose({ period: "Q3/2021" });
  await pane.actions.flush();
  return pane;
}

const state = (): WorkbookState => started.host.state;
const edit = (row: number): Promise<void> => started.host.typeInCell("A", row, 4, "1/3/2021");

describe("figures of the pane while the register is edited", () => {
  test("come after the last of many edits, by one reading, and nothing else in the pane moves", async () => {
    const { store, until, readings } = await open("365", {}, PAUSES);
    const before = received(store.get()) ?? 0;
    const phases = new Set<string>();
    store.subscribe(() => phases.add(store.get().read.phase));
    for (const row of [3, 4, 5]) {
      await edit(row);
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    await until("the new figure", (now) => received(now) === before - 3);
    expect([readings(), [...phases]]).toEqual([2, ["ready"]]);
  });

  test("stay as they are for edits elsewhere, and the register is not read for nothing", async () => {
    const { readings } = await open();
    await started.host.typeInCell("B", 3, 3, "5");
    await while_();
    expect(readings()).toBe(1);
  });

  test("do not follow what is written on our own sheets, by us or by hand, and reading makes no new reading", async () => {
    const { actions, readings, store } = await open();
    await actions.insert();
    const sheet = state().sheets[2].name;
    await while_();
    await started.host.typeInCell(sheet, 0, 0, "UBND TỈNH");
    await while_();
    expect([readings(), store.get().edits]).toEqual([1, "none"]);
  });

  test("wait while the user is typing in the next cell", async () => {
    const { readings, until, store } = await open();
    await edit(3);
    started.host.failures = { editMode: true };
    await while_();
    expect([readings(), store.get().edits, store.get().read.phase]).toEqual([1, "none", "ready"]);
    started.host.failures = {};
    await until("the reading", () => readings() === 2);
  });

  test("wait while the pane is at work, and come then", async () => {
    let finish: () => void = () => undefined;
    const { actions, readings, until } = await open("365", { insertDoctor: () => new Promise((resolve) => { finish = () => resolve({ ok: true, sheets: ["X"], replaced: [], notMade: [], remarks: [] }); }) });
    void actions.insertDoctor();
    await edit(3);
    await while_();
    expect(readings()).toBe(1);
    finish();
    await until("the reading", () => readings() === 2);
  });

  test("follow a sheet that comes with cases on it, and one that goes", async () => {
    const { until, readings, store } = await open();
    const rows = () => { const { read } = store.get(); return read.phase === "ready" ? read.done.reading.line.read : 0; };
    await started.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("A").copy("End");
      await context.sync();
    });
    await until("the cases of both", () => rows() === 120);
    await started.Excel.run(async (context) => {
      context.workbook.worksheets.getLast().delete();
      await context.sync();
    });
    await until("the cases of one", () => rows() === 60);
    expect(readings()).toBe(3);
  });

  test("are not read by themselves where reading took long: the pane says that the register has changed, until it is asked", async () => {
    const { actions, store, until, readings } = await open();
    const { read } = store.get();
    if (read.phase !== "ready") throw new Error("not read");
    const { done } = read;
    store.set({ read: { phase: "ready", done: { ...done, took: 6_000, reading: { ...done.reading, table: { ...done.reading.table, length: 30_000 } } } } });
    await edit(3);
    await until("the notice", ({ edits }) => edits === "waiting");
    expect(readings()).toBe(1);
    await actions.read();
    expect(store.get().edits).toBe("none");
  });

  test("that cannot be read anew stay, with a word that they are older", async () => {
    let fails = false;
    const { until, store } = await open("365", { loadSettings: async () => (fails ? { ok: false, problem: { code: "readFailed", message: "" } } : { ok: true, done: defaultSettings }) });
    const before = received(store.get());
    fails = true;
    await edit(3);
    await until("the notice", ({ edits }) => edits === "waiting");
    expect([store.get().read.phase, received(store.get())]).toEqual(["ready", before]);
  });

  test("come all the same when the user has edited, asked for a reading and stopped it", async () => {
    const { actions, store, until, readings } = await open();
    const before = received(store.get()) ?? 0;
    await edit(3);
    const reading = actions.read();
    actions.cancelReading();
    await reading;
    expect([received(store.get()), readings()]).toEqual([before, 2]);
    await until("the new figure", (now) => received(now) === before - 1);
  });

  test("keep a choice that is made while they are read", async () => {
    const { actions, store, until, readings } = await open();
    const stop = store.subscribe(() => {
      if (store.get().edits !== "reading") return;
      stop();
      actions.choose({ period: "8/2021" });
    });
    await edit(3);
    await until("the choice", ({ settings }) => settings.period === "8/2021");
    await until("its end", ({ edits }) => edits === "none");
    expect([readings(), store.get().settings.period]).toEqual([2, "8/2021"]);
  });

  test("do not follow in an Excel that does not tell of edits, and the pane knows it", async () => {
    const { store, readings, until } = await open("2019");
    await until("the word", ({ follows }) => !follows);
    await edit(3);
    await while_();
    expect([readings(), store.get().follows]).toEqual([1, false]);
  });

  test("are left alone once the pane is closed", async () => {
    const { close, readings } = await open();
    close();
    await edit(3);
    await while_();
    expect(readings()).toBe(1);
  });

  test("follow days that formulas take from another sheet", async () => {
    const { store, until } = await open();
    addSheet(state(), "Ngày", [[44375]]);
    await started.host.typeInCell("A", 3, 4, "=Ngày!A1+0");
    const { actions } = pane as OpenPane;
    await actions.read();
    const before = received(store.get()) ?? 0;
    await started.host.typeInCell("Ngày", 0, 0, "1/3/2021");
    await until("the new figure", (now) => received(now) === before - 1);
  });
});

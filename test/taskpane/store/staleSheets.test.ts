import { saveAnswers } from "../../../src/excel/kept/corrections";
import { makeReport } from "../../../src/excel/makeReport";
import { REPORT_KINDS } from "../../../src/report/request/reportKind";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import { NO_ANSWERS } from "../../../src/register/corrections/answers";
import { withMeaning } from "../../../src/register/corrections/corrections";
import { NO_CORRECTIONS } from "../../../src/register/model/corrections";
import { STATUS } from "../../../src/register/model/caseCodes";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { registerSheet, startExcel, workbookOf } from "../../excel/inExcel";
import { openStore, received, standings, type OpenPane } from "./openPane";
import { targetWithoutIssuer } from "../../../src/report/request/targets";

let started: StartedHost;
let pane: OpenPane | null = null;
beforeAll(async () => { started = await startExcel(); });
afterAll(() => started.close());
beforeEach(() => { started.host.failures = {}; });
afterEach(() => { pane?.close(); pane = null; });

const SUMMARY = "Tổng hợp Q3-2021";
const state = (): WorkbookState => started.host.state;
const names = (): string[] => state().sheets.map(({ name }) => name);
const isCompared = (count: number) => ({ sheets, busy, edits }: { sheets: readonly unknown[]; busy: unknown; edits: string }) => sheets.length === count && busy === null && edits === "none";

/** A register of the quarter with its summary, made by the ribbon before the pane is opened. */
async function withSummary(reports: Parameters<typeof makeReport>[0] = {}): Promise<OpenPane> {
  started.host.state = workbookOf({ A: registerSheet(60), B: [["Ghi chú"]] });
  const made = await makeReport({ period: "Q3/2021", ...reports });
  if (!made.ok) throw new Error(made.problem.message);
  pane = await openStore();
  await pane.until("the comparison", isCompared(made.json.sheets.length));
  return pane;
}

/** The receipt day of the first case moves before the quarter, and its other days with it. */
const moveFirstCase = async (): Promise<void> => { await started.host.typeInCell("A", 3, 4, "1/3/2021"); };

describe("sheets of ours beside the register", () => {
  test("one that says what the register says is up to date, or the user would update for nothing", async () => {
    expect(standings((await withSummary()).store.get())).toEqual({ [SUMMARY]: "current" });
  });

  test("every kind of report is compared, also those of columns that the pane does not show", async () => {
    const { store } = await withSummary({ reports: REPORT_KINDS });
    expect(new Set(Object.values(standings(store.get())))).toEqual(new Set(["current"]));
    expect(store.get().sheets.length).toBeGreaterThan(5);
  });

  test("an edit that changes a figure makes it stale, and the pane's own figure has followed", async () => {
    const { actions, store, until } = await withSummary();
    actions.choose({ period: "Q3/2021" });
    const before = received(store.get());
    await moveFirstCase();
    await until("the new figure", (now) => received(now) !== before);
    expect(received(store.get())).toBe((before ?? 0) - 1);
    await until("staleness", (now) => standings(now)[SUMMARY] !== "current");
    expect(standings(store.get())).toEqual({ [SUMMARY]: "stale: register" });
  });

  test("an edit that changes nothing on the sheet leaves it up to date", async () => {
    const { readings, until, store } = await withSummary();
    // Another day on which the same case is still late.
    await started.host.typeInCell("A", 3, 6, "20/7/2021");
    await until("the reading", () => readings() === 2);
    await until("the comparison", isCompared(1));
    expect(standings(store.get())).toEqual({ [SUMMARY]: "current" });
  });

  test("updated, it stands in the same place with the figures of now and is up to date", async () => {
    const { actions, store, until } = await withSummary();
    const before = names();
    await moveFirstCase();
    await until("staleness", (now) => standings(now)[SUMMARY] === "stale: register");
    await actions.updateSheet(store.get().sheets[0]);
    await until("the comparison", (now) => standings(now)[SUMMARY] === "current");
    expect(names()).toEqual(before);
    expect(store.get().notice).toMatchObject({ tone: "success", message: { key: "pane.sheetUpdated" } });
    await actions.removeInserted();
    expect(names()).toEqual(["A", "B"]);
    await until("an empty list", ({ sheets }) => sheets.length === 0);
  });

  test("an update that fails half way leaves the earlier sheet as it was, and says so", async () => {
    const { actions, store, until } = await withSummary();
    await moveFirstCase();
    await until("staleness", (now) => standings(now)[SUMMARY] === "stale: register");
    const { id } = state().sheets[2];
    started.host.failures = { failAtAction: { action: 400 } };
    await actions.updateSheet(store.get().sheets[0]);
    started.host.failures = {};
    expect(store.get().notice).toMatchObject({ tone: "error" });
    expect([names(), state().sheets[2].id]).toEqual([["A", "B", SUMMARY], id]);
    await until("the comparison", isCompared(1));
    expect(standings(store.get())).toEqual({ [SUMMARY]: "stale: register" });
  });

  test("one that the user has renamed and moved is updated under that name and there", async () => {
    const { actions, store, until } = await withSummary();
    const [sheet] = state().sheets.splice(2, 1);
    state().sheets.splice(0, 0, Object.assign(sheet, { name: "BC quý 3" }));
    await moveFirstCase();
    await until("staleness", (now) => standings(now)["BC quý 3"] === "stale: register");
    await actions.updateSheet(store.get().sheets[0]);
    expect(names()).toEqual(["BC quý 3", "A", "B"]);
  });

  test("one that somebody has changed by hand stays; the update stands beside it and says why", async () => {
    const { actions, store, until } = await withSummary();
    await started.host.typeInCell(SUMMARY, 60, 3, "ghi thêm");
    await moveFirstCase();
    const { sheets: [sheet] } = await until("staleness", (now) => standings(now)[SUMMARY] === "stale: register" && now.sheets[0].edited);
    await actions.updateSheet(sheet);
    expect(names()).toEqual(["A", "B", SUMMARY, `${SUMMARY} (2)`]);
    expect(store.get().notice?.message).toMatchObject({ values: { remarks: expect.stringContaining(`trang “${SUMMARY}” đã có người sửa`) } });
  });

  test("another period in the pane makes no sheet stale; an update is for the sheet's own period", async () => {
    const { actions, store, until } = await withSummary();
    actions.choose({ period: "9/2021" });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(standings(store.get())).toEqual({ [SUMMARY]: "current" });
    await moveFirstCase();
    await until("staleness", (now) => standings(now)[SUMMARY] === "stale: register");
    await actions.updateSheet(store.get().sheets[0]);
    expect(names()).toEqual(["A", "B", SUMMARY]);
    await until("the comparison", (now) => standings(now)[SUMMARY] === "current");
    expect(store.get().settings.period).toBe("9/2021");
  });

  test.each([
    ["a convention", { rateBase: "B" as const }, "settings"], ["the closing day", { closingDay: 14 }, "window"], ["the target", { targets: [targetWithoutIssuer(0.9)] }, "settings"],
  ])("%s chosen anew makes it stale and taken back makes it current, without an edit or a reading", async (_, change, reason) => {
    const { actions, store, until, readings } = await withSummary();
    const { settings } = store.get();
    actions.choose(change);
    await until("staleness", (now) => standings(now)[SUMMARY] === `stale: ${reason}`);
    actions.choose(settings);
    await until("the comparison", (now) => standings(now)[SUMMARY] === "current");
    expect(readings()).toBe(1);
  });

  test("which reports one click makes is no reason to make a sheet again", async () => {
    const { actions, store } = await withSummary();
    actions.choose({ reports: ["trend"] });
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(standings(store.get())).toEqual({ [SUMMARY]: "current" });
  });

  test("a sheet of an earlier version is listed as not known, never as up to date", async () => {
    await withSummary();
    const [sheet] = state().sheets.slice(2);
    sheet.customProperties.forEach((value, key) => sheet.customProperties.set(key, value.split(" ")[0]));
    const { actions, store, until } = pane as OpenPane;
    await actions.read();
    await until("the comparison", (now) => now.sheets[0]?.origin === null);
    expect(standings(store.get())).toEqual({ [SUMMARY]: "unknown" });
  });

  test("a register that no longer has the period says that it cannot be made again", async () => {
    const { until, actions } = await withSummary();
    const register = state().sheets[0];
    register.rows.slice(3).forEach((row) => { if (row) row.values.splice(4, 3, 40000, 40010, 40005); });
    await actions.read();
    await until("the comparison", (now) => standings(now)[SUMMARY] === "unmakeable");
  });

  test("a list of cases and the doctor's sheets are compared and made again too", async () => {
    const { actions, store, until } = await withSummary();
    actions.choose({ period: "Q3/2021" });
    await actions.insertCases("received");
    await actions.insertDoctor();
    await until("the comparison", (now) => now.sheets.length >= 3 && Object.values(standings(now)).every((each) => each === "current"));
    await moveFirstCase();
    await until("staleness", (now) => Object.values(standings(now)).every((each) => each === "stale: register"));
    for (const sheet of store.get().sheets.filter(({ origin }) => origin?.kind === "cases" || origin?.kind === "doctor")) await actions.updateSheet(sheet);
    await until("the comparison", (now) => Object.values(standings(now)).filter((each) => each === "current").length >= 2);
    expect(names().filter((name) => / \(2\)$/.test(name))).toEqual([]);
  });
});

describe("answers", () => {
  const register = (): unknown[][] => registerSheet(60).map((row, index) => (index === 2 ? [...row, "Trạng thái"] : index > 2 ? [...row, index % 3 === 0 ? "Chờ hội đồng họp" : ""] : row));

  test("given after a sheet was written make it stale, with how many", async () => {
    started.host.state = workbookOf({ A: register() as string[][] });
    const made = await makeReport({ period: "Q3/2021" });
    if (!made.ok) throw new Error(made.problem.message);
    pane = await openStore();
    const { until, actions, store } = pane;
    await until("the comparison", isCompared(1));
    await saveAnswers({ ...NO_ANSWERS, corrections: withMeaning(NO_CORRECTIONS, "status", "Chờ hội đồng họp", STATUS.open) });
    await actions.read();
    const { sheets: [{ standing }] } = await until("staleness", (now) => Object.values(standings(now))[0]?.startsWith("stale") ?? false);
    expect(standing).toEqual({ state: "stale", reasons: ["answers"], answered: 1 });
    await actions.updateSheet(store.get().sheets[0]);
    await until("the comparison", (now) => Object.values(standings(now))[0] === "current");
  });
});

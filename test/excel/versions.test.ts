import { makeReport } from "../../src/excel/makeReport";
import { readRegister } from "../../src/excel/read/readRegister";
import { loadSettings, saveSettings } from "../../src/excel/kept/settings";
import { defaultSettings } from "../../src/report/request/settings";
import type { StartedHost } from "../../packages/excel-host/test/startHost";
import { refuseNewerMembers, registerSheet, startExcel, workbookOf } from "./inExcel";

const now = () => new Date(2021, 8, 21, 9, 5);

describe.each(["2019", "2021", "2024", "365"] as const)("Excel %s", (version) => {
  let started: StartedHost;
  beforeAll(async () => {
    started = await startExcel({ version });
    refuseNewerMembers(started);
  });
  afterAll(() => started.close());

  test("makes the whole report with nothing newer than it has: the library itself refuses newer members", async () => {
    started.host.state = workbookOf({ A: registerSheet(300) });
    const outcome = await makeReport({ period: "Q3/2021" }, { now });
    expect(outcome).toMatchObject({ ok: true });
    const sheet = started.host.state.sheets[1];
    expect(sheet.charts.length).toBeGreaterThan(1);
    expect(sheet.freeze?.rows).toBeGreaterThan(0);
    expect(sheet.page.orientation).toBe(version === "2019" ? "Portrait" : "Landscape");
  });

  test("keeps settings", async () => {
    started.host.state = workbookOf({ A: registerSheet(3) });
    await saveSettings({ ...defaultSettings, closingDay: 14 });
    expect((await loadSettings()).closingDay).toBe(14);
  });
});

describe("Excel 2016", () => {
  let started: StartedHost;
  beforeAll(async () => {
    started = await startExcel({ version: "2016" });
    refuseNewerMembers(started);
  });
  afterAll(() => started.close());

  test("is told in one sentence that it is too old, before anything is read or written", async () => {
    started.host.state = workbookOf({ A: registerSheet(3) });
    const sentence = { ok: false, problem: { code: "unsupportedHost", message: expect.stringContaining("2019") } };
    expect(await readRegister()).toMatchObject(sentence);
    expect(await makeReport({}, { now })).toMatchObject(sentence);
    expect(started.host.state.sheets).toHaveLength(1);
  });

  test("keeps settings in the document all the same", async () => {
    await saveSettings({ ...defaultSettings, closingDay: 14 });
    expect((await loadSettings()).closingDay).toBe(14);
  });

  test("says that a choice was not saved when the document refuses, and does not save it with the next one", async () => {
    await saveSettings({ ...defaultSettings, closingDay: 14 });
    const library = Office;
    const saveAsync = (done: (result: unknown) => void): void => done({ status: library.AsyncResultStatus.Failed, error: { message: "busy" } });
    const settings = Object.create(library.context.document.settings, { saveAsync: { value: saveAsync } }) as Office.Settings;
    const context = Object.create(library.context, { document: { value: { settings } } }) as Office.Context;
    Object.assign(globalThis, { Office: { AsyncResultStatus: library.AsyncResultStatus, context } });
    await expect(saveSettings({ ...defaultSettings, closingDay: 25 })).rejects.toMatchObject({ code: "notSaved" });
    Object.assign(globalThis, { Office: library });
    expect((await loadSettings()).closingDay).toBe(14);
  });
});

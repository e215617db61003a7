import { loadAnswers, saveAnswers } from "../../../src/excel/kept/corrections";
import { makeDoctor } from "../../../src/excel/makeDoctor";
import { makeReport } from "../../../src/excel/makeReport";
import { readRegister } from "../../../src/excel/read/readRegister";
import { removeReports } from "../../../src/excel/removeReports";
import { loadSettings, saveSettings } from "../../../src/excel/kept/settings";
import { text } from "../../../src/locales/text";
import type { HostFailures } from "@tthc/excel-host";
import type { WorkbookState } from "@tthc/excel-host/model/state";
import { NO_ANSWERS } from "../../../src/register/corrections/answers";
import { defaultSettings } from "../../../src/report/request/settings";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { addSheet, registerSheet, startExcel, visibleState, workbookOf } from "../inExcel";

const UNFINISHED = text("vi", "excel.unfinished");
const now = () => new Date(2021, 8, 21, 9, 5);
const make = (reports: ("trend" | "formByUnit" | "lateCases")[] = ["trend"], signal?: AbortSignal) => makeReport({ period: "Q3/2021", reports }, { now, signal });

describe.each(["365", "2019"] as const)("new sheets in Excel %s", (version) => {
  let started: StartedHost;
  beforeAll(async () => { started = await startExcel({ version }); });
  afterAll(() => started.close());
  beforeEach(() => { started.host.failures = {}; });

  const state = (): WorkbookState => started.host.state;
  const names = (): string[] => state().sheets.map(({ name }) => name);

  /** Requests of a report without failures, then the same report with them. */
  async function failing(failures: (requests: number) => HostFailures): ReturnType<typeof make> {
    let requests = 0;
    const answer = started.host.request.bind(started.host);
    started.host.request = (...words) => { requests++; return answer(...words); };
    const before = structuredClone(state());
    await make();
    started.host.request = answer;
    started.host.state = before;
    started.host.failures = failures(requests);
    const outcome = await make();
    started.host.failures = {};
    return outcome;
  }

  test("Excel that stops answering half way leaves a sheet that says so, is told by name, is no source and can be cleared", async () => {
    started.host.state = workbookOf({ A: registerSheet(12) });
    const outcome = await failing((requests) => ({ faults: [{ at: "answer", index: requests - 8, forever: true }] }));
    expect(outcome).toMatchObject({ ok: false, problem: { code: "leftUnknown", message: expect.stringContaining(`“${UNFINISHED}”`) } });
    expect(names()).toEqual(["A", UNFINISHED]);
    expect(await readRegister()).toMatchObject({ ok: true, skipped: [{ sheet: UNFINISHED, why: "unfinished" }], reading: { line: { read: 12 } } });
    expect(await make()).toMatchObject({ ok: true, sheet: "12 tháng Q3-2021" });
    expect(names()).toEqual(["A", UNFINISHED, "12 tháng Q3-2021"]);
    expect(await removeReports()).toEqual({ removed: [UNFINISHED, "12 tháng Q3-2021"], kept: [] });
    expect([...state().settings.keys()]).toEqual([]);
  });

  test("a workbook that is protected meanwhile keeps what cannot be taken away, and the sentence says that it is there", async () => {
    started.host.state = workbookOf({ A: registerSheet(12) });
    const outcome = await failing((requests) => ({ protectFrom: requests - 6 }));
    expect(outcome).toMatchObject({ ok: false, problem: { code: "leftUnfinished", message: expect.stringContaining(`còn trang “${UNFINISHED}” ghi dở`) } });
    expect(names()).toEqual(["A", UNFINISHED]);
  });

  test("a workbook that is protected when only the earlier sheet has to go holds both, and the sentence names the earlier one", async () => {
    started.host.state = workbookOf({ A: registerSheet(12) });
    await make();
    const outcome = await failing((requests) => ({ protectFrom: requests - 4 }));
    const parked = `12 tháng Q3-2021 (${text("vi", "excel.parked")})`;
    expect(outcome).toMatchObject({ ok: true, sheet: "12 tháng Q3-2021", json: { notMade: [] }, remarks: [expect.stringContaining(`trang cũ đang mang tên “${parked}”`)] });
    expect([...names()].sort()).toEqual(["12 tháng Q3-2021", parked, "A"]);
    started.host.state.structureProtected = false;
    expect(await removeReports()).toEqual({ removed: expect.arrayContaining(["12 tháng Q3-2021", parked]), kept: [] });
  });

  test("a workbook that is protected and refuses the last write keeps the earlier sheet, told under the name that it has now", async () => {
    started.host.state = workbookOf({ A: registerSheet(12) });
    await make();
    const outcome = await failing((requests) => ({ protectFrom: requests - 4, faults: [{ at: "request", index: requests - 4 }] }));
    const parked = `12 tháng Q3-2021 (${text("vi", "excel.parked")})`;
    expect(outcome).toMatchObject({ ok: false, problem: { code: "leftRenamed", message: expect.stringContaining(`trang “12 tháng Q3-2021” cũ còn nguyên nhưng đang mang tên “${parked}”`) } });
    expect([...names()].sort()).toEqual(["12 tháng Q3-2021", parked, "A"]);
    started.host.state.structureProtected = false;
    expect(await readRegister()).toMatchObject({ ok: true, reading: { layouts: [{ sheet: "A" }] } });
    expect(await make()).toMatchObject({ ok: true, sheet: "12 tháng Q3-2021 (2)" });
  });

  test("a sheet that somebody changes while its successor is written is kept beside it: nobody's work is lost", async () => {
    started.host.state = workbookOf({ A: registerSheet(12) });
    await make();
    const [, old] = state().sheets;
    const stop = started.host.subscribe(({ kind }) => {
      if (kind !== "sheets" || !names().includes(UNFINISHED)) return;
      stop();
      void started.host.typeInCell(old.name, 60, 0, "ghi tay");
    });
    expect(await make()).toMatchObject({ ok: true, sheet: `${old.name} (2)` });
    expect(names()).toEqual(["A", old.name, `${old.name} (2)`]);
    expect(old.rows[60]?.values[0]).toBe("ghi tay");
  });

  test("a name that is refused when the finished sheet takes it is passed over, whatever Excel calls the refusal", async () => {
    for (const code of ["ItemAlreadyExists", "InvalidArgument"]) {
      started.host.state = workbookOf({ A: registerSheet(12) });
      const { from, to } = await renaming(started, make);
      let other = 0;
      for (let action = from; action < to; action++) {
        started.host.state = workbookOf({ A: registerSheet(12) });
        started.host.failures = { failAtAction: { action, code } };
        const outcome = await make();
        started.host.failures = {};
        expect([action, names()]).toEqual([action, outcome.ok ? ["A", outcome.sheet] : ["A"]]);
        if (outcome.ok && outcome.sheet.endsWith(" (2)")) other++;
      }
      expect(other).toBeGreaterThan(0);
    }
  });

  test("of several reports the sentence says which were made when one cannot be, and stops when something is left", async () => {
    started.host.state = workbookOf({ A: registerSheet(12) });
    const stop = started.host.subscribe(({ kind }) => {
      if (kind === "sheets" && names().length === 3) started.host.failures = { protectFrom: 0 };
    });
    const outcome = await make(["formByUnit", "lateCases", "trend"]);
    stop();
    if (!outcome.ok) throw new Error(outcome.problem.message);
    expect(outcome.json.sheets).toEqual(["II.06a ĐV Q3-2021"]);
    expect(outcome.json.notMade.map(({ message }) => message)).toEqual([expect.stringContaining(`“Chậm hạn Q3-2021”: Ghi chưa xong`), "“12 tháng Q3-2021”: chưa lập."]);
    expect(names()).toEqual(["A", "II.06a ĐV Q3-2021", UNFINISHED]);
  });

  test("of several reports one that cannot be made and then one that is left unfinished: the sentence is about what is left", async () => {
    started.host.state = workbookOf({ A: registerSheet(12) });
    let adds = 0;
    const stop = started.host.subscribe(({ kind }) => {
      if (kind !== "sheets" || !names().includes(UNFINISHED)) return;
      adds++;
      if (adds === 1) started.host.failures = { faults: [{ at: "request", index: 1 }] };
      if (adds === 2) started.host.failures = { protectFrom: 0, faults: [{ at: "request", index: 3 }] };
    });
    const outcome = await make(["formByUnit", "trend"]);
    stop();
    expect([adds, names()]).toEqual([2, ["A", UNFINISHED]]);
    expect(outcome).toMatchObject({ ok: false, problem: { code: "leftUnfinished", message: expect.stringContaining(`“${UNFINISHED}”`) } });
  });

  test("cancelling between two sheets says that no more was written, not that nothing was", async () => {
    started.host.state = workbookOf({ A: registerSheet(12) });
    const stop = new AbortController();
    const listening = started.host.subscribe(({ kind }) => { if (kind === "sheets") stop.abort(); });
    const outcome = await make(["formByUnit", "trend"], stop.signal);
    listening();
    expect(outcome).toMatchObject({ ok: true, json: { sheets: ["II.06a ĐV Q3-2021"], notMade: [{ message: "“12 tháng Q3-2021”: Đã hủy theo yêu cầu; không ghi thêm gì vào tệp." }] } });
  });

  test("the data doctor tells its first sheet when the second cannot be written", async () => {
    const rows = registerSheet(12);
    rows[3][4] = "21/07/2021";
    started.host.state = workbookOf({ A: rows });
    const listening = started.host.subscribe(() => { if (names().includes("Phiếu kiểm tra")) started.host.failures = { protectedWorkbook: true }; });
    const outcome = await makeDoctor(defaultSettings, { now });
    listening();
    expect(outcome).toMatchObject({ ok: true, sheets: ["Phiếu kiểm tra"], notMade: [expect.stringContaining("“Đề xuất sửa”")] });
    expect(names()).toEqual(["A", "Phiếu kiểm tra"]);
  });

  test("a sheet of the user's that comes to the id of one that was left is theirs: read, and never removed", async () => {
    const own = workbookOf({ A: registerSheet(12), B: registerSheet(5) });
    own.settings.set("TTHC.sheets", JSON.stringify({ [own.sheets[1].id]: `unfinished/${UNFINISHED}/12 tháng Q3-2021` }));
    started.host.state = own;
    expect(await readRegister()).toMatchObject({ ok: true, skipped: [], reading: { layouts: [{ sheet: "A" }, { sheet: "B" }] } });
    expect(await removeReports()).toEqual({ removed: [], kept: [] });
    expect(names()).toEqual(["A", "B"]);
  });

  test("a sheet that is called unfinished though no list says so is not read and not removed, unless nothing stands on it", async () => {
    const own = workbookOf({ A: registerSheet(12), [UNFINISHED]: registerSheet(5) });
    addSheet(own, `${UNFINISHED} (2)`, []);
    started.host.state = own;
    const read = await readRegister();
    expect(read).toMatchObject({ ok: true, reading: { layouts: [{ sheet: "A" }] } });
    expect(read.ok && read.skipped).toEqual([{ sheet: UNFINISHED, why: "unfinished" }, { sheet: `${UNFINISHED} (2)`, why: "unfinished" }]);
    expect(await removeReports()).toEqual({ removed: [`${UNFINISHED} (2)`], kept: [UNFINISHED] });
  });

  test("clearing that stops half way says what is gone and what stands", async () => {
    started.host.state = workbookOf({ A: registerSheet(12) });
    await make(["formByUnit", "lateCases"]);
    const stop = started.host.subscribe(({ kind }) => { if (kind === "sheets") state().structureProtected = true; });
    const message = await removeReports().then(() => "", (error: { code: string; values: unknown }) => JSON.stringify([error.code, error.values]));
    stop();
    expect(message).toMatch(/removedSome.*"removed":"II.06a ĐV Q3-2021","standing":"Chậm hạn Q3-2021"/);
    expect(names()).toEqual(["A", "Chậm hạn Q3-2021"]);
  });
});

/** The actions of the last request in which something gets a name: the new sheet its own. */
async function renaming({ host }: StartedHost, work: () => Promise<unknown>): Promise<{ from: number; to: number }> {
  let actions = 0;
  let found = { from: 0, to: 0 };
  const answer = host.request.bind(host);
  host.request = (request, bridge) => {
    const { Actions } = JSON.parse(request.body) as { Actions: { ActionType: number; Name: string }[] };
    if (Actions.some(({ ActionType, Name }) => ActionType === 4 && Name === "Name")) found = { from: actions, to: actions + Actions.length };
    actions += Actions.length;
    return answer(request, bridge);
  };
  await work();
  host.request = answer;
  return found;
}

describe("what the workbook keeps", () => {
  let started: StartedHost;
  beforeAll(async () => { started = await startExcel(); });
  afterAll(() => started.close());
  beforeEach(() => {
    started.host.failures = {};
    started.host.state = workbookOf({ A: registerSheet(12) });
  });

  const alias = { from: "SKHĐT", to: "Sở Kế hoạch và Đầu tư", since: 0 };
  const answers = { ...NO_ANSWERS, corrections: { ...NO_ANSWERS.corrections, aliases: [alias] } };

  test("a choice and an answer that are saved at the same time are both kept", async () => {
    await Promise.all([saveSettings({ ...defaultSettings, closingDay: 14 }), saveAnswers(answers)]);
    expect((await loadSettings()).closingDay).toBe(14);
    expect((await loadAnswers()).corrections.aliases).toEqual([alias]);
  });

  test("a save whose answer is lost is known to be kept; one that was refused is known not to be", async () => {
    started.host.failures = { faults: [{ at: "answer", index: 1 }] };
    await saveSettings({ ...defaultSettings, closingDay: 14 });
    started.host.failures = { faults: [{ at: "request", index: 1 }] };
    await expect(saveSettings({ ...defaultSettings, closingDay: 10 })).rejects.toMatchObject({ code: "notSaved" });
    started.host.failures = { faults: [{ at: "answer", index: 1, forever: true }] };
    await expect(saveSettings({ ...defaultSettings, closingDay: 8 })).rejects.toMatchObject({ code: "savedUnknown" });
    started.host.failures = {};
    expect((await loadSettings()).closingDay).toBe(8);
  });

  test("a failed save does not keep the next one", async () => {
    started.host.failures = { faults: [{ at: "request", index: 0 }] };
    const [first, second] = await Promise.allSettled([saveSettings({ ...defaultSettings, closingDay: 14 }), saveAnswers(answers)]);
    expect([first.status, second.status]).toEqual(["rejected", "fulfilled"]);
    expect((visibleState(started.host.state) as { settings: unknown[] }).settings).toHaveLength(1);
  });
});

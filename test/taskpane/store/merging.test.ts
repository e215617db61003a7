import { readSetting } from "../../../src/excel/kept/settings";
import { loadAnswers } from "../../../src/excel/kept/corrections";
import { decodeMergeChoices, MERGE_KEY } from "../../../src/settings/mergeChoices";
import type { PaneServices } from "../../../src/taskpane/services/services";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { cases, fileOf, HEADER, sheetOf } from "../../merge/files";
import { registerSheet, startExcel, workbookOf } from "../../excel/inExcel";
import { openStore, received, type OpenPane } from "./openPane";
import { caseFile, chosenFile, fakeSession, type FakeSession } from "./mergingPane";

let started: StartedHost;
let pane: OpenPane;
let session: FakeSession;
beforeAll(async () => {
  started = await startExcel({ version: "365" });
  Object.assign(globalThis, { Excel: started.Excel, Office: started.Office });
});
afterAll(() => started.close());
afterEach(() => pane.close());

const A = "Xã A.xlsx";
const B = "Xã B.xlsx";
const CONTENTS = { [A]: caseFile("A", 20), [B]: caseFile("B", 10) };

async function open(change: Partial<PaneServices> = {}, given: FakeSession = fakeSession(CONTENTS)): Promise<OpenPane> {
  started.host.failures = {};
  started.host.state = workbookOf({ A: registerSheet(60), B: [["Ghi chú"]] });
  session = given;
  pane = await openStore({ openFiles: () => Promise.resolve({ ok: true, done: session }), ...change });
  await pane.actions.openMerging();
  return pane;
}

const chosen = (...names: string[]) => ({ files: names.map((name) => chosenFile(name)), passedOver: 0 });
const merging = () => { const { merging: state } = pane.store.get(); if (!state) throw new Error("not open"); return state; };
const names = () => started.host.state.sheets.map(({ name }) => name);
const rowsRead = () => { const { read } = pane.store.get(); return read.phase === "ready" ? read.done.reading.line.read : null; };
const files = () => { const { read } = pane.store.get(); return read.phase === "ready" ? read.done.reading.files : null; };

describe("files in the pane", () => {
  test("are shown in the workbook's place once all are read, and the workbook again once they are closed", async () => {
    const { actions, until, store } = await open();
    const own = rowsRead();
    await actions.addMergingFiles(chosen(A, B));
    expect(merging().files.map(({ name, state }) => `${name} ${state}`)).toEqual([`${A} read`, `${B} read`]);
    expect([rowsRead(), files(), merging().merged?.files.length, merging().progress]).toEqual([30, 2, 2, null]);
    actions.closeMerging();
    await until("the workbook", ({ read }) => read.phase === "ready");
    expect([rowsRead(), files(), session.isClosed(), store.get().merging]).toEqual([own, undefined, true, null]);
  });

  test("are told one by one while they are read, and a file chosen twice counts once", async () => {
    const slow = fakeSession(CONTENTS, true);
    const { actions, until } = await open({}, slow);
    const adding = actions.addMergingFiles({ files: [chosenFile(A), chosenFile(B), chosenFile("mất.xlsx", { arrayBuffer: () => Promise.reject(new Error("gone")) })], passedOver: 4 });
    await until("two on their way", ({ merging: now }) => now?.files.filter(({ state }) => state === "reading").length === 2);
    expect([merging().progress, merging().files[2].state, merging().leftOut.passedOver]).toEqual([{ done: 0, total: 3, secondsLeft: null }, "waiting", 4]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    slow.go();
    await until("all", ({ merging: now }) => now?.files.every(({ state }) => state === "read") === true);
    await adding;
    expect(merging().merged?.files.map(({ status }) => status)).toEqual(["read", "read", "refused"]);
    await actions.addMergingFiles(chosen(A));
    expect([merging().leftOut.repeated, merging().files.length]).toEqual([1, 3]);
  });

  test("that are not read when reading is cancelled leave nothing behind, not even those half way", async () => {
    const slow = fakeSession({ ...CONTENTS, "C.xlsx": caseFile("C", 5), "D.xlsx": caseFile("D", 5) }, true);
    const { actions, until } = await open({}, slow);
    const adding = actions.addMergingFiles(chosen(A, B, "C.xlsx", "D.xlsx"));
    await until("two on their way", ({ merging: now }) => now?.files.filter(({ state }) => state === "reading").length === 2);
    actions.cancelMerging();
    expect([merging().files, merging().progress]).toEqual([[], null]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    slow.go();
    await adding;
    expect([slow.asked.filter((each) => each.startsWith("drop")).sort(), slow.merges.length, files()]).toEqual([[`drop ${A}`, `drop ${B}`], 0, undefined]);
  });

  test("one that breaks the reader is one file of the list", async () => {
    const { actions } = await open();
    await actions.addMergingFiles(chosen(A, "vỡ.xlsx"));
    expect(merging().merged?.files.map(({ status }) => status)).toEqual(["read", "refused"]);
  });

  test("that are all dropped give the workbook back; one that is dropped no longer counts", async () => {
    const { actions } = await open();
    const own = rowsRead();
    await actions.addMergingFiles(chosen(A, B));
    await actions.dropMergingFile(B);
    expect([rowsRead(), merging().files.length]).toEqual([20, 1]);
    await actions.dropMergingFile(A);
    expect([rowsRead(), files(), merging().merged]).toEqual([own, undefined, null]);
  });

  test("of which none holds a register are told with the reason, and the workbook is not shown in their stead", async () => {
    const empty = fileOf("", [sheetOf("Bìa", [["Công văn"]])]).content;
    const { actions, store } = await open({}, fakeSession({ "bìa.xlsx": empty }));
    await actions.addMergingFiles(chosen("bìa.xlsx"));
    expect(store.get().read).toMatchObject({ phase: "failed", problem: { code: "filesNoRegister" } });
    expect(merging().merged?.files[0].status).toBe("refused");
  });

  test("whose reader has run out of memory are let go, with one sentence, and can be chosen anew", async () => {
    const { actions, store } = await open();
    session.close();
    await actions.addMergingFiles(chosen(A));
    expect(store.get().notice?.message).toMatchObject({ problem: { code: "filesLost" } });
    session = fakeSession(CONTENTS);
    await actions.addMergingFiles(chosen(A));
    expect(rowsRead()).toBe(20);
  });

  test("closed while they are read are gone, and the pane stays with the workbook", async () => {
    const slow = fakeSession(CONTENTS, true);
    const { actions, until, store } = await open({}, slow);
    const adding = actions.addMergingFiles(chosen(A, B));
    await until("on the way", ({ merging: now }) => now?.files.some(({ state }) => state === "reading") === true);
    await new Promise((resolve) => setTimeout(resolve, 20));
    actions.closeMerging();
    slow.go();
    await adding;
    expect([store.get().merging, store.get().read.phase, files(), store.get().notice]).toEqual([null, "ready", undefined, null]);
  });
});

describe("what is answered about files", () => {
  test("merges them again without reading a file twice, and is kept in the workbook", async () => {
    const { actions, store, until } = await open({}, fakeSession({ [A]: fileOf("", [sheetOf("HoSo", [HEADER, ...cases("A", 20).map((row) => [...row.slice(0, 5), "Đang đo"])])]).content }));
    await actions.addMergingFiles(chosen(A));
    const { read } = store.get();
    const offers = read.phase === "ready" ? read.done.reading.offers : [];
    expect(offers.length).toBeGreaterThan(0);
    const before = session.merges.length;
    await actions.acceptOffers([offers[0]]);
    await until("the answer", ({ read: now }) => now.phase === "ready" && now.done.reading.offers.length < offers.length);
    expect([session.merges.length > before, session.asked.filter((each) => each.startsWith("read"))]).toEqual([true, [`read ${A}`]]);
    expect((await loadAnswers()).corrections).not.toEqual({ layouts: [], values: { status: {}, channel: {}, serviceLevel: {} }, aliases: [], aggregates: [] });
  });

  test("of two files with the same cases holds for these files and is not saved: next month's have the same names", async () => {
    const other = cases("A", 20).map((row) => [...row.slice(0, 3), (row[3] as number) + 3, ...row.slice(4)]);
    const { actions, store, until } = await open({}, fakeSession({ [A]: caseFile("A", 20), "Xã A (2).xlsx": fileOf("", [sheetOf("HoSo", [HEADER, ...other])]).content }));
    await actions.addMergingFiles(chosen(A, "Xã A (2).xlsx"));
    const { read } = store.get();
    const offers = read.phase === "ready" ? read.done.reading.offers.flatMap((offer) => (offer.kind === "sameCases" ? [{ ...offer, counts: offer.first }] : [])) : [];
    expect(offers).toHaveLength(1);
    await actions.acceptOffers(offers);
    await until("the answer", ({ read: now, answers }) => now.phase === "ready" && (answers.corrections.preferred?.length ?? 0) === 1 && now.done.reading.offers.every(({ kind }) => kind !== "sameCases"));
    expect(session.merges[session.merges.length - 1].answers.corrections.preferred).toHaveLength(1);
    expect((await loadAnswers()).corrections.preferred).toBeUndefined();
    actions.closeMerging();
    await until("the workbook", ({ read: now }) => now.phase === "ready");
    expect(store.get().answers.corrections.preferred).toBeUndefined();
  });
});

describe("while files are shown", () => {
  test("edits of the workbook change nothing, and what needs its rows is refused with a sentence", async () => {
    const { actions, store, readings } = await open();
    await actions.addMergingFiles(chosen(A, B));
    const count = readings();
    await started.host.typeInCell("A", 3, 4, "1/3/2021");
    await actions.insertDoctor();
    expect(store.get().notice?.message).toMatchObject({ problem: { code: "filesShown" } });
    await actions.goTo({ sheet: `${A} › HoSo`, row: 3, column: 2 });
    expect(store.get().notice?.message).toMatchObject({ problem: { code: "filesShown" } });
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect([readings(), rowsRead(), names()]).toEqual([count, 30, ["A", "B"]]);
  });

  test("reports are of the files, once only their figures were asked for, and nothing but the sources came into the workbook", async () => {
    const { actions, store } = await open();
    await actions.addMergingFiles(chosen(A, B));
    actions.chooseMergeResult("figuresOnly");
    await actions.finishMerging();
    expect([names(), merging().isOpen, store.get().busy]).toEqual([["A", "B", "Nguồn gộp"], false, null]);
    actions.choose({ period: "M7/2026" });
    await actions.insert();
    expect(store.get().notice?.message).not.toHaveProperty("problem");
    expect(names()).toHaveLength(4);
    expect(received(store.get())).toBeGreaterThan(0);
    await actions.openMerging();
    expect(merging().isOpen).toBe(true);
  });
});

describe("the result of files", () => {
  test("on one sheet is the workbook's register from then on, with the same figures; what was chosen is kept", async () => {
    const { actions, store, until } = await open();
    started.host.state = workbookOf({ "Trang1": [[]] });
    await actions.addMergingFiles(chosen(A, B));
    actions.choose({ period: "M7/2026" });
    const before = received(store.get());
    actions.chooseMergeUnits("Xã A\nXã B\nXã C");
    actions.chooseMergeDeadline("ngày 25");
    await actions.finishMerging();
    expect([names(), store.get().merging, session.isClosed()]).toEqual([["Trang1", "Gộp sổ", "Nguồn gộp"], null, true]);
    await until("the workbook", ({ read }) => read.phase === "ready");
    expect([rowsRead(), files(), received(store.get())]).toEqual([30, undefined, before]);
    expect(decodeMergeChoices(await readSetting(MERGE_KEY))).toEqual({ units: ["Xã A", "Xã B", "Xã C"], lastUnits: ["Xã A", "Xã B"], result: "oneSheet", deadline: "ngày 25" });
  });

  test("as a sheet for each file keeps texts as texts and days as days", async () => {
    const { actions, store, until } = await open();
    started.host.state = workbookOf({ "Trang1": [[]] });
    await actions.addMergingFiles(chosen(A, B));
    actions.chooseMergeResult("sheetPerFile");
    await actions.finishMerging();
    expect(names()).toEqual(["Trang1", "Xã A", "Xã B", "Nguồn gộp"]);
    const [, sheet] = started.host.state.sheets;
    const formats = sheet.rows[1]?.formats.slice(1, 4).map((at) => started.host.state.formats[at ?? 0].numberFormat);
    expect([sheet.rows[1]?.values.slice(0, 4), formats]).toEqual([[1, "A-1000", 46200, 46210], ["@", "dd/mm/yyyy", "dd/mm/yyyy"]]);
    await until("the workbook", ({ read }) => read.phase === "ready");
    expect([rowsRead(), store.get().merging]).toEqual([30, null]);
  });

  test("that is stopped while it is written leaves no sheet, and the files stay", async () => {
    const { actions, store } = await open();
    await actions.addMergingFiles(chosen(A, B));
    const leave = store.subscribe(() => { if (store.get().insertProgress) actions.cancelInserting(); });
    session.gather = ((plain) => async (...words) => { const done = await plain(...words); actions.cancelInserting(); return done; })(session.gather);
    await actions.finishMerging();
    leave();
    expect([names(), merging().files.length, store.get().notice?.message]).toEqual([["A", "B"], 2, expect.objectContaining({ problem: expect.objectContaining({ code: "cancelled" }) })]);
  });
});

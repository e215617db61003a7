import type { Offer } from "../../../src/register/model/offers";
import type { PaneState } from "../../../src/taskpane/store/state";
import type { StartedHost } from "../../../packages/excel-host/test/startHost";
import { startExcel, workbookOf } from "../../excel/inExcel";
import { makeFiles } from "../../merge/maker/makeFiles";
import { truthOf } from "../../merge/maker/truth/truthOf";
import { openStore, type OpenPane } from "./openPane";

/** The first shapes: .xlsx in several layouts, and a table. */
const ASKED = { seed: 3, files: 12, rows: 20 };
const made = makeFiles(ASKED);

let started: StartedHost;
let pane: OpenPane;
beforeAll(async () => {
  started = await startExcel({ version: "365" });
  Object.assign(globalThis, { Excel: started.Excel, Office: started.Office });
});
afterAll(() => started.close());
afterEach(() => pane.close());

async function openWith(names: readonly string[]): Promise<OpenPane> {
  started.host.state = workbookOf({ Trang1: [[]] });
  pane = await openStore();
  await pane.actions.openMerging();
  const files = made.filter(({ name }) => names.includes(name)).map(({ name, bytes }) => ({ name, size: bytes.length, modified: Date.UTC(2026, 8, 1), arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer) }));
  await pane.actions.addMergingFiles({ files, passedOver: 0 });
  pane.actions.choose({ period: "Q3/2026" });
  return pane;
}

const total = ({ result }: PaneState): unknown => (result?.ok ? result.report.json.total : result);
const offersOf = ({ read }: PaneState): readonly Offer[] => (read.phase === "ready" ? read.done.reading.offers : []);
const isRead = ({ read }: PaneState): boolean => read.phase === "ready";

describe("real files through the pane", () => {
  const truth = truthOf(ASKED);
  const ofCases = truth.files.filter(({ kind }) => kind === "cases").map(({ file }) => file);

  test.each(["oneSheet", "sheetPerFile"] as const)("give the same figures before and after they are written as %s", async (result) => {
    const { actions, store, until } = await openWith(ofCases);
    const asked = offersOf(store.get());
    await actions.acceptOffers(asked);
    await until("the answers", (state) => isRead(state) && offersOf(state).length === 0);
    const before = total(store.get());
    expect(before).toMatchObject({ received: expect.any(Number) as number });
    actions.chooseMergeResult(result);
    await actions.finishMerging();
    await until("the workbook", isRead);
    expect({ notice: store.get().notice?.message, merging: store.get().merging }).toEqual({ notice: { said: expect.any(String) as string }, merging: null });
    expect(total(store.get())).toEqual(before);
  });

  test("are not put on one sheet while it is open what a column of one of them holds: the sheet could not ask it again", async () => {
    const { actions, store } = await openWith(ofCases);
    expect(offersOf(store.get()).map(({ kind }) => kind)).toEqual(["column"]);
    await actions.finishMerging();
    expect(store.get().notice?.message).toMatchObject({ problem: { code: "filesAsked" } });
    expect([started.host.state.sheets.map(({ name }) => name), store.get().merging?.isOpen]).toEqual([["Trang1"], true]);
  });
});

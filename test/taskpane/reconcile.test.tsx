import { act } from "react";
import axe from "axe-core";
import { LIST_ROLES } from "../../src/reconcile/model/reconciliation";
import type { ReadList } from "../../src/reconcile/model/readList";
import { createPane, type Pane } from "../../src/taskpane/store/pane";
import { readGrids } from "../register/readGrids";
import { gridOf, knownCases } from "../reconcile/plantedLists";
import { click, closePane, fakeServices, openPane, select, words } from "./page";

const CASES = knownCases(12, 3);

function list(name: string, cases: readonly (Omit<(typeof CASES)[number], "id"> & { id: unknown })[]): ReadList {
  const reading = readGrids([gridOf(name, cases, 0)], undefined, { more: LIST_ROLES });
  if (!reading) throw new Error("no list");
  return { name, kind: "cases", reading };
}

/** Two ids of the paper lost their first part; one case is in the software alone. */
const LISTS: Record<string, ReadList> = {
  Giấy: list("Giấy", CASES.slice(0, 11).map((each, at) => (at < 2 ? { ...each, id: each.id.slice(each.id.indexOf("-") + 1) } : each))),
  "Phần mềm": list("Phần mềm", CASES),
};

const services = () => fakeServices({
  listedSheets: () => Promise.resolve({ ok: true, done: Object.keys(LISTS) }),
  readSheetList: (sheet) => Promise.resolve(LISTS[sheet] ? { ok: true, list: LISTS[sheet] } : { ok: false, problem: { code: "noRegister", message: "Không thấy danh sách." } }),
});

async function compared(given = services()): Promise<Pane> {
  const pane = createPane(given);
  await pane.actions.openReconciling();
  await pane.actions.chooseList("a", { from: "sheet", sheet: "Giấy" });
  await pane.actions.chooseList("b", { from: "sheet", sheet: "Phần mềm" });
  return pane;
}

function result({ store }: Pane) {
  const found = store.get().reconciling?.compared;
  if (found?.kind !== "cases") throw new Error("not compared");
  return found.result;
}

describe("two lists in the pane", () => {
  it("joins no suspected pair before the user says so, and keeps what was said when the lists change places or are read again", async () => {
    const pane = await compared();
    expect([result(pane).onlyInA.length, result(pane).onlyInB.length, result(pane).suspected.length]).toEqual([2, 3, 2]);
    pane.actions.confirmPairs([result(pane).suspected[0]]);
    expect([result(pane).onlyInA.length, result(pane).onlyInB.length, result(pane).suspected.length]).toEqual([1, 2, 1]);
    await pane.actions.swapLists();
    expect([result(pane).onlyInA.length, result(pane).onlyInB.length, result(pane).pairs.confirmed]).toEqual([2, 1, 1]);
    await pane.actions.compareAgain();
    expect(result(pane).pairs.confirmed).toBe(1);
  });

  it("shows no result of lists that are no longer chosen, and writes none", async () => {
    const given = services();
    const pane = await compared(given);
    await pane.actions.chooseList("b", { from: "sheet", sheet: "Không có" });
    expect(pane.store.get().reconciling).toMatchObject({ compared: null, b: { read: { phase: "failed" } } });
    await pane.actions.insertReconciliation();
    expect(given.writeReconciliation).not.toHaveBeenCalled();
  });
});

describe("the view of two lists", () => {
  afterEach(closePane);

  it("is chosen, compared and read by a person with a screen reader without a barrier", async () => {
    await openPane(services());
    await click("Số liệu");
    await click("Đối chiếu hai danh sách…");
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    await select("Danh sách A", "Giấy");
    await select("Danh sách B", "Phần mềm");
    await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
    expect(words()).toContain("A (Giấy): 11 hồ sơ = 9 có trong cả hai danh sách + 2 chỉ có trong A.");
    const { violations } = await act(() => axe.run({ exclude: [["[data-tabster-dummy]"]] }, { rules: { "color-contrast": { enabled: false } } }));
    expect(violations.filter(({ impact }) => impact === "serious" || impact === "critical").map(({ id }) => id)).toEqual([]);
  });
});

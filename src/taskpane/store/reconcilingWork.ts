import { reconcileViewText } from "../../locales/reconcileViewText";
import { compareLists } from "../../reconcile/compareLists";
import type { Reconciliation, SuspectedPair } from "../../reconcile/model/reconciliation";
import { confirm } from "../../reconcile/reconcile";
import type { PaneServices } from "../services/services";
import { comparedSettings } from "./comparedSettings";
import type { ChosenList, ListSource, ReconcilingActions, ReconcilingState, Side } from "./reconcilingState";
import type { Notice, PaneState } from "./state";
import type { Store } from "./store";
import type { PaneWork } from "./work";

const rowKey = ({ sheet, row, caseId }: SuspectedPair["a"]): string => JSON.stringify([sheet, row, caseId]);

/** A confirmed pair by the rows that the user saw. */
type ConfirmedPair = Readonly<Record<Side, string>>;

/** What is done with two lists: loaded when the view is first opened. */
export function reconcilingWork(store: Store<PaneState>, services: PaneServices, { alone }: Pick<PaneWork, "alone">): ReconcilingActions {
  let confirmed: readonly ConfirmedPair[] = [];
  const reads: Record<Side, number> = { a: 0, b: 0 };

  function change(part: Partial<ReconcilingState>): void {
    const { reconciling } = store.get();
    if (reconciling) store.set({ reconciling: { ...reconciling, ...part } });
  }

  /** Pairs that the user has confirmed before, where both rows are as they were. */
  function confirmedAgain(result: Reconciliation): Reconciliation {
    const keys = new Set(confirmed.map(({ a, b }) => `${a}|${b}`));
    const again = result.suspected.filter(({ a, b }) => keys.has(`${rowKey(a)}|${rowKey(b)}`));
    return again.length === 0 ? result : confirm(result, again);
  }

  /** Compares once both lists are there. */
  async function compare(): Promise<void> {
    const [a, b] = [listIn(store.get(), "a"), listIn(store.get(), "b")];
    change({ compared: null });
    if (!a || !b) return;
    // What is being done is drawn before it takes the page's time.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (listIn(store.get(), "a") !== a || listIn(store.get(), "b") !== b) return;
    const compared = compareLists(a, b);
    change({ compared: compared.kind === "cases" ? { kind: "cases", result: confirmedAgain(compared.result) } : compared, at: services.timeOfDay() });
  }

  /** Reads one list, unless another is chosen in its place meanwhile. */
  async function read(side: Side, source: ListSource): Promise<void> {
    const turn = ++reads[side];
    change({ [side]: { source, read: { phase: "reading" } }, compared: null });
    const outcome = source.from === "sheet" ? await services.readSheetList(source.sheet) : await services.readFileList(source.file, store.get().answers);
    if (turn !== reads[side]) return;
    const now: ChosenList["read"] = outcome.ok ? { phase: "read", list: outcome.list } : { phase: "failed", problem: outcome.problem };
    change({ [side]: { source, read: now } });
  }

  async function lookForSheets(): Promise<void> {
    const outcome = await services.listedSheets();
    change({ sheets: outcome.ok ? outcome.done : [] });
    if (!outcome.ok) store.set({ notice: { tone: "error", message: { problem: outcome.problem } } });
  }

  async function insert(result: Reconciliation): Promise<Notice> {
    const state = store.get();
    const { language, reconciling } = state;
    const linked = { a: reconciling?.a?.source.from === "sheet", b: reconciling?.b?.source.from === "sheet" };
    const outcome = await services.writeReconciliation(result, comparedSettings(state), linked);
    if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
    const { sheet, remarks } = outcome;
    const said = [reconcileViewText(language, "reconcileView.inserted", { sheet }), ...remarks].join(" ");
    return { tone: remarks.length > 0 ? "info" : "success", message: { said }, sheet };
  }

  return {
    openReconciling: async () => {
      const { reconciling } = store.get();
      store.set({ reconciling: reconciling ? { ...reconciling, isOpen: true } : { isOpen: true, sheets: null, a: null, b: null, compared: null, at: "" }, notice: null });
      await lookForSheets();
    },
    closeReconciling: () => change({ isOpen: false }),
    chooseList: async (side, source) => {
      confirmed = [];
      if (source === null) {
        reads[side]++;
        return change({ [side]: null, compared: null });
      }
      await read(side, source);
      await compare();
    },
    swapLists: async () => {
      const { reconciling } = store.get();
      if (!reconciling || [reconciling.a, reconciling.b].some((list) => list?.read.phase === "reading")) return;
      confirmed = confirmed.map(({ a, b }) => ({ a: b, b: a }));
      change({ a: reconciling.b, b: reconciling.a });
      await compare();
    },
    compareAgain: async () => {
      const { reconciling } = store.get();
      if (!reconciling?.a || !reconciling.b) return;
      await Promise.all([read("a", reconciling.a.source), read("b", reconciling.b.source)]);
      await compare();
    },
    confirmPairs: (pairs) => {
      const compared = store.get().reconciling?.compared;
      if (compared?.kind !== "cases") return;
      confirmed = [...confirmed, ...pairs.map(({ a, b }) => ({ a: rowKey(a), b: rowKey(b) }))];
      change({ compared: { kind: "cases", result: confirm(compared.result, pairs) } });
    },
    insertReconciliation: async () => {
      const compared = store.get().reconciling?.compared;
      if (compared?.kind === "cases") await alone("reconcile", () => insert(compared.result));
    },
  };
}

function listIn({ reconciling }: PaneState, side: Side) {
  const read = reconciling?.[side]?.read;
  return read?.phase === "read" ? read.list : null;
}

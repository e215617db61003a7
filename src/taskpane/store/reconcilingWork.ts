import { confirm } from "../../reconcile/reconcile";
import type { PaneServices } from "../services/services";
import { mirrored, withConfirmed, type ConfirmedPairs } from "./comparedPairs";
import { insertedComparison } from "./insertedComparison";
import { listReading } from "./listReading";
import type { ReconcilingActions, ReconcilingState } from "./reconcilingState";
import type { PaneState } from "./state";
import type { Store } from "./store";
import type { PaneWork } from "./work";

const NOTHING_CHOSEN: ReconcilingState = { isOpen: true, sheets: null, a: null, b: null, compared: null, at: "" };

/** What is done with two lists: loaded when the view is first opened. */
export function reconcilingWork(store: Store<PaneState>, services: PaneServices, { alone }: Pick<PaneWork, "alone">): ReconcilingActions {
  let confirmed: ConfirmedPairs = [];

  function change(part: Partial<ReconcilingState>): void {
    const { reconciling } = store.get();
    if (reconciling) store.set({ reconciling: { ...reconciling, ...part } });
  }

  const { read, forget, compare } = listReading(store, services, change, () => confirmed);

  async function lookForSheets(): Promise<void> {
    const outcome = await services.listedSheets();
    change({ sheets: outcome.ok ? outcome.done : [] });
    if (!outcome.ok) store.set({ notice: { tone: "error", message: { problem: outcome.problem } } });
  }

  return {
    openReconciling: async () => {
      store.set({ reconciling: { ...(store.get().reconciling ?? NOTHING_CHOSEN), isOpen: true }, notice: null });
      await lookForSheets();
    },
    closeReconciling: () => change({ isOpen: false }),
    chooseList: async (side, source) => {
      confirmed = [];
      if (source === null) return forget(side);
      await read(side, source);
      await compare();
    },
    swapLists: async () => {
      const { reconciling } = store.get();
      if (!reconciling || [reconciling.a, reconciling.b].some((list) => list?.read.phase === "reading")) return;
      confirmed = mirrored(confirmed);
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
      confirmed = withConfirmed(confirmed, pairs);
      change({ compared: { kind: "cases", result: confirm(compared.result, pairs) } });
    },
    insertReconciliation: async () => {
      const compared = store.get().reconciling?.compared;
      if (compared?.kind === "cases") await alone("reconcile", () => insertedComparison(store.get(), services, compared.result));
    },
  };
}

import { problem } from "../../report/request/problem";
import type { PaneServices } from "../services/services";
import type { ReconcilingActions } from "./reconcilingState";
import type { PaneState } from "./state";
import type { Store } from "./store";
import type { PaneWork } from "./work";

/** Two lists held against each other; what does it is loaded when the view is first opened. */
export function reconcilingActions(store: Store<PaneState>, services: PaneServices, work: Pick<PaneWork, "alone">): ReconcilingActions {
  let part: ReconcilingActions | null = null;

  async function openReconciling(): Promise<void> {
    try {
      const { reconcilingWork } = await import(/* webpackChunkName: "reconcile" */ "./reconcilingWork");
      part ??= reconcilingWork(store, services, work);
    } catch {
      return store.set({ notice: { tone: "error", message: { problem: problem("notLoaded", store.get().language) } } });
    }
    await part.openReconciling();
  }

  return {
    openReconciling,
    closeReconciling: () => part?.closeReconciling(),
    chooseList: async (side, source) => part?.chooseList(side, source),
    swapLists: async () => part?.swapLists(),
    compareAgain: async () => part?.compareAgain(),
    confirmPairs: (pairs) => part?.confirmPairs(pairs),
    insertReconciliation: async () => part?.insertReconciliation(),
  };
}

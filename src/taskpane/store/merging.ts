import { problem } from "../../report/request/problem";
import type { PaneServices } from "../services/services";
import type { MergingActions } from "./mergingState";
import type { MergingNeeds } from "./mergingWork";
import type { PaneState } from "./state";
import type { Store } from "./store";

/** Many files as one register; what does it is loaded when the view is first opened. */
export function mergingActions(store: Store<PaneState>, services: PaneServices, needs: MergingNeeds): MergingActions {
  let work: MergingActions | null = null;

  async function openMerging(): Promise<void> {
    try {
      const { mergingWork } = await import(/* webpackChunkName: "files" */ "./mergingWork");
      work ??= mergingWork(store, services, needs);
    } catch {
      return store.set({ notice: { tone: "error", message: { problem: problem("notLoaded", store.get().language) } } });
    }
    await work.openMerging();
  }

  return {
    openMerging,
    closeMerging: () => work?.closeMerging(),
    addMergingFiles: async (chosen) => work?.addMergingFiles(chosen),
    dropMergingFile: async (name) => work?.dropMergingFile(name),
    cancelMerging: () => work?.cancelMerging(),
    chooseMergeResult: (result) => work?.chooseMergeResult(result),
    chooseMergeUnits: (typed) => work?.chooseMergeUnits(typed),
    chooseMergeDeadline: (typed) => work?.chooseMergeDeadline(typed),
    finishMerging: async () => work?.finishMerging(),
  };
}

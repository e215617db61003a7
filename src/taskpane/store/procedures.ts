import { problem } from "../../report/request/problem";
import type { PaneServices } from "../services/services";
import type { ProcedureActions } from "./procedureState";
import type { PaneState } from "./state";
import type { Store } from "./store";
import type { PaneWork } from "./work";

/** A newer procedure list held against the kept one; what does it is loaded when the view is first opened. */
export function procedureActions(store: Store<PaneState>, services: PaneServices, work: Pick<PaneWork, "alone">): ProcedureActions {
  let part: ProcedureActions | null = null;

  async function openProcedures(): Promise<void> {
    try {
      const { procedureWork } = await import(/* webpackChunkName: "procedureUpdate" */ "./procedureWork");
      part ??= procedureWork(store, services, work);
    } catch {
      return store.set({ notice: { tone: "error", message: { problem: problem("notLoaded", store.get().language) } } });
    }
    await part.openProcedures();
  }

  return {
    openProcedures,
    closeProcedures: () => part?.closeProcedures(),
    chooseNewer: async (source) => part?.chooseNewer(source),
    takeChanges: (places, isTaken) => part?.takeChanges(places, isTaken),
    writeProcedures: async () => part?.writeProcedures(),
  };
}

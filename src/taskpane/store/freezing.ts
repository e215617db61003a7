import type { CompareOutcome } from "../../excel/freeze/compareWithFreeze";
import type { FreezeOutcome } from "../../excel/freeze/freezePeriod";
import type { PaneServices } from "../services/services";
import type { Notice, PaneState } from "./state";
import type { Store } from "./store";

export interface FreezeActions {
  /** Looks again which freezes the workbook keeps. */
  loadFreezes: () => Promise<void>;
  /** Freezes the chosen period as it stands now. */
  freeze: () => Promise<void>;
  /** Lists what changed since a freeze on a new sheet. */
  compareFreeze: (id: string) => Promise<void>;
  cancelFreezing: () => void;
}

/** Freezes of the workbook: one thing at a time, each ends in a sentence. */
export function freezeActions(store: Store<PaneState>, services: PaneServices, flush: () => Promise<void>): FreezeActions {
  let current: AbortController | null = null;

  async function alone(busy: "freeze" | "compare", work: (signal: AbortSignal) => Promise<Notice>): Promise<void> {
    if (store.get().busy !== null) return;
    current = new AbortController();
    store.set({ busy, notice: null });
    await flush();
    store.set({ notice: await work(current.signal), busy: null, insertProgress: null });
  }

  async function loadFreezes(): Promise<void> {
    store.set({ freezes: await services.listFreezes() });
  }

  const options = (signal: AbortSignal) => ({ signal, onProgress: (insertProgress: PaneState["insertProgress"]) => store.set({ insertProgress }) });

  return {
    loadFreezes,
    freeze: () => alone("freeze", async (signal) => frozenNotice(await services.freeze(store.get().settings, options(signal)))).then(loadFreezes),
    compareFreeze: (id) => alone("compare", async (signal) => comparedNotice(await services.compareFreeze(id, store.get().settings, options(signal)))),
    cancelFreezing: () => current?.abort(),
  };
}

function frozenNotice(outcome: FreezeOutcome): Notice {
  if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
  const { sheet, fingerprint } = outcome;
  return { tone: "success", message: { key: "pane.frozen", values: { sheet, fingerprint } }, sheet };
}

function comparedNotice(outcome: CompareOutcome): Notice {
  if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
  const { sheet, summary, message } = outcome;
  if (sheet === null) return { tone: "success", message: { key: "pane.freezeSame", values: { message } } };
  const { added, removed, changed, counting } = summary;
  return { tone: "info", message: { key: "pane.freezeDiffers", values: { sheet, added, removed, changed, counting } }, sheet };
}

import type { CompareOutcome } from "../../excel/freeze/compareWithFreeze";
import type { FreezeOutcome } from "../../excel/freeze/freezePeriod";
import type { PaneServices } from "../services/services";
import type { Notice, PaneState } from "./state";
import type { Store } from "./store";

export interface FreezeActions {
  /** Looks again which freezes the workbook keeps. */
  loadFreezes: () => Promise<void>;
  /** Freezes the chosen period as it stands now; asks first where figures are not certain. */
  freeze: () => Promise<void>;
  /** Freezes it all the same, as a draft. */
  freezeDraft: () => Promise<void>;
  leaveFreezing: () => void;
  /** Lists what changed since a freeze on a new sheet. */
  compareFreeze: (id: string) => Promise<void>;
  cancelFreezing: () => void;
}

/** Freezes of the workbook: one thing at a time, each ends in a sentence. */
export function freezeActions(store: Store<PaneState>, services: PaneServices, flush: () => Promise<void>): FreezeActions {
  let current: AbortController | null = null;

  async function alone(busy: "freeze" | "compare", work: (signal: AbortSignal) => Promise<Notice | null>): Promise<void> {
    if (store.get().busy !== null) return;
    current = new AbortController();
    store.set({ busy, notice: null });
    await flush();
    store.set({ notice: await work(current.signal), busy: null, insertProgress: null });
  }

  async function loadFreezes(): Promise<void> {
    store.set({ freezes: await services.listFreezes() });
  }

  async function freeze(draft: boolean): Promise<void> {
    store.set({ freezeAsks: null });
    await alone("freeze", async (signal) => {
      const outcome = await services.freeze(store.get().settings, { ...options(signal), draft });
      const isOpen = !outcome.ok && outcome.problem.code === "onlyDraftFreeze";
      // The register was changed after it was read: what is open now is asked about like what was.
      if (isOpen) store.set({ freezeAsks: outcome.problem.message });
      return isOpen ? null : frozenNotice(outcome);
    });
    await loadFreezes();
  }

  const doubt = (): string | null => {
    const { shown } = store.get();
    return shown?.ok ? (shown.report.json.uncertain?.sentence ?? null) : null;
  };

  const options = (signal: AbortSignal) => ({ signal, onProgress: (insertProgress: PaneState["insertProgress"]) => store.set({ insertProgress }) });

  return {
    loadFreezes,
    freeze: async () => {
      const asks = doubt();
      if (asks === null) await freeze(false);
      else store.set({ freezeAsks: asks });
    },
    freezeDraft: () => freeze(true),
    leaveFreezing: () => store.set({ freezeAsks: null }),
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

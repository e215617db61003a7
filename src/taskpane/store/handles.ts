import type { PaneServices } from "../services/services";
import type { Notice, PaneState } from "./state";
import type { Store } from "./store";
import type { PaneWork } from "./work";

export interface HandleActions {
  /** The formulas that read a range take one handle of it instead; how they were is kept as long as the pane is open. */
  shareRegister: (range: string) => Promise<void>;
  /** All of them have their ranges back. */
  unshareRegisters: () => Promise<void>;
}

interface Needs extends Pick<PaneWork, "alone"> {
  lookAtFormulas: () => Promise<void>;
}

/** Registers that many formulas read, read once. */
export function handleActions(store: Store<PaneState>, services: PaneServices, { alone, lookAtFormulas }: Needs): HandleActions {
  async function share(range: string): Promise<Notice> {
    const { read, shared: { turned, made } } = store.get();
    if (read.phase !== "ready") return NOTHING;
    const outcome = await services.shareRegister(range, read.done.reading);
    if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
    const { done } = outcome;
    store.set({ shareOutcome: done.state === "shared" ? done.rewritten : null, unshareOutcome: null });
    if (done.state === "gone") return { tone: "warning", message: { key: "pane.handles.gone" } };
    if (done.state === "refused") return refusedNotice(done);
    const { rewritten } = done;
    store.set({ shared: { turned: [...turned, ...rewritten.turned], made: done.made ? [...made, done.made] : made } });
    if (rewritten.stopped) return { tone: "error", message: { problem: rewritten.stopped } };
    const count = rewritten.turned.length;
    return count === 0 ? NOTHING : { tone: "success", message: { key: "pane.handles.done", values: { count } } };
  }

  async function unshare(): Promise<Notice> {
    const { turned, made } = store.get().shared;
    const outcome = await services.bringFormulasBack(turned);
    if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
    const { done } = outcome;
    const dropped = await services.dropHandles(made);
    const kept = turned.filter(({ sheet }) => done.protectedSheets.includes(sheet));
    store.set({ shared: { turned: kept, made: dropped.ok ? dropped.done : made }, shareOutcome: null, unshareOutcome: done });
    return { tone: done.back > 0 ? "success" : "info", message: { key: "pane.handles.broughtBack", values: { count: done.back } } };
  }

  /** What formulas are offered and found to differ is looked at anew. */
  async function andLook(work: () => Promise<Notice>): Promise<Notice> {
    const notice = await work();
    store.set({ formulas: null });
    await lookAtFormulas();
    return notice;
  }

  return {
    shareRegister: (range) => alone("share", () => andLook(() => share(range))),
    unshareRegisters: () => alone("unshare", () => andLook(unshare)),
  };
}

const NOTHING: Notice = { tone: "info", message: { key: "pane.handles.none" } };

function refusedNotice({ shown, why }: { shown: string; why: string | null }): Notice {
  return why === null
    ? { tone: "error", message: { key: "pane.handles.refused", values: { shown, why: "" } }, more: { key: "pane.handles.refused.unknown" } }
    : { tone: "error", message: { key: "pane.handles.refused", values: { shown, why } } };
}

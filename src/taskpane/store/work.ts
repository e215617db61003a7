import type { ReadOptions } from "../../excel/read/readRegister";
import type { Notice, PaneState } from "./state";
import type { Store } from "./store";

/** How the pane does things in the workbook. */
export interface PaneWork {
  /** One thing at a time: what is asked for meanwhile is not begun. Ends in a line. */
  alone: (busy: NonNullable<PaneState["busy"]>, work: () => Promise<Notice>) => Promise<void>;
  /** Reading comes before writing: with progress, and cancel stops it. */
  withReading: <Outcome>(work: (options: ReadOptions) => Promise<Outcome>) => Promise<Outcome>;
  cancel: () => void;
}

/** Settings that are still waiting are stored first, so that the ribbon and the file agree with the sheet. */
export function paneWork(store: Store<PaneState>, flush: () => Promise<void>): PaneWork {
  let reading: AbortController | null = null;
  return {
    async alone(busy, work) {
      if (store.get().busy !== null) return;
      store.set({ busy, notice: null });
      await flush();
      store.set({ notice: await work(), busy: null });
    },
    async withReading(work) {
      reading = new AbortController();
      const outcome = await work({ signal: reading.signal, onProgress: (progress) => store.set({ insertProgress: progress }) });
      store.set({ insertProgress: null });
      return outcome;
    },
    cancel: () => reading?.abort(),
  };
}

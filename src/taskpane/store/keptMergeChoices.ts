import { NO_MERGE_CHOICES, type MergeChoices } from "../../settings/mergeChoices";
import type { PaneServices } from "../services/services";
import type { Notice } from "./state";

/** Choices that follow each other within this time are stored once. */
const SAVE_AFTER_MS = 400;

export interface KeptMergeChoices {
  load: () => Promise<MergeChoices>;
  /** Stores them a moment later. */
  keep: (choices: MergeChoices) => void;
  /** Stores what is still waiting. */
  flush: () => Promise<void>;
}

/** What the workbook remembers of merging; what could not be read is not written over. */
export function keptMergeChoices({ loadMergeChoices, saveMergeChoices }: Pick<PaneServices, "loadMergeChoices" | "saveMergeChoices">, tell: (notice: Notice) => void): KeptMergeChoices {
  let mayKeep = false;
  let waiting: MergeChoices | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  async function flush(): Promise<void> {
    clearTimeout(timer);
    const choices = waiting;
    waiting = null;
    if (choices === null || !mayKeep) return;
    const outcome = await saveMergeChoices(choices);
    if (!outcome.ok) tell({ tone: "error", message: { problem: outcome.problem } });
  }

  return {
    load: async () => {
      const kept = await loadMergeChoices();
      mayKeep = kept.ok;
      if (kept.ok) return kept.done;
      tell({ tone: "error", message: { problem: kept.problem } });
      return NO_MERGE_CHOICES;
    },
    keep: (choices) => {
      waiting = choices;
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), SAVE_AFTER_MS);
    },
    flush,
  };
}

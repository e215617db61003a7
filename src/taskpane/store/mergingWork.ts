import { unitsIn, type MergeChoices, type MergeResult } from "../../settings/mergeChoices";
import type { PaneServices } from "../services/services";
import { changeMerging, heldFiles, NOTHING_LEFT_OUT, type Held } from "./filesInPlace";
import { keptMergeChoices } from "./keptMergeChoices";
import { mergeNotice } from "./mergeNotices";
import type { MergingActions } from "./mergingState";
import type { Notice, PaneState } from "./state";
import type { Store } from "./store";
import type { PaneWork } from "./work";

export interface MergingNeeds {
  work: Pick<PaneWork, "alone" | "withReading">;
  read: () => Promise<void>;
  readQuietly: () => Promise<void>;
}

/** After these the workbook has the cases: it is the register again. */
const WRITES_CASES: readonly MergeResult[] = ["oneSheet", "sheetPerFile"];

/** What is done with files: loaded when the view is first opened. */
export function mergingWork(store: Store<PaneState>, services: PaneServices, { work, read, readQuietly }: MergingNeeds): MergingActions {
  const held = heldFiles(store, services, read);
  const kept = keptMergeChoices(services, (notice) => store.set({ notice }));

  function choose(part: Partial<MergeChoices>): void {
    const { merging } = store.get();
    if (!merging) return;
    const choices = { ...merging.choices, ...part };
    changeMerging(store, { choices });
    kept.keep(choices);
  }

  function close(): void {
    void kept.flush();
    const isShown = held.leave();
    store.set({ merging: null });
    if (isShown) void read();
  }

  async function finish(mine: Held, result: MergeResult): Promise<Notice> {
    await kept.flush();
    const { settings, language } = store.get();
    const outcome = await work.withReading((options) => services.writeMerged(result, settings, options));
    const notice = mergeNotice(result, outcome, language);
    if (held.now() !== mine) return notice;
    if (outcome.ok) {
      choose({ lastUnits: [...new Set(outcome.merged.files.flatMap((file) => file.units))] });
      await kept.flush();
    }
    if (outcome.ok && WRITES_CASES.includes(result)) close();
    // The figures are there, whether or not the sheet of sources could be written.
    else if (outcome.ok || (result === "figuresOnly" && outcome.problem.code !== "cancelled")) changeMerging(store, { isOpen: false });
    return notice;
  }

  return {
    openMerging: async () => {
      if (store.get().merging) return changeMerging(store, { isOpen: true });
      const choices = await kept.load();
      if (store.get().merging === null) store.set({ merging: { isOpen: true, files: [], progress: null, leftOut: NOTHING_LEFT_OUT, merged: null, choices } });
    },
    closeMerging: close,
    addMergingFiles: async (chosen) => { if (store.get().merging) await held.add(chosen); },
    dropMergingFile: held.drop,
    cancelMerging: () => held.now()?.queue.cancel(),
    chooseMergeResult: (result) => choose({ result }),
    chooseMergeUnits: (typed) => {
      choose({ units: typed === null ? null : unitsIn(typed) });
      if (held.now()?.inPlace) void readQuietly();
    },
    chooseMergeDeadline: (deadline) => choose({ deadline }),
    finishMerging: async () => {
      const [mine, { merging }] = [held.now(), store.get()];
      if (mine?.inPlace && merging) await work.alone("merge", () => finish(mine, merging.choices.result));
    },
  };
}

import { problem } from "../../report/request/problem";
import { unitsIn, unitsToSend, type MergeChoices, type MergeResult } from "../../settings/mergeChoices";
import { addedFiles } from "../merging/files/addedFiles";
import type { Chosen } from "../merging/files/chosenFiles";
import type { MergeSession } from "../merging/session/mergeSession";
import type { PaneServices } from "../services/services";
import { fileQueue, type FileQueue } from "./fileQueue";
import { keptMergeChoices } from "./keptMergeChoices";
import { mergeNotice } from "./mergeNotices";
import type { MergingActions, MergingState } from "./mergingState";
import type { Notice, PaneState } from "./state";
import type { Store } from "./store";
import type { PaneWork } from "./work";

export interface MergingNeeds {
  work: Pick<PaneWork, "alone" | "withReading">;
  read: () => Promise<void>;
  readQuietly: () => Promise<void>;
}

/** Files that are held until the view is closed. */
interface Held {
  session: MergeSession;
  queue: FileQueue;
  /** They are read in the workbook's place. */
  inPlace: boolean;
}

const NOTHING_LEFT = { passedOver: 0, repeated: 0, tooMany: 0 };

/** After these the workbook has the cases: it is the register again. */
const WRITES_CASES: readonly MergeResult[] = ["oneSheet", "sheetPerFile"];

/** What is done with files: loaded when the view is first opened. */
export function mergingWork(store: Store<PaneState>, services: PaneServices, { work, read, readQuietly }: MergingNeeds): MergingActions {
  let held: Held | null = null;
  let opening: Promise<Held | null> | null = null;
  /** Counts closings: what began before one is for nobody. */
  let visit = 0;
  const kept = keptMergeChoices(services, (notice) => store.set({ notice }));

  function change(part: Partial<MergingState>): void {
    const { merging } = store.get();
    if (merging) store.set({ merging: { ...merging, ...part } });
  }

  function choose(part: Partial<MergeChoices>): void {
    const { merging } = store.get();
    if (!merging) return;
    const choices = { ...merging.choices, ...part };
    change({ choices });
    kept.keep(choices);
  }

  const units = (): readonly string[] => {
    const { merging } = store.get();
    return merging ? unitsToSend(merging.choices) : [];
  };

  /** Shows the files in the workbook's place, or the workbook when none is left. */
  async function showFiles(mine: Held): Promise<void> {
    if (held !== mine) return;
    const isAny = mine.queue.files().some(({ name }) => mine.queue.isRead(name));
    if (!isAny && !mine.inPlace) return;
    services.readFrom(isAny ? { session: mine.session, units } : null);
    // What was shown of the other must not come back when this reading is stopped.
    if (isAny !== mine.inPlace) store.set(NOTHING_SHOWN);
    mine.inPlace = isAny;
    if (!isAny) change({ merged: null });
    await read();
  }

  async function open(): Promise<Held | null> {
    const mine = visit;
    const outcome = await services.openFiles();
    opening = null;
    if (mine !== visit) {
      if (outcome.ok) outcome.done.close();
      return null;
    }
    if (!outcome.ok) {
      store.set({ notice: { tone: "error", message: { problem: outcome.problem } } });
      return null;
    }
    const session = outcome.done;
    const now: Held = {
      session, inPlace: false,
      queue: fileQueue({
        add: (file) => services.addFile(session, file).catch((error: unknown) => refuse(error, file.name)),
        drop: (name) => session.drop(name),
        changed: (files, progress) => { if (held === now) change({ files, progress }); },
        settled: () => showFiles(now),
      }),
    };
    /** A file that breaks the reader is one file; when the session itself is gone this fails too. */
    const refuse = (_error: unknown, name: string): Promise<void> => session.refuse({ name, size: now.queue.files().find((file) => file.name === name)?.size ?? 0, modified: 0 });
    held = now;
    return now;
  }

  async function add({ files, passedOver }: Chosen): Promise<void> {
    const mine = held ?? await (opening ??= open());
    if (!mine || held !== mine) return;
    const { fresh, repeated, tooMany } = addedFiles(mine.queue.files(), files);
    change({ leftOut: { passedOver, repeated, tooMany } });
    if (fresh.length === 0) return;
    try {
      await mine.queue.add(fresh);
    } catch {
      if (held !== mine) return;
      const isShown = leave();
      change({ files: [], progress: null, merged: null, leftOut: NOTHING_LEFT });
      store.set({ notice: { tone: "error", message: { problem: problem("filesLost", store.get().language) } } });
      if (isShown) await read();
    }
  }

  /** Lets go of the files; whether they were what the pane shows. */
  function leave(): boolean {
    visit++;
    opening = null;
    const mine = held;
    held = null;
    mine?.session.close();
    services.readFrom(null);
    if (!mine?.inPlace) return false;
    store.set(NOTHING_SHOWN);
    return true;
  }

  function close(): void {
    void kept.flush();
    const isShown = leave();
    store.set({ merging: null });
    if (isShown) void read();
  }

  async function finish(mine: Held): Promise<Notice> {
    await kept.flush();
    const { merging, settings, language } = store.get();
    const result = merging?.choices.result ?? "figuresOnly";
    const outcome = await work.withReading((options) => services.writeMerged(result, settings, options));
    if (outcome.ok && held === mine) {
      choose({ lastUnits: [...new Set(outcome.merged.files.flatMap((file) => file.units))] });
      await kept.flush();
    }
    const isOver = outcome.ok && WRITES_CASES.includes(result);
    if (held === mine && isOver) close();
    // The figures are there, whether or not the sheet of sources could be written.
    else if (held === mine && (outcome.ok || (result === "figuresOnly" && outcome.problem.code !== "cancelled"))) change({ isOpen: false });
    return mergeNotice(result, outcome, language);
  }

  return {
    openMerging: async () => {
      if (store.get().merging) return change({ isOpen: true });
      const choices = await kept.load();
      if (store.get().merging === null) store.set({ merging: { isOpen: true, files: [], progress: null, leftOut: NOTHING_LEFT, merged: null, choices } });
    },
    closeMerging: close,
    addMergingFiles: async (chosen) => { if (store.get().merging) await add(chosen); },
    dropMergingFile: async (name) => held?.queue.drop(name),
    cancelMerging: () => held?.queue.cancel(),
    chooseMergeResult: (result) => choose({ result }),
    chooseMergeUnits: (typed) => {
      choose({ units: typed === null ? null : unitsIn(typed) });
      if (held?.inPlace) void readQuietly();
    },
    chooseMergeDeadline: (deadline) => choose({ deadline }),
    finishMerging: async () => {
      const mine = held;
      if (mine?.inPlace) await work.alone("merge", () => finish(mine));
    },
  };
}

const NOTHING_SHOWN: Partial<PaneState> = { read: { phase: "starting" }, result: null, shown: null, formulas: null, inserted: "" };

import { problem } from "../../report/request/problem";
import { unitsToSend } from "../../settings/mergeChoices";
import { addedFiles } from "../merging/files/addedFiles";
import type { Chosen } from "../merging/files/chosenFiles";
import type { MergeSession } from "../merging/session/mergeSession";
import type { PaneServices } from "../services/services";
import { fileQueue, type FileQueue } from "./fileQueue";
import type { MergingState } from "./mergingState";
import type { PaneState } from "./state";
import type { Store } from "./store";

/** Files that are held until the view is closed. */
export interface Held {
  session: MergeSession;
  queue: FileQueue;
  /** They are read in the workbook's place. */
  inPlace: boolean;
}

export interface HeldFiles {
  /** What is held now; null: nothing. */
  now: () => Held | null;
  add: (chosen: Chosen) => Promise<void>;
  drop: (name: string) => Promise<void>;
  /** Lets go of all; whether they were what the pane shows. */
  leave: () => boolean;
}

export const NOTHING_LEFT_OUT: MergingState["leftOut"] = { passedOver: 0, repeated: 0, tooMany: 0 };

const NOTHING_SHOWN: Partial<PaneState> = { read: { phase: "starting" }, result: null, shown: null, formulas: null, inserted: "" };

/** Changes what the view holds, while there is one. */
export function changeMerging(store: Store<PaneState>, part: Partial<MergingState>): void {
  const { merging } = store.get();
  if (merging) store.set({ merging: { ...merging, ...part } });
}

function unitsNow({ merging }: PaneState): readonly string[] {
  return merging ? unitsToSend(merging.choices) : [];
}

interface Told {
  changed: (mine: Held, part: Pick<MergingState, "files" | "progress">) => void;
  settled: (mine: Held) => Promise<void>;
}

function hold(session: MergeSession, services: PaneServices, told: Told): Held {
  const queue = fileQueue({
    // A file that breaks the reader is one file; when the session itself is gone, this fails too.
    add: (file) => services.addFile(session, file).catch(() => session.refuse({ name: file.name, size: file.size, modified: 0 })),
    drop: (name) => session.drop(name),
    changed: (files, progress) => told.changed(mine, { files, progress }),
    settled: () => told.settled(mine),
  });
  const mine: Held = { session, inPlace: false, queue };
  return mine;
}

/** Files that the pane holds: they come into the workbook's place when they are read, and go again with the last of them. */
export function heldFiles(store: Store<PaneState>, services: PaneServices, read: () => Promise<void>): HeldFiles {
  let held: Held | null = null;
  let opening: Promise<Held | null> | null = null;
  /** Counts closings: what began before one is for nobody. */
  let visit = 0;

  async function show(mine: Held): Promise<void> {
    if (held !== mine) return;
    const isAny = mine.queue.files().some(({ name }) => mine.queue.isRead(name));
    if (!isAny && !mine.inPlace) return;
    services.readFrom(isAny ? { session: mine.session, units: () => unitsNow(store.get()) } : null);
    // What was shown of the other must not come back when this reading is stopped.
    if (isAny !== mine.inPlace) store.set(NOTHING_SHOWN);
    mine.inPlace = isAny;
    if (!isAny) changeMerging(store, { merged: null });
    await read();
  }

  async function open(): Promise<Held | null> {
    const mine = visit;
    const outcome = await services.openFiles();
    if (mine !== visit) {
      if (outcome.ok) outcome.done.close();
      return null;
    }
    opening = null;
    if (outcome.ok) held = hold(outcome.done, services, { changed: (mine, part) => { if (held === mine) changeMerging(store, part); }, settled: show });
    else store.set({ notice: { tone: "error", message: { problem: outcome.problem } } });
    return held;
  }

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

  async function lose(mine: Held): Promise<void> {
    if (held !== mine) return;
    const isShown = leave();
    changeMerging(store, { files: [], progress: null, merged: null, leftOut: NOTHING_LEFT_OUT });
    store.set({ notice: { tone: "error", message: { problem: problem("filesLost", store.get().language) } } });
    if (isShown) await read();
  }

  async function add({ files, passedOver }: Chosen): Promise<void> {
    const mine = held ?? await (opening ??= open());
    if (!mine || held !== mine) return;
    const { fresh, repeated, tooMany } = addedFiles(mine.queue.files(), files);
    changeMerging(store, { leftOut: { passedOver, repeated, tooMany } });
    if (fresh.length === 0) return;
    await mine.queue.add(fresh).catch(() => lose(mine));
  }

  async function drop(name: string): Promise<void> {
    const mine = held;
    await mine?.queue.drop(name).catch(() => lose(mine));
  }

  return { now: () => held, add, drop, leave };
}

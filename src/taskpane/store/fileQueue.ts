import type { ChosenFile } from "../merging/files/chosenFiles";
import type { MergingFile, MergingProgress } from "./mergingState";

/** Files that are loaded at a time: while one is read, the next comes from disk. */
const AT_ONCE = 2;

interface Entry {
  file: ChosenFile;
  state: MergingFile["state"];
  /** It left the list while it was being read: what was read of it goes as soon as that is over. */
  isGone: boolean;
  /** Files that came together are counted together. */
  batch: number;
}

interface Work {
  add: (file: ChosenFile) => Promise<void>;
  drop: (name: string) => Promise<void>;
  /** Something in the list has changed. */
  changed: (files: MergingFile[], progress: MergingProgress | null) => void;
  /** Nothing is being read any more. */
  settled: () => Promise<void>;
}

export interface FileQueue {
  /** The files of the list, those on their way too. */
  files: () => ChosenFile[];
  isRead: (name: string) => boolean;
  /** Resolves once nothing waits any more; rejects when what reads is gone. */
  add: (files: readonly ChosenFile[]) => Promise<void>;
  drop: (name: string) => Promise<void>;
  /** Files that are not read yet leave the list. */
  cancel: () => void;
}

/** How far those that came together are; null once all of them are read. */
function progressOf(batch: readonly Entry[], began: number): MergingProgress | null {
  const done = batch.filter(({ state }) => state === "read").length;
  return batch.length > done ? { done, total: batch.length, secondsLeft: secondsLeft(batch, began) } : null;
}

/** The next to be read. A file whose name is still borne by one that is on its way out waits for it. */
function nextOf(entries: readonly Entry[]): Entry | undefined {
  const leaving = new Set(entries.filter(({ isGone }) => isGone).map(({ file }) => file.name));
  return entries.find(({ state, file }) => state === "waiting" && !leaving.has(file.name));
}

/** Time left by the bytes that are done; rounded up, for what is promised has to be kept. */
function secondsLeft(batch: readonly Entry[], began: number): number | null {
  const bytes = (entries: readonly Entry[]): number => entries.reduce((sum, { file }) => sum + file.size, 0);
  const [done, total] = [bytes(batch.filter(({ state }) => state === "read")), bytes(batch)];
  return done === 0 ? null : Math.ceil((((performance.now() - began) / 1000) * (total - done)) / done);
}

/**
 * Reads chosen files one after the other, so that the list, what is read and what is told of it always agree.
 * @example await fileQueue(work).add(files)
 */
export function fileQueue({ add: read, drop: forget, changed, settled }: Work): FileQueue {
  let entries: Entry[] = [];
  let turn: Promise<void> | null = null;
  let batch = 0;
  let began = 0;

  const listed = (): Entry[] => entries.filter(({ isGone }) => !isGone);

  function tell(): void {
    const progress = progressOf(listed().filter((entry) => entry.batch === batch), began);
    changed(listed().map(({ file: { name, size }, state }) => ({ name, size, state })), progress);
  }

  async function readOn(): Promise<void> {
    for (let entry = nextOf(entries); entry; entry = nextOf(entries)) {
      entry.state = "reading";
      tell();
      await read(entry.file);
      if (entry.isGone) await leave(entry);
      else entry.state = "read";
      tell();
    }
  }

  async function leave(entry: Entry): Promise<void> {
    await forget(entry.file.name);
    entries = entries.filter((each) => each !== entry);
  }

  async function run(): Promise<void> {
    while (entries.some(({ state }) => state === "waiting")) await Promise.all(Array.from({ length: AT_ONCE }, readOn));
    turn = null;
    await settled();
  }

  return {
    files: () => listed().map(({ file }) => file),
    isRead: (name) => listed().some(({ file, state }) => file.name === name && state === "read"),
    add: (files) => {
      if (turn === null) {
        batch++;
        began = performance.now();
      }
      entries = [...entries, ...files.map((file): Entry => ({ file, state: "waiting", isGone: false, batch }))];
      tell();
      turn ??= run();
      return turn;
    },
    drop: async (name) => {
      const entry = listed().find(({ file }) => file.name === name);
      if (!entry) return;
      entry.isGone = entry.state !== "waiting";
      if (entry.state === "waiting") entries = entries.filter((each) => each !== entry);
      tell();
      if (entry.state !== "read") return;
      await leave(entry);
      if (turn === null) await settled();
    },
    cancel: () => {
      entries = entries.filter(({ state }) => state !== "waiting");
      entries.forEach((entry) => { entry.isGone ||= entry.state === "reading"; });
      tell();
    },
  };
}

import type { Edit, SheetNow } from "../../excel/edits";
import type { PaneServices } from "../services/services";
import type { Pauses } from "./pauses";
import type { PaneState, ReadDone } from "./state";
import type { Store } from "./store";

/** A register that took longer to read, and is not small, is read again only when the user asks. */
const LONG_MS = 5_000;
const SMALL_ROWS = 20_000;

interface Needs {
  flush: () => Promise<void>;
  /** Reads without a word; what is shown stays until it is done. */
  readQuietly: () => Promise<void>;
  pauses: Pauses;
}

/** What happened on which sheet since the last look. */
type Heard = Map<string, Set<Edit["what"]>>;

/**
 * Lets the pane's figures follow what is edited in the register: waits until it is quiet and nobody is typing, looks
 * whether a sheet of the register was meant, and reads. Returns how to begin; that gives how to end.
 */
export function followEdits(store: Store<PaneState>, services: PaneServices, { flush, readQuietly, pauses }: Needs): () => () => void {
  let heard: Heard = new Map();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let wasReading = false;
  /** What a reading under way will have seen, and what was shown when it began. */
  let seen: { edits: Heard; before: ReadDone | null } = { edits: new Map(), before: null };
  /** Closed: what Excel still tells is for nobody. */
  let isOver = true;

  function note({ sheetId, what }: Edit): void {
    if (isOver) return;
    heard.set(sheetId, new Set([...(heard.get(sheetId) ?? []), what]));
    wait();
  }

  function wait(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), pauses.edits);
  }

  async function look(): Promise<void> {
    if (!isAtRest(store.get())) return wait();
    const edits = heard;
    heard = new Map();
    // What was only computed follows from an edit, or is as old as what was read.
    if ([...edits.values()].every((whats) => whats.size === 1 && whats.has("calculated"))) return;
    const sheets = await services.sheetsNow();
    // While the user was in a cell, more may have come: it is not quiet yet.
    if (isOver) return;
    if (heard.size > 0 || !isAtRest(store.get())) return again(edits);
    const { read } = store.get();
    // Files do not change with the workbook, which is read again once they are closed.
    if (read.phase !== "ready" || read.done.reading.files !== undefined) return;
    const isUntold = sheets.length === 0;
    if (!isUntold && !touchesRegister(edits, sheets, read.done)) return;
    if (isUntold || isLong(read.done)) return store.set({ edits: "waiting" });
    await flush();
    await readQuietly();
  }

  function again(edits: Heard): void {
    edits.forEach((whats, sheetId) => whats.forEach((what) => note({ sheetId, what })));
  }

  /** What was edited before a reading began is in it, unless it is stopped: then the edits are still to be read. */
  function forgetRead(): void {
    const state = store.get();
    const reads = isReading(state);
    if (reads && !wasReading) {
      seen = { edits: heard, before: shownOf(state) };
      heard = new Map();
    } else if (!reads && wasReading && state.edits === "none" && shownOf(state) === seen.before) again(seen.edits);
    wasReading = reads;
  }

  return () => {
    isOver = false;
    let stop: (() => Promise<void>) | null = null;
    const leave = store.subscribe(forgetRead);
    void services.watchEdits(note).then((found) => {
      stop = found;
      if (isOver) void stop?.().catch(() => undefined);
      else store.set({ follows: found !== null });
    });
    return () => {
      isOver = true;
      clearTimeout(timer);
      leave();
      void stop?.().catch(() => undefined);
    };
  };
}

function isReading({ read, edits }: PaneState): boolean {
  return read.phase === "reading" || edits === "reading";
}

/** What is still under way in the pane goes first. */
function isAtRest(state: PaneState): boolean {
  return state.busy === null && !isReading(state);
}

function shownOf({ read }: PaneState): ReadDone | null {
  if (read.phase === "reading") return read.before;
  return read.phase === "ready" ? read.done : null;
}

/** Too long to be read again without being asked? */
export function isLong({ took, reading }: ReadDone): boolean {
  return took > LONG_MS && reading.table.length >= SMALL_ROWS;
}

/** Was a sheet edited that is part of what was read, or may have become so? What is computed there counts when something else was edited. */
function touchesRegister(edits: Heard, sheets: readonly SheetNow[], { reading, skipped }: ReadDone): boolean {
  const registers = new Set([...reading.layouts, ...reading.aggregates].map(({ sheet }) => sheet));
  const others = new Set(skipped.filter(({ why }) => why !== "empty").map(({ sheet }) => sheet));
  const named = sheets.filter(({ ours }) => !ours);
  const isGone = [...registers].some((name) => !sheets.some((sheet) => sheet.name === name));
  const isEdited = (what: Edit["what"], fits: (name: string) => boolean): boolean => named.some(({ id, name }) => edits.get(id)?.has(what) === true && fits(name));
  const isComputed = isEdited("calculated", (name) => registers.has(name)) && isEdited("cells", () => true);
  return isGone || isComputed || isEdited("cells", (name) => !others.has(name)) || isEdited("added", (name) => !others.has(name));
}

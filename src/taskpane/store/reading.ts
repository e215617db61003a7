import type { Problem } from "../../report/request/request";
import type { Merged } from "../../merge/model/merged";
import type { PaneRead, PaneServices } from "../services/services";
import { computeReports } from "./computeReports";
import type { PaneState, ReadDone } from "./state";
import type { Store } from "./store";

export interface ReadingActions {
  /** Reads the register; a reading that is under way is stopped first. */
  read: () => Promise<void>;
  /** Reads anew behind what is shown, which stays until the new figures are there, or when there are none. */
  readQuietly: () => Promise<void>;
  cancelReading: () => void;
}

/** Reading the register with progress and cancel. */
export function readingActions(store: Store<PaneState>, services: PaneServices): ReadingActions {
  let current: AbortController | null = null;

  const read = (): Promise<void> => readBy(false);
  const readQuietly = (): Promise<void> => readBy(true);

  async function readBy(quiet: boolean): Promise<void> {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    const start = store.get();
    const before = shownUntilNow(start);
    const began = performance.now();
    store.set(quiet ? { edits: "reading" } : { edits: "none", read: { phase: "reading", progress: null, before } });
    const outcome = await services.read({
      signal: mine.signal,
      onProgress: (progress) => {
        if (current === mine && !quiet) store.set({ read: { phase: "reading", progress, before } });
      },
    });
    if (current !== mine) return;
    const failure = (problem: Problem): Partial<PaneState> => (quiet && before ? { read: { phase: "ready", done: before }, edits: "waiting" } : { edits: start.edits === "waiting" ? "waiting" : "none", ...afterFailure(problem, before) });
    const shown = outcome.ok ? await shownFor(outcome, start, began, failure) : await withoutRegister({ ...failure(outcome.problem), ...mergedInto(store.get(), outcome.merged) });
    if (current !== mine) return;
    current = null;
    store.set(shown());
  }

  /** What the user confirmed may be why nothing is found: it must be there to be taken back. */
  async function withoutRegister(failed: Partial<PaneState>): Promise<() => Partial<PaneState>> {
    const answers = await services.loadAnswers();
    return () => ({ ...(answers.ok ? { answers: answers.done } : {}), ...failed });
  }

  /** Register, choices and answers together; by what the pane holds when it is shown. */
  async function shownFor(
    { reading, skipped, hiddenRows, took: told, merged }: Extract<PaneRead, { ok: true }>, start: PaneState, began: number, failure: (problem: Problem) => Partial<PaneState>,
  ): Promise<() => Partial<PaneState>> {
    // What a command has read for the pane took its time there.
    const took = told ?? performance.now() - began;
    const [settings, kept] = await Promise.all([services.loadSettings(reading), services.loadAnswers()]);
    // Without them the next choice or answer would be saved over all that the workbook keeps.
    if (!settings.ok) return () => failure(settings.problem);
    if (!kept.ok) return () => failure(kept.problem);
    const texts = await services.loadLanguage(settings.done.language);
    return () => {
      const now = store.get();
      // A choice or an answer that was made meanwhile is on its way to the workbook: what was kept before it is out of date.
      const isChosen = now.settings !== start.settings;
      const chosen = isChosen ? now.settings : settings.done;
      const answers = now.answers === start.answers ? kept.done : now.answers;
      return {
        inserted: "", edits: "none", settings: chosen, asksClosing: !isChosen && settings.isNew === true, answers,
        ...computeReports(services, reading, { settings: chosen, answers, language: now.language }),
        ...mergedInto(now, merged),
        read: { phase: "ready", done: { reading, skipped, hiddenRows, at: services.timeOfDay(), took } },
        ...(texts.ok ? {} : { notice: { tone: "error", message: { problem: texts.problem } } }),
      };
    };
  }

  return { read, readQuietly, cancelReading: () => current?.abort() };
}

/** What files were merged into, for the view that has them. */
function mergedInto({ merging }: PaneState, merged: Merged | undefined): Partial<PaneState> {
  return merging && merged ? { merging: { ...merging, merged } } : {};
}

function shownUntilNow({ read }: PaneState): ReadDone | null {
  if (read.phase === "ready") return read.done;
  return read.phase === "reading" ? read.before : null;
}

/** A cancelled reading goes back to what was shown; any other failure is shown by itself. */
function afterFailure(problem: Problem, before: ReadDone | null): Partial<PaneState> {
  if (problem.code === "cancelled" && before) {
    return { read: { phase: "ready", done: before }, notice: { tone: "info", message: { key: "pane.readCancelled" } } };
  }
  return { read: { phase: "failed", problem }, result: null, shown: null };
}

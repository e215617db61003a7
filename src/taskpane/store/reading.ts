import type { Problem } from "../../report/request/request";
import type { PaneServices } from "../services/services";
import { computeReports } from "./computeReports";
import type { PaneState, ReadDone } from "./state";
import type { Store } from "./store";

export interface ReadingActions {
  /** Reads the register; a reading that is under way is stopped first. */
  read: () => Promise<void>;
  cancelReading: () => void;
}

/** Reading the register with progress and cancel. */
export function readingActions(store: Store<PaneState>, services: PaneServices): ReadingActions {
  let current: AbortController | null = null;

  async function read(): Promise<void> {
    current?.abort();
    const mine = new AbortController();
    current = mine;
    const before = shownUntilNow(store.get());
    const answersBefore = store.get().answers;
    store.set({ read: { phase: "reading", progress: null, before } });
    const outcome = await services.read({
      signal: mine.signal,
      onProgress: (progress) => {
        if (current === mine) store.set({ read: { phase: "reading", progress, before } });
      },
    });
    if (current !== mine) return;
    if (!outcome.ok) {
      const answers = await services.loadAnswers();
      if (current !== mine) return;
      current = null;
      // What the user confirmed may be why nothing is found: it must be there to be taken back.
      return store.set({ ...(answers.ok ? { answers: answers.done } : {}), ...afterFailure(outcome.problem, before) });
    }
    const [settings, kept] = await Promise.all([services.loadSettings(outcome.reading), services.loadAnswers()]);
    // Without them the next choice or answer would be saved over all that the workbook keeps.
    if (!settings.ok) return fail(mine, settings.problem, before);
    if (!kept.ok) return fail(mine, kept.problem, before);
    const texts = await services.loadLanguage(settings.done.language);
    if (current !== mine) return;
    current = null;
    const { reading, skipped, hiddenRows, took = 0 } = outcome;
    // An answer that was given meanwhile is on its way to the workbook: what was kept before it is out of date.
    const answers = store.get().answers === answersBefore ? kept.done : store.get().answers;
    store.set({
      inserted: "",
      read: { phase: "ready", done: { reading, skipped, hiddenRows, at: services.timeOfDay(), took } },
      settings: settings.done, answers, ...computeReports(services, reading, { settings: settings.done, answers, language: store.get().language }),
      ...(texts.ok ? {} : { notice: { tone: "error", message: { problem: texts.problem } } }),
    });
  }

  function fail(mine: AbortController, problem: Problem, before: ReadDone | null): void {
    if (current !== mine) return;
    current = null;
    store.set(afterFailure(problem, before));
  }

  return { read, cancelReading: () => current?.abort() };
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

import type { ReportSettings } from "../../report/request/request";
import type { PaneServices } from "../services/services";
import { recomputed } from "./computeReports";
import type { PaneState } from "./state";
import type { Store } from "./store";

/** Changes of settings that follow each other within this time are stored once. */
const SAVE_AFTER_MS = 400;

export interface ChoiceActions {
  /** Changes settings: figures follow at once, the workbook keeps them a moment later. */
  choose: (change: Partial<ReportSettings>) => void;
  /** Stores what is still waiting; resolves when the workbook has it. */
  flush: () => Promise<void>;
}

/** The user's choices: recomputed without reading again, kept in the workbook. */
export function choiceActions(store: Store<PaneState>, services: PaneServices): ChoiceActions {
  let waiting: ReturnType<typeof setTimeout> | null = null;
  let saving: Promise<void> = Promise.resolve();

  async function save(): Promise<void> {
    const outcome = await services.saveSettings(store.get().settings);
    if (outcome.ok) return;
    const key = outcome.problem.code === "savedUnknown" ? "pane.settingsUnknown" : "pane.settingsNotSaved";
    store.set({ notice: { tone: "error", message: { key } } });
  }

  function flush(): Promise<void> {
    if (waiting !== null) {
      clearTimeout(waiting);
      waiting = null;
      saving = saving.then(save);
    }
    return saving;
  }

  function choose(change: Partial<ReportSettings>): void {
    if (change.language === undefined) return apply(change);
    void services.loadLanguage(change.language).then((loaded) => (loaded.ok ? apply(change) : store.set({ notice: { tone: "error", message: { problem: loaded.problem } } })));
  }

  function apply(change: Partial<ReportSettings>): void {
    const settings = { ...store.get().settings, ...change };
    // A closing day answers the question of the first run, wherever it is chosen and be it the proposed one.
    const asksClosing = store.get().asksClosing && change.closingDay === undefined;
    store.set({ asksClosing, inserted: "", ...recomputed(services, store.get(), { settings }) });
    if (waiting !== null) clearTimeout(waiting);
    waiting = setTimeout(() => void flush(), SAVE_AFTER_MS);
  }

  return { choose, flush };
}

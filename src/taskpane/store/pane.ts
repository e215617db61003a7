import type { CommandOutcome } from "../../commands/outcome";
import type { Language } from "../../locales/language";
import type { PaneServices } from "../services/services";
import { answerActions, type AnswerActions } from "./answers";
import { recomputed } from "./computeReports";
import { cellActions, type CellActions } from "./cells";
import { choiceActions, type ChoiceActions } from "./choices";
import { formulaActions, type FormulaActions } from "./formulas";
import { effectActions, type EffectActions } from "./effects";
import { freezeActions, type FreezeActions } from "./freezing";
import { mergingActions } from "./merging";
import type { MergingActions } from "./mergingState";
import { procedureActions } from "./procedures";
import type { ProcedureActions } from "./procedureState";
import { readingActions, type ReadingActions } from "./reading";
import { reconcilingActions } from "./reconciling";
import type { ReconcilingActions } from "./reconcilingState";
import { insertNotice } from "./outcomeNotices";
import { PAUSES } from "./pauses";
import { startState, type Notice, type PaneState, type Tab } from "./state";
import { createStore, type Store } from "./store";
import { handleActions, type HandleActions } from "./handles";
import { sheetActions, type SheetActions } from "./sheets";
import { followEdits } from "./following";
import { paneWork } from "./work";
import { workbookActions, type WorkbookActions } from "./workbook";

export interface PaneActions extends ReadingActions, ChoiceActions, AnswerActions, WorkbookActions, FreezeActions, SheetActions, FormulaActions, EffectActions, CellActions, HandleActions, MergingActions, ReconcilingActions, ProcedureActions {
  /** Opens the pane: looks at the host, reads, listens to the ribbon. The result closes it. */
  open: () => () => void;
  showTab: (tab: Tab) => void;
  speak: (language: Language) => Promise<void>;
  dismissNotice: () => void;
  /** What a ribbon command wants to be looked at is in sight. */
  clearAsked: () => void;
  /** True when the clipboard took the text. */
  copy: (text: string) => Promise<boolean>;
}

export interface Pane {
  store: Store<PaneState>;
  actions: PaneActions;
}

/**
 * The pane without its looks: state, and what can be done with it.
 * @example const pane = createPane(services); const close = pane.actions.open();
 */
export function createPane(services: PaneServices, pauses = PAUSES): Pane {
  const store = createStore(startState(services.language()));
  const reading = readingActions(store, services);
  const choices = choiceActions(store, services);
  const answers = answerActions(store, services, { flush: choices.flush, readAgain: reading.read });
  const { followEffects, countEffects } = effectActions(store, services);
  const freezes = freezeActions(store, services, choices.flush);
  const work = paneWork(store, choices.flush);
  const formulas = formulaActions(store, services);
  const cells = { ...cellActions(store, services, work), ...handleActions(store, services, { ...work, ...formulas }) };
  const workbook = workbookActions(store, services, work, reading.read);
  const behind = { flush: choices.flush, readQuietly: reading.readQuietly, pauses };
  const { watch: watchSheets, updateSheet } = sheetActions(store, services, { work, ...behind });
  const follow = followEdits(store, services, behind);

  function hear(outcome: CommandOutcome): void {
    store.set({ notice: commandNotice(outcome) ?? store.get().notice, ...placeOf(outcome) });
    // The pane that opened for a command has begun with what the command read.
    if (services.isReadingDue()) void reading.read();
  }

  async function speak(language: Language): Promise<void> {
    const loaded = await services.loadLanguage(language);
    if (!loaded.ok) return store.set({ notice: NOT_LOADED });
    services.keepLanguage(language);
    store.set(recomputed(services, store.get(), { language }));
  }

  function open(): () => void {
    if (!services.supported()) {
      store.set({ read: { phase: "unsupported" } });
      return () => undefined;
    }
    const stopCounting = followEffects();
    const stopHearing = services.onCommand(hear);
    const stopWatching = services.onReopened(() => { if (!showsFiles(store.get())) void reading.read(); });
    const earlier = services.lastCommand();
    if (earlier) store.set({ notice: commandNotice(earlier), ...placeOf(earlier) });
    void services.listSeparator().then((listSeparator) => store.set({ listSeparator }));
    const stopComparing = watchSheets();
    const stopFollowing = follow();
    void reading.read();
    return () => {
      stopFollowing();
      stopComparing();
      stopHearing();
      stopWatching();
      stopCounting();
      reading.cancelReading();
    };
  }

  return {
    store,
    actions: {
      ...reading, ...choices, ...answers, ...workbook, ...freezes, ...formulas, ...cells,
      ...mergingActions(store, services, { work, ...reading }), ...reconcilingActions(store, services, work), ...procedureActions(store, services, work), countEffects, updateSheet, open,
      showTab: (tab) => store.set({ tab }),
      speak,
      dismissNotice: () => store.set({ notice: null }),
      clearAsked: () => store.set({ isAsked: false }),
      copy: services.copy,
    },
  };
}

/** Files stay what they were when they were chosen. */
function showsFiles({ read }: PaneState): boolean {
  return read.phase === "ready" && read.done.reading.files !== undefined;
}

const NOT_LOADED: Notice = { tone: "error", message: { key: "pane.languageNotLoaded" } };

/** Where to look after a command: at the findings after a check, at what is open after a report that waits for answers or is a draft. */
function placeOf({ command, outcome }: CommandOutcome): Partial<PaneState> {
  if (command === "checkData") return { tab: "data" };
  if (command !== "quarterlyReport") return {};
  const isOpen = outcome.ok ? outcome.json.uncertain !== null : outcome.problem.code === "onlyDraft";
  return isOpen ? { tab: "report", isAsked: true } : {};
}

function commandNotice(outcome: CommandOutcome): Notice | null {
  if (outcome.command === "quarterlyReport") return insertNotice(outcome.outcome);
  return outcome.outcome.ok ? null : { tone: "error", message: { problem: outcome.outcome.problem } };
}

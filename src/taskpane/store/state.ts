import type { Node } from "@tthc/spreadsheet/formula";
import type { Freeze } from "../../excel/freeze/listFreezes";
import type { BackOutcome, TurnedFormula } from "../../excel/formulas/bringFormulasBack";
import type { MadeHandle } from "../../excel/formulas/handleCell";
import type { RewriteOutcome } from "../../excel/formulas/rewriteFormulas";
import type { TurnOutcome } from "../../excel/formulas/turnIntoValues";
import type { ReadProgress } from "../../excel/read/readRegister";
import type { HiddenRows } from "../../excel/read/hiddenRows";
import type { SkippedSheet } from "../../excel/read/sheets";
import type { WorkbookFormulas } from "../../checks/workbookFormulas";
import type { Language, TextKey } from "../../locales/text";
import { NO_ANSWERS, type Answers } from "../../register/corrections/answers";
import type { Reading } from "../../register/model/reading";
import type { Problem, ReportSettings } from "../../report/request/request";
import type { AnswerEffect } from "../../report/situation/effects";
import type { ReportResult } from "../../report/model/result";
import { defaultSettings } from "../../report/request/settings";
import type { ComparedSheet, ListSeparator } from "../services/services";
import type { MergingState } from "./mergingState";
import type { ProcedureState } from "./procedureState";
import type { ReconcilingState } from "./reconcilingState";

export const TABS = ["report", "data", "choices", "functions"] as const;
export type Tab = (typeof TABS)[number];

/** A register that was read, and when. */
export interface ReadDone {
  reading: Reading;
  skipped: SkippedSheet[];
  hiddenRows: HiddenRows[];
  /** Time of day, "9:05". */
  at: string;
  /** Milliseconds that reading took. */
  took: number;
}

type ReadState =
  | { phase: "starting" }
  | { phase: "unsupported" }
  /** before: what was shown until now, kept for when the user cancels. */
  | { phase: "reading"; progress: ReadProgress | null; before: ReadDone | null }
  | { phase: "failed"; problem: Problem }
  | { phase: "ready"; done: ReadDone };

/** The workbook's formulas beside a reading; outcome null: they are being looked through. */
interface FormulaLook {
  reading: Reading;
  outcome: { ok: true; done: WorkbookFormulas } | { ok: false; problem: Problem } | null;
}

/** One line at the top of the pane; a sheet gets a button that goes there. */
export interface Notice {
  tone: "success" | "error" | "info" | "warning";
  message: Sentence;
  /** What else there is to say of it. */
  more?: Sentence;
  sheet?: string;
}

/** A sentence by key, so that it follows the language; or a problem's own sentence, or one of a part that has its own texts. */
export type Sentence = { key: TextKey; values?: Record<string, string | number> } | { problem: Problem } | { said: string };

/** A call of a function that is being put together. */
export interface FunctionDraft {
  id: string;
  /** Which of the registers read is counted, by its place among them; null: what its argument says. */
  register: number | null;
  /** The named arguments, in order. */
  args: readonly Node[];
  /** What stands behind them: pairs, two by two, or any number of one argument. */
  more: readonly Node[];
}

/** The figures after each answer: none to count, only when the user asks (a large register), on their way, all there. */
export interface Effects {
  phase: "none" | "onRequest" | "counting" | "counted";
  found: readonly AnswerEffect[];
}

export const NO_EFFECTS: Effects = { phase: "none", found: [] };

export interface PaneState {
  language: Language;
  tab: Tab;
  read: ReadState;
  settings: ReportSettings;
  /** What the user has confirmed or declined in this workbook. */
  answers: Answers;
  /** The closing rule is to be asked for: nothing was ever chosen in this workbook. */
  asksClosing: boolean;
  formulas: FormulaLook | null;
  /** The report for the reading and the settings, in the report's language; null without a reading. */
  result: ReportResult | null;
  /** The same in the pane's language, for labels and sentences. */
  shown: ReportResult | null;
  /** What answers to open questions would change, as far as it is counted. */
  effects: Effects;
  /** A ribbon command waits for answers: what is open is to be looked at first. */
  isAsked: boolean;
  /** What is open about the figures that the user is about to freeze; null when nothing is asked. */
  freezeAsks: string | null;
  notice: Notice | null;
  /** The sheet that holds what the pane shows, "" when there is none (yet, or any more). */
  inserted: string;
  /** Does this Excel tell of edits, so that the figures follow them? */
  follows: boolean;
  /** Edits of the register that the figures do not have yet: they are being read, or wait for the user to ask for it. */
  edits: "none" | "reading" | "waiting";
  /** The sheets of ours that stand, as last compared with what was read. */
  sheets: readonly ComparedSheet[];
  /** What Excel is being asked for; buttons wait meanwhile. */
  busy: "insert" | "update" | "remove" | "doctor" | "cases" | "freeze" | "compare" | "turn" | "back" | "share" | "unshare" | "merge" | "reconcile" | "procedures" | null;
  /** How far the reading before an insertion is. */
  insertProgress: ReadProgress | null;
  /** Files in the workbook's place, or about to be; null while the view was not opened, and again once it is closed. */
  merging: MergingState | null;
  /** Two lists held against each other; null until the view was opened. */
  reconciling: ReconcilingState | null;
  /** A newer procedure list held against the kept one; null until the view was opened. */
  procedures: ProcedureState | null;
  /** Freezes that the workbook keeps, oldest first. */
  freezes: readonly Freeze[];
  listSeparator: ListSeparator;
  /** The function whose form is open. */
  draft: FunctionDraft | null;
  /** Formulas that became values since the pane was opened, and can be brought back; what the last turn left, and the last way back. */
  turned: readonly TurnedFormula[];
  turnOutcome: TurnOutcome | null;
  backOutcome: BackOutcome | null;
  turnProgress: { done: number; total: number } | null;
  /** Formulas that took a handle since the pane was opened, and can have their range back; handles that were put there for them. */
  shared: { turned: readonly TurnedFormula[]; made: readonly MadeHandle[] };
  /** What the last exchange of ranges for handles left as it was, and the last way back. */
  shareOutcome: RewriteOutcome | null;
  unshareOutcome: BackOutcome | null;
}

/** Whether some of the report's figures are not certain: all that is made of it is a draft. */
export function isDoubtful({ result }: PaneState): boolean {
  return result?.ok === true && result.report.json.uncertain !== null;
}

export function startState(language: Language): PaneState {
  return {
    language, tab: "report", read: { phase: "starting" }, settings: defaultSettings, answers: NO_ANSWERS, asksClosing: false, formulas: null, result: null, shown: null,
    effects: NO_EFFECTS, isAsked: false, freezeAsks: null,
    notice: null, inserted: "", follows: true, edits: "none", sheets: [], busy: null, insertProgress: null, merging: null, reconciling: null, procedures: null, freezes: [], listSeparator: language === "vi" ? ";" : ",",
    draft: null, turned: [], turnOutcome: null, backOutcome: null, turnProgress: null,
    shared: { turned: [], made: [] }, shareOutcome: null, unshareOutcome: null,
  };
}

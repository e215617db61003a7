import type { DoctorOutcome } from "../../excel/makeDoctor";
import type { ReportOutcome } from "../../excel/makeReport";
import type { ReadOptions } from "../../excel/read/readRegister";
import type { ListedFigure } from "../../report/lists/listedFigures";
import type { Problem } from "../../report/request/request";
import type { ReportJson } from "../../report/model/result";
import type { PaneServices, Place, RemoveOutcome } from "../services/services";
import { stillOpen } from "./computeReports";
import type { Notice, PaneState, Sentence } from "./state";
import type { Store } from "./store";

export interface WorkbookActions {
  insert: () => Promise<void>;
  /** Writes the data doctor's sheets. */
  insertDoctor: () => Promise<void>;
  /** Lists the cases behind a figure on a new sheet. */
  insertCases: (figure: ListedFigure) => Promise<void>;
  /** Stops the reading that comes before writing. */
  cancelInserting: () => void;
  removeInserted: () => Promise<void>;
  goTo: (place: Place) => Promise<void>;
  /** Shows the cell of a figure on the inserted sheet. */
  goToFigure: (figure: string) => Promise<void>;
  /** Hands over the report as a Word document. */
  saveDocument: () => Promise<void>;
}

/** What the pane does in the workbook; one thing at a time, each ends in a sentence. */
export function workbookActions(store: Store<PaneState>, services: PaneServices, flush: () => Promise<void>, readAgain: () => Promise<void>): WorkbookActions {
  let inserting: AbortController | null = null;

  async function alone(busy: NonNullable<PaneState["busy"]>, work: () => Promise<Notice>): Promise<void> {
    if (store.get().busy !== null) return;
    store.set({ busy, notice: null });
    await flush();
    store.set({ notice: await work(), busy: null });
  }

  /** Reading comes before writing: with progress, and cancelInserting stops it. */
  async function withReading<Outcome>(work: (options: ReadOptions) => Promise<Outcome>): Promise<Outcome> {
    inserting = new AbortController();
    const outcome = await work({ signal: inserting.signal, onProgress: (progress) => store.set({ insertProgress: progress }) });
    store.set({ insertProgress: null });
    return outcome;
  }

  async function goTo(place: Place): Promise<void> {
    const outcome = await services.goTo(place);
    if (outcome.ok) return;
    const message: Sentence = outcome.problem ? { problem: outcome.problem } : { key: "pane.sheetGone", values: { sheet: place.sheet } };
    store.set({ notice: { tone: "error", message } });
  }

  async function insert(): Promise<Notice> {
    const outcome = await withReading((options) => services.insert(store.get().settings, options));
    const isShown = outcome.ok && sameAsShown(store.get(), outcome.json);
    if (outcome.ok && !isShown) void readAgain();
    // The summary, when it is among the reports, is the first of them.
    store.set({ inserted: outcome.ok && isShown && store.get().settings.reports.includes("summary") ? outcome.sheet : "" });
    return insertNotice(outcome);
  }

  async function goToFigure(figure: string): Promise<void> {
    const { result, inserted, settings } = store.get();
    if (!result?.ok || inserted === "") return;
    const outcome = await services.figureCell(result.report, figure, settings.language);
    if (!outcome.ok) store.set({ notice: { tone: "error", message: { problem: outcome.problem } } });
    else if (outcome.cell) await goTo({ sheet: inserted, ...outcome.cell });
  }

  async function saveDocument(): Promise<void> {
    const { read, answers, result: plain, settings, effects: { found } } = store.get();
    // A draft says what each answer would change, once that is counted.
    const result = read.phase === "ready" && found.length > 0 ? services.build(stillOpen(read.done.reading, answers), settings, found) : plain;
    if (!result?.ok) return;
    const outcome = await services.saveDocument(result.report, settings.language);
    if (!outcome.ok) store.set({ notice: { tone: "error", message: { problem: outcome.problem } } });
    else store.set({ notice: { tone: "success", message: { key: "pane.documentSaved", values: { file: outcome.file } } } });
  }

  async function insertDoctor(): Promise<Notice> {
    return doctorNotice(await withReading((options) => services.insertDoctor(store.get().settings, options)));
  }

  async function insertCases(figure: ListedFigure): Promise<Notice> {
    const outcome = await withReading((options) => services.insertCases(store.get().settings, figure, options));
    if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
    return { tone: "success", message: { key: "pane.casesDone", values: { sheet: outcome.sheet } }, sheet: outcome.sheet };
  }

  return {
    insert: () => alone("insert", insert),
    insertDoctor: () => alone("doctor", insertDoctor),
    insertCases: (figure) => alone("cases", () => insertCases(figure)),
    cancelInserting: () => inserting?.abort(),
    removeInserted: () => alone("remove", async () => removeNotice(await services.removeInserted())).then(() => store.set({ inserted: "" })),
    goTo, goToFigure, saveDocument,
  };
}

/** Did the sheet come out with the figures that the pane shows? Else the register was changed after it was read. */
function sameAsShown({ result }: PaneState, json: ReportJson): boolean {
  return result?.ok === true && JSON.stringify([result.report.json.total, result.report.json.rows]) === JSON.stringify([json.total, json.rows]);
}

/** The line that says what inserting gave. */
export function insertNotice(outcome: ReportOutcome): Notice {
  if (!outcome.ok) return notMadeNotice(outcome.problem);
  const { json: { sheets, notMade, uncertain: doubt }, remarks } = outcome;
  const notice = notWholeNotice(sheets, notMade.map(({ message }) => message), remarks) ?? addedNotice(outcome.sheet, sheets);
  if (doubt === null) return notice;
  return { ...notice, tone: "warning", more: { key: "pane.insertedDoubtful", values: { doubt: doubt.sentence } } };
}

/** What is open stands in the pane itself: of a report that waits for it, only that it waits. */
function notMadeNotice(problem: Problem): Notice {
  return problem.code === "onlyDraft" ? { tone: "warning", message: { key: "pane.reportWaits" } } : { tone: "error", message: { problem } };
}

function addedNotice(sheet: string, sheets: readonly string[]): Notice {
  return { tone: "success", message: { key: sheets.length > 1 ? "pane.insertedMany" : "pane.inserted", values: { sheet, sheets: sheets.join(", "), count: sheets.length } }, sheet };
}

/** The line for new sheets of which some could not be made, or beside which earlier ones stay; null when neither is so. */
function notWholeNotice(sheets: readonly string[], notMade: readonly string[], remarks: readonly string[]): Notice | null {
  if (notMade.length + remarks.length === 0) return null;
  const values = { sheets: sheets.join(", "), count: sheets.length, reasons: [...notMade, ...remarks].join(" ") };
  return { tone: "info", message: { key: notMade.length > 0 ? "pane.insertedSome" : "pane.insertedBeside", values }, sheet: sheets[0] };
}

function doctorNotice(outcome: DoctorOutcome): Notice {
  if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
  const { sheets, notMade, remarks } = outcome;
  const done: Notice = { tone: "success", message: { key: "pane.doctorDone", values: { sheets: sheets.join(", ") } }, sheet: sheets[0] };
  return notWholeNotice(sheets, notMade, remarks) ?? done;
}

function removeNotice(outcome: RemoveOutcome): Notice {
  if (!outcome.ok) return { tone: "error", message: { problem: outcome.problem } };
  const { removed, kept } = outcome;
  const kinds = removed.length === 0 ? (kept.length === 0 ? "none" : "keptOnly") : kept.length === 0 ? "all" : "some";
  const key = ({ none: "pane.removedNone", keptOnly: "pane.removedKept", all: "pane.removedAll", some: "pane.removedSome" } as const)[kinds];
  const values = { count: removed.length, removed: removed.join(", "), kept: kept.join(", ") };
  return { tone: kinds === "all" ? "success" : "info", message: { key, values } };
}

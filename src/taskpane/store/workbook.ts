import type { ListedFigure } from "../../report/lists/listedFigures";
import type { ReportJson } from "../../report/model/result";
import type { PaneServices, Place } from "../services/services";
import { stillOpen } from "./computeReports";
import { casesNotice, doctorNotice, insertNotice, removeNotice } from "./outcomeNotices";
import type { Notice, PaneState, Sentence } from "./state";
import type { Store } from "./store";
import type { PaneWork } from "./work";

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
export function workbookActions(store: Store<PaneState>, services: PaneServices, { alone, withReading, cancel }: PaneWork, readAgain: () => Promise<void>): WorkbookActions {
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
    return casesNotice(await withReading((options) => services.insertCases(store.get().settings, figure, options)));
  }

  return {
    insert: () => alone("insert", insert),
    insertDoctor: () => alone("doctor", insertDoctor),
    insertCases: (figure) => alone("cases", () => insertCases(figure)),
    cancelInserting: cancel,
    removeInserted: () => alone("remove", async () => removeNotice(await services.removeInserted())).then(() => store.set({ inserted: "" })),
    goTo, goToFigure, saveDocument,
  };
}

/** Did the sheet come out with the figures that the pane shows? Else the register was changed after it was read. */
function sameAsShown({ result }: PaneState, json: ReportJson): boolean {
  return result?.ok === true && JSON.stringify([result.report.json.total, result.report.json.rows]) === JSON.stringify([json.total, json.rows]);
}

import type { AggregateFigure, AggregateTable } from "../../register/model/aggregateTable";
import { declineOffer, keepSpelling, type Answers } from "../../register/corrections/answers";
import { withoutAnswer, type Confirmation } from "../../register/corrections/confirmations";
import { acceptOffer, withColumn, withFigure } from "../../register/corrections/corrections";
import type { Offer } from "../../register/model/offers";
import type { SheetLayout } from "../../register/model/layout";
import type { ColumnRole } from "../../register/model/roles";
import type { Problem } from "../../report/request/request";
import type { PaneServices } from "../services/services";
import { recomputed } from "./computeReports";
import type { Notice, PaneState } from "./state";
import type { Store } from "./store";

export interface AnswerActions {
  /** The user says yes, to each offer as it stands: the workbook keeps it and the register is read again. */
  acceptOffers: (offers: readonly Offer[]) => Promise<void>;
  /** The user says no: it is not asked again and makes no figure doubtful; nothing is read anew. */
  declineOffers: (offers: readonly Offer[]) => Promise<void>;
  /** The user says what a column holds; role null: it is not to be read. */
  correctColumn: (layout: SheetLayout, column: number, role: ColumnRole | null) => Promise<void>;
  /** The user says what a column of an aggregate table counts; figure null: nothing. */
  correctFigure: (table: AggregateTable, column: number, figure: AggregateFigure | null) => Promise<void>;
  takeBack: (taken: Confirmation) => Promise<void>;
}

interface Needs {
  /** Stores settings that are still waiting: reading again would lose them. */
  flush: () => Promise<void>;
  readAgain: () => Promise<void>;
}

type Said = Extract<Notice["message"], { key: unknown }>;

/** What the user answers to the pane's questions: shown at once, kept in the workbook, then read with it. */
export function answerActions(store: Store<PaneState>, services: PaneServices, { flush, readAgain }: Needs): AnswerActions {
  /** One answer after the other, or the second would be kept without the first. */
  let last: Promise<void> = Promise.resolve();

  async function keep(change: (answers: Answers) => Answers, said: Said, needsReading: boolean): Promise<void> {
    const before = store.get().answers;
    const answers = change(before);
    store.set({ answers, notice: null });
    const outcome = await services.saveAnswers(answers);
    if (!outcome.ok) return store.set({ answers: before, notice: notKept(outcome.problem) });
    store.set({ notice: { tone: "success", message: said }, ...(needsReading ? { answers } : recomputed(services, store.get(), { answers })) });
    if (!needsReading) return;
    await flush();
    void readAgain();
  }

  function inTurn(...words: Parameters<typeof keep>): Promise<void> {
    last = last.catch(() => undefined).then(() => keep(...words));
    return last;
  }

  const layouts = (): readonly SheetLayout[] => layoutsShown(store.get());
  return {
    acceptOffers: (offers) => inTurn(
      (answers) => offers.reduce((now, offer) => ({ ...keepSpelling(now, offer), corrections: acceptOffer(now.corrections, offer, layouts()) }), answers),
      { key: "pane.answerKept", values: { count: offers.length } }, true),
    declineOffers: (offers) => inTurn(
      (answers) => offers.reduce((now, offer) => declineOffer(now, offer, layouts()), answers),
      { key: "pane.answerDeclined", values: { count: offers.length } }, false),
    correctColumn: (layout, column, role) => inTurn(
      (answers) => ({ ...answers, corrections: withColumn(answers.corrections, layout, column, role) }), { key: "pane.columnCorrected" }, true),
    correctFigure: (table, column, figure) => inTurn(
      (answers) => ({ ...answers, corrections: withFigure(answers.corrections, table, column, figure) }), { key: "pane.columnCorrected" }, true),
    takeBack: (taken) => inTurn((answers) => withoutAnswer(answers, taken), { key: "pane.answerTakenBack" }, true),
  };
}

function notKept({ code, message: why }: Problem): Notice {
  return { tone: "error", message: { key: code === "savedUnknown" ? "pane.answerUnknown" : "pane.answerNotKept", values: { why } } };
}

function layoutsShown({ read }: PaneState): readonly SheetLayout[] {
  if (read.phase === "ready") return read.done.reading.layouts;
  return read.phase === "reading" ? (read.before?.reading.layouts ?? []) : [];
}

import { openOffers, type Answers } from "../../register/corrections/answers";
import type { Reading } from "../../register/model/reading";
import type { PaneServices } from "../services/services";
import type { PaneState } from "./state";

/** A reading with the questions that still wait: what the user has declined since makes no figure doubtful. */
export function stillOpen(reading: Reading, answers: Answers): Reading {
  return reading.offers.length === 0 ? reading : { ...reading, offers: openOffers(reading.offers, reading.layouts, answers) };
}

/** What is shown of a reading, with the choices and answers that hold. */
type Shown = Pick<PaneState, "settings" | "answers" | "language">;

/** The report in its own language and in the pane's; computed once when the two are the same. What was asked about figures before is no question any more. */
export function computeReports(services: PaneServices, read: Reading, { settings, answers, language }: Shown): Pick<PaneState, "result" | "shown" | "freezeAsks"> {
  const reading = stillOpen(read, answers);
  const result = services.build(reading, settings);
  return { result, shown: settings.language === language ? result : services.build(reading, { ...settings, language }), freezeAsks: null };
}

/** The same for what the pane shows, once some of it has changed; nothing while there is no reading. */
export function recomputed(services: PaneServices, state: PaneState, change: Partial<Shown>): Partial<PaneState> {
  const { read } = state;
  return { ...change, ...(read.phase === "ready" ? computeReports(services, read.done.reading, { ...state, ...change }) : {}) };
}

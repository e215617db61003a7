import type { Problem } from "../report/request/request";
import type { ReportOutcome } from "../excel/makeReport";
import { page } from "./page";

/** Ids of the ribbon commands, as in the manifest. */
export type CommandId = "quarterlyReport" | "controlPanel" | "checkData";

/** What a ribbon command did: the pane shows it, the headless command prints it. */
export type CommandOutcome =
  | { command: "quarterlyReport"; outcome: ReportOutcome }
  | { command: "controlPanel"; outcome: { ok: true } | { ok: false; problem: Problem } }
  | { command: "checkData"; outcome: { ok: true } | { ok: false; problem: Problem } };

/** The window event that carries a CommandOutcome as its detail. */
export const OUTCOME_EVENT = "tthc:outcome";

/** The commands and the pane are two scripts of one page: the last outcome lies on the page, not in a module. */
const LAST = Symbol.for("tthc.lastOutcome");

interface Told {
  [LAST]?: CommandOutcome;
}

/** Tells the pane and the headless command what a command did. */
export function announceOutcome(outcome: CommandOutcome): void {
  const here = page<Told>();
  if (!here) return;
  here[LAST] = outcome;
  here.dispatchEvent(new CustomEvent<CommandOutcome>(OUTCOME_EVENT, { detail: outcome }));
}

/** The last outcome on this page: for a pane that opens after the command ended. */
export function lastOutcome(): CommandOutcome | null {
  return page<Told>()?.[LAST] ?? null;
}

/**
 * Calls back for every outcome from now on; the result ends the subscription.
 * @example const stop = subscribeToOutcomes((each) => show(each)); stop();
 */
export function subscribeToOutcomes(listener: (outcome: CommandOutcome) => void): () => void {
  const here = page<Told>();
  if (!here) return () => undefined;
  const hear = (event: Event): void => listener((event as CustomEvent<CommandOutcome>).detail);
  here.addEventListener(OUTCOME_EVENT, hear);
  return () => here.removeEventListener(OUTCOME_EVENT, hear);
}

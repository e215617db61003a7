import type { CaseColumns } from "../register/model/caseTable";
import { isOutside, type Rules } from "./classify";
import { AT } from "./counterPlaces";
import { judgedBy } from "./judged";
import { VERDICTS, verdictOf, type Verdict } from "./verdict";

/** What the counting of classify.ts makes of one case: the one counter of results or of stock that it is in. */
export type CaseState = "outside" | Verdict;

/**
 * The state of one case at the end of a window, by the same rules as countCases: lists name the cases behind its counts.
 * @example caseState(table, 12, rulesOf(window, conventions)) // "late"
 */
export function caseState(cases: CaseColumns, at: number, rules: Rules): CaseState {
  const { received, due, finished, status } = judgedBy(cases, rules);
  if (isOutside(received[at], finished[at], rules)) return "outside";
  const verdict = verdictOf(due[at], finished[at], status[at], rules);
  return VERDICTS.find((state) => AT[state] === verdict) ?? "outside";
}

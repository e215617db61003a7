import type { CaseColumns } from "../register/model/caseTable";
import { isOutside, type Rules } from "./classify";
import { AT } from "./counterPlaces";
import { VERDICTS, verdictOf, type Verdict } from "./verdict";

/** What the counting of classify.ts makes of one case: the one counter of results or of stock that it is in. */
export type CaseState = "outside" | Verdict;

/**
 * The state of one case at the end of a window, by the same rules as countCases: lists name the cases behind its counts.
 * @example caseState(table, 12, rulesOf(window, conventions)) // "late"
 */
export function caseState(cases: CaseColumns, at: number, rules: Rules): CaseState {
  const finished = cases.finished[at];
  if (isOutside(cases.received[at], finished, rules)) return "outside";
  const verdict = verdictOf(cases.due[at], finished, cases.status[at], rules);
  return VERDICTS.find((state) => AT[state] === verdict) ?? "outside";
}

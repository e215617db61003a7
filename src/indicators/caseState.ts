import type { CaseColumns } from "./countCases";
import { isOutside, verdictOf, type Rules } from "./classify";
import { VERDICTS, type VerdictName } from "./types";

/** What the counting of classify.ts makes of one case: the one counter of results or of stock that it is in. */
export type CaseState = "outside" | VerdictName;

/**
 * The state of one case at the end of a window, by the same rules as countCases: lists name the cases behind its counts.
 * @example caseState(table, 12, rulesOf(window, conventions)) // "late"
 */
export function caseState(cases: CaseColumns, at: number, rules: Rules): CaseState {
  const finished = cases.finished[at];
  return isOutside(cases.received[at], finished, rules) ? "outside" : VERDICTS[verdictOf(cases.due[at], finished, cases.status[at], rules)];
}

/**
 * The cases of a table in some states, in the table's order.
 * @example casesInState(table, rules, ["late", "overdue"]) // [3, 17]
 */
export function casesInState(cases: CaseColumns, rules: Rules, states: readonly CaseState[]): number[] {
  const found: number[] = [];
  for (let at = 0; at < cases.length; at++) if (states.includes(caseState(cases, at, rules))) found.push(at);
  return found;
}

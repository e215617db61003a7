import type { CaseColumns } from "./countCases";
import type { Rules } from "./classify";

/** What the counting of classify.ts makes of one case: the one counter of results or of stock that it is in. */
export type CaseState = "outside" | "early" | "onTime" | "late" | "inTime" | "overdue";

/**
 * The state of one case at the end of a window, by the same rules as countCases: lists name the cases behind its counts.
 * @example caseState(table, 12, rulesOf(window, conventions)) // "late"
 */
export function caseState(cases: CaseColumns, at: number, { from, to, asOf, alwaysOnTime, alwaysInTime }: Rules): CaseState {
  const finished = cases.finished[at];
  if (cases.received[at] > to || (finished !== 0 && finished < from)) return "outside";
  const due = cases.due[at];
  const status = cases.status[at];
  if (finished !== 0 && finished <= to) {
    if (due === 0 || finished === due || alwaysOnTime[status] === 1) return "onTime";
    return finished < due ? "early" : "late";
  }
  return due === 0 || due >= asOf || alwaysInTime[status] === 1 ? "inTime" : "overdue";
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

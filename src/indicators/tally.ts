import type { ExtraDay } from "../calendar/workingDays";
import type { CaseColumns, CaseTable } from "../register/model/caseTable";
import { rulesOf, type Rules } from "./classify";
import { judgeCases } from "./judged";
import { verdictOf } from "./verdict";
import { DEFAULT_CONVENTIONS, type Conventions } from "./conventions";
import { COUNTER_COUNT, AT } from "./counterPlaces";
import { countCases } from "./countCases";
import { emptyTally } from "./counts";
import { groupingOf, type Grouping } from "./grouping";
import type { GroupBy, Tally, Window } from "./types";

interface TallyOptions {
  /** "unit" unless said otherwise. */
  groupBy?: GroupBy;
  /** Groups made by the caller, in place of groupBy. */
  grouping?: Grouping;
  conventions?: Conventions;
  /** Days that the centre has off, or works, unlike other bodies. */
  ownDays?: readonly ExtraDay[];
}

/**
 * Counts every case of a table once, by unit or any other cut, for one window (domain.md 2.2). Groups are the table's
 * string table in its order; "" (no unit given) is there only when it counts something. The table is only read.
 * @example tally(reading.table, makePeriod("quarter", 2021, 3, 20)).groups // ["Sở Công Thương", …]
 */
export function tally(table: CaseTable, window: Window, options: TallyOptions = {}): Tally {
  const conventions = options.conventions ?? DEFAULT_CONVENTIONS;
  return withoutEmptyBlank(tallyCases(table, options.grouping ?? groupingOf(table, options.groupBy ?? "unit"), rulesOf(window, conventions, options.ownDays), conventions.dueCounts));
}

/**
 * The counters of some cases by any grouping, every group of it kept.
 * @example tallyCases(table, { codes, groups: [""] }, rulesOf(window, conventions), "resolvedAndOverdue").counts[0]
 */
export function tallyCases(cases: CaseColumns, { codes, groups }: Grouping, rules: Rules, dueCounts: Conventions["dueCounts"]): Tally {
  const counts = new Int32Array(groups.length * COUNTER_COUNT);
  countCases(cases, codes, counts, rules);
  const result = emptyTally(groups, dueCounts);
  result.counts.set(counts);
  if (dueCounts === "dueInWindow") countDueInWindow(cases, codes, result, rules);
  return result;
}

/**
 * One tally a month (or any other windows), for series and trends.
 * @example tallyByMonth(table, monthsOf(period, 20)).length // 3 for a quarter
 */
export function tallyByMonth(table: CaseTable, windows: readonly Window[], options: TallyOptions = {}): Tally[] {
  return windows.map((window) => tally(table, window, options));
}

/** The other reading of "đến hạn" (domain.md 2.2): due day inside the window, wherever the case was finished. */
function countDueInWindow(table: CaseColumns, codes: Uint16Array, into: Tally, rules: Rules): void {
  const { received, due, finished, status } = judgeCases(table, rules);
  for (let i = 0; i < table.length; i++) {
    const d = due[i];
    if (d === 0 || d < rules.from || d > rules.to || received[i] > rules.to) continue;
    const group = codes[i];
    into.dueInWindow[group]++;
    const verdict = verdictOf(d, finished[i], status[i], rules);
    if (verdict === AT.late || verdict === AT.overdue) into.dueInWindowLate[group]++;
    else if (verdict !== AT.inTime) into.dueInWindowOnTime[group]++;
  }
}

/** Drops the group of cases without a name when nothing was counted in it. */
function withoutEmptyBlank(whole: Tally): Tally {
  if (whole.groups[0] !== "" || whole.groups.length <= 1) return whole;
  if (whole.dueInWindow[0] !== 0 || whole.counts.subarray(0, COUNTER_COUNT).some((count) => count !== 0)) return whole;
  return {
    groups: whole.groups.slice(1),
    dueCounts: whole.dueCounts,
    counts: whole.counts.slice(COUNTER_COUNT),
    dueInWindow: whole.dueInWindow.slice(1),
    dueInWindowOnTime: whole.dueInWindowOnTime.slice(1),
    dueInWindowLate: whole.dueInWindowLate.slice(1),
  };
}

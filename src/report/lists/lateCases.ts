import { caseState } from "../../indicators/caseState";
import { rulesOf } from "../../indicators/classify";
import { judgedBy } from "../../indicators/judged";
import { groupingOf } from "../../indicators/grouping";
import type { Day } from "../../calendar/day";
import type { CaseColumns } from "../../register/model/caseTable";
import type { WorkingCalendar } from "../../calendar/workingDays";
import type { Window } from "../../indicators/types";
import type { Reading } from "../../register/model/reading";
import type { ReportSettings } from "../request/request";
import { ownCalendar } from "./ownCalendar";

/** The cases that are looked through, and by which rules. */
export interface LateSource {
  reading: Pick<Reading, "table">;
  period: Window;
  settings: Pick<ReportSettings, "conventions" | "groupBy" | "ownDays">;
}

/** A case that was finished late in the period, or is overdue at its end. */
export interface LateCase {
  /** Its place in the case table. */
  at: number;
  overdue: boolean;
  /** The appointment by which it is late. */
  due: Day;
  /** Calendar days after the due day; for an overdue case up to the closing day. */
  days: number;
  /** The same in working days; null where the calendar does not know the years. */
  workingDays: number | null;
}

/** The late cases of one group, most days late first. */
export interface LateGroup {
  name: string;
  late: number;
  overdue: number;
  cases: LateCase[];
}

function lateCase({ due, finished }: CaseColumns, at: number, endOfOpen: Day | null, calendar: WorkingCalendar): LateCase {
  const end = endOfOpen ?? finished[at];
  return { at, overdue: endOfOpen !== null, due: due[at], days: end - due[at], workingDays: calendar.countWorkingDays(due[at], end) };
}

function byDays(a: LateCase, b: LateCase): number {
  return b.days - a.days || a.at - b.at;
}

/**
 * The cases behind "chậm, quá hạn", by the report's groups: most late cases first, groups without any left out.
 * @example lateGroups(situation)[0] // { name: "Sở Xây dựng", late: 12, overdue: 1, cases: [ … ] }
 */
export function lateGroups(source: LateSource): LateGroup[] {
  const { reading, period, settings } = source;
  const { table } = reading;
  const rules = rulesOf(period, settings.conventions, settings.ownDays);
  const judged = judgedBy(table, rules);
  const { codes, groups } = groupingOf(table, settings.groupBy);
  const calendar = ownCalendar(source);
  const found = new Map<number, LateGroup>();
  for (let at = 0; at < table.length; at++) {
    const state = caseState(table, at, rules);
    if (state !== "late" && state !== "overdue") continue;
    const group = found.get(codes[at]) ?? { name: groups[codes[at]] ?? "", late: 0, overdue: 0, cases: [] };
    group[state]++;
    group.cases.push(lateCase(judged, at, state === "overdue" ? rules.asOf : null, calendar));
    found.set(codes[at], group);
  }
  const sorted = [...found.values()].map((group) => ({ ...group, cases: [...group.cases].sort(byDays) }));
  return sorted.sort((a, b) => b.cases.length - a.cases.length || (a.name < b.name ? -1 : 1));
}

import { NO_DAY } from "../../calendar/day";
import type { WorkingCalendar } from "../../calendar/workingDays";
import type { CaseTable } from "../../register/model/caseTable";
import type { Window } from "../types";

/** How long the cases of one procedure took that ended in a period. */
export interface ProcedureTime {
  procedure: string;
  cases: number;
  /** Mean days from receipt to result, less the wait for papers: calendar days, and working days where the calendar knows all of them. */
  days: number;
  workingDays: number | null;
}

interface Sums {
  cases: number;
  days: number;
  working: number;
  isKnown: boolean;
}

/** A wait for papers inside the handling of a case, as item 2.1 takes it off. */
function waitOf({ course, finished }: CaseTable, at: number): readonly [number, number] | null {
  const [asked, given] = [course?.requested?.[at] ?? NO_DAY, course?.supplemented?.[at] ?? NO_DAY];
  return asked !== NO_DAY && given >= asked && given <= finished[at] ? [asked, given] : null;
}

/**
 * Item 2.2 of QĐ 766: the mean time of each procedure over the cases that ended in the period, those with most cases first. Never of
 * all procedures together: their limits differ.
 * @example meanTimes(table, september, workingCalendar())[0] // { procedure: "Cấp bản sao trích lục", cases: 41, days: 1.2, workingDays: 0.9 }
 */
export function meanTimes(table: CaseTable, { from, to }: Window, calendar: WorkingCalendar): ProcedureTime[] {
  const column = table.more.texts.procedure ?? table.more.texts.procedureCode;
  if (column === undefined) return [];
  const sums = new Map<number, Sums>();
  for (let at = 0; at < table.length; at++) {
    const end = table.finished[at];
    if (end < from || end > to || table.received[at] === NO_DAY) continue;
    const sum = sums.get(column.codes[at]) ?? { cases: 0, days: 0, working: 0, isKnown: true };
    const wait = waitOf(table, at);
    const working = calendar.countWorkingDays(table.received[at], end);
    const waited = wait && calendar.countWorkingDays(...wait);
    sum.cases++;
    sum.days += end - table.received[at] - (wait ? wait[1] - wait[0] : 0);
    if (working === null || (wait && waited === null)) sum.isKnown = false;
    else sum.working += working - (waited ?? 0);
    sums.set(column.codes[at], sum);
  }
  const means = [...sums].filter(([code]) => column.names[code].trim() !== "").map(([code, { cases, days, working, isKnown }]): ProcedureTime =>
    ({ procedure: column.names[code], cases, days: days / cases, workingDays: isKnown ? working / cases : null }));
  return means.sort((a, b) => b.cases - a.cases || (a.procedure < b.procedure ? -1 : 1));
}

import { NO_DAY, type Day } from "../../calendar/day";
import { STATUS } from "../../register/model/caseCodes";
import type { CaseColumns } from "../../register/model/caseTable";
import type { Window } from "../types";

/**
 * What item 2.1 of QĐ 766 says of one case (domain-2026.md 1.1); a count of its own, beside that of II.06a.
 *
 * | verdict | case |
 * |---|---|
 * | out | not accepted, received after the period, or ended before it: a case that waits for papers has ended on the day of the request |
 * | inTime | ended by the day of the first appointment, the wait for papers taken off |
 * | late | ended after it; or asked for papers more than once and not ended, whatever the appointment |
 * | noDue | without an appointment and without a limit: nobody can tell, counted in time as II.06a counts it |
 * | noRequestDay | waits by its status, but no day says since when, and the appointment has passed: counted late |
 */
export type PortalVerdict = "out" | "inTime" | "late" | "noDue" | "noRequestDay";

/** Whether a verdict counts as in time. */
export const COUNTS_IN_TIME: Readonly<Record<PortalVerdict, boolean>> = { out: false, inTime: true, late: false, noDue: true, noRequestDay: false };

/** The days of one case; 0 = none. */
interface Course {
  end: Day;
  requested: Day;
  supplemented: Day;
  requests: number;
}

function isAccepted(status: number): boolean {
  return status !== STATUS.pendingIntake && status !== STATUS.rejectedIntake;
}

/** What is known on the last day of the period: later days have not happened yet. */
function courseAt({ finished, course }: CaseColumns, at: number, { to }: Window): Course {
  const until = (day: Day): Day => (day > to ? NO_DAY : day);
  const requested = until(course?.requested?.[at] ?? NO_DAY);
  const given = until(course?.supplemented?.[at] ?? NO_DAY);
  const said = course?.requests?.[at] ?? NaN;
  return {
    end: until(finished[at]), requested,
    // Papers that came before the last request answered an earlier one.
    supplemented: given >= requested ? given : NO_DAY,
    requests: said >= 0 ? said : requested === NO_DAY ? 0 : 1,
  };
}

/**
 * Days of waiting for papers. Calendar days: the rule subtracts one date from another, and a working day of the portal is nowhere
 * said; what was given after the end took no time of the handling.
 */
function waited({ requested, supplemented }: Course, end: Day): number {
  return requested !== NO_DAY && supplemented !== NO_DAY && supplemented <= end ? supplemented - requested : 0;
}

/** The day on which a case ended, as the rule reads it: the day of the request while it waits, the last of the period while it runs. */
function readEnd(course: Course, { to }: Window): Day {
  if (course.end !== NO_DAY) return course.end;
  return course.requested !== NO_DAY && course.supplemented === NO_DAY ? course.requested : to;
}

/**
 * How item 2.1 reads each case of a period.
 * @param limitDay the day on which the limit of a case without an appointment ends; 0 = no limit is known
 * @example portalVerdicts(table, september)(12) // "late"
 */
export function portalVerdicts(cases: CaseColumns, window: Window, limitDay: (at: number) => Day = () => NO_DAY): (at: number) => PortalVerdict {
  return (at) => {
    if (!isAccepted(cases.status[at]) || cases.received[at] > window.to) return "out";
    const course = courseAt(cases, at, window);
    const isOpen = course.end === NO_DAY;
    if (isOpen && course.requests > 1) return "late";
    const end = readEnd(course, window);
    if (end < window.from) return "out";
    const due = cases.due[at] || limitDay(at);
    if (due === NO_DAY) return "noDue";
    if (end - waited(course, end) <= due) return "inTime";
    return isOpen && course.requested === NO_DAY && cases.status[at] === STATUS.pausedSupplement ? "noRequestDay" : "late";
  };
}

/** The cases of item 2.1: its base, what of it is in time, and those of which nobody can tell. */
export interface PortalProgress {
  base: number;
  inTime: number;
  noDue: number;
  noRequestDay: number;
}

/** Counts a case that is looked at among the others. */
export function addVerdict(found: PortalProgress, verdict: Exclude<PortalVerdict, "out">): void {
  found.base++;
  if (COUNTS_IN_TIME[verdict]) found.inTime++;
  if (verdict === "noDue" || verdict === "noRequestDay") found[verdict]++;
}

/**
 * Item 2.1 of a period.
 * @example countProgress(table, september) // { base: 11, inTime: 7, noDue: 0, noRequestDay: 0 }
 */
export function countProgress(cases: CaseColumns, window: Window, limitDay?: (at: number) => Day): PortalProgress {
  const verdictAt = portalVerdicts(cases, window, limitDay);
  const found: PortalProgress = { base: 0, inTime: 0, noDue: 0, noRequestDay: 0 };
  for (let at = 0; at < cases.length; at++) {
    const verdict = verdictAt(at);
    if (verdict !== "out") addVerdict(found, verdict);
  }
  return found;
}

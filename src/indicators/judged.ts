import { dueInForce } from "../calendar/deadline";
import type { Day } from "../calendar/day";
import type { WorkingCalendar } from "../calendar/workingDays";
import { STATUS } from "../register/model/caseCodes";
import type { CaseColumns, CaseCourse } from "../register/model/caseTable";
import type { Conventions } from "./conventions";
import type { Rules } from "./classify";

/** How the day by which a case is judged follows from its course; what a case's time is on a day is told by its dates alone. */
export interface Judging extends Pick<Conventions, "extensionCounts" | "supplementCounts" | "restDayCounts"> {
  /** A waiting case has ended on the day on which papers were asked for. */
  endsOnRequest: boolean;
  calendar(): WorkingCalendar;
}

/** Columns of which a case says nothing. */
const NOTHING: CaseCourse = {};

/**
 * Whether a case was waiting for papers on a day, by the days on which they were asked for and given; null where no day says it.
 * Papers that came before the last request answer an earlier one. Source: domain-2026.md 1.1, 5 R8.
 * @example waitsOn({ requested, supplemented }, 12, closingDay) // true: asked for on the 9th, given on the 3rd of the next month
 */
export function waitsOn({ requested, supplemented }: CaseCourse, at: number, day: Day): boolean | null {
  const asked = requested?.[at] ?? 0;
  if (asked === 0) return null;
  return asked <= day && !isAnswered(asked, supplemented?.[at] ?? 0, day);
}

function isAnswered(asked: Day, given: Day, day: Day): boolean {
  return given >= asked && given <= day;
}

/** The appointment of a case by the rules: extended, moved by the wait for papers, off a day off. */
class Appointments {
  private readonly calendar: WorkingCalendar;

  private readonly judging: Judging;

  constructor(private readonly cases: CaseColumns, private readonly course: CaseCourse, private readonly rules: Rules) {
    this.judging = rules.judging;
    this.calendar = rules.judging.calendar();
  }

  at(at: number): Day {
    const due = this.cases.due[at];
    const extended = this.judging.extensionCounts === "newDue" ? this.course.dueNew?.[at] ?? 0 : 0;
    // A second appointment was made knowing of the wait: nothing is added to it.
    const moved = extended !== 0 ? extended : due === 0 ? 0 : this.afterSupplement(at, due);
    return moved !== 0 && this.judging.restDayCounts === "nextWorkingDay" ? dueInForce(moved, this.calendar) : moved;
  }

  private afterSupplement(at: number, due: Day): Day {
    const { requested, supplemented } = this.course;
    const [asked, given] = [requested?.[at] ?? 0, supplemented?.[at] ?? 0];
    const { supplementCounts } = this.judging;
    if (supplementCounts === "none" || given === 0 || given > this.lastDay(at) || given < asked) return due;
    return (supplementCounts === "pause" ? this.paused(due, asked, given) : this.restarted(at, due, asked, given)) || due;
  }

  /** Papers count that came before the end of the case, or before it is looked at: later ones moved nothing. */
  private lastDay(at: number): Day {
    const finished = this.cases.finished[at];
    return finished !== 0 && finished <= this.rules.to ? finished : this.rules.asOf;
  }

  /** The working days of the wait are added; 0 where nobody knows them. */
  private paused(due: Day, asked: Day, given: Day): Day {
    const waited = asked === 0 ? null : this.calendar.countWorkingDays(asked, given);
    return waited === null ? 0 : this.calendar.addWorkingDays(due, waited);
  }

  /** The limit, in the working days from receipt to appointment, begins again; papers asked for after the appointment undo no lateness. */
  private restarted(at: number, due: Day, asked: Day, given: Day): Day {
    const limit = asked > due ? null : this.calendar.countWorkingDays(this.cases.received[at], due);
    return limit === null || limit < 0 ? 0 : this.calendar.addWorkingDays(given, limit);
  }
}

/** Whether any rule moves appointments of these cases. */
function movesAppointments({ dueNew, supplemented }: CaseCourse, { extensionCounts, supplementCounts, restDayCounts }: Judging): boolean {
  return (extensionCounts === "newDue" && dueNew !== undefined) || (supplementCounts !== "none" && supplemented !== undefined) || restDayCounts === "nextWorkingDay";
}

/** Cases that are open at the end of the window wait, or do not, as their dates say of the day on which they are judged. */
function asTheyWaited(cases: CaseColumns, course: CaseCourse, { to, asOf, judging }: Rules): Pick<CaseColumns, "finished" | "status"> {
  const { length, finished, status } = cases;
  const judged = { finished: finished.slice(), status: status.slice() };
  for (let at = 0; at < length; at++) {
    if (finished[at] !== 0 && finished[at] <= to) continue;
    const waits = waitsOn(course, at, asOf);
    if (waits === null) continue;
    if (!waits) {
      if (status[at] === STATUS.pausedSupplement) judged.status[at] = STATUS.open;
    } else if (judging.endsOnRequest) judged.finished[at] = Math.max(course.requested?.[at] ?? 0, cases.received[at]);
    else judged.status[at] = STATUS.pausedSupplement;
  }
  return judged;
}

/**
 * Cases as they are judged at the end of a window: the appointment in force by the conventions, and whether a case was waiting for
 * papers on that day by the dates of request and supplement, not by what its status says today. The very columns where neither
 * changes anything; else new ones, without a course. Source: domain-2026.md 5 R3, R8, R9; domain.md 2.3.
 * @example judgeCases(table, rulesOf(quarter, { ...conventions, extensionCounts: "newDue" })).due[12] // the second appointment
 */
export function judgeCases(cases: CaseColumns, rules: Rules): CaseColumns {
  const { course = NOTHING } = cases;
  const moves = movesAppointments(course, rules.judging);
  if (!moves && !course.requested) return cases;
  const judged: CaseColumns = { ...countedColumns(cases), ...(course.requested && asTheyWaited(cases, course, rules)) };
  if (moves) {
    const appointments = new Appointments(cases, course, rules);
    judged.due = cases.due.slice();
    for (let at = 0; at < cases.length; at++) judged.due[at] = appointments.at(at);
  }
  return judged;
}

/** By their names: cases may be an object that has them by other means than as its own. */
function countedColumns({ length, received, due, finished, handedOver, status, channel, serviceLevel, outOfTerritory }: CaseColumns): CaseColumns {
  return { length, received, due, finished, handedOver, status, channel, serviceLevel, ...(outOfTerritory && { outOfTerritory }) };
}

const known = new WeakMap<Rules, { cases: CaseColumns; judged: CaseColumns }>();

/**
 * The same for whoever looks at one case after the other: judged once for all of them. Only of columns that stay as they are.
 * @example judgedBy(table, rules).due[12]
 */
export function judgedBy(cases: CaseColumns, rules: Rules): CaseColumns {
  if (!cases.course && rules.judging.restDayCounts === "recorded") return cases;
  const last = known.get(rules);
  if (last?.cases === cases) return last.judged;
  const judged = judgeCases(cases, rules);
  known.set(rules, { cases, judged });
  return judged;
}

import { NO_DAY, type Day } from "../calendar/day";
import { STATUS } from "../register/model/caseCodes";
import { workingCalendar, type ExtraDay, type WorkingCalendar } from "../calendar/workingDays";
import { type Conventions, CONVENTION_NAMES, type ConventionName } from "./conventions";
import type { Judging } from "./judged";
import type { Window } from "./types";

/**
 * The rules of domain.md 2.2, on whole days. r received, d due, e finished, k handed over; window w0…w1.
 *
 * | counter | rule |
 * |---|---|
 * | received | w0 <= r <= w1 |
 * | carriedOver | r < w0 and (no e, or e >= w0): a case closed on the window's first day was carried over |
 * | early | resolved (w0 <= e <= w1) with e < d |
 * | onTime | resolved with e = d, without d, or returned or withdrawn (convention) |
 * | late | resolved with e > d |
 * | inTime | open at w1 with d >= w1, without d, or paused (convention): due on the closing day is still in time |
 * | overdue | open at w1 with d < w1 |
 * | returned, withdrawn | resolved with that status |
 * | returnedLate, lateCountedOnTime | returned or withdrawn with e > d; of these the ones that are onTime all the same |
 * | noDueDate | resolved or open, without d |
 * | pausedInTime | open, paused and inTime |
 * | handedOver | w0 <= k <= w1, whatever else |
 * | online, onlineFull, onlinePartial | received, by channel and service level 4 or 3 |
 *
 * A case is judged by the appointment and the state that judged.ts makes of its course first.
 * A case finished before the window is in none but handedOver; so received + carriedOver = resolved + open always.
 */
export interface Rules {
  from: Day;
  to: Day;
  asOf: Day;
  /** By status code: 1 = resolved on time whatever the days. */
  alwaysOnTime: Uint8Array;
  /** By status code: 1 = open in time whatever the days. */
  alwaysInTime: Uint8Array;
  /** How the day by which a case is judged follows from its course (judged.ts). */
  judging: Judging;
}

/** Status codes fit in a byte. */
const STATUS_CODES = 256;

/** The official calendar with some days of a centre's own, made when it is first asked for. */
function calendarWith(ownDays: readonly ExtraDay[]): () => WorkingCalendar {
  let made: WorkingCalendar | null = null;
  return () => (made ??= workingCalendar(ownDays));
}

/** A window and conventions as the loops use them; ownDays: days that the centre has off, or works, unlike other bodies. */
export function rulesOf(window: Window, conventions: Conventions, ownDays: readonly ExtraDay[] = []): Rules {
  const rules: Rules = {
    from: Math.max(window.from, NO_DAY + 1),
    to: window.to,
    asOf: window.asOf ?? window.to,
    alwaysOnTime: new Uint8Array(STATUS_CODES),
    alwaysInTime: new Uint8Array(STATUS_CODES),
    judging: { extensionCounts: "firstDue", supplementCounts: "none", restDayCounts: "recorded", endsOnRequest: false, calendar: calendarWith(ownDays) },
  };
  const apply = <Name extends ConventionName>(name: Name): void => EFFECTS[name](rules, conventions[name]);
  CONVENTION_NAMES.forEach(apply);
  return rules;
}

/** What each convention does to the rules. */
const EFFECTS: { readonly [Name in ConventionName]: (rules: Rules, reading: Conventions[Name]) => void } = {
  returnedCounts: ({ alwaysOnTime }, reading) => (reading === "onTime" ? mark(alwaysOnTime, isReturnedOrWithdrawn) : undefined),
  pausedCounts: (rules, reading) => {
    // A waiting case without a day of request has none on which it could have ended: it stays in time.
    if (reading !== "byDate") mark(rules.alwaysInTime, isPaused);
    rules.judging.endsOnRequest = reading === "resolvedOnRequest";
  },
  // No case is judged otherwise by it: tally.ts counts the cases due in the window beside the others.
  dueCounts: () => undefined,
  extensionCounts: ({ judging }, reading) => { judging.extensionCounts = reading; },
  supplementCounts: ({ judging }, reading) => { judging.supplementCounts = reading; },
  restDayCounts: ({ judging }, reading) => { judging.restDayCounts = reading; },
};

function mark(statuses: Uint8Array, isMarked: (status: number) => boolean): void {
  for (const status of Object.values(STATUS)) if (isMarked(status)) statuses[status] = 1;
}

/** domain.md 3.1: "trả lại" and "rút" are ends of their own. */
function isReturnedOrWithdrawn(status: number): boolean {
  return status === STATUS.returned || status === STATUS.withdrawn;
}

/** domain.md 3.1: waiting for papers, for a payment, or stopped. */
export function isPaused(status: number): boolean {
  return status === STATUS.pausedSupplement || status === STATUS.pausedFinance || status === STATUS.stopped;
}

/** True for a case that comes after a window or was finished before it: none of its counts but handedOver holds it. */
export function isOutside(received: number, finished: number, { from, to }: Rules): boolean {
  return received > to || (finished !== 0 && finished < from);
}

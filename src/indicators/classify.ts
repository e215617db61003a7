import { NO_DAY } from "../calendar/day";
import type { Day } from "../calendar/day";
import { CHANNEL, STATUS } from "../register/types";
import { COUNTERS } from "./types";
import type { Conventions, Counter, Window } from "./types";

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
 * | noDueDate | resolved or open, without d |
 * | pausedInTime | open, paused and inTime |
 * | handedOver | w0 <= k <= w1, whatever else |
 * | online, onlineFull, onlinePartial | received, by channel and service level 4 or 3 |
 *
 * A case finished before the window is in none but handedOver; so received + carriedOver = resolved + open always.
 */
export interface Rules {
  from: Day;
  to: Day;
  asOf: Day;
  returnedOnTime: boolean;
  pausedInTime: boolean;
}

/** A window and conventions as the loops use them. */
export function rulesOf(window: Window, conventions: Conventions): Rules {
  return {
    from: Math.max(window.from, NO_DAY + 1),
    to: window.to,
    asOf: window.asOf ?? window.to,
    returnedOnTime: conventions.returnedCounts === "onTime",
    pausedInTime: conventions.pausedCounts === "inTime",
  };
}

/** Position of each counter in a group's row of counts. */
export const AT = Object.fromEntries(COUNTERS.map((name, index) => [name, index])) as Record<Counter, number>;
export const COUNTER_COUNT = COUNTERS.length;

const EARLY = AT.early;
const ON_TIME = AT.onTime;
const LATE = AT.late;
const IN_TIME = AT.inTime;
const OVERDUE = AT.overdue;

/** Whether a case belongs to the window's cumulative count: received by its end and not finished before it. */
export function inScope(received: Day, finished: Day, rules: Rules): boolean {
  return received <= rules.to && (finished === 0 || finished >= rules.from);
}

/** The window's event for a case in scope: the index of early, onTime, late, inTime or overdue. */
export function outcomeOf(due: Day, finished: Day, status: number, rules: Rules): number {
  if (finished !== 0 && finished <= rules.to) {
    if (due === 0 || (rules.returnedOnTime && isReturnedOrWithdrawn(status))) return ON_TIME;
    return finished < due ? EARLY : finished === due ? ON_TIME : LATE;
  }
  return due === 0 || due >= rules.asOf || (rules.pausedInTime && isPaused(status)) ? IN_TIME : OVERDUE;
}

/** domain.md 3.1: "trả lại" and "rút" are ends of their own. */
export function isReturnedOrWithdrawn(status: number): boolean {
  return status === STATUS.returned || status === STATUS.withdrawn;
}

/** domain.md 3.1: waiting for papers, for a payment, or stopped. */
export function isPaused(status: number): boolean {
  return status >= STATUS.pausedSupplement && status <= STATUS.stopped;
}

/**
 * Adds one case in scope to the counts that start at `at`: all counters but handedOver.
 * @example countCase(counts, 0, 44440, 44450, 44449, STATUS.done, CHANNEL.online, 4, rules) // received, early, online, onlineFull
 */
export function countCase(
  counts: Int32Array, at: number, received: Day, due: Day, finished: Day,
  status: number, channel: number, serviceLevel: number, rules: Rules,
): void {
  if (received >= rules.from) {
    counts[at + AT_RECEIVED]++;
    if (channel === CHANNEL.online) countOnline(counts, at, serviceLevel);
  } else if (received !== 0) counts[at + AT_CARRIED_OVER]++;
  const outcome = outcomeOf(due, finished, status, rules);
  counts[at + outcome]++;
  if (due === 0) counts[at + AT_NO_DUE_DATE]++;
  if (status >= STATUS.pausedSupplement && status <= STATUS.returned) countStatus(counts, at, status, outcome);
}

const AT_RECEIVED = AT.received;
const AT_CARRIED_OVER = AT.carriedOver;
const AT_NO_DUE_DATE = AT.noDueDate;

function countOnline(counts: Int32Array, at: number, serviceLevel: number): void {
  counts[at + AT.online]++;
  if (serviceLevel === 4) counts[at + AT.onlineFull]++;
  else if (serviceLevel === 3) counts[at + AT.onlinePartial]++;
}

function countStatus(counts: Int32Array, at: number, status: number, outcome: number): void {
  if (status <= STATUS.stopped) {
    if (outcome === IN_TIME) counts[at + AT.pausedInTime]++;
  } else if (outcome !== IN_TIME && outcome !== OVERDUE) {
    counts[at + (status === STATUS.returned ? AT.returned : AT.withdrawn)]++;
  }
}

import { LAST_DAY, NO_DAY, type Day } from "../../calendar/day";
import { isPaused, rulesOf, type Rules } from "../../indicators/classify";
import { DEFAULT_CONVENTIONS, type Conventions } from "../../indicators/conventions";
import { AT } from "../../indicators/counterPlaces";
import type { Grouping } from "../../indicators/grouping";
import { verdictOf } from "../../indicators/verdict";
import { CHANNEL, STATUS } from "../../register/model/caseCodes";
import type { CaseColumns } from "../../register/model/caseTable";
import type { DaySpan } from "./daySpan";
import { EVENT, EVENT_COUNT } from "./daySums";

/* Plain constants: see countCases.ts. */
const { received: RECEIVED, online: ONLINE, onlineFull: ONLINE_FULL, onlinePartial: ONLINE_PARTIAL, undated: UNDATED, undatedEnd: UNDATED_END } = EVENT;
const { early: EARLY, onTime: ON_TIME, late: LATE, handedOver: HANDED_OVER, overdue: OVERDUE, paused: PAUSED, outOfTerritory: OUT_OF_TERRITORY } = EVENT;
const { returnedLate: RETURNED_LATE, lateCountedOnTime: LATE_COUNTED_ON_TIME } = EVENT;
const [IS_EARLY, IS_ON_TIME] = [AT.early, AT.onTime];
const [NONE, ONLINE_CHANNEL] = [NO_DAY as number, CHANNEL.online];
const NEVER = LAST_DAY + 2;

/** By status: the event of an end that is also one of these. */
const SENT_BACK = new Int8Array(256).fill(-1);
SENT_BACK[STATUS.returned] = EVENT.returned;
SENT_BACK[STATUS.withdrawn] = EVENT.withdrawn;

/** By status: whether an open case is overdue once its due day has passed. */
function becomesOverdue(rules: Rules): boolean[] {
  const [due, next] = [1, 2];
  return Array.from({ length: 256 }, (_status, status) => verdictOf(due, NO_DAY, status, { ...rules, asOf: next }) === AT.overdue);
}

type Counts = Uint16Array | Int32Array;

/** A window in which every result counts. */
export const ALL_DAYS = { from: NO_DAY + 1, to: LAST_DAY };

/** Where events are added, and how cases are judged. */
interface Target {
  span: DaySpan;
  counts: Counts;
  conventions: Conventions;
  /** When papers were asked for: whether such a case waits depends on the window. */
  waited?: Int32Array;
}

/** Adds what happens to cases on their days to the day's counts: a row of EVENT_COUNT a group, a group after the other, a day after the other. */
class DayEvents {
  private first: Day = NO_DAY;
  private counts: Counts = new Uint16Array(0);
  private width = 0;
  private rules: Rules = rulesOf(ALL_DAYS, DEFAULT_CONVENTIONS);
  private isOverdueLater: readonly boolean[] = [];

  /** Adds all cases whose days are in order and within the span; the places of the others. */
  add(cases: CaseColumns, { codes, groups }: Pick<Grouping, "codes" | "groups">, { span, counts, conventions, waited }: Target): number[] {
    const { length, received, due, finished, handedOver } = cases;
    const { first, last } = span;
    this.first = first;
    this.counts = counts;
    this.width = groups.length * EVENT_COUNT;
    this.rules = rulesOf(ALL_DAYS, conventions);
    this.isOverdueLater = becomesOverdue(this.rules);
    const others: number[] = [];
    for (let at = 0; at < length; at++) {
      const [r, d, e, k] = [received[at], due[at], finished[at], handedOver[at]];
      const isIn = (waited === undefined || waited[at] === 0) && r >= first && r <= last && (e === NONE || (e >= r && e <= last)) && (d === NONE || (d >= first && d <= last)) && (k === NONE || (k >= first && k <= last));
      if (isIn) this.addCase(cases, at, codes[at] * EVENT_COUNT);
      else others.push(at);
    }
    // Nothing of a register is held on to.
    this.counts = new Uint16Array(0);
    return others;
  }

  private addCase({ received, due, finished, handedOver, status, channel, serviceLevel, outOfTerritory }: CaseColumns, at: number, group: number): void {
    const { counts } = this;
    const [r, d, e, k] = [received[at], due[at], finished[at], handedOver[at]];
    const start = this.placeOf(r) + group;
    counts[start + RECEIVED]++;
    if (outOfTerritory?.[at] === 1) counts[start + OUT_OF_TERRITORY]++;
    if (d === NONE) counts[start + UNDATED]++;
    if (channel[at] === ONLINE_CHANNEL) {
      const level = serviceLevel[at];
      counts[start + ONLINE]++;
      if (level === 4) counts[start + ONLINE_FULL]++;
      else if (level === 3) counts[start + ONLINE_PARTIAL]++;
    }
    if (k !== NONE) counts[this.placeOf(k) + group + HANDED_OVER]++;
    this.addOpen(r, d, e, status[at], group);
    if (e !== NONE) this.addEnd(d, e, status[at], group);
  }

  /** From its receipt on a case is open and in time, then open and overdue, until it ends. */
  private addOpen(r: Day, d: Day, e: Day, status: number, group: number): void {
    const { counts } = this;
    const overdueFrom = d !== NONE && this.isOverdueLater[status] ? Math.max(r, d + 1) : NEVER;
    const end = e === NONE ? NEVER : e;
    const inTimeUntil = Math.min(overdueFrom, end);
    if (overdueFrom < end) {
      counts[this.placeOf(overdueFrom) + group + OVERDUE]++;
      if (end !== NEVER) counts[this.placeOf(end) + group + OVERDUE]--;
    }
    if (r < inTimeUntil && isPaused(status)) {
      counts[this.placeOf(r) + group + PAUSED]++;
      if (inTimeUntil !== NEVER) counts[this.placeOf(inTimeUntil) + group + PAUSED]--;
    }
  }

  private addEnd(d: Day, e: Day, status: number, group: number): void {
    const { counts } = this;
    const end = this.placeOf(e) + group;
    const verdict = verdictOf(d, e, status, this.rules);
    counts[end + (verdict === IS_EARLY ? EARLY : verdict === IS_ON_TIME ? ON_TIME : LATE)]++;
    if (d === NONE) counts[end + UNDATED_END]++;
    if (SENT_BACK[status] < 0) return;
    counts[end + SENT_BACK[status]]++;
    if (d === NONE || e <= d) return;
    counts[end + RETURNED_LATE]++;
    if (verdict === IS_ON_TIME) counts[end + LATE_COUNTED_ON_TIME]++;
  }

  /** The row before the first day is all 0. */
  private placeOf(day: Day): number {
    return (day - this.first + 1) * this.width;
  }
}

/** Serves one register after the other, so that the compiled pass is kept (register/plain/textCodes.ts). */
export const dayEvents = new DayEvents();

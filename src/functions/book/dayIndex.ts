import type { Day } from "../../calendar/day";
import type { ExtraDay } from "../../calendar/workingDays";
import { rulesOf, type Rules } from "../../indicators/classify";
import type { Conventions } from "../../indicators/conventions";
import { countCases } from "../../indicators/countCases";
import { AT, COUNTER_COUNT } from "../../indicators/counterPlaces";
import { judgeCases } from "../../indicators/judged";
import { emptyTally } from "../../indicators/counts";
import { COUNTERS } from "../../indicators/figureNames";
import { countedAt } from "../../indicators/selectCases";
import type { Grouping } from "../../indicators/grouping";
import type { Tally } from "../../indicators/types";
import type { CaseColumns } from "../../register/model/caseTable";
import { ALL_DAYS, dayEvents } from "./dayEvents";
import { daySpan, type DaySpan } from "./daySpan";
import { EVENT, EVENT_COUNT, SUMS_OF } from "./daySums";

type Sums = Uint16Array | Int32Array;

/** Bytes for each case, and for a register of few. */
const BYTES_A_CASE = 10;
const LEAST_BYTES = 1 << 18;
const MOST_IN_TWO_BYTES = 0xffff;
/** Share of cases that may be counted one by one: with more there is nothing to gain. */
const MOST_OTHERS = 1 / 200;
const FEW_OTHERS = 64;
/** The same where cases waited for papers: counting a part of them is still less than counting all. */
const MOST_WAITED = 1 / 4;

/** Cases with the group of each. */
interface SomeCases {
  cases: CaseColumns;
  codes: Uint16Array;
}

/** The terms of all counters: one look-up each. */
const TERMS = COUNTERS.flatMap((counter) => SUMS_OF[counter].map(({ event, upTo, sign }) => ({ counter: AT[counter], event: EVENT[event], isEnd: upTo === "end", sign })));

/**
 * Cases summed by day and group, so that any window is counted from the sums of two days. Cases whose days are out of order, or far
 * off all others, are counted one by one beside them, by the pass that counts everything.
 */
export class DayIndex {
  private constructor(private readonly span: DaySpan, private readonly groups: readonly string[], private readonly sums: Sums, private readonly others: SomeCases) {}

  /**
   * null: the days and groups would take too much room, or too many cases are out of order.
   * @example DayIndex.of(table, groupingOf(table, "unit"), DEFAULT_CONVENTIONS)?.tally(rulesOf(quarter, DEFAULT_CONVENTIONS))
   */
  static of(given: CaseColumns, { codes, groups }: Pick<Grouping, "codes" | "groups">, conventions: Conventions, ownDays: readonly ExtraDay[] = []): DayIndex | null {
    // What moves an appointment moves it in every window, except for cases that waited for papers: those are counted one by one.
    const cases = judgeCases(given, rulesOf(ALL_DAYS, conventions, ownDays));
    const waited = given.course?.requested;
    const span = daySpan([cases.received, cases.due, cases.finished, cases.handedOver].map((column) => column.subarray(0, cases.length)));
    if (span === null) return null;
    const width = groups.length * EVENT_COUNT;
    // A row of nothing before the first day, and one behind the last: what is due on it is overdue the day after.
    const size = (span.last - span.first + 3) * width;
    const isLow = largestGroup(codes, cases.length, groups.length) <= MOST_IN_TWO_BYTES;
    if (size * (isLow ? 2 : 4) > Math.max(LEAST_BYTES, cases.length * BYTES_A_CASE)) return null;
    // In two bytes what becomes less than 0 on the way comes back to what it is in the end.
    const sums = isLow ? new Uint16Array(size) : new Int32Array(size);
    const others = dayEvents.add(cases, { codes, groups }, { span, counts: sums, conventions, waited });
    const most = waited ? MOST_WAITED : MOST_OTHERS;
    if (others.length > Math.max(FEW_OTHERS, cases.length * most)) return null;
    for (let at = width; at < size; at++) sums[at] += sums[at - width];
    return new DayIndex(span, groups, sums, othersAt(given, codes, Int32Array.from(others)));
  }

  /** Bytes that it takes. */
  get bytes(): number {
    return this.sums.byteLength;
  }

  /** The counters of a window at whose end open cases are judged (asOf = to): what tallyCases gives, by the published reading of "đến hạn". */
  tally(rules: Rules): Tally {
    const { groups, sums } = this;
    const whole = emptyTally(groups);
    const { counts } = whole;
    const [end, before] = [this.rowOf(rules.to), this.rowOf(rules.from - 1)];
    for (let group = 0; group < groups.length; group++) {
      const [at, from] = [group * COUNTER_COUNT, group * EVENT_COUNT];
      for (let each = 0; each < TERMS.length; each++) {
        const { counter, event, isEnd, sign } = TERMS[each];
        counts[at + counter] += sign * sums[(isEnd ? end : before) + from + event];
      }
    }
    this.addOthers(counts, rules);
    return whole;
  }

  private addOthers(counts: Float64Array, rules: Rules): void {
    const { cases, codes } = this.others;
    if (cases.length === 0) return;
    const more = new Int32Array(counts.length);
    countCases(cases, codes, more, rules);
    for (let at = 0; at < more.length; at++) counts[at] += more[at];
  }

  /** Where the sums up to a day begin. */
  private rowOf(day: Day): number {
    const { first, last } = this.span;
    return day < first ? 0 : (Math.min(day, last + 1) - first + 1) * this.groups.length * EVENT_COUNT;
  }
}

function othersAt(cases: CaseColumns, codes: Uint16Array, places: Int32Array): SomeCases {
  return { cases: countedAt(cases, places), codes: Uint16Array.from(places, (at) => codes[at]) };
}

function largestGroup(codes: Uint16Array, length: number, groups: number): number {
  const sizes = new Uint32Array(groups);
  for (let at = 0; at < length; at++) sizes[codes[at]]++;
  return sizes.reduce((most, size) => Math.max(most, size), 0);
}

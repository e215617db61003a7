import type { FigureName } from "../indicators/availability";
import { rulesOf } from "../indicators/classify";
import { DEFAULT_CONVENTIONS } from "../indicators/conventions";
import { COUNTER_COUNT, countCases } from "../indicators/countCases";
import type { CaseColumns } from "../indicators/countCases";
import { countsOf, emptyTally, totalOf } from "../indicators/counts";
import { figuresOf } from "../indicators/figures";
import { COUNTERS } from "../indicators/types";
import type { Tally, Window } from "../indicators/types";
import type { CaseTable } from "../register/types";

/** Groups that countCases tells apart. */
const MOST_GROUPS = 0x10000;

/**
 * Some cases of a table in columns of their own, which may be changed.
 * @example takenCases(table, [3, 17]).received[1] // the receipt day of case 17
 */
export function takenCases(table: CaseTable, rows: readonly number[]): CaseColumns {
  const days = (column: Int32Array): Int32Array => Int32Array.from(rows, (row) => column[row]);
  const codes = (column: Uint8Array): Uint8Array => Uint8Array.from(rows, (row) => column[row]);
  return {
    length: rows.length, received: days(table.received), due: days(table.due), finished: days(table.finished), handedOver: days(table.handedOver),
    status: codes(table.status), channel: codes(table.channel), serviceLevel: codes(table.serviceLevel),
  };
}

/**
 * The counters of each case for itself, one row of them a case.
 * @example countEach(takenCases(table, [3]), window)[AT.received] // 1
 */
export function countEach(cases: CaseColumns, window: Window): Int32Array {
  const rules = rulesOf(window, DEFAULT_CONVENTIONS);
  const counts = new Int32Array(cases.length * COUNTER_COUNT);
  for (let from = 0; from < cases.length; from += MOST_GROUPS) {
    const to = Math.min(cases.length, from + MOST_GROUPS);
    const part = (column: Int32Array): Int32Array => column.subarray(from, to);
    const codes = (column: Uint8Array): Uint8Array => column.subarray(from, to);
    const { received, due, finished, handedOver, status, channel, serviceLevel } = cases;
    const some: CaseColumns = {
      length: to - from, received: part(received), due: part(due), finished: part(finished), handedOver: part(handedOver),
      status: codes(status), channel: codes(channel), serviceLevel: codes(serviceLevel),
    };
    countCases(some, Uint16Array.from({ length: to - from }, (_unused, at) => at), counts.subarray(from * COUNTER_COUNT, to * COUNTER_COUNT), rules);
  }
  return counts;
}

/** What a case adds to each counter is 0 or 1, so a difference is −1, 0 or 1: one digit of a number to the base 3 each. */
const DIGITS = COUNTERS.map((_counter, at) => 3 ** at);
const SAME = DIGITS.reduce((sum, digit) => sum + digit, 0);

/**
 * By how much each case changes the counters when it is counted by the second counts in place of the first, as one number a
 * case; null stands for "not counted".
 * @example differences(countEach(cases, window), null)
 */
export function differences(own: Int32Array | null, other: Int32Array | null): Int32Array {
  const keys = new Int32Array((own ?? other ?? []).length / COUNTER_COUNT);
  for (let at = 0; at < keys.length; at++) {
    let key = SAME;
    for (let c = 0; c < COUNTER_COUNT; c++) key += ((other?.[at * COUNTER_COUNT + c] ?? 0) - (own?.[at * COUNTER_COUNT + c] ?? 0)) * DIGITS[c];
    keys[at] = key;
  }
  return keys;
}

/**
 * Tells whether a figure of some units is another one when one of their cases makes a difference.
 * @param part the counts of the units
 * @example changesFigure("online", part)(differences(own, null)[0]) // true for a case received online
 */
export function changesFigure(figure: FigureName, part: Tally): (difference: number) => boolean {
  const whole = emptyTally([""]);
  part.counts.forEach((count, at) => { whole.counts[at % COUNTER_COUNT] += count; });
  const before = figuresOf(totalOf(part))[figure];
  const known = new Map<number, boolean>([[SAME, false]]);
  const changes = (difference: number): boolean => {
    const counts = whole.counts.map((count, at) => count + (Math.floor(difference / DIGITS[at]) % 3) - 1);
    return figuresOf(countsOf({ ...whole, counts }, 0))[figure] !== before;
  };
  return (difference) => {
    const found = known.get(difference) ?? changes(difference);
    known.set(difference, found);
    return found;
  };
}

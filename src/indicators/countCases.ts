import { CHANNEL, STATUS } from "../register/model/caseCodes";
import type { CaseColumns } from "../register/model/caseTable";
import { isOutside, type Rules } from "./classify";
import { AT, COUNTER_COUNT } from "./counterPlaces";
import { judgeCases } from "./judged";
import { verdictOf, type Verdict } from "./verdict";

/* Plain constants: a look-up in AT for every case doubles the cost of the pass. */
const {
  received: RECEIVED, carriedOver: CARRIED_OVER, handedOver: HANDED_OVER, noDueDate: NO_DUE_DATE, pausedInTime: PAUSED_IN_TIME,
  online: ONLINE, onlineFull: ONLINE_FULL, onlinePartial: ONLINE_PARTIAL, outOfTerritory: OUT_OF_TERRITORY, returned: RETURNED, withdrawn: WITHDRAWN,
  returnedLate: RETURNED_LATE, lateCountedOnTime: LATE_COUNTED_ON_TIME, ...judged
} = AT;

/** What the loop does not count by itself is a verdict: a counter of the catalogue that nothing counts is an error of types here. */
type Counted<Rest> = Exclude<keyof Rest, Verdict> extends never ? Rest : never;
const { inTime: IN_TIME, overdue: OVERDUE, late: LATE }: Counted<typeof judged> = judged;

const { pausedSupplement: FIRST_PAUSED, stopped: LAST_PAUSED, withdrawn: WITHDRAWN_STATUS, returned: RETURNED_STATUS } = STATUS;
const ONLINE_CHANNEL = CHANNEL.online;
/** Of registers that do not say who received a case for another. */
const NONE = new Uint8Array(0);

/**
 * Adds every case to the counts of its group, once, by the rules of classify.ts. This is the only place that counts:
 * the table's tally and the functions' pass both end here.
 * counts: group × COUNTER_COUNT, row-major; groups: group code of each case.
 * @example countCases(table, table.unit, new Int32Array(table.units.length * COUNTER_COUNT), rulesOf(window, conventions))
 */
export function countCases(cases: CaseColumns, groups: Uint16Array, counts: Int32Array, rules: Rules): void {
  const { length, received, due, finished, handedOver, status, channel, serviceLevel } = judgeCases(cases, rules);
  const { outOfTerritory = NONE } = cases;
  const { from, to } = rules;
  for (let i = 0; i < length; i++) {
    const at = groups[i] * COUNTER_COUNT;
    const k = handedOver[i];
    if (k >= from && k <= to) counts[at + HANDED_OVER]++;
    const r = received[i];
    const e = finished[i];
    if (isOutside(r, e, rules)) continue;
    if (r >= from) {
      counts[at + RECEIVED]++;
      if (outOfTerritory[i] === 1) counts[at + OUT_OF_TERRITORY]++;
      if (channel[i] === ONLINE_CHANNEL) {
        counts[at + ONLINE]++;
        const level = serviceLevel[i];
        if (level === 4) counts[at + ONLINE_FULL]++;
        else if (level === 3) counts[at + ONLINE_PARTIAL]++;
      }
    } else if (r !== 0) counts[at + CARRIED_OVER]++;
    const d = due[i];
    const state = status[i];
    if (d === 0) counts[at + NO_DUE_DATE]++;
    const verdict = verdictOf(d, e, state, rules);
    counts[at + verdict]++;
    if (verdict === IN_TIME) {
      if (state >= FIRST_PAUSED && state <= LAST_PAUSED) counts[at + PAUSED_IN_TIME]++;
    } else if (verdict !== OVERDUE && (state === WITHDRAWN_STATUS || state === RETURNED_STATUS)) {
      counts[at + (state === WITHDRAWN_STATUS ? WITHDRAWN : RETURNED)]++;
      if (d !== 0 && e > d) {
        counts[at + RETURNED_LATE]++;
        if (verdict !== LATE) counts[at + LATE_COUNTED_ON_TIME]++;
      }
    }
  }
}

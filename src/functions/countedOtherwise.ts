import type { FigureName } from "../indicators/availability";
import { rulesOf } from "../indicators/classify";
import { DEFAULT_CONVENTIONS } from "../indicators/conventions";
import { countCases } from "../indicators/countCases";
import { countsOf, emptyTally, totalOf } from "../indicators/counts";
import { figuresOf } from "../indicators/figures";
import type { Tally, Window } from "../indicators/types";
import type { MeaningRole } from "../register/meanings";
import { CHANNEL, STATUS, type CaseTable, type Status } from "../register/types";
import { judgeRow, VERDICT } from "../register/verdict";

/** What a case is counted by. */
export type OneCase = Pick<CaseTable, "received" | "due" | "finished" | "handedOver" | "status" | "channel" | "serviceLevel">;

/**
 * A case of a table as it is counted.
 * @example caseAt(table, 12).received[0] // 44400
 */
export function caseAt(table: CaseTable, i: number): OneCase {
  const one = <Column extends Int32Array | Uint8Array>(column: Column): Column => column.subarray(i, i + 1) as Column;
  return {
    received: one(table.received), due: one(table.due), finished: one(table.finished), handedOver: one(table.handedOver),
    status: one(table.status), channel: one(table.channel), serviceLevel: one(table.serviceLevel),
  };
}

/**
 * What else a case may be, by what the words under a role's header may mean; null = none that counts.
 * @param guess what they seem to mean, 0 = nothing
 * @example otherCases(table, 12, "channel", 0).length // 2: online, direct
 */
export function otherCases(table: CaseTable, i: number, role: MeaningRole, guess: number): (OneCase | null)[] {
  const own = caseAt(table, i);
  if (role === "channel") return [CHANNEL.online, CHANNEL.direct].map((channel) => ({ ...own, channel: Uint8Array.of(channel) }));
  if (role === "serviceLevel") return [3, 4].map((level) => ({ ...own, serviceLevel: Uint8Array.of(level) }));
  const statuses = [STATUS.returned, STATUS.pausedSupplement, guess as Status].filter((status) => status !== STATUS.unknown);
  return statuses.map((status) => {
    const isUsed = judgeRow(own.received[0], own.due[0], own.finished[0], own.handedOver[0], status) === VERDICT.used;
    return isUsed ? { ...own, status: Uint8Array.of(status) } : null;
  });
}

/**
 * Tells whether a figure of some units is another one with a case counted otherwise; null = not counted.
 * @param part the counts of the units
 * @example changeTest("online", part, window)(caseAt(table, 12), null) // true for a case received online
 */
export function changeTest(figure: FigureName, part: Tally, window: Window): (own: OneCase | null, other: OneCase | null) => boolean {
  const rules = rulesOf(window, DEFAULT_CONVENTIONS);
  const whole = emptyTally([""]);
  for (let group = 0; group < part.groups.length; group++) whole.counts.forEach((_count, at) => { whole.counts[at] += part.counts[group * whole.counts.length + at]; });
  const countOf = (one: OneCase | null): Int32Array => {
    const counts = new Int32Array(whole.counts.length);
    if (one) countCases({ ...one, length: 1 }, new Uint16Array(1), counts, rules);
    return counts;
  };
  const before = figuresOf(totalOf(part))[figure];
  return (own, other) => {
    const [less, more] = [countOf(own), countOf(other)];
    if (less.every((count, at) => count === more[at])) return false;
    const changed = { ...whole, counts: whole.counts.map((count, at) => count - less[at] + more[at]) };
    return figuresOf(countsOf(changed, 0))[figure] !== before;
  };
}

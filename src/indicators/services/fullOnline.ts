import { CHANNEL, type ServiceLevel } from "../../register/model/caseCodes";
import type { CaseTable } from "../../register/model/caseTable";
import type { Grouping } from "../grouping";
import type { Window } from "../types";
import { countClasses, type ClassCounts } from "./countClasses";

/** Whether a case's procedure can be done fully online, by a list of procedures. */
export type Eligibility = "yes" | "no" | "unknown";

/** eligible: received of such procedures; full: of those submitted fully online; unknown: received of procedures of which the list does not say. */
export const FULL_ONLINE_CLASSES = ["eligible", "full", "unknown"] as const;
export type FullOnlineClass = (typeof FULL_ONLINE_CLASSES)[number];

/** Levels of an online case that came fully online: said so, or not said. */
const CAME_FULL: readonly ServiceLevel[] = [0, 4];

/**
 * Whether a case of an eligible procedure came fully online: what the register says of it goes before what the list says of its procedure.
 * @example cameFullOnline(table, 0) // false for one handed in at the counter
 */
export function cameFullOnline({ channel, serviceLevel }: CaseTable, at: number): boolean {
  return channel[at] === CHANNEL.online && CAME_FULL.some((level) => level === serviceLevel[at]);
}

/**
 * Cases received in a window of procedures that are eligible for full online service, and those of them that came so. An online case
 * of such a procedure is one unless the register says another level.
 * @param eligibilityOf by the case's place in the table
 * @example countFullOnline(table, grouping, period, () => "yes")[0].counts.full // 12
 */
export function countFullOnline(table: CaseTable, grouping: Grouping, { from, to }: Window, eligibilityOf: (at: number) => Eligibility): ClassCounts<FullOnlineClass>[] {
  return countClasses<FullOnlineClass>(grouping, table.length, FULL_ONLINE_CLASSES, (at, add) => {
    if (table.received[at] < from || table.received[at] > to) return;
    const eligibility = eligibilityOf(at);
    if (eligibility === "unknown") add("unknown");
    if (eligibility !== "yes") return;
    add("eligible");
    if (cameFullOnline(table, at)) add("full");
  });
}

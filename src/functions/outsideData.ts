import { formatDay } from "../calendar/day";
import type { GroupCounts, Window } from "../indicators/types";
import type { Reading } from "../register/types";
import { failure } from "./problem";
import type { Outcome } from "./problem";

/**
 * Whether anything of a window can be told: a case received, resolved or handed over in it. The report over a window of which
 * nothing can be told is refused in the same words (report/ready.ts).
 * @example tellsAnything(totalOf(tally)) // false for a quarter before the register begins
 */
export function tellsAnything({ received, early, onTime, late, handedOver }: GroupCounts): boolean {
  return received + early + onTime + late + handedOver > 0;
}

/**
 * Why a reading gives no figures of a window: no row of it is a case, or nothing of the window can be told.
 * @param total the counts of all its cases
 */
export function outsideData({ table, line }: Reading, window: Window, total: GroupCounts): Outcome<never> | null {
  if (table.length === 0) return line.read === 0 ? null : failure("notAvailable", "function.problem.noCases", { read: line.read });
  if (tellsAnything(total)) return null;
  const { firstReceived, lastReceived } = table.span;
  return failure("notAvailable", "function.problem.noCasesInPeriod", {
    from: formatDay(window.from), to: formatDay(window.to), first: formatDay(firstReceived), last: formatDay(lastReceived),
  });
}

import { formatDay } from "../../calendar/day";
import { lastDaySeen } from "../../indicators/dataSpan";
import { speaksOf } from "../../indicators/speaksOf";
import type { Counts, Window } from "../../indicators/types";
import type { Reading } from "../../register/model/reading";
import { failure } from "../model/problem";
import type { Outcome } from "../model/problem";

/**
 * Why a reading gives no figures of a window: no row of it is a case, or the data do not speak of the window. The report over
 * such a window is refused in the same words (report/situation/ready.ts).
 * @param total the counts of all its cases
 */
export function outsideData({ table, line }: Reading, window: Window, total: Counts): Outcome<never> | null {
  if (table.length === 0) return line.read === 0 ? null : failure("notAvailable", "function.problem.noCases", { read: line.read });
  if (speaksOf(total, lastDaySeen(table), window)) return null;
  const { firstReceived, lastReceived } = table.span;
  return failure("notAvailable", "function.problem.noCasesInPeriod", {
    from: formatDay(window.from), to: formatDay(window.to), first: formatDay(firstReceived), last: formatDay(lastReceived),
  });
}

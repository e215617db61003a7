import type { Figures, GroupCounts, RateBase } from "./types";

/** A share 0…1; null when its base is 0: nothing happened, which is neither 0 % nor 100 %. */
export function rate(numerator: number, denominator: number): number | null {
  return denominator > 0 ? numerator / denominator : null;
}

/** What the on-time and late rates are made of. */
interface RateParts {
  baseCount: number;
  onTimeCount: number;
  lateCount: number;
}

/**
 * The three bases of domain.md 2.2. In each the two rates make up 100 %: under B an open overdue case is in neither,
 * because it is not in the base (the report of 01/2019 mixed bases and printed 102,27 %).
 */
function ratePartsOf(counts: GroupCounts, base: RateBase): RateParts {
  const { early, onTime, late, inTime, overdue, dueInWindow } = counts;
  const good = early + onTime;
  if (base === "B") return { baseCount: good + late, onTimeCount: good, lateCount: late };
  if (base === "C") return { baseCount: good + late + inTime + overdue, onTimeCount: good + inTime, lateCount: late + overdue };
  if (dueInWindow) return { baseCount: dueInWindow.due, onTimeCount: dueInWindow.onTime, lateCount: dueInWindow.late };
  return { baseCount: good + late + overdue, onTimeCount: good, lateCount: late + overdue };
}

/**
 * Counters and all that follows from them: sums, and rates on the chosen base (A due, B resolved, C cumulative).
 * Rates are unrounded; for text, round onTimeCount / baseCount and the like in whole numbers.
 * @example figuresOf(totalOf(tally), "A").onTimeRate // 4157 / 4169 = 0.99712…
 */
export function figuresOf(counts: GroupCounts, base: RateBase = "A"): Figures {
  const { received, online, onlineFull, onlinePartial, carriedOver, early, onTime, late } = counts;
  const { inTime, overdue, returned, withdrawn, handedOver, noDueDate, pausedInTime, dueInWindow } = counts;
  const parts = ratePartsOf(counts, base);
  const resolved = early + onTime + late;
  return {
    received, online, onlineFull, onlinePartial, carriedOver, early, onTime, late,
    inTime, overdue, returned, withdrawn, handedOver, noDueDate, pausedInTime,
    cumulative: received + carriedOver,
    resolved,
    pending: inTime + overdue,
    onlineLevelUnsaid: online - onlineFull - onlinePartial,
    due: dueInWindow ? dueInWindow.due : resolved + overdue,
    earlyAndOnTime: early + onTime,
    lateAndOverdue: late + overdue,
    onTimeRate: rate(parts.onTimeCount, parts.baseCount),
    lateRate: rate(parts.lateCount, parts.baseCount),
    returnedRate: rate(returned, parts.baseCount),
    withdrawnRate: rate(withdrawn, parts.baseCount),
    returnedAndWithdrawnRate: rate(returned + withdrawn, parts.baseCount),
    onlineRate: rate(online, received),
    onlineFullRate: rate(onlineFull, online),
    rateBase: base,
    baseCount: parts.baseCount,
    onTimeCount: parts.onTimeCount,
    lateCount: parts.lateCount,
  };
}

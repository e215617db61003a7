import { BASES, BASE_PARTS } from "./bases";
import { byName, COUNT_NAMES, entryOf, isCounter, RATES, type BasePart, type Counter, type CountName } from "./figureNames";
import type { Figures, GroupCounts, RateBase } from "./types";

/** A share 0…1; null when its base is 0: nothing happened, which is neither 0 % nor 100 %. */
export function rate(numerator: number, denominator: number): number | null {
  return denominator > 0 ? numerator / denominator : null;
}

/** Counters that a count adds and takes off. */
type Terms = readonly { counter: Counter; times: 1 | -1 }[];

function termsOf(name: CountName, times: 1 | -1 = 1): Terms {
  if (isCounter(name)) return [{ counter: name, times }];
  const { plus, minus = [] } = entryOf(name);
  return [...plus.flatMap((term) => termsOf(term, times)), ...minus.flatMap((term) => termsOf(term, times === 1 ? -1 : 1))];
}

const TERMS = byName(COUNT_NAMES, (name) => termsOf(name));

/**
 * A count of cases by its counters; of "due" by due day the cases whose due day lies in the window.
 * @example countOf(totalOf(tally), "cumulative") // 16234
 */
export function countOf(counts: GroupCounts, name: CountName): number {
  if (name === "due" && counts.dueInWindow) return counts.dueInWindow.due;
  let sum = 0;
  for (const { counter, times } of TERMS[name]) sum += times * counts[counter];
  return sum;
}

/** The base by due day: its own numerators, so that no rate exceeds 100 %. */
const DUE_IN_WINDOW = { baseCount: "due", onTimeCount: "onTime", lateCount: "late" } as const satisfies Record<BasePart, keyof NonNullable<GroupCounts["dueInWindow"]>>;

function partOf(counts: GroupCounts, base: RateBase, part: BasePart): number {
  if (base === "A" && counts.dueInWindow) return counts.dueInWindow[DUE_IN_WINDOW[part]];
  return BASES[base][part].reduce((sum, name) => sum + countOf(counts, name), 0);
}


/**
 * Counters and all that follows from them: sums, and rates on the chosen base (A due, B resolved, C cumulative).
 * Rates are unrounded; for text, round onTimeCount / baseCount and the like in whole numbers.
 * @example figuresOf(totalOf(tally), "A").onTimeRate // 4157 / 4169 = 0.99712…
 */
export function figuresOf(counts: GroupCounts, base: RateBase = "A"): Figures {
  const known = { ...byName(COUNT_NAMES, (name) => countOf(counts, name)), ...byName(BASE_PARTS, (part) => partOf(counts, base, part)) };
  const shares = byName(RATES, (name) => {
    const { part, whole } = entryOf(name);
    return rate(known[part], known[whole]);
  });
  return { ...known, ...shares, rateBase: base };
}

import { BASES, BASE_PARTS } from "./bases";
import { AT, COUNTER_COUNT } from "./counterPlaces";
import { byName, COUNT_NAMES, COUNTERS, entryOf, isCounter, isSum, RATES, shareOf, type BasePart, type CountName, type SumName } from "./figureNames";
import type { Figures, GroupCounts, RateBase, Tally } from "./types";

/** A share 0…1; null when its base is 0: nothing happened, which is neither 0 % nor 100 %. */
export function rate(numerator: number, denominator: number): number | null {
  return denominator > 0 ? numerator / denominator : null;
}

/** Sums behind the sums that they are made of. */
const SUMS = COUNT_NAMES.filter(isSum).reduce<SumName[]>(withTerms, []).map((name) => ({ name, minus: [], ...entryOf(name) }));

function withTerms(before: SumName[], name: SumName): SumName[] {
  if (before.includes(name)) return before;
  const { plus, minus = [] } = entryOf(name);
  return [...[...plus, ...minus].filter(isSum).reduce(withTerms, before), name];
}

const SHARES = byName(RATES, shareOf);

/** Copied and filled for each group. */
const BLANK: Figures = { ...byName(COUNT_NAMES, () => 0), ...byName(BASE_PARTS, () => 0), ...byName(RATES, () => null), rateBase: "A" };

/** The base by due day: its own numerators, so that no rate exceeds 100 %. */
const DUE_IN_WINDOW = { baseCount: "due", onTimeCount: "onTime", lateCount: "late" } as const satisfies Record<BasePart, keyof NonNullable<GroupCounts["dueInWindow"]>>;

function sumOf(figures: Figures, names: readonly CountName[]): number {
  let sum = 0;
  for (const name of names) sum += figures[name];
  return sum;
}

/**
 * Counters and all that follows from them: sums, and rates on the chosen base (A due, B resolved, C cumulative).
 * Rates are unrounded; for text, round onTimeCount / baseCount and the like in whole numbers.
 * @example figuresOf(totalOf(tally), "A").onTimeRate // 4157 / 4169 = 0.99712…
 */
export function figuresOf(counts: GroupCounts, base: RateBase = "A"): Figures {
  const { dueInWindow } = counts;
  const figures: Figures = { ...BLANK };
  figures.rateBase = base;
  for (const name of COUNTERS) figures[name] = counts[name];
  for (const { name, plus, minus } of SUMS) figures[name] = sumOf(figures, plus) - sumOf(figures, minus);
  if (dueInWindow) figures.due = dueInWindow.due;
  for (const part of BASE_PARTS) figures[part] = dueInWindow && base === "A" ? dueInWindow[DUE_IN_WINDOW[part]] : sumOf(figures, BASES[base][part]);
  for (const name of RATES) figures[name] = rate(figures[SHARES[name].part], figures[SHARES[name].whole]);
  return figures;
}

/** The counters that make up a count, by their places in a group's row. */
function placesOf(name: CountName, sign: 1 | -1 = 1): { at: number; sign: 1 | -1 }[] {
  if (isCounter(name)) return [{ at: AT[name], sign }];
  const { plus, minus = [] } = entryOf(name);
  return [...plus.flatMap((term) => placesOf(term, sign)), ...minus.flatMap((term) => placesOf(term, sign === 1 ? -1 : 1))];
}

/**
 * One count of every group, for tallies of very many groups: as figuresOf gives it, without an object for each.
 * @example countIn(tally, "cumulative")(0) // 812
 */
export function countIn({ counts, dueCounts, dueInWindow }: Tally, name: CountName): (group: number) => number {
  if (name === "due" && dueCounts === "dueInWindow") return (group) => dueInWindow[group];
  const places = placesOf(name);
  return (group) => {
    let sum = 0;
    for (const { at, sign } of places) sum += sign * counts[group * COUNTER_COUNT + at];
    return sum;
  };
}

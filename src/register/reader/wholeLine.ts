import { FINDING_TYPES, type FindingType } from "../model/findings";
import type { ReadingLine } from "../model/reading";
import { FATE, FATE_TYPES } from "./fates";
import type { Judgement } from "./judging";

/** Reasons of exclusion in the order of the catalogue, with their fates. */
const REASONS: readonly { type: FindingType; fate: number }[] = FINDING_TYPES.flatMap((type) => {
  const fate = FATE_TYPES.indexOf(type);
  return fate < 0 ? [] : [{ type, fate }];
});

/** A line of counted fates, from a place in them on. */
export function lineOf(counts: ArrayLike<number>, from: number): ReadingLine {
  const all = Array.from({ length: FATE_TYPES.length }, (_, fate) => counts[from + fate]);
  const excluded = REASONS.map(({ type, fate }) => ({ type, count: all[fate] })).filter(({ count }) => count > 0);
  return { read: all.reduce((sum, count) => sum + count, 0) - all[FATE.cut], used: all[FATE.used], excluded };
}

/** The balanced line of a register whose rows are judged. */
export function wholeLine({ fates }: Judgement): ReadingLine {
  const counts = new Float64Array(FATE_TYPES.length);
  for (let row = 0; row < fates.length; row++) counts[fates[row]]++;
  return lineOf(counts, 0);
}

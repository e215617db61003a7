import { FINDING_TYPES, type FindingType } from "../model/findings";
import type { ReadingLine } from "../model/reading";
import { FATE, FATE_TYPES } from "./fates";
import type { Judgement } from "./judging";
import type { RowStore } from "./rowStore";

/** Reasons of exclusion in the order of the catalogue, with their fates. */
const REASONS: readonly { type: FindingType; fate: number }[] = FINDING_TYPES.flatMap((type) => {
  const fate = FATE_TYPES.indexOf(type);
  return fate < 0 ? [] : [{ type, fate }];
});

function lineOf(counts: ArrayLike<number>, from: number): ReadingLine {
  const all = Array.from({ length: FATE_TYPES.length }, (_, fate) => counts[from + fate]);
  const excluded = REASONS.map(({ type, fate }) => ({ type, count: all[fate] })).filter(({ count }) => count > 0);
  return { read: all.reduce((sum, count) => sum + count, 0) - all[FATE.cut], used: all[FATE.used], excluded };
}

/** The balanced line of all sheets, and that of each by its name: they add up to the first. */
export interface SheetLines {
  whole: ReadingLine;
  bySheet: ReadonlyMap<string, ReadingLine>;
}

/** The lines of a register whose rows are judged. */
export function sheetLines(store: RowStore, { fates }: Judgement): SheetLines {
  const width = FATE_TYPES.length;
  const counts = new Float64Array((store.sources.length + 1) * width);
  for (let row = 0; row < fates.length; row++) {
    counts[store.sheet[row] * width + fates[row]]++;
    counts[fates[row]]++;
  }
  const bySheet = new Map(store.sources.map(({ layout }, at) => [layout.sheet, lineOf(counts, (at + 1) * width)]));
  return { whole: lineOf(counts, 0), bySheet };
}

import type { ReadingLine } from "../model/reading";
import { FATE_TYPES } from "./fates";
import type { Judgement } from "./judging";
import type { RowStore } from "./rowStore";
import { lineOf } from "./wholeLine";

/** The balanced line of each sheet by its name: they add up to that of the whole. */
export function linesBySheet(store: RowStore, { fates }: Judgement): ReadonlyMap<string, ReadingLine> {
  const width = FATE_TYPES.length;
  const counts = new Float64Array(store.sources.length * width);
  for (let row = 0; row < fates.length; row++) counts[(store.sheet[row] - 1) * width + fates[row]]++;
  return new Map(store.sources.map(({ layout }, at) => [layout.sheet, lineOf(counts, at * width)]));
}

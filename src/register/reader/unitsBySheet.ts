import { isCase } from "./fates";
import type { Judgement } from "./judging";
import type { RowStore } from "./rowStore";

/** Rows that stand for cases by the unit that they name, as it is written; "" = none. */
export type UnitCounts = ReadonlyMap<string, number>;

/** Of whom the cases of each sheet are, those counted elsewhere too: a file that came again is still its unit's. */
export function unitsBySheet(store: RowStore, { fates }: Judgement): ReadonlyMap<string, UnitCounts> {
  const { codes, texts, isError } = store.texts.unit;
  const counts = store.sources.map(() => new Map<string, number>());
  for (let row = 0; row < fates.length; row++) {
    if (!isCase(fates[row])) continue;
    const own = counts[store.sheet[row] - 1];
    const name = isError[codes[row]] ? "" : texts[codes[row]] ?? "";
    own.set(name, (own.get(name) ?? 0) + 1);
  }
  return new Map(store.sources.map(({ layout }, at) => [layout.sheet, counts[at]]));
}

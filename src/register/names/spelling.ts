import { foldKey } from "../texts/fold";
import type { CountedName } from "./suggestAliases";

/** Shorter names lie one letter apart by nature: "Xã Tân An", "Xã Tân Ân". */
const LONG = 14;
/** No unit's name is longer; the variants of a text take the square of its length. */
const LONGEST = 120;
/** A slip is rare beside the right spelling. */
const RARER = 5;

/**
 * Pairs of long names one letter apart, the rarer first, when it is much rarer; digits are never a slip.
 * @example oneLetterApart([{ name: "Sở Tài nguyên và Môi trường", count: 50 }, { name: "Sở Tài nguyên và Môi trườn", count: 1 }]).length // 1
 */
export function oneLetterApart(units: readonly CountedName[]): [CountedName, CountedName][] {
  const byVariant = new Map<string, CountedName[]>();
  const pairs = new Map<string, [CountedName, CountedName]>();
  for (const unit of units) {
    const key = foldKey(unit.name);
    if (key.length < LONG || key.length > LONGEST) continue;
    for (const variant of variantsOf(key)) {
      const others = byVariant.get(variant);
      if (!others) byVariant.set(variant, [unit]);
      else {
        for (const other of others) pair(other, unit, pairs);
        others.push(unit);
      }
    }
  }
  return [...pairs.values()];
}

/** The key itself and the key without each of its letters, the place of a missing letter marked. */
function variantsOf(key: string): Set<string> {
  const variants = new Set([key]);
  for (let at = 0; at < key.length; at++) {
    if (/[a-z]/.test(key[at])) variants.add(key.slice(0, at) + key.slice(at + 1)).add(`${key.slice(0, at)}?${key.slice(at + 1)}`);
  }
  return variants;
}

function pair(a: CountedName, b: CountedName, pairs: Map<string, [CountedName, CountedName]>): void {
  const [from, to] = a.count < b.count ? [a, b] : [b, a];
  const isApart = Math.abs(foldKey(a.name).length - foldKey(b.name).length) <= 1 && foldKey(a.name) !== foldKey(b.name);
  if (isApart && from.count * RARER <= to.count) pairs.set(`${from.name}\n${to.name}`, [from, to]);
}

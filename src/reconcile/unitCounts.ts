import type { Reconciliation } from "./model/reconciliation";

/** What the lists have of one unit; cases without a unit are of "". */
export interface UnitCount {
  unit: string;
  inBoth: number;
  onlyInA: number;
  onlyInB: number;
  differing: number;
}

/**
 * Cases by unit: a case of both lists is of the unit that A names, else of B's. The most missing first.
 * @example unitCounts(result)[0] // { unit: "UBND xã Tân Lập", inBoth: 210, onlyInA: 35, onlyInB: 0, differing: 4 }
 */
export function unitCounts({ pairs, onlyInA, onlyInB, differing, units }: Reconciliation): UnitCount[] {
  const counts = units.names.map((unit): UnitCount => ({ unit, inBoth: 0, onlyInA: 0, onlyInB: 0, differing: 0 }));
  const ofPair = (entryA: number, entryB: number): UnitCount => counts[units.a[entryA] || units.b[entryB]];
  for (let at = 0; at < pairs.a.length; at++) ofPair(pairs.a[at], pairs.b[at]).inBoth++;
  for (const { at } of onlyInA) counts[units.a[at]].onlyInA++;
  for (const { at } of onlyInB) counts[units.b[at]].onlyInB++;
  for (const { a, b } of differing) ofPair(a.at, b.at).differing++;
  const missing = ({ onlyInA: a, onlyInB: b }: UnitCount): number => a + b;
  return counts.filter(({ inBoth, onlyInA: a, onlyInB: b }) => inBoth + a + b > 0)
    .sort((one, other) => missing(other) - missing(one) || other.inBoth - one.inBoth || (one.unit < other.unit ? -1 : 1));
}

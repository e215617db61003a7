import { SUSPICIONS, type ComparedList, type DifferingPair, type ListRow, type Reconciliation, type RepeatedRow, type SuspectedPair, type Suspicion } from "./model/reconciliation";
import { fieldRules } from "./match/compareFields";
import { joinUnits } from "./match/joinUnits";
import { listRow } from "./match/listRow";
import { pairRows } from "./match/pairRows";
import type { Repeats } from "./match/settleList";
import { suspectPairs } from "./match/suspectPairs";
import type { Reading } from "../register/model/reading";

/**
 * A reading as one of two lists; null for one that was not asked for its rows as they are written (LIST_ROLES).
 * @example comparedList("Sổ giấy", reading)?.rows.length
 */
export function comparedList(name: string, reading: Reading): ComparedList | null {
  const { written } = reading.table;
  return written ? { name, reading, rows: written } : null;
}

function inListOrder(list: ComparedList, entries: readonly number[]): ListRow[] {
  return [...entries].sort((one, other) => one - other).map((entry) => listRow(list, entry));
}

function repeatedRows(list: ComparedList, { repeat, kept }: Repeats): RepeatedRow[] {
  return repeat.map((entry, at) => ({ repeat: listRow(list, entry), kept: listRow(list, kept[at]) })).sort((one, other) => one.repeat.at - other.repeat.at);
}

type Pairs = { readonly a: ArrayLike<number>; readonly b: ArrayLike<number> };

/** Pairs whose fields differ, in the order of the first list. */
function differingPairs(a: ComparedList, b: ComparedList, pairs: Pairs, differences: (entryA: number, entryB: number) => DifferingPair["fields"]): DifferingPair[] {
  const differing: DifferingPair[] = [];
  for (let at = 0; at < pairs.a.length; at++) {
    const fields = differences(pairs.a[at], pairs.b[at]);
    if (fields.length > 0) differing.push({ a: listRow(a, pairs.a[at]), b: listRow(b, pairs.b[at]), fields });
  }
  return differing.sort((one, other) => one.a.at - other.a.at);
}

/**
 * Holds two lists of cases against each other: by their ids, and what has none in the other list stays in its own until the user
 * confirms that it is a suspected pair. The same lists exchanged give the same, mirrored; the order of rows makes no difference; rows of
 * A = pairs + only in A + second rows of a case in A.
 * @example reconcile(paper, software).onlyInA.length // cases never entered in the software
 */
export function reconcile(a: ComparedList, b: ComparedList): Reconciliation {
  const units = joinUnits(a, b);
  const { differences, rules, notCompared } = fieldRules(a, b, units);
  const paired = pairRows(a.rows, b.rows);
  const { suspected, left } = suspectPairs(a, b, paired, units);
  return {
    a, b, notCompared, suspected, compared: rules.map(({ field }) => field),
    pairs: { a: Int32Array.from(paired.pairs.a), b: Int32Array.from(paired.pairs.b), confirmed: 0 },
    onlyInA: inListOrder(a, paired.onlyInA), onlyInB: inListOrder(b, paired.onlyInB),
    repeatedInA: repeatedRows(a, paired.repeatedInA), repeatedInB: repeatedRows(b, paired.repeatedInB),
    differing: differingPairs(a, b, paired.pairs, differences),
    suspectedLeft: left, unitsTakenAs: units.takenAs, units: { names: units.names, a: units.a, b: units.b },
  };
}

/** Suspected pairs each of whose rows is still open. */
function stillOpen(pairs: readonly SuspectedPair[]): SuspectedPair[] {
  const [takenA, takenB] = [new Set<number>(), new Set<number>()];
  return pairs.filter(({ a, b }) => {
    if (takenA.has(a.at) || takenB.has(b.at)) return false;
    takenA.add(a.at);
    takenB.add(b.at);
    return true;
  });
}

const pairKey = ({ a, b }: SuspectedPair): string => `${a.at}|${b.at}`;

/** Pairs that are left, each with whether it still has rivals. */
function stillSuspected(pairs: readonly SuspectedPair[]): SuspectedPair[] {
  const count = (side: "a" | "b"): Map<number, number> => pairs.reduce((counts, pair) => counts.set(pair[side].at, (counts.get(pair[side].at) ?? 0) + 1), new Map<number, number>());
  const [ofA, ofB] = [count("a"), count("b")];
  return pairs.map((pair) => ({ ...pair, isOneOfSeveral: (ofA.get(pair.a.at) ?? 0) > 1 || (ofB.get(pair.b.at) ?? 0) > 1 }));
}

/**
 * The result once the user has confirmed that suspected pairs are one case each: they leave both "only" lists, and their fields are
 * compared. A row is confirmed once; what else it was suspected of is dropped.
 * @example confirm(result, [result.suspected[0]]).onlyInA.length // one less
 */
export function confirm(result: Reconciliation, confirmed: readonly SuspectedPair[]): Reconciliation {
  const { a, b, pairs, units, unitsTakenAs } = result;
  const proposed = new Set(result.suspected.map(pairKey));
  const known = stillOpen(confirmed.filter((pair) => proposed.has(pairKey(pair))));
  const [takenA, takenB] = [new Set(known.map((pair) => pair.a.at)), new Set(known.map((pair) => pair.b.at))];
  const added: Pairs = { a: known.map((pair) => pair.a.at), b: known.map((pair) => pair.b.at) };
  const { differences } = fieldRules(a, b, { ...units, takenAs: unitsTakenAs });
  return {
    ...result,
    pairs: { a: Int32Array.from([...pairs.a, ...Array.from(added.a)]), b: Int32Array.from([...pairs.b, ...Array.from(added.b)]), confirmed: pairs.confirmed + known.length },
    onlyInA: result.onlyInA.filter(({ at }) => !takenA.has(at)), onlyInB: result.onlyInB.filter(({ at }) => !takenB.has(at)),
    differing: [...result.differing, ...differingPairs(a, b, added, differences)].sort((one, other) => one.a.at - other.a.at),
    suspected: stillSuspected(result.suspected.filter((pair) => !takenA.has(pair.a.at) && !takenB.has(pair.b.at))),
  };
}

/**
 * Suspected pairs that may be confirmed at once: all that are seen by one kind of reason and have no rival.
 * @example confirm(result, alike(result, "idLostZeros"))
 */
export function alike({ suspected }: Reconciliation, why: Suspicion): SuspectedPair[] {
  return suspected.filter(({ reasons, isOneOfSeveral }) => !isOneOfSeveral && reasons.some((reason) => reason.why === why));
}

/** How many suspected pairs of each kind there are, and how many of them may be confirmed at once. */
export function suspicionCounts(result: Reconciliation): { why: Suspicion; count: number; alike: number }[] {
  return SUSPICIONS
    .map((why) => ({ why, count: result.suspected.filter(({ reasons }) => reasons.some((reason) => reason.why === why)).length, alike: alike(result, why).length }))
    .filter(({ count }) => count > 0);
}

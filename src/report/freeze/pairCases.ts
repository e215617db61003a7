import { caseIdKey } from "../../register/duplicates/caseId";
import { caseLine } from "./canonical";
import type { FrozenCase, PlacedCase } from "./types";

/** A frozen case and what it is now; null on the side where there is none. */
export interface CasePair {
  before: FrozenCase | null;
  now: PlacedCase | null;
}

/** Cases of one id on both sides. */
interface Group {
  before: FrozenCase[];
  now: PlacedCase[];
}

function groupsOf(before: readonly FrozenCase[], now: readonly PlacedCase[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  const groupOf = (id: string): Group => {
    const key = caseIdKey(id);
    const known = groups.get(key);
    if (known) return known;
    const fresh: Group = { before: [], now: [] };
    groups.set(key, fresh);
    return fresh;
  };
  for (const each of before) groupOf(each.id).before.push(each);
  for (const each of now) groupOf(each.id).now.push(each);
  return groups;
}

/** Pairs cases that say the same by some measure; what is left over stays in the group. */
function pairEqual(group: Group, measure: (each: FrozenCase) => string): CasePair[] {
  const waiting = new Map<string, FrozenCase[]>();
  for (const each of group.before) {
    const key = measure(each);
    const same = waiting.get(key);
    if (same) same.push(each);
    else waiting.set(key, [each]);
  }
  const pairs: CasePair[] = [];
  group.now = group.now.filter((now) => {
    const before = waiting.get(measure(now))?.pop();
    if (before) pairs.push({ before, now });
    return before === undefined;
  });
  group.before = [...waiting.values()].flat();
  return pairs;
}

/** What is left of one id, one for one; cases without an id are never taken for each other. */
function pairRest({ before, now }: Group, named: boolean): CasePair[] {
  const both = named ? Math.min(before.length, now.length) : 0;
  return [
    ...before.slice(0, both).map((each, at) => ({ before: each, now: now[at] })),
    ...before.slice(both).map((each) => ({ before: each, now: null })),
    ...now.slice(both).map((each) => ({ before: null, now: each })),
  ];
}

/**
 * Every case of both sides exactly once, those of one id together: equal ones first, then those that say the same of the
 * period, then what is left of an id. `measure` is what a case says of the period.
 * @example pairCases([frozen], [changed], measure) // [{ before: frozen, now: changed }]
 */
export function pairCases(before: readonly FrozenCase[], now: readonly PlacedCase[], measure: (each: FrozenCase) => string): CasePair[] {
  const pairs: CasePair[] = [];
  for (const [key, group] of groupsOf(before, now)) {
    // One on each side is the rule: no list, no text is made for them.
    if (key !== "" && group.before.length === 1 && group.now.length === 1) pairs.push({ before: group.before[0], now: group.now[0] });
    else pairs.push(...pairEqual(group, caseLine), ...pairEqual(group, measure), ...pairRest(group, key !== ""));
  }
  return pairs;
}

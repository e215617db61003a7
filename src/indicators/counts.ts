import { DEFAULT_CONVENTIONS } from "./conventions";
import { COUNTER_COUNT } from "./counterPlaces";
import { byName, COUNTERS } from "./figureNames";
import { spellingKey } from "../register/texts/nameKey";
import type { Counts, GroupCounts, Tally } from "./types";

/** A tally of nothing over some groups. */
export function emptyTally(groups: readonly string[], dueCounts: Tally["dueCounts"] = DEFAULT_CONVENTIONS.dueCounts): Tally {
  return {
    groups,
    dueCounts,
    counts: new Float64Array(groups.length * COUNTER_COUNT),
    dueInWindow: new Float64Array(groups.length),
    dueInWindowOnTime: new Float64Array(groups.length),
    dueInWindowLate: new Float64Array(groups.length),
  };
}

/** Adds group `from` of one tally to group `to` of another. */
function addGroup(into: Tally, to: number, source: Tally, from: number): void {
  for (let c = 0; c < COUNTER_COUNT; c++) into.counts[to * COUNTER_COUNT + c] += source.counts[from * COUNTER_COUNT + c];
  into.dueInWindow[to] += source.dueInWindow[from];
  into.dueInWindowOnTime[to] += source.dueInWindowOnTime[from];
  into.dueInWindowLate[to] += source.dueInWindowLate[from];
}

/**
 * The tally of several disjoint sets of cases: groups of the same name add up, in the order first seen (design.md 4).
 * @example mergeTallies([tally(july, w), tally(august, w)]) // = tally(both, w)
 */
export function mergeTallies(parts: readonly Tally[]): Tally {
  const place = new Map<string, number>();
  for (const part of parts) for (const name of part.groups) if (!place.has(name)) place.set(name, place.size);
  const whole = emptyTally([...place.keys()], parts[0]?.dueCounts);
  for (const part of parts) part.groups.forEach((name, from) => addGroup(whole, place.get(name) ?? 0, part, from));
  return whole;
}

/**
 * Tallies whose groups of one name, whatever its case and signs, bear the spelling that is met first.
 * @example mergeTallies(spelledAlike([a, b])).groups // ["Hộ tịch"] for "Hộ tịch" and "HỘ TỊCH"
 */
export function spelledAlike(parts: readonly Tally[]): Tally[] {
  const spelling = new Map<string, string>();
  for (const name of parts.flatMap(({ groups }) => groups)) if (!spelling.has(spellingKey(name))) spelling.set(spellingKey(name), name);
  return parts.map((part) => mergeTallies([{ ...part, groups: part.groups.map((name) => spelling.get(spellingKey(name)) ?? name) }]));
}

/**
 * Some groups of a tally, by their places.
 * @example groupsAt(tally, [2]).groups // ["Sở Y tế"]
 */
export function groupsAt(tally: Tally, places: readonly number[]): Tally {
  const part = emptyTally(places.map((at) => tally.groups[at]), tally.dueCounts);
  places.forEach((from, to) => addGroup(part, to, tally, from));
  return part;
}

const ZEROS: Counts = byName(COUNTERS, () => 0);

function countersAt(counts: Float64Array, at: number): Counts {
  const found: Counts = { ...ZEROS };
  for (let c = 0; c < COUNTER_COUNT; c++) found[COUNTERS[c]] = counts[at + c];
  return found;
}

/**
 * The counters of one group, by its index in tally.groups.
 * @example countsOf(tally, 0).received // 812
 */
export function countsOf(tally: Tally, group: number): GroupCounts {
  const counts = countersAt(tally.counts, group * COUNTER_COUNT);
  if (tally.dueCounts === "resolvedAndOverdue") return counts;
  const dueInWindow = { due: tally.dueInWindow[group], onTime: tally.dueInWindowOnTime[group], late: tally.dueInWindowLate[group] };
  return { ...counts, dueInWindow };
}

/**
 * The counters of all groups together.
 * @example totalOf(tally).received // 14043
 */
export function totalOf(tally: Tally): GroupCounts {
  const total = emptyTally([""], tally.dueCounts);
  tally.groups.forEach((_name, group) => addGroup(total, 0, tally, group));
  return countsOf(total, 0);
}

/** Without the groups in which nothing was counted; a tally without such a group itself. */
export function withoutIdle(tally: Tally): Tally {
  const places = tally.groups.map((_name, at) => at).filter((at) => isCounted(tally, at));
  return places.length === tally.groups.length ? tally : groupsAt(tally, places);
}

function isCounted({ counts, dueInWindow }: Tally, group: number): boolean {
  if (dueInWindow[group] > 0) return true;
  for (let at = group * COUNTER_COUNT; at < (group + 1) * COUNTER_COUNT; at++) if (counts[at] > 0) return true;
  return false;
}

/**
 * The groups of a tally that a test holds for.
 * @example partOf(tally, (unit) => unit === "Sở Y tế").groups // ["Sở Y tế"]
 */
export function partOf(tally: Tally, isMeant: (group: string) => boolean): Tally {
  return groupsAt(tally, tally.groups.map((_name, at) => at).filter((at) => isMeant(tally.groups[at])));
}

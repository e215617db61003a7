import { nameKey } from "../../register/texts/nameKey";
import type { Tally } from "../../indicators/types";
import { allNames } from "../words/unitNames";
import type { Situation } from "../situation/situation";
import type { Covered } from "./compareGroups";
import { reformDays } from "./reform";
import { unitMap } from "./unitMap";

/** Units of a tally under the names in force at the end of the reported period. */
function unitsOf({ groups }: Tally, { reading, period }: Situation): Map<string, string> {
  const { finals } = unitMap(groups, reading.aliases ?? [], period.to);
  return new Map(finals.filter((name) => name !== "").map((name) => [nameKey(name), name]));
}

/** Names that only one of the two sides has. */
function onlyIn(side: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): { name: string }[] {
  return [...side].flatMap(([key, name]) => (other.has(key) ? [] : [{ name }]));
}

/** A tally's groups that hold a case. */
function withCases(counted: Tally): Tally {
  const width = counted.counts.length / Math.max(counted.groups.length, 1);
  return { ...counted, groups: counted.groups.filter((_name, group) => counted.counts.subarray(group * width, (group + 1) * width).some((count) => count > 0)) };
}

/** What the whole of two periods has not in common when units were joined or ended between them; null when the units are the same. */
export function changedUnits(situation: Situation, other: Covered): { day: number; gone: { name: string }[]; come: { name: string }[] } | null {
  const days = reformDays(other.period, situation.period);
  if (days.length === 0) return null;
  const now = unitsOf(withCases(situation.byUnit), situation);
  const before = unitsOf(withCases(other.byUnit), situation);
  const [gone, come] = [onlyIn(before, now), onlyIn(now, before)];
  return gone.length + come.length === 0 ? null : { day: days[days.length - 1], gone, come };
}

/**
 * The footnote of a whole that is compared across the reform of 2025; none when both periods have the same units.
 * @example territoryNotes(situation, lastYear)[0] // "Từ ngày 1/7/2025 đơn vị được sắp xếp lại: …"
 */
export function territoryNotes(situation: Situation, other: Covered): string[] {
  const { words } = situation;
  const changed = changedUnits(situation, other);
  if (changed === null) return [];
  const { day, gone, come } = changed;
  const list = (key: "gone" | "come", units: { name: string }[]): string[] =>
    (units.length > 0 ? [words.say(`report.compared.${key}`, { units: allNames(words, units) })] : []);
  return [[words.say("report.compared.territory", { day: words.day(day) }), ...list("gone", gone), ...list("come", come)].join(" ")];
}

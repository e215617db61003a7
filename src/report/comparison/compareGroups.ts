import { countsOf, emptyTally, mergeTallies } from "../../indicators/counts";
import { doubtsOf, type Doubts } from "../../indicators/doubts";
import { figuresOf } from "../../indicators/figures";
import { groupingOf, type Grouping } from "../../indicators/grouping";
import { tally } from "../../indicators/tally";
import type { Figures, GroupBy, Tally } from "../../indicators/types";
import type { Counted } from "../counted/counted";
import type { Comparison } from "../situation/comparison";
import type { Situation } from "../situation/situation";
import { incomparable, type ComparedPeriods, type Incomparable } from "./incomparable";
import { lifespans, together, type Lifespan } from "./lifespan";
import { unitMap, type Join, type UnitMap } from "./unitMap";

export type Covered = Extract<Comparison, { covered: true }>;

/** One group over two periods; a side is null where the register says nothing of the group, which is not 0. */
export interface ComparedGroup {
  name: string;
  now: Figures | null;
  before: Figures | null;
  /** Why there is no difference; null when there is one. */
  reason: Incomparable | null;
  /** The names of the cut that are added up in it. */
  members: readonly string[];
}

/** The groups of a cut over two periods, those of the reported period first, and the names that were added up. */
export interface ComparedGroups {
  groups: ComparedGroup[];
  joins: readonly Join[];
  /** Figures that are not certain in either period, by the names of the cut. */
  doubtsNow: Doubts;
  doubtsBefore: Doubts;
}

const isUnits = (by: GroupBy): boolean => by === "unit" || by === "receivingUnit";

/** Groups under the names that they are compared by. */
function joinedTally(counted: Tally, finalOf: (name: string) => string): Tally {
  return mergeTallies([{ ...counted, groups: counted.groups.map(finalOf) }]);
}

function figuresByName(counted: Tally, situation: Situation): Map<string, Figures> {
  return new Map(counted.groups.map((name, group) => [name, figuresOf(countsOf(counted, group), situation.settings.rateBase)]));
}

function hasCases(figures: Figures | undefined): figures is Figures {
  return figures !== undefined && figures.cumulative + figures.handedOver > 0;
}

/** Names with cases in one of the two periods: only they are members of a unit that is compared. */
function activeNames(...tallies: readonly Tally[]): ReadonlySet<string> {
  const active = new Set<string>();
  for (const counted of tallies) counted.groups.forEach((name, group) => { if (hasCases(figuresOf(countsOf(counted, group)))) active.add(name); });
  return active;
}

function membersByFinal(groups: readonly string[], { finals }: UnitMap): Map<string, number[]> {
  const members = new Map<string, number[]>();
  groups.forEach((_name, code) => members.set(finals[code], [...(members.get(finals[code]) ?? []), code]));
  return members;
}

/** The sides of one group: what is not known is null; a quiet period of a unit that is there all along counts 0. */
function sides(now: Figures | undefined, before: Figures | undefined, reason: Incomparable | null): Pick<ComparedGroup, "now" | "before"> {
  if (reason === null) return { now: now ?? null, before: before ?? null };
  return { now: hasCases(now) ? now : null, before: hasCases(before) ? before : null };
}

function inOrder(a: ComparedGroup, b: ComparedGroup): number {
  if ((a.name === "") !== (b.name === "")) return a.name === "" ? 1 : -1;
  return (b.now?.cumulative ?? -1) - (a.now?.cumulative ?? -1) || (b.before?.cumulative ?? -1) - (a.before?.cumulative ?? -1) || (a.name < b.name ? -1 : 1);
}

/** A period in which nothing happened: its rates have no base. */
function nothing({ settings }: Situation): Figures {
  return figuresOf(countsOf(emptyTally([""], settings.conventions.dueCounts), 0), settings.rateBase);
}

function lifeOf(codes: readonly number[], spans: readonly Lifespan[]): Lifespan {
  return together(codes.map((code) => spans[code]));
}

/** The map of a cut of units; other cuts are compared by their names as they are. */
function mapOf({ reading, period, settings }: Situation, { groups }: Pick<Grouping, "groups">): UnitMap {
  return isUnits(settings.groupBy) ? unitMap(groups, reading.aliases ?? [], period.to) : { finals: groups, joins: [] };
}

/** Groups of printed tables: one that only one side has a row of is not compared, for nobody knows whether it was there. */
function comparePrintedGroups(situation: Situation, other: Covered, printed: Counted): ComparedGroups {
  const { reading, period, settings, counted } = situation;
  const tallies = [counted.byGroup, printed.byGroup];
  const names = [...new Set(tallies.flatMap(({ groups }) => groups))];
  const map = mapOf(situation, { groups: names });
  const finals = new Map(names.map((name, code) => [name, map.finals[code]]));
  const finalOf = (name: string): string => finals.get(name) ?? name;
  const [now, before] = tallies.map((each) => figuresByName(joinedTally(each, finalOf), situation));
  const periods: ComparedPeriods = { now: period, before: other.period, by: settings.groupBy, names, offers: reading.offers, finalOf };
  const life = { first: other.period.from, last: period.to };
  const groups = [...membersByFinal(names, map)].map(([name, codes]): ComparedGroup => {
    const sides = { now: now.get(name) ?? null, before: before.get(name) ?? null };
    const lacking = sides.now === null ? period : sides.before === null ? other.period : null;
    const reform = name === "" ? null : incomparable({ name, members: codes.map((code) => names[code]), life }, periods);
    return { name, ...sides, members: [], reason: reform ?? (lacking === null ? null : { why: "notInTable", period: lacking, day: 0 }) };
  });
  return { groups: groups.sort(inOrder), joins: map.joins, doubtsNow: situation.counted.groupDoubts, doubtsBefore: other.doubts };
}

/**
 * The groups of the report's cut in this period and in another one, old units added to their confirmed successors, and why
 * a group is not compared where the two sides are not like with like.
 * @example compareGroups(situation, lastYear).groups[0] // { name: "Sở Tài chính", now: { … }, before: { … }, reason: null }
 */
export function compareGroups(situation: Situation, other: Covered): ComparedGroups {
  if (other.printed !== null) return comparePrintedGroups(situation, other, other.printed);
  const { reading, period, settings } = situation;
  const { table } = reading;
  const { groupBy: by, conventions, ownDays } = settings;
  const grouping = groupingOf(table, by);
  const { groups: names } = grouping;
  const map = mapOf(situation, grouping);
  const finals = new Map(names.map((name, code) => [name, map.finals[code]]));
  const finalOf = (name: string): string => finals.get(name) ?? name;
  const counted = [period, other.period].map((window) => tally(table, window, { conventions, ownDays, grouping }));
  const active = activeNames(...counted);
  const [now, before] = counted.map((each) => figuresByName(joinedTally(each, finalOf), situation));
  const spans = lifespans(table.received, grouping.codes, names.length);
  const periods: ComparedPeriods = { now: period, before: other.period, by, names, offers: reading.offers, finalOf };
  const none = nothing(situation);
  const groups = [...membersByFinal(names, map)].flatMap(([name, codes]): ComparedGroup[] => {
    if (!hasCases(now.get(name)) && !hasCases(before.get(name))) return [];
    const members = codes.map((code) => names[code]).filter((member) => active.has(member));
    const reason = name === "" ? null : incomparable({ name, members, life: lifeOf(codes, spans) }, periods);
    return [{ name, ...sides(now.get(name) ?? none, before.get(name) ?? none, reason), reason, members: codes.map((code) => names[code]) }];
  });
  const [doubtsNow, doubtsBefore] = [period, other.period].map((window) => doubtsOf(reading, grouping, window, settings));
  return { groups: groups.sort(inOrder), joins: map.joins.filter(({ from }) => active.has(from)), doubtsNow, doubtsBefore };
}

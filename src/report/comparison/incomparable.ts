import type { Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import type { GroupBy } from "../../indicators/types";
import { PROVINCES_MERGED } from "../../register/names/successors";
import { nameKey } from "../../register/texts/nameKey";
import type { Offer } from "../../register/model/offers";
import { presence, type Lifespan, type Presence } from "./lifespan";
import { levelOfGroup, missingPredecessors, reformDays } from "./reform";

/** Why the two sides of a unit are not like with like. */
export type Incomparable =
  | { why: "districtEnded" | "levelChanged"; day: Day }
  | { why: "unconfirmed"; from: string; to: string; day: Day }
  | { why: "missingPredecessor"; units: readonly string[]; day: Day }
  /** The printed tables of that period have no row of it. */
  | { why: "notInTable"; period: Period; day: Day }
  /** The register does not know the unit for all of that period; day: its first or last receipt, 0 when none is seen. */
  | { why: Exclude<Presence, "whole">; period: Period; day: Day };

/** A unit as it is compared: the names that are added up in it and how long the register sees them. */
interface ComparedUnit {
  name: string;
  members: readonly string[];
  life: Lifespan;
}

/** The two periods and what the register says beside its cases. */
export interface ComparedPeriods {
  now: Period;
  before: Period;
  by: GroupBy;
  /** All names of the cut. */
  names: readonly string[];
  /** Questions that the user has not said yes to. */
  offers: readonly Offer[];
  finalOf(name: string): string;
}

type Why = (unit: ComparedUnit, periods: ComparedPeriods, days: readonly Day[]) => Incomparable | null;

/** Districts ended on 1/7/2025; a unit of another level has other procedures, whatever it took over. */
const ofLevel: Why = ({ members, name }, { by }, days) => {
  if (!days.includes(PROVINCES_MERGED)) return null;
  const levels = new Set(members.map((member) => levelOfGroup(member, by)));
  if (levels.size === 1 && levels.has("district")) return { why: "districtEnded", day: PROVINCES_MERGED };
  return levels.size > 1 || (by === "level" && name === "commune") ? { why: "levelChanged", day: PROVINCES_MERGED } : null;
};

/** Names that may be another spelling of a unit: its successor is theirs and is asked only once. */
function sameAs(name: string, offers: readonly Offer[]): string[] {
  return offers.flatMap((each) => (each.kind === "unitAlias" && each.why !== "successor" && nameKey(each.to) === nameKey(name) ? [each.from] : []));
}

/** An old unit and its successor that the user has not confirmed to be one: neither can be compared without the other. */
const ofOffers: Why = ({ name }, { offers, by, finalOf }, days) => {
  if (by !== "unit" && by !== "receivingUnit") return null;
  for (const offer of offers) {
    if (offer.kind !== "unitAlias" || offer.why !== "successor" || !days.includes(offer.since)) continue;
    const { from, to, since } = offer;
    const isOpen = nameKey(finalOf(from)) !== nameKey(finalOf(to));
    if (isOpen && [from, to, ...sameAs(from, offers)].some((each) => nameKey(finalOf(each)) === nameKey(name))) return { why: "unconfirmed", from, to, day: since };
  }
  return null;
};

const ofPredecessors: Why = ({ name }, { by, names }, days) => {
  if (by !== "unit" && by !== "receivingUnit") return null;
  const missing = missingPredecessors(name, names, days);
  return missing.length === 0 ? null : { why: "missingPredecessor", units: missing.map(({ from }) => from), day: missing[0].since };
};

const ofPresence: Why = ({ life }, { now, before }, days) => {
  for (const period of [before, now]) {
    const known = presence(life, period, days);
    if (known !== "whole") return { why: known, period, day: known === "earlier" || known === "endsWithin" ? life.last : life.first };
  }
  return null;
};

/**
 * Why a unit is not compared over two periods; null when both sides are like with like. What is asked of the reform of 2025
 * comes first: it says more than that there are no cases.
 * @example incomparable(district, periods)?.why // "districtEnded"
 */
export function incomparable(unit: ComparedUnit, periods: ComparedPeriods): Incomparable | null {
  const days = reformDays(periods.before, periods.now);
  const checks: readonly Why[] = [ofLevel, ofOffers, ofPredecessors, ofPresence];
  return checks.reduce<Incomparable | null>((found, check) => found ?? check(unit, periods, days), null);
}

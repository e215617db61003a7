import { countsOf, totalOf } from "./counts";
import { figuresOf, rate } from "./figures";
import type { Figures, MeanRate, RateBase, Tally } from "./types";

/** A group's name with its figures. */
export interface GroupFigures {
  name: string;
  figures: Figures;
}

/**
 * The figures of every group, in the tally's order; "" is the group of cases without a unit.
 * @example groupFigures(tally, "A")[0] // { name: "Sở Công Thương", figures: { received: 812, … } }
 */
export function groupFigures(tally: Tally, base: RateBase = "A"): GroupFigures[] {
  return tally.groups.map((name, group) => ({ name, figures: figuresOf(countsOf(tally, group), base) }));
}

/** Groups that are somebody: cases without a unit are counted in totals, never as a unit. */
function namedFigures(tally: Tally, base: RateBase = "A"): GroupFigures[] {
  return groupFigures(tally, base).filter(({ name }) => name !== "");
}

/**
 * The online share "on average" (domain.md 2.1.7): pooled = online / received over all; meanOfUnits = the plain mean of
 * the units' own shares, where units that received cases but none online count as 0 and units that received none are
 * left out. n says over how many units.
 * @example meanOnlineRate(tally, "meanOfUnits") // { mean: 0.189, n: 20, method: "meanOfUnits" }
 */
export function meanOnlineRate(tally: Tally, method: MeanRate["method"]): MeanRate {
  const shares = namedFigures(tally).flatMap(({ figures }) => (figures.onlineRate === null ? [] : [figures.onlineRate]));
  const { online, received } = totalOf(tally);
  const mean = method === "pooled" ? rate(online, received) : rate(shares.reduce((sum, share) => sum + share, 0), shares.length);
  return { mean, n: shares.length, method };
}

/**
 * How many units had online cases. Not additive over months.
 * @example unitsWithOnline(tally) // 15
 */
export function unitsWithOnline(tally: Tally): number {
  return namedFigures(tally).filter(({ figures }) => figures.online > 0).length;
}

/**
 * The units with every case of the base on time; units without any (base 0) are not among them.
 * @example unitsAtFull(tally, "A").length // 13
 */
export function unitsAtFull(tally: Tally, base: RateBase = "A"): string[] {
  return namedFigures(tally, base)
    .filter(({ figures }) => figures.baseCount > 0 && figures.onTimeCount === figures.baseCount)
    .map(({ name }) => name);
}

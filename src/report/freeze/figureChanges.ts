import { missingFor } from "../../indicators/availability";
import { figuresIn, isCount, isRate, type FigureName } from "../../indicators/figureNames";
import { totalOf } from "../../indicators/counts";
import { figuresOf } from "../../indicators/figures";
import type { Figures } from "../../indicators/types";
import { groupFigures } from "../../indicators/units";
import type { FrozenComparison } from "./compareFrozen";
import { tallyFrozen } from "./tallyFrozen";
import type { FrozenCase, FrozenState } from "./types";

const COMPARED = figuresIn("freeze");
export const CHANGE_COUNTS = COMPARED.filter((name) => isCount(name));
const CHANGE_RATES = COMPARED.filter((name) => isRate(name));

export type ChangeCount = (typeof CHANGE_COUNTS)[number];
type ChangeRate = (typeof CHANGE_RATES)[number];

/** A count before and now, and how much of the difference each kind of change makes: they add up to it. */
interface CountChange {
  name: ChangeCount;
  before: number;
  now: number;
  difference: number;
  added: number;
  removed: number;
  changed: number;
}

interface RateChange {
  name: ChangeRate;
  /** Shares 0…1; null when the base is 0. */
  before: number | null;
  now: number | null;
}

/** A figure that one side has no columns for cannot be compared: it is left out. */
function comparable({ frozen, now }: FrozenComparison, name: FigureName): boolean {
  return [frozen, now].every(({ roles }) => missingFor(name, new Set(roles)).length === 0);
}

/** Whether a figure was certain when the period was frozen, and whether it is now: a difference needs both. */
export function isCertain({ frozen, now }: FrozenComparison, name: FigureName): { before: boolean; now: boolean } {
  return { before: !frozen.doubtful?.includes(name), now: !now.doubtful?.includes(name) };
}

function figures(cases: readonly FrozenCase[], basis: FrozenState): Figures {
  return figuresOf(totalOf(tallyFrozen(cases, basis)), basis.rateBase);
}

/** The cases of the changes on one side. */
function casesOf({ changes }: FrozenComparison, kind: "added" | "removed" | "changed", side: "before" | "now"): FrozenCase[] {
  return changes.flatMap((change) => (change.kind === kind && change[side] ? [change[side]] : []));
}

/**
 * The counts of the whole, then and now.
 * @example countChanges(comparison)[0] // { name: "received", before: 14043, now: 14047, difference: 4, added: 4, removed: 0, changed: 0 }
 */
export function countChanges(comparison: FrozenComparison): CountChange[] {
  const { frozen, now } = comparison;
  const parts = {
    before: figures(frozen.cases, frozen), now: figures(now.cases, frozen), added: figures(casesOf(comparison, "added", "now"), frozen),
    removed: figures(casesOf(comparison, "removed", "before"), frozen),
    was: figures(casesOf(comparison, "changed", "before"), frozen), is: figures(casesOf(comparison, "changed", "now"), frozen),
  };
  return CHANGE_COUNTS.filter((name) => comparable(comparison, name)).map((name) => ({
    name, before: parts.before[name], now: parts.now[name], difference: parts.now[name] - parts.before[name],
    added: parts.added[name], removed: -parts.removed[name] || 0, changed: parts.is[name] - parts.was[name],
  }));
}

/** The rates of the whole, then and now, on the frozen base. */
export function rateChanges(comparison: FrozenComparison): RateChange[] {
  const before = figures(comparison.frozen.cases, comparison.frozen);
  const now = figures(comparison.now.cases, comparison.frozen);
  return CHANGE_RATES.filter((name) => comparable(comparison, name)).map((name) => ({ name, before: before[name], now: now[name] }));
}

/** A unit whose figures moved, with both sides; a side on which it has no cases is all zeros. */
export interface UnitChange {
  unit: string;
  before: Figures;
  now: Figures;
}

/**
 * The units with any count that differs, by name; "" is the cases without a unit.
 * @example unitChanges(comparison).map(({ unit }) => unit) // ["Sở Xây dựng"]
 */
export function unitChanges({ frozen, now }: FrozenComparison): UnitChange[] {
  const none = figures([], frozen);
  const sides = [frozen.cases, now.cases].map((cases) => new Map(groupFigures(tallyFrozen(cases, frozen), frozen.rateBase).map((each) => [each.name, each.figures])));
  const units = [...new Set(sides.flatMap((side) => [...side.keys()]))].sort();
  return units.map((unit) => ({ unit, before: sides[0].get(unit) ?? none, now: sides[1].get(unit) ?? none }))
    .filter((each) => CHANGE_COUNTS.some((name) => each.before[name] !== each.now[name]));
}

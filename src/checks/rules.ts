import { COUNT_NAMES, figuresIn, namesOf } from "../indicators/figureNames";
import type { RateBase } from "../indicators/types";
import { AGGREGATE_FIGURES, type AggregateRate } from "../register/model/aggregateTable";

/** Rules that have sentences of their own; the others are told by their family. */
export const OWN_RULES = [
  "reading.balance", "reading.table",
  "cumulative.inflow", "cumulative.balance", "resolved.parts", "resolved.verdicts", "pending.parts", "due.parts", "due.complement",
  "due.verdicts", "due.lateApart", "online.levels", "online.levelsExact", "online.received", "outOfTerritory.received", "returned.resolved", "returned.due",
  "flow.balance", "received.channels",
  "months.stock", "months.opening", "months.closing",
  "periods.stock", "periods.absent", "periods.opening", "periods.closing", "periods.openInTime", "periods.openingByFlow",
  "window.from", "window.to", "window.day", "window.year", "window.name", "window.partial",
  "rate.otherBase", "rate.share", "rate.mean", "rate.meanOnline",
  "units.best", "units.worst", "units.floor", "units.lateBound", "units.ratio",
  "change.points", "change.rateNow", "change.received", "change.count",
  "wording.mean", "wording.meanTwice", "wording.decimals", "wording.percentBlank", "wording.quarter", "wording.month",
  "wording.returnedScope", "wording.claim", "wording.onlineWithoutRate",
  "crossed.unit", "crossed.fields",
] as const;
export type OwnRule = (typeof OWN_RULES)[number];

/** Counts of a text that are no figures of a report: units, online cases without a level, the other channels. */
export const TEXT_COUNTS = ["unitsOnline", "onlineNoLevel", "direct", "postal"] as const;

/** Figures that periods are compared by; units are no cases. */
const OF_PERIODS = [...figuresIn("periods"), "unitsWithOnline"] as const;

/** Rules that are one for many figures, each with its figures. */
export const RULE_FAMILIES = {
  groups: figuresIn("groups"), months: figuresIn("months"), "periods.inside": OF_PERIODS, "periods.sum": OF_PERIODS, crossed: figuresIn("crossed"),
  rate: [...COUNT_NAMES, ...TEXT_COUNTS], "aggregate.total": AGGREGATE_FIGURES, "aggregate.band": AGGREGATE_FIGURES, "aggregate.repeat": AGGREGATE_FIGURES,
} as const satisfies Record<string, readonly string[]>;
export type RuleFamily = keyof typeof RULE_FAMILIES;
export type FigureOf<Family extends RuleFamily> = (typeof RULE_FAMILIES)[Family][number];

type FamilyRule = { [Family in RuleFamily]: `${Family}.${FigureOf<Family>}` }[RuleFamily];
type PrintedRateRule = `aggregate.rate.${AggregateRate}${RateBase | ""}`;
type OtherBaseRule = `aggregate.rateBase.${RateBase}`;
type PrintedRule = `aggregate.${OwnRule}`;

/** Stable id of a rule. */
export type RuleId = OwnRule | FamilyRule | PrintedRule | PrintedRateRule | OtherBaseRule;

/**
 * The rule of a family about one figure.
 * @example familyRule("groups", "received") // "groups.received"
 */
export function familyRule<Family extends RuleFamily, Figure extends FigureOf<Family>>(family: Family, figure: Figure): `${Family}.${Figure}` {
  return `${family}.${figure}`;
}

/** The rule of a printed share on one base; "" for one that is of nothing else. */
export function printedRateRule(rate: AggregateRate, base: RateBase | ""): PrintedRateRule {
  return `aggregate.rate.${rate}${base}`;
}

/** The rule of a printed share that names another base than the one on which it is right. */
export function otherBaseRule(fits: RateBase): OtherBaseRule {
  return `aggregate.rateBase.${fits}`;
}

/** A balance of computed figures as the rule of a printed row. */
export function printedRule(rule: OwnRule): PrintedRule {
  return `aggregate.${rule}`;
}

export const FAMILY_NAMES: readonly RuleFamily[] = namesOf(RULE_FAMILIES);

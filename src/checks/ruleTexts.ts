import { figuresIn, type FiguresIn } from "../indicators/figureNames";
import { RATE_BASES, type RateBase } from "../indicators/types";
import { AGGREGATE_RATES, type AggregateRate } from "../register/model/aggregateTable";
import { FAMILY_NAMES, familyRule, OWN_RULES, otherBaseRule, printedRateRule, printedRule, RULE_FAMILIES, type OwnRule, type RuleFamily } from "./rules";

type RuleTextId = OwnRule | RuleFamily | "aggregate.rate" | `aggregate.rateBase.${RateBase}` | "other";

const CHECKS = ["months", "groups", "periods", "crossed", "printedBalance", "printedPeriods"] as const;
const MORE = ["unitsWithOnline", "direct", "postal"] as const;

/** Figures that the sentence of a family may name. */
type NamedFigure = FiguresIn<(typeof CHECKS)[number]> | (typeof MORE)[number];
const NAMED: readonly NamedFigure[] = [...CHECKS.flatMap((place) => figuresIn(place)), ...MORE];

/** Where the words of a rule stand in the locales. */
interface RuleTextKeys {
  title: `check.${RuleTextId}.title`;
  explain: `check.${RuleTextId}.explain`;
  /** The figure for the sentences' {figure}; null when the rule is about none of its own. */
  figure: `check.figure.${NamedFigure}` | null;
}

function textKeys(id: RuleTextId, figure?: string): RuleTextKeys {
  const named = NAMED.find((name) => name === figure);
  return { title: `check.${id}.title`, explain: `check.${id}.explain`, figure: named ? `check.figure.${named}` : null };
}

/** What a printed share is of. */
const RATED: Readonly<Record<AggregateRate, NamedFigure>> = {
  onTimeRate: "earlyAndOnTime", onTimeRateTT01: "earlyAndOnTime", onTimeRate766: "earlyAndOnTime",
  lateRate: "lateAndOverdue", lateRateTT01: "late", lateRate766: "lateAndOverdue", overdueRate: "overdue", onlineRate: "online",
};

type Told = [rule: string, keys: RuleTextKeys];

/** Every rule that there may be, with its words; the balances of a printed row are told like those of computed figures. */
const TOLD: ReadonlyMap<string, RuleTextKeys> = new Map([
  ...OWN_RULES.flatMap((rule): Told[] => [[printedRule(rule), textKeys(rule)], [rule, textKeys(rule)]]),
  ...FAMILY_NAMES.flatMap((family) => RULE_FAMILIES[family].map((figure): Told => [familyRule(family, figure), textKeys(family, figure)])),
  ...AGGREGATE_RATES.flatMap((rate) => ([...RATE_BASES, ""] as const).map((base): Told => [printedRateRule(rate, base), textKeys("aggregate.rate", RATED[rate])])),
  ...RATE_BASES.map((base): Told => [otherBaseRule(base), textKeys(`aggregate.rateBase.${base}`)]),
]);

/**
 * Where a rule's sentences stand in the locales: what it says, and why it must hold. A rule of another version has the general ones.
 * @example ruleTextKeys("groups.received") // { title: "check.groups.title", explain: "check.groups.explain", figure: "check.figure.received" }
 */
export function ruleTextKeys(rule: string): RuleTextKeys {
  return TOLD.get(rule) ?? textKeys("other");
}

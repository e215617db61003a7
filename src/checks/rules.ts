import type { PeriodFigure } from "./across";

/** Rules that have sentences of their own; the others are told by their family. */
const OWN = [
  "reading.balance", "reading.table",
  "cumulative.inflow", "cumulative.balance", "resolved.parts", "resolved.verdicts", "pending.parts", "due.parts", "due.complement",
  "due.verdicts", "due.lateApart", "online.levels", "online.levelsExact", "online.received", "returned.resolved", "returned.due",
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

/** Rules that are one for many figures: the figure's name follows the last dot. The more special first. */
const FAMILIES = ["groups", "months", "periods.inside", "periods.sum", "rate", "crossed", "aggregate.total", "aggregate.band", "aggregate.rate"] as const;

type RuleTextId = (typeof OWN)[number] | (typeof FAMILIES)[number] | "other";

/** Figures that a family's sentence may name. */
const FIGURES = [
  "received", "carriedOver", "cumulative", "resolved", "early", "onTime", "earlyAndOnTime", "late", "lateAndOverdue", "pending", "inTime",
  "overdue", "due", "returned", "withdrawn", "returnedAndWithdrawn", "handedOver", "online", "onlineFull", "onlinePartial", "unitsWithOnline", "direct", "postal",
] as const satisfies readonly (PeriodFigure | "direct" | "postal")[];

type NamedFigure = (typeof FIGURES)[number];

/** The count that a column of rates is made of, the letter of its base aside. */
const RATE_FIGURES: Record<string, NamedFigure | undefined> = { onTimeRate: "earlyAndOnTime", lateRate: "lateAndOverdue", onlineRate: "online" };

/** Where the words of a rule stand in the locales. */
interface RuleTextKeys {
  title: `check.${RuleTextId}.title`;
  explain: `check.${RuleTextId}.explain`;
  /** The figure for the sentences' {figure}; null when the rule is about none of its own. */
  figure: `check.figure.${NamedFigure}` | null;
}

/**
 * Where a rule's sentences stand in the locales: what it says, and why it must hold. Rules of aggregate tables are told
 * like the same rules of computed figures.
 * @example ruleTextKeys("groups.received") // { title: "check.groups.title", explain: "check.groups.explain", figure: "check.figure.received" }
 */
export function ruleTextKeys(rule: string): RuleTextKeys {
  const known = OWN.find((own) => own === rule) ?? FAMILIES.find((family) => rule.startsWith(`${family}.`));
  // The balances of a printed row are those of computed figures.
  if (known === undefined && rule.startsWith("aggregate.")) return ruleTextKeys(rule.slice("aggregate.".length));
  const id: RuleTextId = known ?? "other";
  const last = rule.slice(rule.lastIndexOf(".") + 1);
  const figure = RATE_FIGURES[last.replace(/[ABC]$/, "")] ?? FIGURES.find((name) => name === last);
  return { title: `check.${id}.title`, explain: `check.${id}.explain`, figure: figure ? `check.figure.${figure}` : null };
}

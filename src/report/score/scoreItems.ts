import { halfUp } from "../../locales/numberText";
import type { Period } from "../../calendar/period";
import type { ColumnRole } from "../../register/model/roles";
import { SCORE_GROUPS, type RuleSet, type ScoreGroup, type ScoreItem } from "./ruleSets";
import { earlierNumbers, numbersFor, type KeptNumbers, type ScoreBook } from "./scoreBook";

/** What the register gives of an item; null = it cannot. */
export interface ItemFacts {
  numerator: number | null;
  denominator: number | null;
  /** Columns that it lacks. */
  lacks: readonly ColumnRole[];
  isDoubtful: boolean;
}

export type Facts = Readonly<Partial<Record<string, ItemFacts>>>;

/** Where an item's points come from. */
export type ScoreSource = "register" | "typed" | "mixed" | "points" | "none" | "carried" | "missing" | "empty" | "watched" | "unused" | "noFactor" | "unclear";

export interface ScoredItem {
  item: ScoreItem;
  numerator: number | null;
  denominator: number | null;
  rate: number | null;
  /** Points typed in place of numbers. */
  given: number | null;
  /** null = not scored. */
  points: number | null;
  source: ScoreSource;
  /** Numbers of the row that the user may type: the register does not give them. */
  isTyped: { numerator: boolean; denominator: boolean };
  lacks: readonly ColumnRole[];
  isDoubtful: boolean;
  /** The numbers of an earlier period that the row shows. */
  carried: KeptNumbers | null;
}

export interface ScoredGroup {
  group: ScoreGroup;
  items: readonly ScoredItem[];
  given: number | null;
  points: number | null;
  /** Sum of the maxima of what is scored, and of all items. */
  scored: number;
  maximum: number;
  isDoubtful: boolean;
}

export interface Score {
  groups: readonly ScoredGroup[];
  points: number;
  scored: number;
  maximum: number;
  isDoubtful: boolean;
}

/** What a score is made from. */
export interface Scoring {
  rules: RuleSet;
  period: Pick<Period, "from" | "to">;
  facts: Facts;
  book: ScoreBook;
}

const NOTHING: ItemFacts = { numerator: null, denominator: null, lacks: [], isDoubtful: false };

/** A threshold as people type it: 80 is 80 %. */
export function shareOf(fullAt: number): number {
  return fullAt > 1 ? fullAt / 100 : fullAt;
}

/** The numbers of an item: the register's where it has them, else those typed for the period, else an earlier period's, as such. */
function numbersOf({ code }: ScoreItem, { rules, period, facts, book }: Scoring): Pick<ScoredItem, "numerator" | "denominator" | "given" | "isTyped" | "lacks" | "isDoubtful" | "carried"> {
  const fact = facts[code] ?? NOTHING;
  const isTyped = { numerator: fact.numerator === null, denominator: fact.numerator === null || fact.denominator === null };
  const kept = numbersFor(book, rules.id, code, period);
  const isEnough = ({ numerator: part, denominator: whole }: KeptNumbers): boolean => (part !== undefined || !isTyped.numerator) && (whole !== undefined || fact.denominator !== null);
  const earlier = kept === null && isTyped.denominator ? earlierNumbers(book, { set: rules.id, code, period }, isEnough) : null;
  const numerator = fact.numerator ?? kept?.numerator ?? earlier?.numerator ?? null;
  const denominator = (isTyped.denominator ? kept?.denominator : null) ?? fact.denominator ?? earlier?.denominator ?? null;
  return { numerator, denominator, given: kept?.points ?? null, isTyped, lacks: fact.lacks, isDoubtful: fact.isDoubtful, carried: earlier };
}

/** The rate of an item, with that of another where its rule says so; null where it has none. */
function rateOf(item: ScoreItem, numerator: number | null, denominator: number | null, others: readonly ScoredItem[]): number | null {
  if (numerator === null || denominator === null || !(denominator > 0) || numerator < 0) return null;
  if (item.times === undefined) return numerator / denominator;
  const factor = others.find((other) => other.item.code === item.times)?.rate ?? null;
  return factor === null ? null : (numerator / denominator) * factor;
}

/**
 * Points of a rate: proportional up to the rate that earns all of them, rounded half up to two decimals.
 * @example pointsOf({ maximum: 6, fullAt: 0.9, … }, 0.5) // 3.33
 */
export function pointsOf({ maximum, fullAt }: Pick<ScoreItem, "maximum" | "fullAt">, rate: number): number {
  const most = maximum ?? 0;
  return halfUp(Math.min(most, (most * rate) / shareOf(fullAt)), 2);
}

function sourceOf({ item: { maximum, fullAt, times }, numerator, denominator, rate, given, isTyped, lacks, carried }: Omit<ScoredItem, "points" | "source">): ScoreSource {
  if (maximum === null) return "watched";
  if (given !== null) return "points";
  if (carried !== null) return "carried";
  if (maximum === 0 && numerator === null) return "unused";
  if (numerator === null || denominator === null) return lacks.length > 0 ? "missing" : "empty";
  if (numerator < 0 || denominator < 0) return "unclear";
  if (denominator === 0) return "none";
  if (rate === null || !(fullAt > 0)) return times === undefined ? "unclear" : "noFactor";
  if (!isTyped.denominator) return "register";
  return isTyped.numerator ? "typed" : "mixed";
}

function pointsFor({ item, rate, given }: Pick<ScoredItem, "item" | "rate" | "given">, source: ScoreSource): number | null {
  if (source === "points") return given;
  if (source === "none") return item.onNone === "full" ? item.maximum : 0;
  return rate !== null && (source === "register" || source === "typed" || source === "mixed") ? pointsOf(item, rate) : null;
}

function scored(item: ScoreItem, scoring: Scoring, others: readonly ScoredItem[]): ScoredItem {
  const numbers = numbersOf(item, scoring);
  const { numerator, denominator, carried, given } = numbers;
  // The numbers of an earlier period are shown, not counted: neither here nor where another item's rate is made of this one's.
  const rate = carried !== null ? null : rateOf(item, numerator, denominator, others);
  const source = sourceOf({ item, rate, ...numbers });
  const isOdd = numerator !== null && denominator !== null && numerator > denominator;
  const isDoubtful = given === null && (numbers.isDoubtful || carried !== null || isOdd || isOfDoubtful(item, others));
  return { item, rate, ...numbers, source, isDoubtful, points: pointsFor({ item, rate, given }, source) };
}

/** An item that another's rate is part of is as doubtful as that one. */
function isOfDoubtful({ times }: ScoreItem, others: readonly ScoredItem[]): boolean {
  return times !== undefined && others.some(({ item, isDoubtful }) => item.code === times && isDoubtful);
}

function sumOf(numbers: readonly number[]): number {
  return halfUp(numbers.reduce((sum, each) => sum + each, 0), 2);
}

function groupOf(group: ScoreGroup, items: readonly ScoredItem[], { rules, period, book }: Scoring): ScoredGroup {
  const given = numbersFor(book, rules.id, group, period)?.points ?? null;
  const known = items.filter(({ points }) => points !== null);
  const maximum = sumOf(items.map(({ item }) => item.maximum ?? 0));
  const own = known.length === 0 ? null : sumOf(known.map(({ points }) => points ?? 0));
  return {
    group, items, given, maximum, points: given ?? own, isDoubtful: given === null && known.some(({ isDoubtful }) => isDoubtful),
    scored: given !== null ? maximum : sumOf(known.map(({ item }) => item.maximum ?? 0)),
  };
}

/**
 * The score of a period item by item: a group is the sum of its rounded items, the whole that of its groups, over the maxima of what
 * is scored (domain-2026.md 1).
 * @example scoreOf({ rules, period, facts: {}, book }).points // 53.27
 */
export function scoreOf(scoring: Scoring): Score {
  const items = scoring.rules.items.reduce<ScoredItem[]>((done, item) => [...done, scored(item, scoring, done)], []);
  const groups = SCORE_GROUPS.map((group) => groupOf(group, items.filter(({ item }) => item.group === group), scoring)).filter((group) => group.items.length > 0);
  return {
    groups, points: sumOf(groups.map(({ points }) => points ?? 0)), scored: sumOf(groups.map((each) => each.scored)), maximum: sumOf(groups.map(({ maximum }) => maximum)),
    isDoubtful: groups.some(({ isDoubtful }) => isDoubtful),
  };
}

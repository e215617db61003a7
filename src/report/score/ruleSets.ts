import { dayOf, NO_DAY, type Day } from "../../calendar/day";
import type { RuleSetId } from "../request/scoreChoices";
import { numberEdit, type RuleEdit, type ScoreBook } from "./scoreBook";

/** Groups of QĐ 766 in the portal's order, and items that a user adds of his own. */
export const SCORE_GROUPS = ["openness", "progress", "online", "payment", "digitisation", "satisfaction", "added"] as const;
export type ScoreGroup = (typeof SCORE_GROUPS)[number];

/** One item of a rule set: a rate and how many points it earns. */
export interface ScoreItem {
  code: string;
  group: ScoreGroup;
  /** The user's own name; "" = the name that the texts have. */
  name: string;
  /** null = watched only: no points. */
  maximum: number | null;
  /** The rate from which on all points are given, 0…1. */
  fullAt: number;
  /** What is given when there is nothing to count. */
  onNone: "zero" | "full";
  /** The item whose rate this one's is multiplied by. */
  times?: string;
}

/** Items with their maxima and thresholds, the days in which they hold, and who says so. */
export interface RuleSet {
  id: RuleSetId;
  /** "" = the name that the texts have. */
  name: string;
  /** 0 = no such end. */
  from: Day;
  to: Day;
  /** "" = nobody said it. */
  setBy: string;
  items: readonly ScoreItem[];
}

type Row = readonly [code: string, group: ScoreGroup, maximum: number | null, fullAt: number, more?: Partial<Pick<ScoreItem, "onNone" | "times">>];

/**
 * The items as the portal scores them (domain-2026.md 1): maxima and thresholds as it shows them in September 2026, where the text of
 * QĐ 766 differs for 4.2 (80 %). 1.4 … 5.4 are its own numbers; CT has none.
 */
const PORTAL_ITEMS: readonly Row[] = [
  ["1.1", "openness", 6, 1], ["1.2", "openness", 4, 1], ["1.3", "openness", 2, 1], ["1.4", "openness", 6, 1],
  ["2.1", "progress", 20, 1], ["2.2", "progress", null, 1],
  ["3.1", "online", 2, 0.8], ["3.2", "online", 4, 1], ["3.3", "online", 6, 0.5, { times: "1.4" }],
  ["3.5a", "payment", 2, 0.8], ["3.5b", "payment", 2, 0.8], ["3.6", "payment", 6, 1],
  ["4.1", "digitisation", 6, 1], ["4.2", "digitisation", 4, 1], ["CT", "digitisation", 2, 1], ["4.3", "digitisation", 2, 0.8],
  ["4.4", "digitisation", 4, 1], ["4.5b", "digitisation", 2, 1], ["4.5a", "digitisation", 2, 1],
  ["5.1", "satisfaction", null, 1], ["5.2", "satisfaction", 6, 1, { onNone: "full" }], ["5.3", "satisfaction", 6, 1, { onNone: "full" }],
  ["5.4", "satisfaction", 6, 0.9],
];

/** Rows of the user's own, to be filled in. */
const ADDED_ITEMS: readonly Row[] = ["T1", "T2", "T3", "T4"].map((code) => [code, "added", 0, 1]);

function itemOf([code, group, maximum, fullAt, more]: Row): ScoreItem {
  return { code, group, name: "", maximum, fullAt, onNone: "zero", ...more };
}

const PLAIN: Readonly<Record<RuleSetId, RuleSet>> = {
  portal2026: { id: "portal2026", name: "", from: dayOf(2026, 1, 1), to: NO_DAY, setBy: "", items: PORTAL_ITEMS.map(itemOf) },
  own: { id: "own", name: "", from: NO_DAY, to: NO_DAY, setBy: "", items: [...PORTAL_ITEMS, ...ADDED_ITEMS].map(itemOf) },
};

function edited(item: ScoreItem, edit: RuleEdit): ScoreItem {
  const { name, maximum, fullAt } = edit.items[item.code] ?? {};
  return { ...item, name: name ?? item.name, maximum: item.maximum === null ? null : numberEdit(maximum, item.maximum), fullAt: numberEdit(fullAt, item.fullAt) };
}

/**
 * A rule set as it is shipped, before anybody changed it.
 * @example plainRules("portal2026").items.length // 23
 */
export function plainRules(id: RuleSetId): RuleSet {
  return PLAIN[id];
}

/**
 * A rule set with what the user changed of it on the sheet.
 * @example rulesOf("own", book).setBy // "UBND tỉnh …"
 */
export function rulesOf(id: RuleSetId, book: ScoreBook): RuleSet {
  const plain = PLAIN[id];
  const edit = book.rules[id];
  if (edit === undefined) return plain;
  const { name, from, to, setBy } = edit;
  return { ...plain, name: name ?? plain.name, from: from ?? plain.from, to: to ?? plain.to, setBy: setBy ?? plain.setBy, items: plain.items.map((item) => edited(item, edit)) };
}

/** Whether an item's maximum or threshold is another than the set's own. */
export function isChanged(id: RuleSetId, { code, maximum, fullAt }: ScoreItem): boolean {
  const plain = PLAIN[id].items.find((item) => item.code === code);
  return plain !== undefined && (plain.maximum !== maximum || plain.fullAt !== fullAt);
}

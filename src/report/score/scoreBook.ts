import type { Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import type { RuleSetId } from "../request/scoreChoices";

/** What the user changed of an item of a rule set. */
export interface ItemEdit {
  name?: string;
  maximum?: number;
  fullAt?: number;
}

/** What the user changed of a rule set. */
export interface RuleEdit {
  name?: string;
  from?: Day;
  to?: Day;
  setBy?: string;
  items: Readonly<Record<string, ItemEdit>>;
}

/** Numbers that the user typed for an item, or points for an item or a group. */
export interface TypedNumbers {
  numerator?: number;
  denominator?: number;
  points?: number;
}

/** Typed numbers with what they are of: a rule set, an item or group, a calendar period; on: the day on which they were first read. */
export interface KeptNumbers extends TypedNumbers {
  set: RuleSetId;
  code: string;
  /** The period as settings keep it, and its days. */
  period: string;
  from: Day;
  to: Day;
  on: Day;
}

/** What the workbook keeps of the score: what users typed on its sheets. */
export interface ScoreBook {
  rules: Readonly<Partial<Record<RuleSetId, RuleEdit>>>;
  numbers: readonly KeptNumbers[];
  /** By id of a sheet: what was typed on it when it was read last, so that an old sheet does not speak twice. */
  seen: Readonly<Record<string, string>>;
}

/** Nothing typed. */
export const NO_SCORE_BOOK: ScoreBook = { rules: {}, numbers: [], seen: {} };

/** A changed number, else the rule's own. */
export function numberEdit(changed: number | undefined, plain: number): number {
  return changed ?? plain;
}

type Days = Pick<Period, "from" | "to">;

/** What is kept of an item for exactly this period. */
export function numbersFor(book: ScoreBook, set: RuleSetId, code: string, { from, to }: Days): KeptNumbers | null {
  return book.numbers.find((each) => each.set === set && each.code === code && each.from === from && each.to === to) ?? null;
}

/**
 * The last numbers of an item from an earlier period: shown as that period's, never counted as this one's.
 * @param isEnough whether they are all that the item lacks
 * @example earlierNumbers(book, { set: "portal2026", code: "1.3", period: quarter }, () => true)?.period // "Q2/2026"
 */
export function earlierNumbers(book: ScoreBook, { set, code, period }: { set: RuleSetId; code: string; period: Days }, isEnough: (kept: KeptNumbers) => boolean): KeptNumbers | null {
  const found = book.numbers.filter((each) => each.set === set && each.code === code && each.to < period.from && isEnough(each));
  return found.reduce<KeptNumbers | null>((last, each) => (last === null || each.to > last.to || (each.to === last.to && each.from > last.from) ? each : last), null);
}

import { makePeriod } from "../../../src/calendar/period";
import type { KeptNumbers, ScoreBook, TypedNumbers } from "../../../src/report/score/scoreBook";
import { NO_SCORE_BOOK } from "../../../src/report/score/scoreBook";
import { rulesOf } from "../../../src/report/score/ruleSets";
import { scoreOf, type Facts, type Score } from "../../../src/report/score/scoreItems";

/** Quarter III/2026 by the calendar. */
export const QUARTER_2026 = makePeriod("quarter", 2026, 3, 31);

/** Numbers as a test writes them: [numerator, denominator], or points. */
export type Given = Readonly<Record<string, readonly [number, number] | number>>;

function numbers(value: readonly [number, number] | number): TypedNumbers {
  return typeof value === "number" ? { points: value } : { numerator: value[0], denominator: value[1] };
}

/** What the workbook keeps when somebody has typed these numbers for a period. */
export function typedBook(given: Given, period = QUARTER_2026, code = "Q3/2026"): ScoreBook {
  const typed = Object.entries(given).map(([item, value]): KeptNumbers =>
    ({ set: "portal2026", code: item, period: code, from: period.from, to: period.to, on: period.to + 5, ...numbers(value) }));
  return { ...NO_SCORE_BOOK, numbers: typed };
}

/** The portal's score of quarter III/2026 from typed numbers. */
export function portalScore(given: Given, facts: Facts = {}): Score {
  const book = typedBook(given);
  return scoreOf({ rules: rulesOf("portal2026", book), period: QUARTER_2026, facts, book });
}

/** Points by item and by group. */
export function pointsIn(score: Score): Record<string, number | null> {
  return Object.fromEntries(score.groups.flatMap(({ group, points, items }) => [[group, points], ...items.map(({ item, points: own }) => [item.code, own])] as [string, number | null][]));
}

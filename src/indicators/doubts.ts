import type { FigureName } from "./figureNames";
import { CaseFigures, figureSet, NO_FIGURES, shares, type FigureSet } from "./caseFigures";
import { rulesOf } from "./classify";
import { DEFAULT_CONVENTIONS, type Conventions } from "./conventions";
import type { Grouping } from "./grouping";
import { WORD_ROLES, type WordedCases, type WordRole } from "./possibleMeanings";
import type { RateBase, Window } from "./types";

/** Words of one column that figures depend on: each with its cases, the commonest first, and all cases. */
export interface DoubtfulWords {
  role: WordRole;
  words: readonly { text: string; cases: number }[];
  cases: number;
}

/** Which figures of a window could be others if the words without a meaning were known. */
export interface Doubts {
  /** Of all cases; of one group when it is named. */
  isDoubtful(figure: FigureName, group?: string): boolean;
  /** The words that make any of some figures doubtful; none when all of them are certain. */
  wordsFor(figures: readonly FigureName[]): DoubtfulWords[];
}

/** Nothing is in doubt. */
export const NO_DOUBTS: Doubts = { isDoubtful: () => false, wordsFor: () => [] };

/** How many cases of a word touch the same figures. */
type WordCounts = Map<WordRole, Map<number, Map<FigureSet, number>>>;

function count(counts: WordCounts, role: WordRole, word: number, set: FigureSet): void {
  const ofRole = counts.get(role) ?? new Map<number, Map<FigureSet, number>>();
  const ofWord = ofRole.get(word) ?? new Map<FigureSet, number>();
  ofWord.set(set, (ofWord.get(set) ?? 0) + 1);
  counts.set(role, ofRole.set(word, ofWord));
}

function wordsOf(role: WordRole, counts: WordCounts, names: readonly string[], wanted: FigureSet): DoubtfulWords[] {
  const words = [...(counts.get(role) ?? [])].flatMap(([word, bySet]) => {
    const cases = [...bySet].reduce((sum, [set, size]) => sum + (shares(set, wanted) ? size : 0), 0);
    return cases === 0 ? [] : [{ text: names[word], cases }];
  });
  words.sort((a, b) => b.cases - a.cases || (a.text < b.text ? -1 : 1));
  return words.length === 0 ? [] : [{ role, words, cases: words.reduce((sum, { cases }) => sum + cases, 0) }];
}

/** What else decides how cases are counted, the report's own choices unless said otherwise; and which groups are asked about, all unless said. */
interface DoubtOptions {
  conventions?: Conventions;
  rateBase?: RateBase;
  isMeant?: (group: string) => boolean;
}

/**
 * The figures of a window that are not certain while columns hold words without a meaning, and these words. A figure is in
 * doubt when one of its cases would be counted otherwise under a meaning that its word may have (possibleMeanings.ts).
 * Everything that shows a figure asks this: sheets, paragraphs, the pane, functions, rankings and charts.
 * @example doubtsOf(table, groupingOf(table, "unit"), quarter).isDoubtful("online", "Sở Y tế") // true where a channel of that unit says "Zalo"
 */
export function doubtsOf(cases: WordedCases, { codes, groups }: Grouping, window: Window, options: DoubtOptions = {}): Doubts {
  const { unread } = cases;
  if (!unread) return NO_DOUBTS;
  const { conventions = DEFAULT_CONVENTIONS, rateBase = "A", isMeant = () => true } = options;
  const ofCases = new CaseFigures(cases, { rules: rulesOf(window, conventions), conventions, rateBase });
  const meant = groups.map(isMeant);
  const sets = new Map<string, FigureSet>();
  const counts: WordCounts = new Map();
  for (const role of WORD_ROLES) {
    const words = unread[role]?.codes;
    for (let at = 0; words && at < cases.length; at++) {
      if (words[at] === 0 || meant[codes[at]] === false) continue;
      const set = ofCases.otherwise(at, role);
      if (set === NO_FIGURES) continue;
      const group = groups[codes[at]] ?? "";
      sets.set(group, (sets.get(group) ?? NO_FIGURES) | set);
      count(counts, role, words[at], set);
    }
  }
  const total = [...sets.values()].reduce((all, set) => all | set, NO_FIGURES);
  return {
    isDoubtful: (figure, group) => shares(group === undefined ? total : sets.get(group) ?? NO_FIGURES, figureSet([figure])),
    wordsFor: (figures) => WORD_ROLES.flatMap((role) => wordsOf(role, counts, unread[role]?.words ?? [], figureSet(figures))),
  };
}

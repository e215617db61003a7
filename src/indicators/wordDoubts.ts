import type { FindingType } from "../register/model/findings";
import { CaseFigures, NO_FIGURES, shares, type Counting, type FigureSet } from "./caseFigures";
import type { Grouping } from "./grouping";
import { WORD_ROLES, type WordedCases, type WordRole } from "./possibleMeanings";

/** Words of one column that figures depend on: each with its cases, the commonest first, and all cases. */
export interface DoubtfulWords {
  role: WordRole;
  words: readonly { text: string; cases: number }[];
  cases: number;
}

/** What is found where a word has no meaning. */
export const WORD_FINDINGS: Record<WordRole, FindingType> = { status: "unknownStatus", channel: "unknownChannel", serviceLevel: "unknownServiceLevel" };

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

/** Words without a meaning, and the figures that each touches. */
export interface WordDoubts {
  /** The words that touch any of some figures; none when they touch none. */
  wordsFor(wanted: FigureSet): DoubtfulWords[];
  /** The figures that the words of one column touch. */
  figuresOf(role: WordRole): FigureSet;
}

/**
 * The words of a window's cases that have no meaning: a figure is in doubt when one of its cases would be counted otherwise under
 * a meaning that its word may have (possibleMeanings.ts).
 * @param touch told the figures and the group of every case that such a word may change
 */
export function wordDoubts(cases: WordedCases, { codes, groups }: Grouping, counting: Counting, isMeant: (group: string) => boolean, touch: (set: FigureSet, group: string) => void): WordDoubts {
  const { unread } = cases;
  const counts: WordCounts = new Map();
  if (unread) {
    const ofCases = new CaseFigures(cases, counting);
    const meant = groups.map(isMeant);
    for (const role of WORD_ROLES) {
      const words = unread[role]?.codes;
      for (let at = 0; words && at < cases.length; at++) {
        if (words[at] === 0 || meant[codes[at]] === false) continue;
        const set = ofCases.otherwise(at, role);
        if (set === NO_FIGURES) continue;
        touch(set, groups[codes[at]] ?? "");
        count(counts, role, words[at], set);
      }
    }
  }
  return {
    wordsFor: (wanted) => WORD_ROLES.flatMap((role) => wordsOf(role, counts, unread?.[role]?.words ?? [], wanted)),
    figuresOf: (role) => [...(counts.get(role)?.values() ?? [])].flatMap((bySet) => [...bySet.keys()]).reduce((all, set) => all | set, NO_FIGURES),
  };
}

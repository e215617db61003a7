import { FIGURE_NAMES, RATE_PARTS, type FigureName } from "./availability";
import { rulesOf, type Rules } from "./classify";
import { DEFAULT_CONVENTIONS } from "./conventions";
import type { CaseColumns } from "./countCases";
import { totalOf } from "./counts";
import { figuresOf } from "./figures";
import type { Grouping } from "./grouping";
import { possibilities, WORD_ROLES, type Possibility, type WordedCases, type WordRole } from "./possibleMeanings";
import { tallyCases } from "./tally";
import type { Conventions, Figures, RateBase, Window } from "./types";

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

/** One bit a figure: all of them fit in a number. */
const BIT = new Map<FigureName, number>(FIGURE_NAMES.map((name, at) => [name, 1 << at]));

function maskOf(figures: readonly FigureName[]): number {
  return figures.reduce((mask, figure) => mask | (BIT.get(figure) ?? 0), 0);
}

/** Figures that differ between what one case adds to them so and otherwise; a rate differs when a count that it is made of does. */
function differing(one: Figures, other: Figures): number {
  const parts = (name: FigureName): readonly (keyof Figures)[] => (name in RATE_PARTS ? RATE_PARTS[name as keyof typeof RATE_PARTS] : [name]);
  return maskOf(FIGURE_NAMES.filter((name) => parts(name).some((part) => one[part] !== other[part])));
}

const ONE: Grouping = { codes: new Uint16Array(1), groups: [""] };

/** How cases are counted here. */
interface Counting {
  rules: Rules;
  conventions: Conventions;
  rateBase: RateBase;
}

/** What one case, or none, adds to the figures. */
function figuresOfCase(cases: CaseColumns, at: number, instead: Possibility, { rules, conventions, rateBase }: Counting): Figures {
  const days = (column: Int32Array): Int32Array => column.subarray(at, at + 1);
  const word = (role: WordRole): Uint8Array => Uint8Array.of(instead?.[role] ?? cases[role][at]);
  const one: CaseColumns = {
    length: instead === null ? 0 : 1, received: days(cases.received), due: days(cases.due), finished: days(cases.finished), handedOver: days(cases.handedOver),
    status: word("status"), channel: word("channel"), serviceLevel: word("serviceLevel"),
  };
  return figuresOf(totalOf(tallyCases(one, ONE, rules, conventions.dueCounts)), rateBase);
}

/** A number that cases share which no counter tells apart, so that each kind of case is tried once. */
function kindOf({ received, due, finished, channel, serviceLevel }: CaseColumns, at: number, { from, to, asOf }: Rules): number {
  const place = (day: number): number => (day === 0 ? 0 : day < from ? 1 : day <= to ? 2 : 3);
  const [d, e] = [due[at], finished[at]];
  const order = d === 0 ? 0 : d < e ? 1 : d === e ? 2 : 3;
  const parts: [number, number][] = [[place(received[at]), 4], [place(e), 4], [place(d), 4], [order, 4], [d >= asOf ? 1 : 0, 2], [channel[at], 4], [serviceLevel[at], 5]];
  return parts.reduce((kind, [part, size]) => kind * size + part, 0);
}

/** Figures that a case could add otherwise to, by each of its words without a meaning. */
class CaseDoubts {
  private readonly known = new Map<string, number>();

  constructor(private readonly cases: WordedCases, private readonly counting: Counting) {}

  maskOf(at: number, role: WordRole): number {
    const { cases, counting } = this;
    const kind = `${role}${cases.unread?.channel?.codes[at] ? 1 : 0}${kindOf(cases, at, counting.rules)}`;
    const known = this.known.get(kind);
    if (known !== undefined) return known;
    const now = figuresOfCase(cases, at, {}, counting);
    const mask = possibilities(cases, at, role).reduce((sum, other) => sum | differing(now, figuresOfCase(cases, at, other, counting)), 0);
    this.known.set(kind, mask);
    return mask;
  }
}

/** How many cases of a word touch the same figures. */
type WordCounts = Map<WordRole, Map<number, Map<number, number>>>;

function count(counts: WordCounts, role: WordRole, word: number, mask: number): void {
  const ofRole = counts.get(role) ?? new Map<number, Map<number, number>>();
  const ofWord = ofRole.get(word) ?? new Map<number, number>();
  ofWord.set(mask, (ofWord.get(mask) ?? 0) + 1);
  counts.set(role, ofRole.set(word, ofWord));
}

function wordsOf(role: WordRole, counts: WordCounts, names: readonly string[], wanted: number): DoubtfulWords[] {
  const words = [...(counts.get(role) ?? [])].flatMap(([word, byMask]) => {
    const cases = [...byMask].reduce((sum, [mask, size]) => sum + ((mask & wanted) !== 0 ? size : 0), 0);
    return cases === 0 ? [] : [{ text: names[word], cases }];
  });
  words.sort((a, b) => b.cases - a.cases || (a.text < b.text ? -1 : 1));
  return words.length === 0 ? [] : [{ role, words, cases: words.reduce((sum, { cases }) => sum + cases, 0) }];
}

/** What else decides how cases are counted; the report's own choices unless said otherwise. */
export interface DoubtOptions {
  conventions?: Conventions;
  rateBase?: RateBase;
}

/**
 * The figures of a window that are not certain while columns hold words without a meaning, and these words. A figure is in
 * doubt when one of its cases would be counted otherwise under a meaning that its word may have (possibleMeanings.ts): that
 * is found by counting the case both ways with the very pass that counts, so there is no second set of rules. Everything that
 * shows a figure asks this: sheets, paragraphs, the pane, functions, rankings and charts.
 * @example doubtsOf(table, groupingOf(table, "unit"), quarter).isDoubtful("online", "Sở Y tế") // true where a channel of that unit says "Zalo"
 */
export function doubtsOf(cases: WordedCases, { codes, groups }: Grouping, window: Window, options: DoubtOptions = {}): Doubts {
  const { unread } = cases;
  if (!unread) return NO_DOUBTS;
  const conventions = options.conventions ?? DEFAULT_CONVENTIONS;
  const ofCases = new CaseDoubts(cases, { rules: rulesOf(window, conventions), conventions, rateBase: options.rateBase ?? "A" });
  const masks = new Map<string, number>();
  const counts: WordCounts = new Map();
  for (const role of WORD_ROLES) {
    const words = unread[role]?.codes;
    for (let at = 0; words && at < cases.length; at++) {
      if (words[at] === 0) continue;
      const mask = ofCases.maskOf(at, role);
      if (mask === 0) continue;
      const group = groups[codes[at]] ?? "";
      masks.set(group, (masks.get(group) ?? 0) | mask);
      count(counts, role, words[at], mask);
    }
  }
  const total = [...masks.values()].reduce((all, mask) => all | mask, 0);
  return {
    isDoubtful: (figure, group) => ((group === undefined ? total : masks.get(group) ?? 0) & maskOf([figure])) !== 0,
    wordsFor: (figures) => WORD_ROLES.flatMap((role) => wordsOf(role, counts, unread[role]?.words ?? [], maskOf(figures))),
  };
}

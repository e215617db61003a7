import type { ExtraDay } from "../calendar/workingDays";
import type { AggregateTable } from "../register/model/aggregateTable";
import { figureSet, NO_FIGURES, shares } from "./caseFigures";
import { rulesOf } from "./classify";
import { DEFAULT_CONVENTIONS, type Conventions } from "./conventions";
import type { FigureName } from "./figureNames";
import type { Grouping } from "./grouping";
import { askedDoubts } from "./askedDoubts";
import { DOUBT_ABOVE, lostDoubts } from "./lostDoubts";
import { Reach, type DoubtCause, type OpenReading } from "./openPart";
import { printedDoubts, unreadDoubts } from "./sheetDoubts";
import { WORD_ROLES } from "./possibleMeanings";
import type { RateBase, Window } from "./types";
import { WORD_FINDINGS, wordDoubts, type DoubtfulWords, type WordDoubts } from "./wordDoubts";

/** Which figures of a window could be others if what is open about a register were known. */
export interface Doubts {
  /** Of all cases; of one group when it is named. */
  isDoubtful(figure: FigureName, group?: string): boolean;
  /** The words that make any of some figures doubtful; none when no word does. */
  wordsFor(figures: readonly FigureName[]): DoubtfulWords[];
  /** Everything that is open about figures of the whole. */
  causes: readonly DoubtCause[];
}

/** Nothing is in doubt. */
export const NO_DOUBTS: Doubts = { isDoubtful: () => false, wordsFor: () => [], causes: [] };

/** What else decides how cases are counted, the report's own choices unless said otherwise; and which groups are asked about, all unless said. */
interface DoubtOptions {
  conventions?: Conventions;
  rateBase?: RateBase;
  /** Days that the centre has off, or works, unlike other bodies. */
  ownDays?: readonly ExtraDay[];
  /** Share of the cases of a figure that may be left out without making it doubtful. */
  doubtAbove?: number;
  isMeant?: (group: string) => boolean;
}

/**
 * The figures of a window that are not certain, and why: words without a meaning reach those that counting their cases otherwise
 * changes, a question about a column those that are made from it, rows left out those of which they are more than a share.
 * Everything that shows a figure asks this: sheets, paragraphs, the pane, functions, rankings and charts.
 * @example doubtsOf(reading, groupingOf(reading.table, "unit"), quarter).isDoubtful("online", "Sở Y tế") // true where a channel of that unit says "Zalo"
 */
export function doubtsOf(reading: OpenReading, grouping: Grouping, window: Window, options: DoubtOptions = {}): Doubts {
  const { table, offers } = reading;
  const sheets = unreadDoubts(reading);
  if (!table.unread && !table.lost && offers.length + sheets.length === 0) return NO_DOUBTS;
  const { conventions = DEFAULT_CONVENTIONS, ownDays, rateBase = "A", doubtAbove = DOUBT_ABOVE, isMeant } = options;
  const counts = isMeant ?? (() => true);
  const counting = { rules: rulesOf(window, conventions, ownDays), conventions, rateBase };
  const reach = new Reach();
  const words = wordDoubts(table, grouping, counting, counts, (set, group) => reach.add(set, group));
  const { causes: losses, broughtBack } = lostDoubts(reading, { grouping, counting, isMeant: counts, above: doubtAbove }, reach);
  const asked = askedDoubts(offers, { cuts: grouping.cuts ?? [], isPart: isMeant !== undefined, rateBase, broughtBack }, reach);
  const causes = [...sheets, ...asked, ...wordCauses(words, reading), ...losses];
  reach.all(sheets);
  return {
    isDoubtful: (figure, group) => shares(group === undefined ? reach.total : reach.of(group), figureSet([figure])),
    wordsFor: (figures) => words.wordsFor(figureSet(figures)),
    causes,
  };
}

/**
 * The same of printed tables: rows of theirs that are left out, and sheets beside them that were not read, reach every figure.
 * @example doubtsOfTables(source.tables, reading).causes[0].type // "aggregateCut"
 */
export function doubtsOfTables(tables: readonly AggregateTable[], reading: Pick<OpenReading, "unread">): Doubts {
  const causes = [...unreadDoubts(reading), ...printedDoubts(tables)];
  return causes.length === 0 ? NO_DOUBTS : { isDoubtful: () => true, wordsFor: () => [], causes };
}

function wordCauses(words: WordDoubts, { offers }: OpenReading): DoubtCause[] {
  return WORD_ROLES.flatMap((role): DoubtCause[] => {
    const figures = words.figuresOf(role);
    if (figures === NO_FIGURES) return [];
    const found = words.wordsFor(figures).filter((each) => each.role === role);
    return found.map((each) => ({ type: WORD_FINDINGS[role], figures, count: each.cases, words: each, offers: offers.filter((offer) => offer.kind === "value" && offer.role === role) }));
  });
}

import { singleOffers } from "../register/corrections/alikeOffers";
import type { FindingType } from "../register/model/findings";
import type { LostCases } from "../register/model/caseTable";
import type { Offer } from "../register/model/offers";
import { figuresOfSet, NO_FIGURES, shares, figureSet, type Counting, type FigureSet } from "./caseFigures";
import { partOf, totalOf } from "./counts";
import { BASES, isBasePart } from "./bases";
import { entryOf, FIGURE_NAMES, isCount, type FigureName } from "./figureNames";
import { figuresOf } from "./figures";
import type { Grouping } from "./grouping";
import { LostFigures } from "./lostFigures";
import type { DoubtCause, OpenReading, Reach } from "./openPart";
import { populationOf } from "./population";
import { tallyCases } from "./tally";
import type { Figures, RateBase } from "./types";

/** Share of the cases that a figure looks at, above which those that were left out make it doubtful. */
export const DOUBT_ABOVE = 0.02;

/** Rows left out, by what they would count. */
class Losses {
  private readonly possible = new Map<FigureSet, number>();
  private readonly sure = new Map<FigureSet, number>();

  add(sets: { possible: FigureSet; sure: FigureSet }): void {
    this.possible.set(sets.possible, (this.possible.get(sets.possible) ?? 0) + 1);
    this.sure.set(sets.sure, (this.sure.get(sets.sure) ?? 0) + 1);
  }

  /** Rows that may count in a figure of a set. */
  rowsFor(wanted: FigureSet): number {
    return rowsIn(this.possible, wanted);
  }

  /** The figures of which more than a share is left out: rows that may count of the cases that it looks at, rows that surely do of those that it counts. */
  above(share: number, figures: Figures): FigureSet {
    return withRates(figureSet(FIGURE_NAMES.filter((name: FigureName) => {
      const wanted = figureSet([name]);
      const counted = isCount(name) ? figures[name] : populationOf(name, figures);
      return isMore(this.rowsFor(wanted), share, populationOf(name, figures)) || isMore(rowsIn(this.sure, wanted), share, counted);
    })), figures.rateBase);
  }
}

/** With the rates of which a part is among them: its number stands beside the rate. */
function withRates(set: FigureSet, base: RateBase): FigureSet {
  return set | figureSet(FIGURE_NAMES.filter((name) => {
    const entry = entryOf(name);
    if (entry.kind !== "rate") return false;
    const parts = isBasePart(entry.part) ? BASES[base][entry.part] : [entry.part];
    return shares(set, figureSet([...parts]));
  }));
}

function rowsIn(sets: ReadonlyMap<FigureSet, number>, wanted: FigureSet): number {
  return [...sets].reduce((sum, [set, rows]) => sum + (shares(set, wanted) ? rows : 0), 0);
}

function isMore(lost: number, share: number, counted: number): boolean {
  return lost > 0 && lost > share * (counted + lost);
}

interface Weighing {
  grouping: Grouping;
  counting: Counting;
  isMeant: (group: string) => boolean;
  above: number;
}

/** What the rows that were left out make doubtful. */
interface LostDoubts {
  causes: DoubtCause[];
  /** Of rows that an open question would bring back: the figures that they would count. */
  broughtBack: ReadonlyMap<Offer, FigureSet>;
}

/**
 * Weighs the rows that were left out: figures of which more than a share is missing are doubtful, of the whole and of each group.
 * A formula without a value makes them doubtful however few there are: the register was never computed.
 */
export function lostDoubts(reading: OpenReading, weighing: Weighing, reach: Reach): LostDoubts {
  const { table, offers } = reading;
  const { lost } = table;
  if (!lost) return { causes: [], broughtBack: new Map() };
  const { grouping, counting, isMeant, above } = weighing;
  const ofRows = new LostFigures(table, lost, counting);
  const groupAt = groupsOf(lost, grouping);
  const [whole, byType, byGroup, broughtBack] = [new Losses(), new Map<FindingType, Losses>(), new Map<string, Losses>(), new Map<Offer, FigureSet>()];
  let uncomputed = NO_FIGURES;
  for (let row = 0; row < lost.length; row++) {
    const group = groupAt?.(row) ?? "";
    if (groupAt && !isMeant(group)) continue;
    const sets = ofRows.at(row);
    const { possible: set } = sets;
    if (set === NO_FIGURES) continue;
    const type = lost.types[row];
    whole.add(sets);
    ofKey(byType, type).add(sets);
    ofKey(byGroup, group).add(sets);
    if (type === "notComputed") uncomputed |= set;
    const offer = offers.find((each) => bringsBack(each, table, row));
    if (offer) broughtBack.set(offer, (broughtBack.get(offer) ?? NO_FIGURES) | set);
  }
  const tally = tallyCases(table, grouping, counting.rules, counting.conventions.dueCounts);
  const figuresIn = (isIn: (group: string) => boolean): Figures => figuresOf(totalOf(partOf(tally, isIn)), counting.rateBase);
  const doubtful = whole.above(above, figuresIn(isMeant)) | uncomputed;
  reach.total |= doubtful;
  reach.everyGroup |= groupAt === null ? doubtful : uncomputed;
  if (groupAt) for (const [group, losses] of byGroup) reach.addTo(group, losses.above(above, figuresIn((name) => name === group)));
  return { causes: causesOf(byType, doubtful), broughtBack };
}

function ofKey<Key>(losses: Map<Key, Losses>, key: Key): Losses {
  const known = losses.get(key) ?? new Losses();
  losses.set(key, known);
  return known;
}

function causesOf(byType: ReadonlyMap<FindingType, Losses>, doubtful: FigureSet): DoubtCause[] {
  return [...byType].flatMap(([type, losses]): DoubtCause[] => {
    const figures = figureSet(figuresOfSet(doubtful).filter((name) => losses.rowsFor(figureSet([name])) > 0));
    return figures === NO_FIGURES ? [] : [{ type, figures, count: losses.rowsFor(figures), offers: [] }];
  });
}

/** The group of each row left out; null where only the cases that count tell theirs. */
function groupsOf(lost: LostCases, { by }: Grouping): ((row: number) => string) | null {
  if (by === "unit" || by === "field") return (row) => lost[by][row];
  return null;
}

/** Losses that other days would undo. */
const OF_DAYS: readonly FindingType[] = ["finishedBeforeReceived", "unreadableDate"];

/** Whether a row may count once a question is answered. */
function bringsBack(offer: Offer, table: OpenReading["table"], row: number): boolean {
  return singleOffers(offer).some((each) => bringsBackAlone(each, table, row));
}

/** The same of a question about one sheet: about its days, or about which of two sheets holds its case. */
function bringsBackAlone(offer: Offer, table: OpenReading["table"], row: number): boolean {
  const { lost, sheets } = table;
  if (!lost) return false;
  const sheet = sheets[lost.sheet[row]];
  if (offer.kind === "sameCases") {
    const kept = lost.instead[row];
    const other = kept < 0 ? "" : sheets[table.sheet[kept]];
    return kept >= 0 && [offer.first, offer.second].includes(sheet) && [offer.first, offer.second].includes(other) && sheet !== other;
  }
  const isAboutDays = offer.kind === "swapDays" || offer.kind === "monthFirst" || offer.kind === "shiftDays";
  return isAboutDays && offer.sheet === sheet && OF_DAYS.includes(lost.types[row]);
}

import type { CaseColumns } from "../register/model/caseTable";
import { byName, entryOf, FIGURE_NAMES, type FigureName } from "./figureNames";
import type { Rules } from "./classify";
import { totalOf } from "./counts";
import { figuresOf } from "./figures";
import type { Grouping } from "./grouping";
import { possibilities, type Possibility, type WordedCases, type WordRole } from "./possibleMeanings";
import { judgeCases } from "./judged";
import { tallyCases } from "./tally";
import type { Figures, RateBase } from "./types";
import type { Conventions } from "./conventions";

/** A set of figures: one bit a figure, however many there are. */
export type FigureSet = bigint;

export const NO_FIGURES: FigureSet = 0n;

const BIT = byName(FIGURE_NAMES, (name): FigureSet => 1n << BigInt(FIGURE_NAMES.indexOf(name)));

/**
 * Figures as a set.
 * @example shares(figureSet(["due", "late"]), figureSet(["late"])) // true
 */
export function figureSet(figures: readonly FigureName[]): FigureSet {
  return figures.reduce((set, figure) => set | BIT[figure], NO_FIGURES);
}

/** Whether two sets have a figure in common. */
export function shares(one: FigureSet, other: FigureSet): boolean {
  return (one & other) !== NO_FIGURES;
}

/** The figures of a set, in the catalogue's order. */
export function figuresOfSet(set: FigureSet): FigureName[] {
  return FIGURE_NAMES.filter((name) => shares(set, BIT[name]));
}

/** Figures that differ between what one case adds to them so and otherwise; a rate differs when a count that it is made of does. */
export function differing(one: Figures, other: Figures): FigureSet {
  return figureSet(FIGURE_NAMES.filter((name) => {
    const entry = entryOf(name);
    const parts = entry.kind === "rate" ? [entry.part, entry.whole] : [name];
    return parts.some((part) => one[part] !== other[part]);
  }));
}

const ONE: Grouping = { codes: new Uint16Array(1), groups: [""] };

/** How cases are counted. */
export interface Counting {
  rules: Rules;
  conventions: Conventions;
  rateBase: RateBase;
}

/** What one case, or none, adds to the figures. */
export function figuresOfCase(cases: CaseColumns, at: number, instead: Possibility, { rules, conventions, rateBase }: Counting): Figures {
  const days = (column: Int32Array): Int32Array => column.subarray(at, at + 1);
  const word = (role: WordRole): Uint8Array => Uint8Array.of(instead?.[role] ?? cases[role][at]);
  const one: CaseColumns = {
    length: instead === null ? 0 : 1, received: days(cases.received), due: days(cases.due), finished: days(cases.finished), handedOver: days(cases.handedOver),
    status: word("status"), channel: word("channel"), serviceLevel: word("serviceLevel"),
    ...(cases.outOfTerritory ? { outOfTerritory: cases.outOfTerritory.subarray(at, at + 1) } : {}),
  };
  return figuresOf(totalOf(tallyCases(one, ONE, rules, conventions.dueCounts)), rateBase);
}

/** A number that cases share which no counter tells apart, so that each kind of case is tried once. */
function kindOf({ received, due, finished, handedOver, status, channel, serviceLevel, outOfTerritory }: CaseColumns, at: number, { from, to, asOf }: Rules): number {
  const place = (day: number): number => (day === 0 ? 0 : day < from ? 1 : day <= to ? 2 : 3);
  const [d, e] = [due[at], finished[at]];
  const order = d === 0 ? 0 : d < e ? 1 : d === e ? 2 : 3;
  const parts: [number, number][] = [
    [place(received[at]), 4], [place(e), 4], [place(d), 4], [place(handedOver[at]), 4], [order, 4], [d >= asOf ? 1 : 0, 2], [status[at], 16], [channel[at], 4], [serviceLevel[at], 5], [outOfTerritory?.[at] ?? 0, 2],
  ];
  return parts.reduce((kind, [part, size]) => kind * size + part, 0);
}

/**
 * The figures that single cases touch, found by counting a case both ways with the very pass that counts, so that there is no
 * second set of rules.
 * @example shares(new CaseFigures(table, counting).otherwise(12, "channel"), figureSet(["online"])) // true for a case filed by "Zalo"
 */
export class CaseFigures {
  private readonly known = new Map<string, FigureSet>();

  private readonly cases: WordedCases;

  constructor(cases: WordedCases, private readonly counting: Counting) {
    this.cases = { ...judgeCases(cases, counting.rules), ...(cases.unread && { unread: cases.unread }) };
  }

  /** Figures that a case could add otherwise to, by what one of its words may mean. */
  otherwise(at: number, role: WordRole): FigureSet {
    return this.touched(`${role}${this.cases.unread?.channel?.codes[at] ? 1 : 0}`, at, () => possibilities(this.cases, at, role));
  }

  /** Figures that a case adds anything to. */
  of(at: number): FigureSet {
    return this.touched("", at, () => [null]);
  }

  private touched(question: string, at: number, others: () => readonly Possibility[]): FigureSet {
    const { cases, counting } = this;
    const kind = `${question}${kindOf(cases, at, counting.rules)}`;
    const known = this.known.get(kind);
    if (known !== undefined) return known;
    const now = figuresOfCase(cases, at, {}, counting);
    const set = others().reduce((sum, other) => sum | differing(now, figuresOfCase(cases, at, other, counting)), NO_FIGURES);
    this.known.set(kind, set);
    return set;
  }
}

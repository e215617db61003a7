import { dayOf } from "../calendar/day";
import { STATUS } from "../register/model/caseCodes";
import type { CaseColumns } from "../register/model/caseTable";
import { rulesOf } from "./classify";
import { differentRules, withRule, type CountingRules, type RuleName } from "./countingRules";
import { totalOf } from "./counts";
import { entryOf, type FigureName } from "./figureNames";
import { figuresOf } from "./figures";
import type { Grouping } from "./grouping";
import { tallyCases } from "./tally";
import type { Figures, Window } from "./types";

/** Days are counted from here: in years of which the calendar knows the days off. */
const START = dayOf(2021, 3, 27);
/** From a Monday to a Sunday: appointments on days off beside its ends move in and out of it. */
const WINDOW: Window = { from: START + 100, to: START + 197 };

/** The course of a case: second appointment, papers asked for, papers given. */
type Course = readonly [dueNew: number, requested: number, supplemented: number];

/** Of every kind that some rule treats otherwise than another: received, due, finished (0: open), status; days 98, 105 and 196 are Saturdays. */
const CASES: readonly (readonly [received: number, due: number, finished: number, status: number, course?: Course])[] = [
  [110, 150, 140, STATUS.done], [110, 150, 160, STATUS.done], [110, 150, 0, STATUS.open], [110, 250, 0, STATUS.open],
  [110, 150, 160, STATUS.returned], [110, 150, 140, STATUS.withdrawn], [110, 150, 0, STATUS.pausedSupplement],
  [50, 150, 60, STATUS.done], [50, 160, 60, STATUS.done], [50, 150, 160, STATUS.done], [50, 60, 110, STATUS.done],
  [110, 0, 140, STATUS.done], [110, 0, 0, STATUS.open], [110, 250, 140, STATUS.done],
  [100, 105, 107, STATUS.done], [110, 196, 0, STATUS.open], [50, 98, 60, STATUS.done], [50, 197, 60, STATUS.done], [110, 150, 160, STATUS.done, [170, 0, 0]], [110, 150, 0, STATUS.open, [220, 0, 0]],
  [110, 150, 152, STATUS.done, [0, 140, 145]], [110, 150, 165, STATUS.done, [0, 140, 145]], [110, 150, 0, STATUS.open, [0, 130, 190]],
  [110, 150, 0, STATUS.pausedSupplement, [0, 130, 0]], [50, 150, 0, STATUS.pausedSupplement, [0, 60, 0]],
];

const ONE: Grouping = { codes: new Uint16Array(1), groups: [""] };
const NONE = new Int32Array(1);
const NO_WORD = new Uint8Array(1);

function dayColumn(day: number): Int32Array {
  return Int32Array.of(day === 0 ? 0 : START + day);
}

const PROBES: readonly CaseColumns[] = CASES.map(([received, due, finished, status, course]) => ({
  length: 1, received: dayColumn(received), due: dayColumn(due), finished: dayColumn(finished), handedOver: NONE,
  status: Uint8Array.of(status), channel: NO_WORD, serviceLevel: NO_WORD,
  ...(course && { course: { dueNew: dayColumn(course[0]), requested: dayColumn(course[1]), supplemented: dayColumn(course[2]) } }),
}));

/** What each kind of case adds, by itself: in a sum two that move opposite ways would hide each other. */
function figuresBy({ conventions, rateBase }: CountingRules): Figures[] {
  const rules = rulesOf(WINDOW, conventions);
  return PROBES.map((probe) => figuresOf(totalOf(tallyCases(probe, ONE, rules, conventions.dueCounts)), rateBase));
}

/** A rate differs when a count that it is made of does. */
function differs(figure: FigureName, one: Figures, other: Figures): boolean {
  const entry = entryOf(figure);
  const parts = entry.kind === "rate" ? [entry.part, entry.whole] : [figure];
  return parts.some((part) => one[part] !== other[part]);
}

/**
 * The rules by which figures are counted otherwise here than there: of those in which the two differ, the ones that move any of
 * the figures, found by counting cases of every kind both ways. The closing day moves every figure of a named period.
 * @example rulesMoving(["received"], PUBLISHED_RULES, { ...PUBLISHED_RULES, rateBase: "B" }) // []
 */
export function rulesMoving(figures: readonly FigureName[], here: CountingRules, there: CountingRules): RuleName[] {
  const moves = (from: CountingRules, to: CountingRules): boolean => {
    const [one, other] = [figuresBy(from), figuresBy(to)];
    return figures.some((figure) => one.some((each, at) => differs(figure, each, other[at])));
  };
  // A rule may move a figure only beside the others of one side: pauses do not touch base B.
  return differentRules(here, there).filter((name) => (
    name === "closingDay" || moves(here, withRule(here, name, there)) || moves(withRule(there, name, here), there)
  ));
}

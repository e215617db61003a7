import { STATUS } from "../register/model/caseCodes";
import { rulesOf } from "./classify";
import type { CaseColumns } from "./countCases";
import { differentRules, withRule, type CountingRules, type RuleName } from "./countingRules";
import { totalOf } from "./counts";
import { entryOf, type FigureName } from "./figureNames";
import { figuresOf } from "./figures";
import type { Grouping } from "./grouping";
import { tallyCases } from "./tally";
import type { Figures, Window } from "./types";

const WINDOW: Window = { from: 100, to: 200 };

/** Of every kind that some rule treats otherwise than another: received, due, finished (0: open), status. */
const CASES: readonly (readonly [number, number, number, number])[] = [
  [110, 150, 140, STATUS.done], [110, 150, 160, STATUS.done], [110, 150, 0, STATUS.open], [110, 250, 0, STATUS.open],
  [110, 150, 160, STATUS.returned], [110, 150, 140, STATUS.withdrawn], [110, 150, 0, STATUS.pausedSupplement],
  [50, 150, 60, STATUS.done], [50, 160, 60, STATUS.done], [50, 150, 160, STATUS.done], [50, 60, 110, STATUS.done],
];

const column = (at: 0 | 1 | 2): Int32Array => Int32Array.from(CASES, (each) => each[at]);
const none = new Int32Array(CASES.length);
const noWords = new Uint8Array(CASES.length);
const PROBE: CaseColumns = {
  length: CASES.length, received: column(0), due: column(1), finished: column(2), handedOver: none,
  status: Uint8Array.from(CASES, (each) => each[3]), channel: noWords, serviceLevel: noWords,
};
const ONE: Grouping = { codes: new Uint16Array(CASES.length), groups: [""] };

function figuresBy({ conventions, rateBase }: CountingRules): Figures {
  return figuresOf(totalOf(tallyCases(PROBE, ONE, rulesOf(WINDOW, conventions), conventions.dueCounts)), rateBase);
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
    return figures.some((figure) => differs(figure, one, other));
  };
  // A rule may move a figure only beside the others of one side: pauses do not touch base B.
  return differentRules(here, there).filter((name) => (
    name === "closingDay" || moves(here, withRule(here, name, there)) || moves(withRule(there, name, here), there)
  ));
}

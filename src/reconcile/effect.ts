import type { Period } from "../calendar/period";
import { totalOf } from "../indicators/counts";
import { figuresOf } from "../indicators/figures";
import type { Figures } from "../indicators/types";
import type { Reading } from "../register/model/reading";
import { countedFor, type Counted } from "../report/counted/counted";
import { KEY_FIGURE_ORDER } from "../report/model/keyFigureNames";
import type { Problem, ReportSettings } from "../report/request/request";
import { readyPeriod } from "../report/situation/ready";
import { joinedReading } from "./joinedCases";
import type { Reconciliation } from "./model/reconciliation";

/** A figure of one list or of both; null where a column for it is missing, or a rate has no base. */
export interface EffectValue {
  value: number | null;
  isDoubtful: boolean;
}

/** What is counted: each list by itself, and both together as the one or the other says where they differ. */
export const EFFECT_OF = ["a", "b", "joinedA", "joinedB"] as const;
export type EffectOf = (typeof EFFECT_OF)[number];

type KeyFigure = (typeof KEY_FIGURE_ORDER)[number];

export type FigureEffect = { figure: KeyFigure } & Readonly<Record<EffectOf, EffectValue>>;

/** The main figures of a period, or why there are none. */
export type Effect = { ok: true; period: Period; figures: readonly FigureEffect[] } | { ok: false; problem: Problem };

/** Figures of a reading with what makes them unsure. */
interface Side {
  counted: Counted;
  total: Figures;
}

function sideOf(reading: Reading, period: Period, settings: ReportSettings): Side {
  const counted = countedFor(reading, period, { ...settings, groupBy: "unit", mergeAggregates: false });
  return { counted, total: figuresOf(totalOf(counted.byUnit), settings.rateBase) };
}

/**
 * The main figures of each list and of both together, for the period of the settings or the one that both together suggest. What is
 * doubtful in a list is doubtful in both together too.
 * @example effectOf(result, { ...settings, period: "Q3/2021" }) // { ok: true, figures: [{ figure: "received", a: …, joinedA: … }] }
 */
export function effectOf(result: Reconciliation, settings: ReportSettings): Effect {
  const [ofA, ofB] = [joinedReading(result, "a"), joinedReading(result, "b")];
  const choice = readyPeriod(ofA, settings);
  if (!choice.ok) return choice;
  const { period } = choice;
  const sides: Record<EffectOf, Side> = {
    a: sideOf(result.a.reading, period, settings), b: sideOf(result.b.reading, period, settings), joinedA: sideOf(ofA, period, settings), joinedB: sideOf(ofB, period, settings),
  };
  const isDoubtful = (figure: KeyFigure, of: EffectOf): boolean => (
    of === "a" || of === "b" ? sides[of].counted.doubts.isDoubtful(figure) : sides.a.counted.doubts.isDoubtful(figure) || sides.b.counted.doubts.isDoubtful(figure));
  const valueOf = (figure: KeyFigure, of: EffectOf): EffectValue => ({ value: sides[of].counted.has(figure) ? sides[of].total[figure] : null, isDoubtful: isDoubtful(figure, of) });
  const figures = KEY_FIGURE_ORDER.map((figure): FigureEffect => ({
    figure, a: valueOf(figure, "a"), b: valueOf(figure, "b"), joinedA: valueOf(figure, "joinedA"), joinedB: valueOf(figure, "joinedB"),
  }));
  return { ok: true, period, figures: figures.filter((each) => EFFECT_OF.some((of) => each[of].value !== null)) };
}

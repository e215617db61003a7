import type { Period } from "../calendar/period";
import type { Figures } from "../indicators/types";
import type { Reading } from "../register/types";
import { periodName, windowWords } from "./periodWords";
import { readyPeriod } from "./ready";
import type { Problem, ReportSettings } from "./request";
import { figuresSituation } from "./situation";
import { keyFigureItems, type KeyFigure } from "./summary/keyFigures";

export type KeyFiguresResult =
  | { ok: true; period: Period; label: string; window: string; figures: Figures; items: KeyFigure[] }
  | { ok: false; problem: Problem };

/**
 * The key figures alone, cheap enough to compute again at every change of a setting: one pass by unit, no comparison.
 * @example keyFigures(reading, settings) // { ok: true, label: "Quý III năm 2021", items: [{ key: "received", … }], … }
 */
export function keyFigures(reading: Reading, settings: ReportSettings): KeyFiguresResult {
  const choice = readyPeriod(reading, settings);
  if (!choice.ok) return choice;
  const { period } = choice;
  const situation = figuresSituation(reading, period, settings);
  return {
    ok: true,
    period,
    label: periodName(period, situation.words),
    window: windowWords(period, situation.words),
    figures: situation.total,
    items: keyFigureItems(situation),
  };
}

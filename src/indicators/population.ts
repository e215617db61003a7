import type { FigureName } from "./figureNames";
import { entryOf } from "./figureNames";
import { columnsBehind } from "./reach";
import type { Figures } from "./types";

/**
 * How many cases a figure looks at, so that a loss of some can be weighed: a rate at its base, what is told by the channel at the
 * cases received, a hand-over at those handed over, any other count at all cases of the window.
 * @example populationOf("late", figures) // figures.cumulative
 */
export function populationOf(figure: FigureName, figures: Figures): number {
  const entry = entryOf(figure);
  if (entry.kind === "rate") return figures[entry.whole];
  if (figure === "received" || figure === "handedOver") return figures[figure];
  return columnsBehind(figure).has("channel") ? figures.received : figures.cumulative;
}

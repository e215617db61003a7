import type { FigureName } from "../../indicators/figureNames";
import type { RefusalOf } from "../counting/doubt";
import type { Outcome } from "../model/problem";

/** Why some of the figures of a table cannot be given. */
export interface UnclearFigures {
  names: ReadonlySet<FigureName>;
  /** Why there is no table at all: nothing else is in it, or its cases may be other units'; null when there is one. */
  refused: Outcome<never> | null;
}

/**
 * The figures of a table that are in doubt: columns that say so in place of numbers.
 * @example unclearFigures(["received", "online"], refusal).names // Set { "online" }
 */
export function unclearFigures(figures: readonly FigureName[], refusal: RefusalOf): UnclearFigures {
  const open = new Map(figures.flatMap((name) => {
    const refused = refusal(name);
    return refused ? [[name, refused] as const] : [];
  }));
  const all = [...open.values()];
  const gaps = all.find((refused) => !refused.ok && refused.problem.key === "function.problem.unitGaps");
  return { names: new Set(open.keys()), refused: gaps ?? (all.length > 0 && all.length === figures.length ? all[0] : null) };
}

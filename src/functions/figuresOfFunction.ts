import type { FigureName } from "../indicators/figureNames";
import type { Computation } from "./functionTable";
import { SUMMARY_FIGURES } from "./summaryTable";

/**
 * The figures that a function gives; none of a function that gives days.
 * @example figuresOfFunction({ kind: "figure", figure: "due" }) // ["due"]
 */
export function figuresOfFunction(computation: Computation): readonly FigureName[] {
  switch (computation.kind) {
    case "figure": return [computation.figure];
    case "summary": return SUMMARY_FIGURES;
    case "period": return [];
  }
}

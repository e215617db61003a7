import type { ColumnRole } from "../register/model/roles";
import { needsOf, termsOf } from "./availability";
import { entryOf, FIGURE_NAMES, type FigureName } from "./figureNames";
import { GROUP_COLUMNS } from "./grouping";
import type { GroupBy, RateBase } from "./types";

/**
 * Every column that a figure is made from: those that it needs, and those that change it where they are there.
 * @example columnsBehind("overdue") // due, finished, handedOver, status
 */
export function columnsBehind(figure: FigureName, base: RateBase = "A"): ReadonlySet<ColumnRole> {
  const entry = entryOf(figure);
  const also = entry.kind === "counter" ? entry.alsoBy ?? [] : entry.kind === "sum" && entry.needs ? [] : termsOf(figure, base).flatMap((term) => [...columnsBehind(term)]);
  return new Set([...needsOf(figure, base).flat(), ...also]);
}

/** A case id tells cases apart, and a status those that were never accepted: both decide what is a case at all. */
const OF_CASES: readonly ColumnRole[] = ["caseId", "status"];

/**
 * The figures that a doubt about a column reaches: those made from it. A column that tells what is a case reaches all; one that
 * tells the group of a case reaches every figure of a group, and none of the whole.
 * @param by the cut by which the figures are told; null = of the whole
 * @param base the base that was chosen: what the rates on it are made of
 * @example figuresFrom("channel") // ["online", "onlineFull", "onlinePartial", "onlineLevelUnsaid", "onlineRate", "onlineFullRate"]
 */
export function figuresFrom(role: ColumnRole, by: GroupBy | null = null, base: RateBase = "A"): readonly FigureName[] {
  if (OF_CASES.includes(role) || (by !== null && GROUP_COLUMNS[by].includes(role))) return FIGURE_NAMES;
  return FIGURE_NAMES.filter((figure) => columnsBehind(figure, base).has(role));
}

import { workbookDays } from "../model/workbookDays";
import { CaseFigures, type FigureSet } from "../../indicators/caseFigures";
import { rulesOf } from "../../indicators/classify";
import { groupingOf } from "../../indicators/grouping";
import type { CountingRules } from "../../indicators/countingRules";
import type { Reading } from "../../register/model/reading";
import type { Window } from "../../indicators/types";

/** Cases without a unit, or without another group, below one that has one, and the figures that each of them adds to. */
export interface OpenGap {
  group: string;
  cases: readonly FigureSet[];
}

/** Whose cases without a unit are asked about. */
export interface GapSource {
  reading: Reading;
  window: Window;
  isMeant: ((unit: string) => boolean) | null;
  /**
   * Whether it makes a difference whose they are: where one unit is asked for by its name, and in a table of all units; a
   * criterion for cases with or without a unit asks for just what stands in the cells.
   */
  asksGaps: boolean;
  rules: Pick<CountingRules, "conventions" | "rateBase">;
}

/** Columns that the report reads as merged downwards, and tables have their rows by. */
export type GapColumn = "unit" | "field";

/**
 * The gaps in a column of units (or fields) that may be cells merged downwards as well as names that were forgotten: a range does not tell
 * which. None where bands or a title name the units.
 * @example openGaps(source)[0]?.group // "Sở Xây dựng"
 */
export function openGaps({ reading: { table, layouts }, window, isMeant, asksGaps, rules: { conventions, rateBase } }: GapSource, column: GapColumn = "unit"): OpenGap[] {
  if (!asksGaps || !layouts.some(({ columns }) => columns.some(({ role }) => role === column))) return [];
  const { codes, groups } = groupingOf(table, column);
  const gaps = new Map<string, number[]>();
  let above = "";
  let run: number[] = [];
  for (let i = 0; i < table.length; i++) {
    const name = groups[codes[i]];
    if (name !== "") {
      if (run.length > 0) gaps.set(above, [...(gaps.get(above) ?? []), ...run]);
      above = name;
      run = [];
    } else if (above !== "") run.push(i);
  }
  if (run.length > 0) gaps.set(above, [...(gaps.get(above) ?? []), ...run]);
  const figures = new CaseFigures(table, { rules: rulesOf(window, conventions, workbookDays()), conventions, rateBase });
  // Where the unit and the cases without one are both asked for, or neither, it makes no difference whose they are.
  return [...gaps].filter(([group]) => isMeant === null || isMeant(group) !== isMeant("")).map(([group, cases]) => ({ group, cases: cases.map((at) => figures.of(at)) }));
}

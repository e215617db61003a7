import type { Reading } from "../register/types";
import type { Window } from "../indicators/types";
import { countEach, differences, takenCases } from "./countedOtherwise";

/** Cases without a unit below one that has one, and what difference it would make if they were that unit's. */
export interface OpenGap {
  unit: string;
  differences: Int32Array;
}

/** Whose cases without a unit are asked about. */
export interface GapSource {
  reading: Reading;
  window: Window;
  isMeant: ((unit: string) => boolean) | null;
  /**
   * How many cases without a unit, one below the other, leave open whose they are: any where one unit is asked for by its
   * name; two in a table of all units, which shows cases without one in a line of their own; null where it makes no difference.
   */
  openGap: 1 | 2 | null;
}

/**
 * The gaps in a column of units that may be cells merged downwards as well as names that were forgotten: a range does not tell
 * which. None where bands or a title name the units.
 * @example openGaps(source)[0]?.unit // "Sở Xây dựng"
 */
export function openGaps({ reading: { table, layouts }, window, isMeant, openGap }: GapSource): OpenGap[] {
  if (openGap === null || !layouts.some(({ columns }) => columns.some(({ role }) => role === "unit"))) return [];
  const gaps = new Map<string, number[]>();
  let above = "";
  let run: number[] = [];
  for (let i = 0; i < table.length; i++) {
    const name = table.units[table.unit[i]];
    if (name !== "") {
      if (run.length >= openGap) gaps.set(above, [...(gaps.get(above) ?? []), ...run]);
      above = name;
      run = [];
    } else if (above !== "") run.push(i);
  }
  if (run.length >= openGap) gaps.set(above, [...(gaps.get(above) ?? []), ...run]);
  return [...gaps].filter(([unit]) => isMeant === null || isMeant(unit) !== isMeant("")).map(([unit, rows]) => {
    const counts = countEach(takenCases(table, rows), window);
    const isCounted = isMeant === null || isMeant("");
    return { unit, differences: isCounted ? differences(counts, null) : differences(null, counts) };
  });
}

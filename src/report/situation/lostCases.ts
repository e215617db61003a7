import { isAsked } from "../../indicators/askedDoubts";
import type { FindingType } from "../../register/model/findings";
import type { Reading } from "../../register/model/reading";

/** Cases that a reading lost: second rows of a case are none. */
export function lostOf({ table: { lost } }: Pick<Reading, "table">): number {
  return lost ? lost.instead.filter((place) => place < 0).length : 0;
}

/**
 * The same by what is wrong with them, the commonest first.
 * @example lostByType(reading)[0] // { type: "unreadableDate", count: 291 }
 */
export function lostByType({ table: { lost } }: Pick<Reading, "table">): { type: FindingType; count: number }[] {
  const counts = new Map<FindingType, number>();
  lost?.types.forEach((type, row) => { if (lost.instead[row] < 0) counts.set(type, (counts.get(type) ?? 0) + 1); });
  return [...counts].map(([type, count]) => ({ type, count })).sort((a, b) => b.count - a.count || (a.type < b.type ? -1 : 1));
}

/**
 * How many of them each group lost, and those of which it has cases too.
 * @example lostByGroup(reading, "unit").get("Sở Y tế") // 5
 */
export function lostByGroup({ table: { lost } }: Pick<Reading, "table">, by: "unit" | "field"): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  lost?.[by].forEach((name, row) => { if (lost.instead[row] < 0) counts.set(name, (counts.get(name) ?? 0) + 1); });
  return counts;
}

/** How many cases were left out because a formula has no value: Excel mends all of them at once. */
export function notComputedCases({ line }: Pick<Reading, "line">): number {
  return line.excluded.find(({ type }) => type === "notComputed")?.count ?? 0;
}

/**
 * Whether a report may say that there was none of something: no case was lost on the way, and no question about whole
 * columns or sheets is open, for either could hide some.
 * @example maySayNone(situation) // false while 3 cases are left out because their day cannot be read
 */
export function maySayNone({ reading }: { reading: Pick<Reading, "table" | "offers"> }): boolean {
  return lostOf(reading) === 0 && !reading.offers.some(isAsked);
}

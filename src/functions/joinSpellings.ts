import { AT, COUNTER_COUNT } from "../indicators/countCases";
import { emptyTally } from "../indicators/counts";
import type { Tally } from "../indicators/types";
import { nameKey } from "../register/nameKey";

interface Unit {
  name: string;
  /** Cases under the spelling that gives the name. */
  weight: number;
  codes: number[];
}

/**
 * The tally by unit from the counts by spelling: spellings that differ only in case, blanks, signs or the place of the
 * tone mark are one unit, named as it is written most often. Spellings that counted nothing are left out.
 * counts: spelling × COUNTER_COUNT; spelling 0 = no unit given.
 * @example joinSpellings(["", "Sở Y tế", "SỞ Y TẾ"], counts).groups // ["Sở Y tế"]
 */
export function joinSpellings(spellings: readonly string[], counts: Int32Array): Tally {
  const units = new Map<string, Unit>();
  spellings.forEach((name, code) => {
    const weight = casesOf(counts, code);
    if (weight > 0) addSpelling(units, name, weight, code);
  });
  const joined = [...units.values()];
  const tally = emptyTally(joined.map(({ name }) => name));
  joined.forEach(({ codes }, group) => {
    for (const code of codes) {
      for (let c = 0; c < COUNTER_COUNT; c++) tally.counts[group * COUNTER_COUNT + c] += counts[code * COUNTER_COUNT + c];
    }
  });
  return tally;
}

function addSpelling(units: Map<string, Unit>, name: string, weight: number, code: number): void {
  const key = nameKey(name) || name;
  const unit = units.get(key);
  if (!unit) {
    units.set(key, { name, weight, codes: [code] });
    return;
  }
  unit.codes.push(code);
  if (weight > unit.weight || (weight === unit.weight && name < unit.name)) Object.assign(unit, { name, weight });
}

/** Cases that a spelling counted at all; open, resolved and handed-over ones without a receipt day included. */
function casesOf(counts: Int32Array, code: number): number {
  const at = code * COUNTER_COUNT;
  const outcomes = counts[at + AT.early] + counts[at + AT.onTime] + counts[at + AT.late] + counts[at + AT.inTime] + counts[at + AT.overdue];
  return outcomes + counts[at + AT.handedOver];
}

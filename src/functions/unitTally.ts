import { COUNTER_COUNT } from "../indicators/countCases";
import { emptyTally } from "../indicators/counts";
import type { Tally } from "../indicators/types";
import { foldKey } from "../register/fold";
import { nameKey } from "../register/nameKey";
import type { CaseRange } from "./caseRange";
import { failure, success } from "./problem";
import type { Outcome } from "./problem";
import { UnitCodes } from "./unitCodes";

/**
 * The part of a tally that is one unit's. The name may be written without marks as long as only one unit fits it; with
 * marks it means that unit and no other ("Tân Lập" is not "Tấn Lập"). A unit of the range that had nothing to count in
 * the window gives zeros, a name that stands nowhere in the range a problem: a typing mistake must not read as 0.
 */
export function unitTally(tally: Tally, unit: string, range: CaseRange): Outcome<Tally> {
  const names = unitNames(range);
  const fitting = fittingNames(names, unit);
  if (fitting.size === 1) return success(partOf(tally, [...fitting][0]));
  const values = { unit: unit.slice(0, 60), example: names[0] ?? "", examples: exampleNames(names, fitting) };
  return failure("notAvailable", fitting.size === 0 ? "function.problem.unknownUnit" : "function.problem.ambiguousUnit", values);
}

/** Keys of the units that a name can mean. */
function fittingNames(names: readonly string[], unit: string): Set<string> {
  const key = nameKey(unit);
  if (names.some((name) => nameKey(name) === key)) return new Set([key]);
  const folded = foldKey(unit);
  return new Set(names.filter((name) => foldKey(name) === folded).map(nameKey));
}

function exampleNames(names: readonly string[], keys: ReadonlySet<string>): string {
  const seen = new Map(names.filter((name) => keys.has(nameKey(name))).map((name) => [nameKey(name), name]));
  return [...seen.values()].slice(0, 3).map((name) => `“${name}”`).join(", ");
}

function partOf(tally: Tally, key: string): Tally {
  const group = tally.groups.findIndex((name) => name !== "" && nameKey(name) === key);
  const one = emptyTally([group < 0 ? "" : tally.groups[group]]);
  if (group >= 0) one.counts.set(tally.counts.subarray(group * COUNTER_COUNT, (group + 1) * COUNTER_COUNT));
  return one;
}

/** Every unit name of the range, whatever its rows count for. */
function unitNames({ matrix, firstRow, columns }: CaseRange): string[] {
  const units = new UnitCodes();
  for (let row = firstRow; row < matrix.length; row++) units.codeOf(matrix[row][columns.unit]);
  return units.names.slice(1);
}

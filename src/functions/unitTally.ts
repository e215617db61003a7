import { COUNTER_COUNT } from "../indicators/countCases";
import { emptyTally } from "../indicators/counts";
import type { Tally } from "../indicators/types";
import { foldKey } from "../register/fold";
import type { CaseRange } from "./caseRange";
import { failure, success } from "./problem";
import type { Outcome } from "./problem";
import { UnitCodes } from "./unitCodes";

/**
 * The part of a tally that is one unit's; names are compared folded. A unit of the range that had nothing to count in
 * the window gives zeros, a name that stands nowhere in the range a problem: a typing mistake must not read as 0.
 */
export function unitTally(tally: Tally, unit: string, range: CaseRange): Outcome<Tally> {
  const key = foldKey(unit);
  const group = tally.groups.findIndex((name) => name !== "" && foldKey(name) === key);
  if (group >= 0) {
    const one = emptyTally([tally.groups[group]]);
    one.counts.set(tally.counts.subarray(group * COUNTER_COUNT, (group + 1) * COUNTER_COUNT));
    return success(one);
  }
  const names = unitNames(range);
  const name = names.find((candidate) => foldKey(candidate) === key);
  if (name !== undefined) return success(emptyTally([name]));
  return failure("notAvailable", "function.problem.unknownUnit", { unit: unit.slice(0, 60), example: names[0] ?? "" });
}

/** Every unit of the range, whatever its rows count for. */
function unitNames({ matrix, firstRow, columns }: CaseRange): string[] {
  const units = new UnitCodes();
  for (let row = firstRow; row < matrix.length; row++) units.codeOf(matrix[row][columns.unit]);
  return units.names.slice(1);
}

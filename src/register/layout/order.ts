import type { ColumnRole } from "../types";
import type { ColumnProfile } from "./profile";

/** Pairs of days that stand in this order in a sound register; a late case breaks none of them. */
const PAIRS: readonly (readonly [ColumnRole, ColumnRole])[] = [
  ["received", "due"], ["received", "finished"], ["received", "handedOver"], ["finished", "handedOver"],
];

/**
 * How often the sampled days contradict the roles.
 * @param chosen role → where its column stands
 * @returns rows compared over all pairs, and the share of them out of order (0 when none could be compared)
 */
export function orderViolations(
  chosen: ReadonlyMap<ColumnRole, { at: number }>, profiles: ReadonlyMap<number, ColumnProfile>,
): { compared: number; share: number } {
  let compared = 0;
  let broken = 0;
  for (const [earlier, later] of PAIRS) {
    const first = profiles.get(chosen.get(earlier)?.at ?? -1)?.dayOfRow;
    const second = profiles.get(chosen.get(later)?.at ?? -1)?.dayOfRow;
    if (!first || !second) continue;
    for (let row = 0; row < first.length; row++) {
      if (first[row] <= 0 || second[row] <= 0) continue;
      compared++;
      if (second[row] < first[row]) broken++;
    }
  }
  return { compared, share: compared === 0 ? 0 : broken / compared };
}

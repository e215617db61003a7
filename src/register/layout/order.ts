import type { ColumnRole } from "../model/roles";
import type { ColumnProfile } from "./profile";

/** Pairs of days that stand in this order in a sound register; a late case breaks none of them. */
const PAIRS: readonly (readonly [ColumnRole, ColumnRole])[] = [
  ["received", "due"], ["received", "finished"], ["received", "handedOver"], ["finished", "handedOver"],
];

type Places = ReadonlyMap<ColumnRole, { at: number }>;
type Profiles = ReadonlyMap<number, ColumnProfile>;

/** How often one pair of days stands the wrong way round in the sampled rows. */
export interface PairOrder {
  earlier: ColumnRole;
  later: ColumnRole;
  /** Rows in which both are days. */
  compared: number;
  broken: number;
}

/**
 * The order of every pair of days that the roles have columns for.
 * @param chosen role → where its column stands
 * @example pairOrders(chosen, profiles)[0] // { earlier: "received", later: "due", compared: 60, broken: 1 }
 */
export function pairOrders(chosen: Places, profiles: Profiles): PairOrder[] {
  const orders: PairOrder[] = [];
  for (const [earlier, later] of PAIRS) {
    const first = profiles.get(chosen.get(earlier)?.at ?? -1)?.dayOfRow;
    const second = profiles.get(chosen.get(later)?.at ?? -1)?.dayOfRow;
    if (!first || !second) continue;
    const order = { earlier, later, compared: 0, broken: 0 };
    for (let row = 0; row < first.length; row++) {
      if (first[row] <= 0 || second[row] <= 0) continue;
      order.compared++;
      if (second[row] < first[row]) order.broken++;
    }
    orders.push(order);
  }
  return orders;
}

/**
 * How often the sampled days contradict the roles.
 * @returns rows compared over all pairs, and the share of them out of order (0 when none could be compared)
 */
export function orderViolations(chosen: Places, profiles: Profiles): { compared: number; share: number } {
  const orders = pairOrders(chosen, profiles);
  const compared = orders.reduce((sum, order) => sum + order.compared, 0);
  const broken = orders.reduce((sum, order) => sum + order.broken, 0);
  return { compared, share: compared === 0 ? 0 : broken / compared };
}

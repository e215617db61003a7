import type { ColumnRole } from "../model/roles";
import type { Candidate } from "./candidates";
import { orderViolations } from "./order";
import type { ColumnProfile } from "./profile";

/** Candidates that won their role, and columns whose role another column took. */
export interface Assignment {
  chosen: Candidate[];
  rivals: Candidate[];
}

/** A rival this much weaker by header may still win when the days are in order with it and are not without it. */
const ORDER_MARGIN = 0.4;
const ORDERED: readonly ColumnRole[] = ["received", "due", "finished", "handedOver"];

/**
 * One column a role and one role a column: the best-scoring pairs first, the left column on a tie; then, where two columns
 * wanted received, due or finished, the pair that keeps receipt before due day and result.
 * @param profiles by place in the row, for the order of days
 */
export function assignRoles(candidates: readonly Candidate[], profiles: ReadonlyMap<number, ColumnProfile>): Assignment {
  const sorted = [...candidates].sort((a, b) => b.score - a.score || a.at - b.at || a.role.localeCompare(b.role));
  const chosen = new Map<ColumnRole, Candidate>();
  const taken = new Set<number>();
  for (const candidate of sorted) {
    if (chosen.has(candidate.role) || taken.has(candidate.at)) continue;
    chosen.set(candidate.role, candidate);
    taken.add(candidate.at);
  }
  for (const role of ORDERED) preferOrdered(role, chosen, taken, sorted, profiles);
  const rivals = sorted.filter((one, place) => !taken.has(one.at) && sorted.findIndex((other) => other.at === one.at) === place);
  return { chosen: [...chosen.values()], rivals };
}

function preferOrdered(
  role: ColumnRole, chosen: Map<ColumnRole, Candidate>, taken: Set<number>, sorted: readonly Candidate[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): void {
  const current = chosen.get(role);
  if (!current) return;
  const before = orderViolations(chosen, profiles);
  if (before.share <= 0.1) return;
  for (const rival of sorted) {
    if (rival.role !== role || taken.has(rival.at) || current.score - rival.score > ORDER_MARGIN) continue;
    const after = orderViolations(new Map(chosen).set(role, rival), profiles);
    if (after.compared < before.compared / 2 || after.share > before.share / 3) continue;
    chosen.set(role, { ...rival, how: "content", confidence: Math.min(rival.confidence, 0.7) });
    taken.delete(current.at);
    taken.add(rival.at);
    return;
  }
}

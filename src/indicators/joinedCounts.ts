import { completeCounts } from "../register/aggregate/balances";
import type { AggregateCounts, AggregateFigure } from "../register/model/aggregateTable";

/** Events: what happens in one part of a period happens in no other. */
const FLOWS = [
  "received", "online", "onlineFull", "onlinePartial", "offline", "resolved", "early", "onTime", "earlyAndOnTime", "late",
  "returned", "withdrawn", "returnedAndWithdrawn", "handedOver",
  "partsDigitised", "partsNotDigitised", "partsReused", "resultDigitised", "resultNotDigitised", "paid", "paidOnline", "paidDirect",
] as const satisfies readonly AggregateFigure[];

/** Open cases at the end: those of the last part. */
const CLOSING = ["pending", "inTime", "overdue", "paused", "closingStock"] as const satisfies readonly AggregateFigure[];

/**
 * The counts of a period from those of its parts in their order: events add up, the opening stock is the first part's, the
 * closing stock the last part's, and all that follows from these (domain.md 2.1.4). Sums of events and stocks (lũy kế, đến
 * hạn, tổng quá hạn) are never added: what is overdue in July is overdue in August once more. A figure that a part does not
 * give is not given. Counts are by the convention of II.06a.
 * @example joinedCounts([{ received: 5, carriedOver: 2, … }, { received: 4, carriedOver: 3, … }]).carriedOver // 2
 */
export function joinedCounts(parts: readonly AggregateCounts[]): AggregateCounts {
  const joined: AggregateCounts = {};
  const first = parts[0]?.carriedOver ?? null;
  if (first !== null) joined.carriedOver = first;
  for (const figure of CLOSING) {
    const last = parts[parts.length - 1]?.[figure] ?? null;
    if (last !== null) joined[figure] = last;
  }
  for (const figure of FLOWS) {
    const values = parts.map((part) => part[figure] ?? null);
    if (values.every((value) => value !== null)) joined[figure] = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  }
  return completeCounts(joined);
}

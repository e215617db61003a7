import { confirm } from "../../reconcile/reconcile";
import type { Reconciliation, SuspectedPair } from "../../reconcile/model/reconciliation";
import type { Side } from "./reconcilingState";

/** Pairs by the rows that the user saw when confirming them. */
export type ConfirmedPairs = readonly Readonly<Record<Side, string>>[];

const rowKey = ({ sheet, row, caseId }: SuspectedPair["a"]): string => JSON.stringify([sheet, row, caseId]);

/** The pairs with those that the user confirms now. */
export function withConfirmed(before: ConfirmedPairs, pairs: readonly SuspectedPair[]): ConfirmedPairs {
  return [...before, ...pairs.map(({ a, b }) => ({ a: rowKey(a), b: rowKey(b) }))];
}

/** The pairs once the lists have changed places. */
export function mirrored(pairs: ConfirmedPairs): ConfirmedPairs {
  return pairs.map(({ a, b }) => ({ a: b, b: a }));
}

/** A result in which what the user has confirmed before is confirmed again, where both rows are as they were. */
export function confirmedAgain(result: Reconciliation, pairs: ConfirmedPairs): Reconciliation {
  const keys = new Set(pairs.map(({ a, b }) => `${a}|${b}`));
  const again = result.suspected.filter(({ a, b }) => keys.has(`${rowKey(a)}|${rowKey(b)}`));
  return again.length === 0 ? result : confirm(result, again);
}

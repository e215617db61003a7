import { exchangeDay } from "./dayParts";

/** The days of a case whose order is known. */
export type DayRole = "received" | "due" | "finished" | "handedOver";

/** Decoded cells of a day column by row, and whether a cell was text: only a date cell can have been exchanged. */
export interface DayCells {
  data: Int32Array;
  isText: (row: number) => boolean;
}

/** Pairs of days that stand in this order in a sound register; a late case breaks none of them. */
const DAY_PAIRS: readonly (readonly [DayRole, DayRole])[] = [
  ["received", "due"], ["received", "finished"], ["received", "handedOver"], ["finished", "handedOver"],
];

/**
 * How many orders between days are broken when the date cells of some columns have day and month exchanged.
 * @param only pairs with this role only
 * @example brokenOrders({ received, due }, rows, new Set(["received"])).broken // 0
 */
export function brokenOrders(
  columns: Partial<Record<DayRole, DayCells>>, rows: Int32Array, exchanged: ReadonlySet<DayRole>, only?: DayRole,
): { broken: number; compared: number } {
  let broken = 0;
  let compared = 0;
  for (const [earlier, later] of DAY_PAIRS) {
    const [first, second] = [columns[earlier], columns[later]];
    if (!first || !second || (only !== undefined && earlier !== only && later !== only)) continue;
    for (const row of rows) {
      if (first.data[row] <= 0 || second.data[row] <= 0) continue;
      compared++;
      if (dayAt(first, row, exchanged.has(earlier)) > dayAt(second, row, exchanged.has(later))) broken++;
    }
  }
  return { broken, compared };
}

function dayAt({ data, isText }: DayCells, row: number, isExchanged: boolean): number {
  return isExchanged && !isText(row) ? exchangeDay(data[row]) || data[row] : data[row];
}

import { LAST_DAY, NO_DAY, type Day } from "../../calendar/day";

/** 32 days a block. */
const BLOCK_BITS = 5;
/** Days beyond either end that may be left aside: mistyped years would make the span as long as they are wrong. */
const FEW = 8;
const FEW_SHARE = 1 / 5000;

/** First and last day of a span. */
export interface DaySpan {
  first: Day;
  last: Day;
}

/**
 * The days that columns of days fill, without a few far off at either end; null where there are none.
 * @example daySpan([table.received, table.due]) // { first: 44192, last: 44576 }
 */
export function daySpan(columns: readonly Int32Array[]): DaySpan | null {
  const blocks = new Int32Array((LAST_DAY >> BLOCK_BITS) + 1);
  let total = 0;
  for (const column of columns) {
    for (let at = 0; at < column.length; at++) {
      const day = column[at];
      if (day === NO_DAY) continue;
      blocks[day >> BLOCK_BITS]++;
      total++;
    }
  }
  if (total === 0) return null;
  const few = Math.max(FEW, total * FEW_SHARE);
  const [from, to] = [endOf(blocks, few, 0, 1), endOf(blocks, few, blocks.length - 1, -1)];
  return from > to ? null : { first: from << BLOCK_BITS, last: ((to + 1) << BLOCK_BITS) - 1 };
}

/** The first block, from an end on, that is not among the few. */
function endOf(blocks: Int32Array, few: number, from: number, step: 1 | -1): number {
  let seen = 0;
  let at = from;
  while (at >= 0 && at < blocks.length && seen + blocks[at] <= few) {
    seen += blocks[at];
    at += step;
  }
  // The few may be the last ones of the data: without a gap behind them nothing is gained.
  return at;
}

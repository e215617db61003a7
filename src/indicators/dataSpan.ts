import { LAST_DAY, NO_DAY } from "../calendar/day";
import type { Day } from "../calendar/day";
import type { CaseTable } from "../register/model/caseTable";
import type { Window } from "./types";

/** 32 days a block: two empty blocks are at least two empty months. */
const BLOCK_BITS = 5;
/** A gap of more than this many blocks (three months) cuts a tail off the data … */
const GAP_BLOCKS = 3;
/** … when the tail holds at most this share of all days seen: one mistyped year must not move the end of the data. */
const STRAY_SHARE = 0.005;

type DayColumns = readonly { length: number; [index: number]: number }[];

/** How many days fall in each block, up to the latest day's: the calendar has 92,000 blocks, and each formula looks here. */
function histogram(columns: DayColumns): Int32Array {
  let latest: Day = NO_DAY;
  for (const column of columns) {
    for (let i = 0; i < column.length; i++) if (column[i] > latest) latest = column[i];
  }
  const blocks = new Int32Array((latest >> BLOCK_BITS) + 1);
  for (const column of columns) {
    for (let i = 0; i < column.length; i++) {
      const day = column[i];
      if (day !== NO_DAY) blocks[day >> BLOCK_BITS]++;
    }
  }
  return blocks;
}

/** The last block that belongs to the data: far tails of a few days are left aside, from the end backwards. */
function lastBlock(blocks: Int32Array): number {
  const total = blocks.reduce((sum, count) => sum + count, 0);
  let last = previousUsed(blocks, blocks.length);
  for (let tail = last < 0 ? 0 : blocks[last], at = last; at >= 0; ) {
    const before = previousUsed(blocks, at);
    if (tail > total * STRAY_SHARE || before < 0) break;
    if (at - before > GAP_BLOCKS) last = before;
    tail += blocks[before];
    at = before;
  }
  return last;
}

function previousUsed(blocks: Int32Array, from: number): number {
  let at = from - 1;
  while (at >= 0 && blocks[at] === 0) at--;
  return at;
}

/**
 * The last day that columns of days speak of; 0 when there is none. A tail far off the rest (more than three months
 * later, at most one day in 200: mistyped years such as 2121) does not count.
 * @example lastDayIn([table.received, table.finished]) // 44459
 */
export function lastDayIn(columns: DayColumns): Day {
  const limit = lastBlock(histogram(columns));
  let last: Day = NO_DAY;
  for (const column of columns) {
    for (let i = 0; i < column.length; i++) if (column[i] > last && column[i] >> BLOCK_BITS <= limit) last = column[i];
  }
  return last;
}

/**
 * The last day on which the register saw anything happen: a receipt, a result or a hand-over (see lastDayIn).
 * Due days lie in the future and say nothing.
 * @example lastCompleteQuarter(lastDaySeen(table), 20) // the period that a report proposes
 */
export function lastDaySeen(table: CaseTable): Day {
  return lastDayIn([table.received, table.finished, table.handedOver]);
}

/**
 * The window of "all cases in the table": every receipt and every result counts, nothing is carried over, and open
 * cases are judged as of the last day seen.
 * @example tally(table, wholeTable(lastDaySeen(table)))
 */
export function wholeTable(asOf: Day): Window {
  return { from: NO_DAY + 1, to: LAST_DAY, asOf };
}

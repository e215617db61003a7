import { FATE } from "./fates";

const USED = FATE.used;

/** The rows that become cases. all: every row is one, so that columns can be kept as they are. */
export interface UsedRows {
  rows: Int32Array;
  all: boolean;
}

/** Indexes of the used rows in reading order. */
export function usedRows(fates: Uint8Array): UsedRows {
  const rows = new Int32Array(fates.length);
  let at = 0;
  for (let row = 0; row < fates.length; row++) {
    rows[at] = row;
    if (fates[row] === USED) at++;
  }
  return { rows: rows.subarray(0, at), all: at === fates.length };
}

/**
 * The used rows of a 32-bit column, moved up within the column itself: the reader is spent, and a second copy of a large
 * register would cost more than reading it.
 */
export function gather32({ rows, all }: UsedRows, data: Int32Array): Int32Array {
  if (!all) for (let at = 0; at < rows.length; at++) data[at] = data[rows[at]];
  return data.subarray(0, rows.length);
}

/** Same for a 64-bit column. */
export function gather64({ rows, all }: UsedRows, data: Float64Array): Float64Array {
  if (!all) for (let at = 0; at < rows.length; at++) data[at] = data[rows[at]];
  return data.subarray(0, rows.length);
}

/** Same for a 16-bit column. */
export function gather16({ rows, all }: UsedRows, data: Uint16Array): Uint16Array {
  if (!all) for (let at = 0; at < rows.length; at++) data[at] = data[rows[at]];
  return data.subarray(0, rows.length);
}

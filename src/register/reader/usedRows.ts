import { FATE } from "./judging";

const USED = FATE.used;

/** The rows that become cases. all: every row is one, so that columns can be copied as they are. */
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

/** The used rows of a 32-bit column. */
export function gathered32({ rows, all }: UsedRows, data: Int32Array): Int32Array {
  if (all) return data.slice(0, rows.length);
  const out = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at++) out[at] = data[rows[at]];
  return out;
}

/** The used rows of a 16-bit column. */
export function gathered16({ rows, all }: UsedRows, data: Uint16Array): Uint16Array {
  if (all) return data.slice(0, rows.length);
  const out = new Uint16Array(rows.length);
  for (let at = 0; at < rows.length; at++) out[at] = data[rows[at]];
  return out;
}

import type { CellValue } from "../model/grid";

const DIGITS = 9;
const LIMIT = 10 ** DIGITS;
/** From here on a number cell no longer holds each of its digits. */
const TOO_LONG = 1e15;

/**
 * The last digits of an id, at most nine of them, as a number; -1 where they don't stand at its end in plain signs. One id has
 * one such number, however it is written (caseId.ts): ids whose numbers rise from row to row are all different, and nothing
 * else of them need be read.
 * @example endNumber("000.00.01.H62-210921-0017") // 17
 */
export function endNumber(id: CellValue): number {
  if (typeof id === "number") return id > 0 && id < TOO_LONG && Number.isInteger(id) ? id % LIMIT : -1;
  if (typeof id !== "string") return -1;
  const { charCodeAt } = String.prototype; // taken here: see dayText.ts
  const stop = Math.max(0, id.length - DIGITS);
  let number = 0;
  let place = 1;
  for (let at = id.length - 1; at >= stop; at--) {
    const code = charCodeAt.call(id, at);
    if (code < 48 || code > 57) return place > 1 && code > 32 && code < 127 ? number : -1;
    number += (code - 48) * place;
    place *= 10;
  }
  return place > 1 ? number : -1;
}

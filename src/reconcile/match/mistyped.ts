import { FOUND_BY, type Candidates, type OpenRows } from "./candidates";
import { HashedRows } from "./hashedRows";

/** Shorter ids lie one sign apart by nature. */
const SHORTEST = 4;
const LONGEST = 60;
/** Rows that share a variant and a day: beyond this the ids are running numbers of one kind. */
const MOST_IN_CHAIN = 60;

/**
 * Hashes of an id and of the id without each of its signs, over a seed: ids one sign apart share one of them. The hash of a variant is
 * put together from those of what stands before and behind the missing sign.
 */
function variantHashes(id: string, seed: number, into: Int32Array): number {
  const { length } = id;
  let whole = 0;
  for (let at = 0; at < length; at++) whole = (Math.imul(whole, 31) + id.charCodeAt(at)) | 0;
  into[0] = spread(whole, seed, length);
  let behind = 0;
  let power = 1;
  let count = 1;
  let before = whole;
  for (let at = length - 1; at >= 0; at--) {
    // before: the hash of the signs up to and with this one, times the power of what stands behind.
    const code = id.charCodeAt(at);
    before = (before - Math.imul(code, power)) | 0;
    into[count++] = spread((Math.imul(before, INVERSE_31) + behind) | 0, seed, length - 1);
    behind = (behind + Math.imul(code, power)) | 0;
    power = Math.imul(power, 31);
  }
  return count;
}

/** 31 × this is 1 in 32 bits. */
const INVERSE_31 = 0xbdef7bdf | 0;

function spread(hash: number, seed: number, length: number): number {
  let mixed = Math.imul(hash ^ Math.imul(seed, 0x9e3779b1), 0x45d9f3b) ^ length;
  mixed ^= mixed >>> 16;
  return mixed;
}

/** Ids long enough to be looked at; blanks and dashes do not count. */
function idsOf(rows: OpenRows): { entry: number; id: string }[] {
  return rows.entries.map((entry) => ({ entry, id: rows.idOf(entry).replaceAll("-", "") })).filter(({ id }) => id.length >= SHORTEST && id.length <= LONGEST);
}

/**
 * One sign more, one less, another one, or two neighbours exchanged.
 * @example isOneSignApart("h62-0012", "h62-0021") // true
 */
export function isOneSignApart(one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && from < other.length && one.charCodeAt(from) === other.charCodeAt(from)) from++;
  let [endOne, endOther] = [one.length, other.length];
  while (endOne > from && endOther > from && one.charCodeAt(endOne - 1) === other.charCodeAt(endOther - 1)) {
    endOne--;
    endOther--;
  }
  const [left, right] = [endOne - from, endOther - from];
  if (left <= 1 && right <= 1) return left + right > 0;
  return left === 2 && right === 2 && one[from] === other[from + 1] && one[from + 1] === other[from];
}

/**
 * Pairs of rows of one day of receipt whose ids are one sign apart: one more, one less, another, or two neighbours exchanged.
 * @param mayBe whether the other columns allow that two rows are one case: running numbers lie one sign apart by nature
 * @example findMistyped(a, b, mayBe, candidates) // "h62-210921-0012" beside "h62-210921-0021"
 */
export function findMistyped(a: OpenRows, b: OpenRows, mayBe: (entryA: number, entryB: number) => boolean, candidates: Candidates): void {
  const isAShorter = a.entries.length <= b.entries.length;
  const [kept, asked] = isAShorter ? [a, b] : [b, a];
  const keptIds = idsOf(kept);
  if (keptIds.length === 0) return;
  const hashes = new Int32Array(LONGEST + 2);
  const index = new HashedRows(keptIds.reduce((sum, { id }) => sum + id.length + 1, 0));
  keptIds.forEach(({ entry, id }, place) => {
    const count = variantHashes(id, kept.dayOf(entry), hashes);
    for (let at = 0; at < count; at++) index.add(hashes[at], place);
  });
  const seen = new Set<number>();
  for (const { entry, id } of idsOf(asked)) {
    const count = variantHashes(id, asked.dayOf(entry), hashes);
    seen.clear();
    for (let at = 0; at < count; at++) {
      if (!index.look(hashes[at], MOST_IN_CHAIN)) candidates.passedOver++;
      for (const place of index.found) seen.add(place);
    }
    for (const place of seen) {
      const other = keptIds[place];
      const [entryA, entryB] = isAShorter ? [other.entry, entry] : [entry, other.entry];
      if (isOneSignApart(id, other.id) && mayBe(entryA, entryB)) candidates.add(entryA, entryB, FOUND_BY.idMistyped);
    }
  }
}

import { FOUND_BY, type Candidates, type OpenRows } from "./candidates";
import { idTokens, withoutZeros } from "./caseKeys";
import { HashedRows, mixed } from "./hashedRows";

/** Letters and digits from which on the end of an id stands for itself; a shorter one needs the day of receipt to agree. */
const LONG_ENOUGH = 6;
/** No id has more parts. */
const MOST_PARTS = 24;

/** Where the parts of an id begin, and the hashes of its ends by part: whole at 0. Zeros in front of a part do not count. */
class Ends {
  length = 0;
  readonly hashes = new Int32Array(MOST_PARTS);
  readonly lengths = new Int32Array(MOST_PARTS);

  /** Reads an id from its end. */
  read(id: string): void {
    this.length = 0;
    let hash = 7;
    let signs = 0;
    for (let end = id.length; end > 0 && this.length < MOST_PARTS;) {
      const kind = kindOf(id.charCodeAt(end - 1));
      if (kind === OTHER) {
        end--;
        continue;
      }
      let from = end - 1;
      while (from > 0 && kindOf(id.charCodeAt(from - 1)) === kind) from--;
      let first = from;
      while (first < end - 1 && id.charCodeAt(first) === ZERO) first++;
      hash = mixed(hash, end - first);
      for (let at = first; at < end; at++) hash = (Math.imul(hash, 31) + id.charCodeAt(at)) | 0;
      signs += end - first;
      this.hashes[this.length] = hash;
      this.lengths[this.length++] = signs;
      end = from;
    }
  }

  /** The key of the last parts; 0 for a short end of a row without a day. */
  keyOf(parts: number, day: number): number {
    if (this.lengths[parts - 1] >= LONG_ENOUGH) return this.hashes[parts - 1] || 1;
    return day > 0 ? mixed(this.hashes[parts - 1], day) || 1 : 0;
  }
}

const ZERO = 48;
const OTHER = 0;

/** 1 a digit, 2 a letter. */
function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return 1;
  return (code >= 97 && code <= 122) || code >= 0xdf ? 2 : OTHER;
}

/** What two ids say of each other that are the same, or the one the end of the other, but for zeros and signs; 0 where they are not. */
function reasonOf(one: string, other: string): number {
  const [a, b] = [idTokens(one), idTokens(other)];
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const at = long.length - short.length;
  if (!short.every((token, i) => withoutZeros(token) === withoutZeros(long[at + i]))) return 0;
  const keepsZeros = short.every((token, i) => token === long[at + i]);
  if (at === 0) return keepsZeros ? FOUND_BY.idMistyped : FOUND_BY.idLostZeros;
  // A beginning of zeros alone is no prefix.
  const isPrefix = long.slice(0, at).some((token) => withoutZeros(token) !== "0");
  return (isPrefix ? FOUND_BY.idWithoutPrefix : 0) | (keepsZeros && isPrefix ? 0 : FOUND_BY.idLostZeros);
}

/** "2021.0010" as a number: 2021.001. */
function decimalKey(id: string): string | null {
  const [, whole, decimals] = /^0*(\d+)[.,](\d+)$/.exec(id) ?? [];
  return whole === undefined ? null : `${whole}.${decimals.replace(/0+$/, "")}`;
}

type Note = (long: number, short: number, reason: number) => void;

/** Ids of the one list that are the end of ids of the other. */
function findEnds(longs: OpenRows, shorts: OpenRows, candidates: Candidates, note: Note): void {
  const ends = new Ends();
  const index = new HashedRows(shorts.entries.length);
  for (const entry of shorts.entries) {
    ends.read(shorts.idOf(entry));
    const key = ends.length > 0 ? ends.keyOf(ends.length, shorts.dayOf(entry)) : 0;
    if (key !== 0) index.add(key, entry);
  }
  for (const entry of longs.entries) {
    ends.read(longs.idOf(entry));
    for (let parts = 1; parts < ends.length; parts++) {
      const key = ends.keyOf(parts, longs.dayOf(entry));
      if (key === 0) continue;
      if (!index.look(key)) candidates.passedOver++;
      for (const short of index.found) note(entry, short, reasonOf(longs.idOf(entry), shorts.idOf(short)));
    }
  }
}

/** Ids that are the same but for zeros in front of their numbers, or other signs. */
function findWhole(a: OpenRows, b: OpenRows, candidates: Candidates): void {
  const ends = new Ends();
  const [ofA, ofB] = [a, b].map((rows) => {
    const index = new HashedRows(rows.entries.length);
    for (const entry of rows.entries) {
      ends.read(rows.idOf(entry));
      if (ends.length > 0) index.add(ends.hashes[ends.length - 1], entry);
    }
    return index;
  });
  for (const entry of a.entries) {
    ends.read(a.idOf(entry));
    const hash = ends.hashes[ends.length - 1];
    if (ends.length === 0) continue;
    if (!ofA.look(hash) || !ofB.look(hash)) candidates.passedOver++;
    else for (const other of ofB.found) addSound(candidates, entry, other, reasonOf(a.idOf(entry), b.idOf(other)));
  }
}

function addSound(candidates: Candidates, entryA: number, entryB: number, reason: number): void {
  if (reason !== 0) candidates.add(entryA, entryB, reason);
}

/** Ids with a point that have lost the zeros behind it. */
function findDecimals(a: OpenRows, b: OpenRows, candidates: Candidates): void {
  const keyed = new Map<string, number[]>();
  for (const entry of b.entries) {
    const key = decimalKey(b.idOf(entry));
    if (key !== null) keyed.set(key, [...(keyed.get(key) ?? []), entry].slice(0, MOST_PARTS));
  }
  if (keyed.size === 0) return;
  for (const entry of a.entries) for (const other of keyed.get(decimalKey(a.idOf(entry)) ?? "") ?? []) candidates.add(entry, other, FOUND_BY.idLostZeros);
}

/**
 * Pairs of rows one of whose ids has lost its beginning or zeros of the other: what is left of an id where somebody copied its end
 * or Excel made numbers of it.
 * @example findByParts(rowsA, rowsB, candidates) // "000.00.01.h62-210921-0001" beside "210921-0001", "210921-1"
 */
export function findByParts(a: OpenRows, b: OpenRows, candidates: Candidates): void {
  findWhole(a, b, candidates);
  findDecimals(a, b, candidates);
  findEnds(a, b, candidates, (long, short, reason) => addSound(candidates, long, short, reason));
  findEnds(b, a, candidates, (long, short, reason) => addSound(candidates, short, long, reason));
}

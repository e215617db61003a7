import { idTokens, rawTokens } from "./caseKeys";
import { FOUND_BY, KeyedRows, type Candidates, type OpenRows } from "./candidates";

/** Letters and digits from which on the end of an id stands for itself; a shorter one needs the day of receipt to agree. */
const LONG_ENOUGH = 6;

/** An id taken apart. */
interface Parts {
  entry: number;
  raw: readonly string[];
  tokens: readonly string[];
}

function partsOf({ entries, idOf }: OpenRows): Parts[] {
  return entries.flatMap((entry) => {
    const id = idOf(entry);
    return id === "" ? [] : [{ entry, raw: rawTokens(id), tokens: idTokens(id) }];
  });
}

function lengthOf(tokens: readonly string[]): number {
  let length = 0;
  for (const token of tokens) length += token.length;
  return length;
}

/** The key of an id or of its end; null for a short one of a row without a day of receipt. */
function keyOf(tokens: readonly string[], day: number): string | null {
  if (lengthOf(tokens) >= LONG_ENOUGH) return tokens.join("-");
  return day > 0 ? `${tokens.join("-")}|${day}` : null;
}

/** "2021.0010" as a number: 2021.001. */
function decimalKey(id: string): string | null {
  const [, whole, decimals] = /^0*(\d+)[.,](\d+)$/.exec(id) ?? [];
  return whole === undefined ? null : `${whole}.${decimals.replace(/0+$/, "")}`;
}

/** What the whole ids of two rows say, whose parts are the same but for zeros and signs. */
function wholeReason(a: Parts, b: Parts): number {
  return a.raw.every((token, at) => token === b.raw[at]) ? FOUND_BY.idMistyped : FOUND_BY.idLostZeros;
}

/** A beginning of zeros alone is no prefix. */
function endReason(long: Parts, short: Parts): number {
  const at = long.raw.length - short.raw.length;
  const isPrefix = long.tokens.slice(0, at).some((token) => token !== "0");
  const keepsZeros = isPrefix && short.raw.every((token, i) => token === long.raw[at + i]);
  return (isPrefix ? FOUND_BY.idWithoutPrefix : 0) | (keepsZeros ? 0 : FOUND_BY.idLostZeros);
}

type Note = (long: Parts, short: Parts, reason: number) => void;

/** Ids of the one list that are the end of ids of the other. */
function findEnds(longs: readonly Parts[], shorts: readonly Parts[], dayOf: { long: (entry: number) => number; short: (entry: number) => number }, candidates: Candidates, note: Note): void {
  const byKey = new KeyedRows();
  const partsByEntry = new Map(shorts.map((short) => [short.entry, short]));
  for (const short of shorts) {
    const key = keyOf(short.tokens, dayOf.short(short.entry));
    if (key !== null) byKey.add(key, short.entry);
  }
  for (const long of longs) {
    for (let from = 1; from < long.tokens.length; from++) {
      const key = keyOf(long.tokens.slice(from), dayOf.long(long.entry));
      if (key === null) continue;
      for (const entry of byKey.of(key, candidates)) {
        const short = partsByEntry.get(entry);
        if (short) note(long, short, endReason(long, short));
      }
    }
  }
}

/** Ids that are the same but for zeros in front of their numbers, zeros behind a decimal point, or other signs. */
function findWhole(a: readonly Parts[], b: readonly Parts[], idOf: { a: OpenRows["idOf"]; b: OpenRows["idOf"] }, candidates: Candidates): void {
  const [whole, decimal] = [new KeyedRows(), new KeyedRows()];
  const partsOfB = new Map(b.map((each) => [each.entry, each]));
  for (const each of b) {
    whole.add(each.tokens.join("-"), each.entry);
    const key = decimalKey(idOf.b(each.entry));
    if (key !== null) decimal.add(key, each.entry);
  }
  for (const each of a) {
    for (const entry of whole.of(each.tokens.join("-"), candidates)) candidates.add(each.entry, entry, wholeReason(each, partsOfB.get(entry) ?? each));
    const key = decimalKey(idOf.a(each.entry));
    if (key !== null) for (const entry of decimal.of(key, candidates)) candidates.add(each.entry, entry, FOUND_BY.idLostZeros);
  }
}

/**
 * Pairs of rows one of whose ids has lost its beginning or zeros of the other: what is left of an id where somebody copied its end
 * or Excel made numbers of it.
 * @example findByParts(rowsA, rowsB, days, candidates) // "000.00.01.H62-210921-0001" beside "210921-0001", "210921-1"
 */
export function findByParts(a: OpenRows, b: OpenRows, received: { a: (entry: number) => number; b: (entry: number) => number }, candidates: Candidates): void {
  const [partsA, partsB] = [partsOf(a), partsOf(b)];
  findWhole(partsA, partsB, { a: a.idOf, b: b.idOf }, candidates);
  findEnds(partsA, partsB, { long: received.a, short: received.b }, candidates, (long, short, reason) => candidates.add(long.entry, short.entry, reason));
  findEnds(partsB, partsA, { long: received.b, short: received.a }, candidates, (long, short, reason) => candidates.add(short.entry, long.entry, reason));
}

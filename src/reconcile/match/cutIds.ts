import { FOUND_BY, type Candidates } from "./candidates";

/** What is known of an id whose last digits Excel has cut: how many digits it had, and the first of them. */
interface CutId {
  length: number;
  head: string;
}

/** Excel keeps 15 digits; the last that is kept may be rounded. */
const KEPT = 14;
/** So many ids of a year begin alike; their other columns tell which one is meant. */
const MOST_ALIKE = 5000;

/**
 * What a cell that lost digits still says of its id; null for a text of another kind.
 * @example cutId("1,23457E+17") // { length: 18, head: "12345" }
 */
export function cutId(shown: string): CutId | null {
  const digits = /^\d{16,}$/.exec(shown)?.[0];
  if (digits !== undefined) return { length: digits.length, head: digits.slice(0, KEPT) };
  const [, first, more = "", power] = /^(\d)(?:[.,](\d+))?e\+(\d+)$/i.exec(shown) ?? [];
  if (first === undefined) return null;
  return { length: Number(power) + 1, head: `${first}${more}`.slice(0, -1).slice(0, KEPT) };
}

/** Rows of a list that may meet a cut id: those with a long number for an id, whole or cut too. */
export interface LongIds {
  entries: readonly number[];
  /** Id as it is shown. */
  shownId(entry: number): string;
  isCut(entry: number): boolean;
}

/** Digits of an id that is a long number, as Excel would have kept them: without zeros in front. */
function digitsOf(shown: string): string | null {
  const digits = shown.replace(/[\s.-]+/g, "").replace(/^0+/, "");
  return /^\d{16,}$/.test(digits) ? digits : null;
}

function findIn(cut: LongIds, whole: LongIds, candidates: Candidates, note: (cutEntry: number, entry: number) => void): void {
  const lost = cut.entries.filter((entry) => cut.isCut(entry)).flatMap((entry) => {
    const id = cutId(cut.shownId(entry));
    return id ? [{ entry, id }] : [];
  });
  if (lost.length === 0) return;
  const heads = new Set(lost.map(({ id }) => id.head.length));
  const byHead = new Map<string, number[]>();
  const add = (key: string, entry: number): void => {
    const same = byHead.get(key);
    if (same) same.push(entry);
    else byHead.set(key, [entry]);
  };
  for (const entry of whole.entries) {
    const shown = whole.shownId(entry);
    const known = whole.isCut(entry) ? cutId(shown) : null;
    const digits = known ? null : digitsOf(shown);
    for (const length of heads) {
      if (digits !== null) add(`${digits.length}:${digits.slice(0, length)}`, entry);
      else if (known && known.head.length >= length) add(`${known.length}:${known.head.slice(0, length)}`, entry);
    }
  }
  for (const { entry, id } of lost) {
    const alike = byHead.get(`${id.length}:${id.head}`) ?? [];
    if (alike.length > MOST_ALIKE) candidates.passedOver++;
    else for (const other of alike) note(entry, other);
  }
}

/**
 * Pairs of rows one of whose ids has lost its last digits to Excel and begins as the other's does.
 * @example findCutIds(a, b, candidates) // 1,23457E+17 beside 123456789012345678
 */
export function findCutIds(a: LongIds, b: LongIds, candidates: Candidates): void {
  findIn(a, b, candidates, (entryA, entryB) => candidates.add(entryA, entryB, FOUND_BY.idLostDigits));
  findIn(b, a, candidates, (entryB, entryA) => candidates.add(entryA, entryB, FOUND_BY.idLostDigits));
}

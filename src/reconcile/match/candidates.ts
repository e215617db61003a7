import type { Suspicion } from "../model/reconciliation";

/** Rows that one look-up may find: a key that very many rows share says nothing of any of them. */
export const MOST_ALIKE = 40;

/** What makes a pair of rows worth a look: flags of the reasons by which it was found. */
export const FOUND_BY = { idWithoutPrefix: 1, idLostZeros: 2, idLostDigits: 4, idMistyped: 8, sameColumns: 16 } as const satisfies Record<Suspicion, number>;

/** Pairs of rows of two lists that may be one case, each once with all that it was found by. */
export class Candidates {
  private readonly found = new Map<number, number>();
  /** Pairs that were not looked at, for their key is shared by too many rows. */
  passedOver = 0;

  constructor(private readonly lengthB: number) {}

  add(entryA: number, entryB: number, by: number): void {
    const key = entryA * this.lengthB + entryB;
    this.found.set(key, (this.found.get(key) ?? 0) | by);
  }

  *[Symbol.iterator](): Generator<{ entryA: number; entryB: number; by: number }> {
    for (const [key, by] of this.found) yield { entryA: Math.floor(key / this.lengthB), entryB: key % this.lengthB, by };
  }
}

/** Rows by a key. */
export class KeyedRows {
  private readonly rows = new Map<string, number[]>();

  add(key: string, entry: number): void {
    const same = this.rows.get(key);
    if (same) same.push(entry);
    else this.rows.set(key, [entry]);
  }

  /** The rows of a key, and how many of them are too many to be looked at. */
  of(key: string, candidates: Candidates): readonly number[] {
    const same = this.rows.get(key) ?? [];
    if (same.length <= MOST_ALIKE) return same;
    candidates.passedOver += same.length;
    return [];
  }

  entries(): IterableIterator<[string, number[]]> {
    return this.rows.entries();
  }
}

/** Rows of one list that pair with nothing. */
export interface OpenRows {
  entries: readonly number[];
  /** Keys of ids by entry, without blanks and dashes kept apart (CaseKey.spaced); "" = no id to go by. */
  idOf(entry: number): string;
}

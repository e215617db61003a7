import type { Suspicion } from "../model/reconciliation";

/** What makes a pair of rows worth a look: flags of the reasons by which it was found. */
export const FOUND_BY = { idWithoutPrefix: 1, idLostZeros: 2, idLostDigits: 4, idMistyped: 8, sameColumns: 16 } as const satisfies Record<Suspicion, number>;

/** Pairs of rows of two lists that may be one case, each once with all that it was found by. */
export class Candidates {
  private readonly found = new Map<number, number>();
  /** Rows that were not looked at, for too many are like them. */
  passedOver = 0;

  private readonly isFound: { a: Uint8Array; b: Uint8Array };

  constructor(lengthA: number, private readonly lengthB: number) {
    this.isFound = { a: new Uint8Array(lengthA), b: new Uint8Array(lengthB) };
  }

  /** Whether a row is in a pair already. */
  has(side: "a" | "b", entry: number): boolean {
    return this.isFound[side][entry] === 1;
  }

  add(entryA: number, entryB: number, by: number): void {
    this.isFound.a[entryA] = 1;
    this.isFound.b[entryB] = 1;
    const key = entryA * this.lengthB + entryB;
    this.found.set(key, (this.found.get(key) ?? 0) | by);
  }

  each(visit: (entryA: number, entryB: number, by: number) => void): void {
    this.found.forEach((by, key) => visit(Math.floor(key / this.lengthB), key % this.lengthB, by));
  }
}

/** Rows of one list that pair with nothing. */
export interface OpenRows {
  entries: readonly number[];
  /** The row's id (caseKeys.spacedId); "" = none to go by. */
  idOf(entry: number): string;
  /** Day by which rows are looked up; 0 where the row, or one of the lists, has none. */
  dayOf(entry: number): number;
}

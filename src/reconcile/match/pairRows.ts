import type { WrittenRows } from "../../register/model/caseTable";
import { caseKey, type CaseKey } from "./caseKeys";
import { settleRows, type Repeats } from "./settleList";

/** Rows of both lists by what becomes of them; entries of each list. */
export interface PairedRows {
  pairs: { a: number[]; b: number[] };
  onlyInA: number[];
  onlyInB: number[];
  repeatedInA: Repeats;
  repeatedInB: Repeats;
  /** Keys by entry; null for a row without an id, or with one that has lost digits. */
  keysA: readonly (CaseKey | null)[];
  keysB: readonly (CaseKey | null)[];
}

/** Ids of both lists that are one when blanks and dashes do not count, and the rows of each: chains of entries. */
class Groups {
  private readonly known = new Map<string, number>();
  readonly first: [number[], number[]] = [[], []];
  private readonly next: [Int32Array, Int32Array];

  constructor(lengthA: number, lengthB: number) {
    this.next = [new Int32Array(lengthA), new Int32Array(lengthB)];
  }

  get length(): number {
    return this.first[0].length;
  }

  add(side: 0 | 1, entry: number, key: string): void {
    let group = this.known.get(key);
    if (group === undefined) {
      group = this.length;
      this.known.set(key, group);
      this.first[0].push(-1);
      this.first[1].push(-1);
    }
    this.next[side][entry] = this.first[side][group];
    this.first[side][group] = entry;
  }

  /** The rows of a group in the order of the list. */
  rows(side: 0 | 1, group: number): number[] {
    const rows: number[] = [];
    for (let entry = this.first[side][group]; entry >= 0; entry = this.next[side][entry]) rows.push(entry);
    return rows.reverse();
  }

  isAlone(side: 0 | 1, group: number): boolean {
    const entry = this.first[side][group];
    return entry >= 0 && this.next[side][entry] < 0;
  }
}

function keysOf({ ids, isCut }: WrittenRows): (CaseKey | null)[] {
  return ids.map((id, entry) => (id === "" || isCut[entry] ? null : caseKey(id)));
}

/**
 * Pairs rows by their ids alone: case, blanks and dashes do not count, unless they alone tell two ids of one list apart. An id that
 * lost digits pairs with nothing.
 * @example pairRows(a.rows, b.rows).pairs.a.length // cases in both lists
 */
export function pairRows(a: WrittenRows, b: WrittenRows): PairedRows {
  const [keysA, keysB] = [keysOf(a), keysOf(b)];
  const found: PairedRows = { pairs: { a: [], b: [] }, onlyInA: [], onlyInB: [], repeatedInA: { repeat: [], kept: [] }, repeatedInB: { repeat: [], kept: [] }, keysA, keysB };
  const groups = new Groups(a.length, b.length);
  addAll(groups, 0, a, keysA, found.onlyInA, found.repeatedInA);
  addAll(groups, 1, b, keysB, found.onlyInB, found.repeatedInB);
  for (let group = 0; group < groups.length; group++) {
    if (groups.isAlone(0, group) && groups.isAlone(1, group)) {
      pair(found, settleRows(a, groups.rows(0, group), found.repeatedInA), settleRows(b, groups.rows(1, group), found.repeatedInB), a, b);
      continue;
    }
    for (const [rowsA, rowsB] of apart(groups.rows(0, group), groups.rows(1, group), keysA, keysB)) {
      pair(found, rowsA.length > 0 ? settleRows(a, rowsA, found.repeatedInA) : [], rowsB.length > 0 ? settleRows(b, rowsB, found.repeatedInB) : [], a, b);
    }
  }
  return found;
}

function addAll(groups: Groups, side: 0 | 1, rows: WrittenRows, keys: readonly (CaseKey | null)[], only: number[], repeats: Repeats): void {
  keys.forEach((key, entry) => {
    if (key !== null) groups.add(side, entry, key.squeezed);
    else if (rows.instead[entry] < 0) only.push(entry);
    else {
      repeats.repeat.push(entry);
      repeats.kept.push(rows.instead[entry]);
    }
  });
}

/** The rows of a group as they are; by where the dashes stand when a list has two ids that nothing else tells apart. */
function apart(rowsA: number[], rowsB: number[], keysA: readonly (CaseKey | null)[], keysB: readonly (CaseKey | null)[]): [number[], number[]][] {
  const spaced = (keys: readonly (CaseKey | null)[]) => (entry: number): string => keys[entry]?.spaced ?? "";
  const [ofA, ofB] = [spaced(keysA), spaced(keysB)];
  if (new Set(rowsA.map(ofA)).size <= 1 && new Set(rowsB.map(ofB)).size <= 1) return [[rowsA, rowsB]];
  return [...new Set([...rowsA.map(ofA), ...rowsB.map(ofB)])].map((key) => [rowsA.filter((entry) => ofA(entry) === key), rowsB.filter((entry) => ofB(entry) === key)]);
}

/** One row each is a pair; where an id stands for several cases of a list, the day of receipt tells which is which. */
function pair({ pairs, onlyInA, onlyInB }: PairedRows, rowsA: readonly number[], rowsB: readonly number[], a: WrittenRows, b: WrittenRows): void {
  if (rowsA.length === 1 && rowsB.length === 1) {
    pairs.a.push(rowsA[0]);
    pairs.b.push(rowsB[0]);
    return;
  }
  const left = new Set(rowsB);
  for (const entry of rowsA) {
    const day = a.days.received[entry];
    const same = [...left].filter((other) => b.days.received[other] === day);
    if (same.length !== 1 || rowsA.filter((other) => a.days.received[other] === day).length !== 1) {
      onlyInA.push(entry);
      continue;
    }
    pairs.a.push(entry);
    pairs.b.push(same[0]);
    left.delete(same[0]);
  }
  onlyInB.push(...left);
}

import type { WrittenRows } from "../../register/model/caseTable";
import { spacedId, squeezedHash, squeezedId } from "./caseKeys";
import { settleRows, type Repeats } from "./settleList";

/** Rows of both lists by what becomes of them; entries of each list. */
export interface PairedRows {
  pairs: { a: number[]; b: number[] };
  onlyInA: number[];
  onlyInB: number[];
  repeatedInA: Repeats;
  repeatedInB: Repeats;
}

/** Ids of both lists that are one when blanks and dashes do not count, and the rows of each: chains of entries. */
class Groups {
  /** By group: the first row of each list, -1 = none. */
  readonly first: readonly [Int32Array, Int32Array];
  length = 0;
  private readonly next: readonly [Int32Array, Int32Array];
  /** Slots of groups + 1 by the hash of their id. */
  private readonly slots: Int32Array;
  private readonly hashes: Int32Array;

  constructor(private readonly lists: readonly [WrittenRows, WrittenRows]) {
    const most = lists[0].length + lists[1].length;
    const each = (length: number): Int32Array => new Int32Array(length).fill(-1);
    this.first = [each(most), each(most)];
    this.next = [each(lists[0].length), each(lists[1].length)];
    this.hashes = new Int32Array(most);
    let size = 64;
    while (size < most * 1.6) size *= 2;
    this.slots = new Int32Array(size);
  }

  add(side: 0 | 1, entry: number): void {
    const group = this.groupOf(this.lists[side].ids[entry]);
    this.next[side][entry] = this.first[side][group];
    this.first[side][group] = entry;
  }

  private groupOf(id: string): number {
    const hash = squeezedHash(id);
    let slot = (hash ^ (hash >>> 15)) & (this.slots.length - 1);
    for (;;) {
      const group = this.slots[slot] - 1;
      if (group < 0) {
        this.hashes[this.length] = hash;
        this.slots[slot] = ++this.length;
        return this.length - 1;
      }
      if (this.hashes[group] === hash && isSameId(id, this.idOf(group))) return group;
      slot = (slot + 1) & (this.slots.length - 1);
    }
  }

  private idOf(group: number): string {
    const ofA = this.first[0][group];
    return ofA >= 0 ? this.lists[0].ids[ofA] : this.lists[1].ids[this.first[1][group]];
  }

  /** The rows of a group in the order of the list. */
  rows(side: 0 | 1, group: number): number[] {
    const rows: number[] = [];
    for (let entry = this.first[side][group]; entry >= 0; entry = this.next[side][entry]) rows.push(entry);
    return rows.reverse();
  }

  /** One row of each list, of which none stands behind another of its list. */
  isPair(group: number): boolean {
    return this.lists.every(({ instead }, side) => {
      const entry = this.first[side][group];
      return entry >= 0 && this.next[side][entry] < 0 && instead[entry] < 0;
    });
  }
}

function isSameId(one: string, other: string): boolean {
  return one === other || squeezedId(one) === squeezedId(other);
}

/**
 * Pairs rows by their ids alone: case, blanks and dashes do not count, unless they alone tell two ids of one list apart. An id that
 * lost digits pairs with nothing.
 * @example pairRows(a.rows, b.rows).pairs.a.length // cases in both lists
 */
export function pairRows(a: WrittenRows, b: WrittenRows): PairedRows {
  const found: PairedRows = { pairs: { a: [], b: [] }, onlyInA: [], onlyInB: [], repeatedInA: { repeat: [], kept: [] }, repeatedInB: { repeat: [], kept: [] } };
  const groups = new Groups([a, b]);
  addAll(groups, 0, a, found.onlyInA, found.repeatedInA);
  addAll(groups, 1, b, found.onlyInB, found.repeatedInB);
  for (let group = 0; group < groups.length; group++) {
    if (groups.isPair(group)) {
      found.pairs.a.push(groups.first[0][group]);
      found.pairs.b.push(groups.first[1][group]);
      continue;
    }
    for (const [rowsA, rowsB] of apart(groups.rows(0, group), groups.rows(1, group), a, b)) {
      pair(found, rowsA.length > 0 ? settleRows(a, rowsA, found.repeatedInA) : [], rowsB.length > 0 ? settleRows(b, rowsB, found.repeatedInB) : [], a, b);
    }
  }
  return found;
}

function addAll(groups: Groups, side: 0 | 1, { ids, isCut, instead, length }: WrittenRows, only: number[], repeats: Repeats): void {
  for (let entry = 0; entry < length; entry++) {
    if (ids[entry] !== "" && !isCut[entry]) groups.add(side, entry);
    else if (instead[entry] < 0) only.push(entry);
    else {
      repeats.repeat.push(entry);
      repeats.kept.push(instead[entry]);
    }
  }
}

/** The rows of a group as they are; by where the dashes stand when a list has two ids that nothing else tells apart. */
function apart(rowsA: number[], rowsB: number[], a: WrittenRows, b: WrittenRows): [number[], number[]][] {
  if (rowsA.length <= 1 && rowsB.length <= 1) return [[rowsA, rowsB]];
  const [ofA, ofB] = [a, b].map(({ ids }) => (entry: number): string => spacedId(ids[entry]));
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

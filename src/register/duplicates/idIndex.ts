import type { CellValue } from "../model/grid";
import { caseIdKey } from "./caseId";

/**
 * Finds repeated case ids: an open-addressing table whose slots hold a row and, in the bits left over, a piece of its
 * hash, so that ids are compared only when they are all but surely equal. Made for one pass over rows 0…count-1.
 */
export class IdIndex {
  private readonly slots: Int32Array;
  private readonly slotMask: number;
  private readonly rowMask: number;

  constructor(count: number, private readonly idAt: (row: number) => CellValue) {
    let capacity = 64;
    while (capacity < count * 1.6) capacity *= 2;
    this.slots = new Int32Array(capacity);
    this.slotMask = capacity - 1;
    let rowMask = 0xffff;
    while (rowMask <= count) rowMask = rowMask * 2 + 1;
    this.rowMask = rowMask;
  }

  /** Notes a row by caseIdHash of its id; gives the earlier row with the same id, or -1 when it is the first, has none or one that lost digits. */
  add(row: number, hash: number): number {
    if (hash >>> 1 === 0) return -1; // none, or LOST_ID
    const { slots, slotMask, rowMask } = this;
    const tag = hash & ~rowMask;
    let slot = (hash ^ (hash >>> 20)) & slotMask;
    for (;;) {
      const entry = slots[slot];
      if (entry === 0) {
        slots[slot] = tag | (row + 1);
        return -1;
      }
      if ((entry & ~rowMask) === tag && this.isSame((entry & rowMask) - 1, row)) return (entry & rowMask) - 1;
      slot = (slot + 1) & slotMask;
    }
  }

  private isSame(earlier: number, row: number): boolean {
    const first = this.idAt(earlier);
    const second = this.idAt(row);
    return first === second || caseIdKey(first) === caseIdKey(second);
  }
}

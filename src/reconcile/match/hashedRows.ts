/** Rows that one look-up may find: a key that very many rows share says nothing of any of them. */
const MOST_ALIKE = 40;

/**
 * Rows by 32-bit hashes, in typed arrays: an index of strings over two lists of 100,000 rows would cost more than all that follows.
 * Two keys may share a hash, so what is found is to be looked at.
 */
export class HashedRows {
  /** Rows of the last look-up. */
  readonly found: number[] = [];
  private readonly heads: Int32Array;
  private readonly next: Int32Array;
  private readonly hashes: Int32Array;
  private readonly rows: Int32Array;
  private length = 0;

  /** @param capacity how many rows are added at most */
  constructor(capacity: number) {
    let size = 64;
    while (size < capacity * 1.5) size *= 2;
    this.heads = new Int32Array(size);
    this.next = new Int32Array(capacity + 1);
    this.hashes = new Int32Array(capacity + 1);
    this.rows = new Int32Array(capacity + 1);
  }

  add(hash: number, row: number): void {
    const at = ++this.length;
    const slot = this.slotOf(hash);
    this.hashes[at] = hash;
    this.rows[at] = row;
    this.next[at] = this.heads[slot];
    this.heads[slot] = at;
  }

  /** Puts the rows of a hash into `found`, the last added first; false where they are too many to be looked at. */
  look(hash: number, most = MOST_ALIKE): boolean {
    const { found, hashes, rows, next } = this;
    found.length = 0;
    for (let at = this.heads[this.slotOf(hash)]; at > 0; at = next[at]) {
      if (hashes[at] !== hash) continue;
      if (found.length === most) {
        found.length = 0;
        return false;
      }
      found.push(rows[at]);
    }
    return true;
  }

  private slotOf(hash: number): number {
    return (hash ^ (hash >>> 15)) & (this.heads.length - 1);
  }
}

/**
 * Spreads whole numbers over 32 bits, one after the other.
 * @example mixed(mixed(0, received), applicant)
 */
export function mixed(hash: number, value: number): number {
  const h = Math.imul((hash ^ Math.imul(value, 0x9e3779b1)) | 0, 0x45d9f3b);
  return h ^ (h >>> 16);
}

/** A set of rows at one bit each; it takes no room until a row is added. */
export class RowSet {
  private bits = new Uint8Array(0);

  add(row: number): void {
    const at = row >> 3;
    if (at >= this.bits.length) this.bits = grown(this.bits, at + 1);
    this.bits[at] |= 1 << (row & 7);
  }

  has(row: number): boolean {
    return (this.bits[row >> 3] & (1 << (row & 7))) !== 0;
  }
}

function grown(bits: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(Math.max(length, bits.length * 2, 1024));
  larger.set(bits);
  return larger;
}

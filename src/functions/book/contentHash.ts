import type { CellValue } from "../../register/model/grid";
import { plainValue } from "../../register/texts/cell";

type Matrix = readonly (readonly CellValue[])[];

/** What a cell is: no number reads like a text or a truth value. */
const [TEXT, WHOLE, FRACTION, TRUTH] = [1, 2, 3, 4];
const NEXT_ROW = 5;
const [M1, M2] = [0x9e3779b1, 0x5f356495];

const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

/** Spreads every bit of a word over all of it. */
function spread(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** A running hash of 128 bits over cells, each of which brings 64. */
class CellHash {
  private a = 0;
  private b = 0;
  private c = 0;
  private d = 0;

  restart(): void {
    [this.a, this.b, this.c, this.d] = [0x243f6a88, 0x05a308d3, 0x13198a2e, 0x03707344];
  }

  text(text: string, column: number): void {
    let one = column * 8 + TEXT;
    let other = text.length;
    for (let at = 0; at < text.length; at++) {
      const sign = text.charCodeAt(at);
      one = Math.imul(one ^ sign, M1);
      other = Math.imul(other ^ sign, M2);
    }
    this.add(one ^ (one >>> 15), other ^ (other >>> 13));
  }

  number(value: number, column: number): void {
    if ((value | 0) === value) return this.add(Math.imul(column * 8 + WHOLE, M1), value);
    double[0] = value;
    this.add(Math.imul(column * 8 + FRACTION, M1) ^ halves[0], halves[1]);
  }

  /** Truth values and what hosts hand over as objects, which mean what they show. */
  other(cell: CellValue, column: number): void {
    const plain = plainValue(cell);
    if (typeof plain === "string") this.text(plain, column);
    else if (typeof plain === "number") this.number(plain, column);
    else this.add(Math.imul(column * 8 + TRUTH, M1), plain ? 1 : 0);
  }

  add(one: number, other: number): void {
    let { a, b } = this;
    a = Math.imul(a ^ one, M1);
    b = Math.imul(b ^ other, M2);
    a = (a ^ (a >>> 15)) + b;
    b = (b ^ (b >>> 13)) + a;
    this.c = (Math.imul(this.c, 0x2c1b3c6d) + a) ^ other;
    this.d = (Math.imul(this.d, 0x297a2d39) + b) ^ one;
    this.a = a | 0;
    this.b = b | 0;
  }

  words(): [number, number, number, number] {
    const [a, b, c, d] = [spread(this.a), spread(this.b), spread(this.c), spread(this.d)];
    return [spread(a + d) >>> 0, spread(b + a) >>> 0, spread(c ^ b) >>> 0, spread(d ^ c) >>> 0];
  }
}

/** Serves one range after the other, so that the compiled pass is kept (register/plain/textCodes.ts). */
const hash = new CellHash();

/**
 * A hash of all that a range holds and of where it stands in it: the same for the same cells in any session and on any machine,
 * with the three kinds of blank cells alike. A million blank rows below a register cost no more than looking at them.
 * @example contentHash([["A", 0]]).join() === contentHash([["A", null]]).join() // true
 */
export function contentHash(matrix: Matrix): [number, number, number, number] {
  hash.restart();
  hash.add(matrix.length, matrix[0]?.length ?? 0);
  for (let at = 0; at < matrix.length; at++) {
    const row = matrix[at];
    let isBlank = true;
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (cell === null || cell === "" || cell === 0 || cell === undefined) continue;
      if (isBlank) hash.add(NEXT_ROW, at);
      isBlank = false;
      if (typeof cell === "string") hash.text(cell, column);
      else if (typeof cell === "number") hash.number(cell, column);
      else hash.other(cell, column);
    }
  }
  return hash.words();
}

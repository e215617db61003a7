import { FileRefusal } from "../model/result";

/** Records of a workbook's stream that tell something of values ([MS-XLS] 2.3). */
export const RECORD = {
  formula: 0x06, end: 0x0a, dateMode: 0x22, password: 0x2f, font: 0x31, continue: 0x3c, codePage: 0x42, uncalculated: 0x5e, sheet: 0x85,
  numbers: 0xbd, richText: 0xd6, format: 0xe0, merged: 0xe5, strings: 0xfc, textOf: 0xfd, calculation: 0x1c1, number: 0x203, text: 0x204,
  logical: 0x205, result: 0x207, row: 0x208, packedNumber: 0x27e, numberFormat: 0x41e, begin: 0x809,
} as const;

/** Walks the records of a stream; what one of them says stands in `data`. */
export class Records {
  id = 0;
  data: DataView;
  private next: number;

  /** walked: counts the bytes of all walks through one stream, which may lead through the same records again and again. */
  constructor(private readonly stream: Uint8Array, start: number, private readonly walked: { left: number }) {
    this.next = start;
    this.data = this.view(0, 0);
  }

  private view(start: number, length: number): DataView {
    return new DataView(this.stream.buffer, this.stream.byteOffset + start, length);
  }

  /** Moves to the next record; false at the stream's end. */
  step(): boolean {
    const { stream, next } = this;
    if (next + 4 > stream.length) return false;
    this.id = stream[next] | (stream[next + 1] << 8);
    const length = stream[next + 2] | (stream[next + 3] << 8);
    if (next + 4 + length > stream.length) throw new FileRefusal("truncated");
    if ((this.walked.left -= 4 + length) < 0) throw new FileRefusal("damaged");
    this.data = this.view(next + 4, length);
    this.next = next + 4 + length;
    return true;
  }

  /** Moves to the next record if it has this number. */
  stepOn(id: number): boolean {
    const { stream, next } = this;
    return next + 4 <= stream.length && (stream[next] | (stream[next + 1] << 8)) === id && this.step();
  }

  is(id: number): boolean {
    return this.id === id;
  }

  /** Bytes of the record from a place on. */
  bytes(from: number, to = this.data.byteLength): Uint8Array {
    return new Uint8Array(this.data.buffer, this.data.byteOffset + from, Math.max(0, Math.min(to, this.data.byteLength) - from));
  }

  /** Moves behind the end of what the record begins: a chart within a sheet has records of its own. */
  skipInner(): void {
    for (let depth = 1; depth > 0 && this.step();) {
      if (this.id === RECORD.begin) depth++;
      else if (this.id === RECORD.end) depth--;
    }
  }
}

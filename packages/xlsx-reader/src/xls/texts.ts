import type { Records } from "./records";
import { RECORD } from "./records";

const wide = new TextDecoder("utf-16le");
const PLAIN = 4096;

/** Letters of one byte each, as they are numbered in Unicode. */
function narrowText(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += PLAIN) text += String.fromCharCode(...bytes.subarray(at, at + PLAIN));
  return text;
}

const OTHERS: Record<number, string> = { 874: "windows-874", 932: "shift_jis", 936: "gbk", 949: "euc-kr", 950: "big5", 10000: "macintosh", 32768: "macintosh" };

function decoderOf(codePage: number): TextDecoder {
  return new TextDecoder(codePage >= 1250 && codePage <= 1258 ? `windows-${codePage}` : OTHERS[codePage] ?? "windows-1252");
}

/** Reads the texts of records: in Unicode since Excel 97, before that in the letters of the computer that wrote them. */
export class RecordTexts {
  private decoder = decoderOf(1252);
  private isVietnamese = false;

  constructor(readonly isUnicode: boolean) {}

  setCodePage(codePage: number): void {
    this.decoder = decoderOf(codePage);
    this.isVietnamese = codePage === 1258;
  }

  /** A text whose length stands at `at` of the record, in one byte or in two. */
  text({ data }: Records, at: number, isShort = false): string {
    const count = isShort ? data.getUint8(at) : data.getUint16(at, true);
    const from = at + (isShort ? 1 : 2);
    const bytes = (start: number, length: number): Uint8Array => (
      new Uint8Array(data.buffer, data.byteOffset + start, Math.max(0, Math.min(length, data.byteLength - start)))
    );
    if (!this.isUnicode) {
      const text = this.decoder.decode(bytes(from, count));
      // Tone marks follow their vowels in these letters.
      return this.isVietnamese ? text.normalize("NFC") : text;
    }
    const flags = data.getUint8(from);
    const start = from + 1 + (flags & 8 ? 2 : 0) + (flags & 4 ? 4 : 0);
    return flags & 1 ? wide.decode(bytes(start, 2 * count)) : narrowText(bytes(start, count));
  }
}

/** Reads the table of texts that cells share: one record and those that continue it, where a text may stand across two of them. */
export class SharedTexts {
  private block: Uint8Array;
  private at = 0;

  constructor(private readonly records: Records) {
    this.block = records.bytes(8);
  }

  /** All texts. They end where the records do, however many there are said to be. */
  *read(): Generator<string> {
    while (this.more()) {
      const count = this.number(2);
      const flags = this.number(1);
      const runs = flags & 8 ? this.number(2) : 0;
      const extra = flags & 4 ? this.number(4) : 0;
      yield this.letters(count, (flags & 1) !== 0);
      this.skip(4 * runs + extra);
    }
  }

  private more(): boolean {
    while (this.at >= this.block.length) {
      if (!this.records.stepOn(RECORD.continue)) return false;
      this.block = this.records.bytes(0);
      this.at = 0;
    }
    return true;
  }

  private number(bytes: number): number {
    let value = 0;
    for (let place = 0; place < bytes && this.more(); place++) value += this.block[this.at++] * 2 ** (8 * place);
    return value;
  }

  private skip(bytes: number): void {
    for (let left = bytes; left > 0 && this.more();) {
      const here = Math.min(left, this.block.length - this.at);
      this.at += here;
      left -= here;
    }
  }

  /** Letters of a text; where it goes on in another record, that says anew how wide they are. */
  private letters(count: number, isWide: boolean): string {
    let text = "";
    let width = isWide ? 2 : 1;
    for (let left = count; left > 0;) {
      if (this.at >= this.block.length) {
        if (!this.more()) break;
        width = this.block[this.at++] & 1 ? 2 : 1;
      }
      const here = Math.min(left, Math.ceil((this.block.length - this.at) / width));
      const bytes = this.block.subarray(this.at, this.at + here * width);
      text += width === 2 ? wide.decode(bytes) : narrowText(bytes);
      this.at += here * width;
      left -= here;
    }
    return text;
  }
}

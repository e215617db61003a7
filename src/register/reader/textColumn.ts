import { cellText, isErrorCell, plainValue } from "../cell";
import type { CellValue } from "../types";
import { grownUint16 } from "./grow";

/** Texts as written get a code each; code 0 is blank, OVERFLOW is what no longer fits in 16 bits. */
export const OVERFLOW = 0xffff;

/**
 * A text column as it is read: a code a row into the distinct texts. Spellings are told apart here and joined later.
 * A bare 0 is blank: that is how the desktop hands an empty cell to a formula.
 */
export class TextColumn {
  codes: Uint16Array = new Uint16Array(1024);
  /** Distinct texts, cleaned, by code; several codes may share a text. */
  readonly texts: string[] = [""];
  readonly isError: boolean[] = [false];
  private readonly known = new Map<CellValue, number>([["", 0], [null, 0], [undefined, 0], [0, 0]]);

  reserve(length: number): void {
    this.codes = grownUint16(this.codes, length);
  }

  /** Reads rows from…to-1 of a block's column into the places from offset on. */
  read(values: readonly (readonly CellValue[])[], at: number, from: number, to: number, offset: number): void {
    const { codes, known } = this;
    let last: CellValue = "";
    let lastCode = 0;
    for (let row = from; row < to; row++) {
      const value = values[row][at];
      if (value !== last) {
        last = value;
        lastCode = known.get(value) ?? this.learn(value);
      }
      codes[offset + row] = lastCode;
    }
  }

  /** The text at a row; "" for blank. */
  textAt(row: number): string {
    return this.texts[this.codes[row]] ?? "";
  }

  private learn(value: CellValue): number {
    const isObject = typeof value === "object";
    const plain = isObject ? plainValue(value) : value;
    if (isObject && this.known.has(plain)) return this.known.get(plain) as number;
    const text = cellText(plain);
    const code = text === "" ? 0 : this.texts.length;
    if (code >= OVERFLOW) return OVERFLOW;
    if (code > 0) {
      this.texts.push(text);
      this.isError.push(isErrorCell(plain));
    }
    this.known.set(plain, code);
    return code;
  }
}

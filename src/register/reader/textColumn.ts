import { cellText, isErrorCell, plainValue } from "../texts/cell";
import { shownText } from "../legacy/encodings";
import { saysNothing } from "../texts/saysNothing";
import type { LegacyEncoding } from "../model/layout";
import type { CellValue } from "../model/grid";
import { isDitto } from "../vocabulary/dittos";
import { growUint16 } from "./grow";

/** Texts as written get a code each; code 0 is blank, OVERFLOW is what no longer fits in 16 bits. */
export const OVERFLOW = 0xffff;

const CACHE_MASK = 1023;

/**
 * A text column as it is read: a code a row into the distinct texts. Spellings are told apart here and joined later.
 * A bare 0 is blank: that is how the desktop hands an empty cell to a formula.
 */
export class TextColumn {
  codes: Uint16Array = new Uint16Array(1024);
  /** Distinct texts, cleaned, by code; several codes may share a text. */
  readonly texts: string[] = [""];
  readonly isError: boolean[] = [false];
  /** Texts as they were before they were turned into Unicode, by code. */
  readonly legacyTexts = new Map<number, string>();
  private encoding: LegacyEncoding | null = null;
  private known = blankCodes();
  private readonly knownBy = new Map<LegacyEncoding | null, Map<CellValue, number>>([[null, this.known]]);
  // A text's ends and length find its slot; a hit is verified by comparison, so a clash only costs a look-up.
  private readonly cacheTexts: string[] = new Array<string>(CACHE_MASK + 1).fill("");
  private readonly cacheCodes = new Uint16Array(CACHE_MASK + 1);

  /** ofNames: a text that says nothing ("-", "NULL") is no name, and blank; a ditto mark stands for one. */
  constructor(private readonly ofNames = false) {}

  reserve(length: number): void {
    this.codes = growUint16(this.codes, length);
  }

  /** The encoding of the cells that are read next: the same bytes are another name in another encoding. */
  use(encoding: LegacyEncoding | null): void {
    if (encoding === this.encoding) return;
    this.encoding = encoding;
    this.known = this.knownBy.get(encoding) ?? blankCodes();
    this.knownBy.set(encoding, this.known);
    this.cacheTexts.fill("");
  }

  /** One more than the largest code in codes. */
  get codeCount(): number {
    return this.texts.length >= OVERFLOW ? OVERFLOW + 1 : this.texts.length;
  }

  /** Reads rows from…to-1 of a block's column into the places from offset on. */
  read(values: readonly (readonly CellValue[])[], at: number, from: number, to: number, offset: number): void {
    const { charCodeAt } = String.prototype; // taken here: see dayText.ts
    const { codes, cacheTexts, cacheCodes } = this;
    for (let row = from; row < to; row++) {
      const value = values[row][at];
      if (typeof value !== "string") {
        codes[offset + row] = value === null ? 0 : this.codeOf(value);
        continue;
      }
      const length = value.length;
      if (length === 0) {
        codes[offset + row] = 0;
        continue;
      }
      const ends = charCodeAt.call(value, length - 1) * 13 + (length > 1 ? charCodeAt.call(value, length - 2) * 31 : 0);
      const slot = (length * 7 + ends + charCodeAt.call(value, length >> 1) + charCodeAt.call(value, 0) * 3) & CACHE_MASK;
      if (cacheTexts[slot] !== value) {
        cacheCodes[slot] = this.codeOf(value);
        cacheTexts[slot] = value;
      }
      codes[offset + row] = cacheCodes[slot];
    }
  }

  /** The text at a row; "" for blank. */
  textAt(row: number): string {
    return this.texts[this.codes[row]] ?? "";
  }

  /** The code of a cell; a text that was not met before gets one. */
  codeOf(value: CellValue): number {
    return this.known.get(value) ?? this.learn(value);
  }

  private learn(value: CellValue): number {
    const isObject = typeof value === "object";
    const plain = isObject ? plainValue(value) : value;
    const known = isObject ? this.known.get(plain) : undefined;
    if (known !== undefined) return known;
    const written = cellText(plain);
    const text = shownText(written, this.encoding);
    const isBlank = text === "" || (this.ofNames && saysNothing(text) && !isDitto(text));
    const code = isBlank ? 0 : this.texts.length;
    if (code >= OVERFLOW) return OVERFLOW;
    if (code > 0) {
      this.texts.push(text);
      this.isError.push(isErrorCell(plain));
      if (this.encoding !== null && text !== written) this.legacyTexts.set(code, written);
    }
    this.known.set(plain, code);
    return code;
  }
}

function blankCodes(): Map<CellValue, number> {
  return new Map<CellValue, number>([["", 0], [null, 0], [undefined, 0], [0, 0]]);
}

import type { CellValue } from "../register/types";

const SLOTS = 256;

/**
 * A column's texts as codes. The cells that Excel hands over are fresh strings, which a Map must hash each time; a slot
 * chosen by length and three letters, verified by a true comparison, is cheaper (performance.md).
 */
export class TextCodes<Code> {
  private readonly texts = new Array<CellValue>(SLOTS).fill(undefined);
  private readonly codes: Code[];

  /** lookUp: the code of any cell; empty: the code of a blank one. */
  constructor(private readonly lookUp: (cell: CellValue) => Code, private readonly empty: Code) {
    this.codes = new Array<Code>(SLOTS).fill(empty);
  }

  codeOf(cell: CellValue): Code {
    if (typeof cell !== "string") return this.lookUp(cell);
    const end = cell.length - 1;
    if (end < 0) return this.empty;
    const slot = (end * 37 + cell.charCodeAt(end) * 5 + cell.charCodeAt(end >> 1) + cell.charCodeAt(end - (end > 0 ? 1 : 0)) * 11) & (SLOTS - 1);
    if (this.texts[slot] === cell) return this.codes[slot];
    const code = this.lookUp(cell);
    this.texts[slot] = cell;
    this.codes[slot] = code;
    return code;
  }
}

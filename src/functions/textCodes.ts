import type { CellValue } from "../register/types";

const SLOTS = 256;

/** By length and the last two letters. */
function slotOf(text: string): number {
  const { charCodeAt } = String.prototype; // taken here: see dayText.ts
  const last = text.length - 1;
  const before = last > 0 ? charCodeAt.call(text, last - 1) : 0;
  return (last * 37 + charCodeAt.call(text, last) * 5 + before * 11) & (SLOTS - 1);
}

/**
 * A column's texts as codes. The cells that Excel hands over are fresh strings, which a Map must hash each time; a slot
 * chosen by length and two letters, verified by a true comparison, is cheaper (performance.md).
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
    if (cell === "") return this.empty;
    const slot = slotOf(cell);
    if (this.texts[slot] === cell) return this.codes[slot];
    const code = this.lookUp(cell);
    this.texts[slot] = cell;
    this.codes[slot] = code;
    return code;
  }
}

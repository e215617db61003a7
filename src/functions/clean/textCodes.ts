import type { CellValue } from "../../register/model/grid";
import { UNCLEAN } from "./plainCells";

const SLOTS = 256;

/** By length and the last two letters. */
function slotOf(text: string): number {
  const { charCodeAt } = String.prototype; // taken here: see dayText.ts
  const last = text.length - 1;
  const before = last > 0 ? charCodeAt.call(text, last - 1) : 0;
  return (last * 37 + charCodeAt.call(text, last) * 5 + before * 11) & (SLOTS - 1);
}

/**
 * A column's texts as codes: 0 for a blank, UNCLEAN for what is no plain text of the column. The cells that Excel hands over
 * are fresh strings, which a Map must hash each time; a slot chosen by length and two letters, verified by a true
 * comparison, is cheaper (performance.md).
 */
export class TextCodes {
  private readonly texts = new Array<string>(SLOTS).fill("");
  private readonly codes = new Int32Array(SLOTS);

  /** lookUp: the code of a text. */
  constructor(private readonly lookUp: (text: string) => number) {}

  codeOf(cell: CellValue): number {
    if (typeof cell !== "string") return cell === null || cell === 0 || cell === undefined ? 0 : UNCLEAN;
    if (cell === "") return 0;
    const slot = slotOf(cell);
    if (this.texts[slot] === cell) return this.codes[slot];
    const code = this.lookUp(cell);
    this.texts[slot] = cell;
    this.codes[slot] = code;
    return code;
  }
}

/**
 * The codes of a column of words that the register knows; a text without a meaning is UNCLEAN.
 * @example knownWords(statusOf).codeOf("Đã trả kết quả") // STATUS.handedOver
 */
export function knownWords(meaningOf: (text: string) => number): TextCodes {
  return new TextCodes((text) => meaningOf(text) || UNCLEAN);
}

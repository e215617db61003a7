import type { CellValue } from "../model/grid";
import { isTotalWord } from "../vocabulary/totalWords";
import { UNPLAIN } from "./plainCells";

const SLOTS = 256;

/** Texts of a column that are remembered beyond the slots: more of them are names of people or ids, which come once. */
const MOST_TEXTS = 1024;

/** By length, the middle letter and the last two. */
function slotOf(text: string): number {
  const { charCodeAt } = String.prototype; // taken here: see dayText.ts
  const last = text.length - 1;
  const before = last > 0 ? charCodeAt.call(text, last - 1) : 0;
  return (last * 37 + charCodeAt.call(text, last) * 5 + before * 11 + charCodeAt.call(text, last >> 1) * 3) & (SLOTS - 1);
}

/** Says the code of a text. */
interface TextMeaning {
  codeOf(text: string): number;
}

/**
 * A column's texts as codes: 0 for a blank, UNPLAIN for what is no plain text of the column. The cells that Excel hands over
 * are fresh strings, which a Map must hash each time; a slot chosen by length and three letters, verified by a true
 * comparison, is cheaper (performance.md). The Map stands behind it for texts that share a slot.
 * Those of words last from one call to the next: the engine throws a compiled pass away with the last object of a class, and with
 * a function made for one call, that it was compiled for.
 */
export class TextCodes {
  private readonly texts = new Array<string>(SLOTS).fill("");
  private readonly codes = new Int32Array(SLOTS);
  private readonly known = new Map<string, number>();

  constructor(private readonly meaning: TextMeaning) {}

  codeOf(cell: CellValue): number {
    if (typeof cell !== "string") return cell === null || cell === 0 || cell === undefined ? 0 : UNPLAIN;
    if (cell === "") return 0;
    const slot = slotOf(cell);
    return this.texts[slot] === cell ? this.codes[slot] : this.learn(cell, slot);
  }

  private learn(text: string, slot: number): number {
    const code = this.known.get(text) ?? this.meaning.codeOf(text);
    if (this.known.size < MOST_TEXTS) this.known.set(text, code);
    this.texts[slot] = text;
    this.codes[slot] = code;
    return code;
  }
}

/**
 * The meaning of words that the register knows; a text without one is UNPLAIN.
 * @example knownWords(statusOf).codeOf("Đã trả kết quả") // STATUS.handedOver
 */
export function knownWords(meaningOf: (text: string) => number): TextMeaning {
  return { codeOf: (text) => meaningOf(text) || UNPLAIN };
}

const BEFORE_DIGITS = 48;

/**
 * The words of a column in which a total may have its label: 1 for any text that is none, UNPLAIN for a label.
 * @example LABEL_WORDS.codeOf("Tổng cộng") // UNPLAIN
 */
export const LABEL_WORDS: TextMeaning = { codeOf: (text) => (isNumbered(text) || !isTotalWord(text) ? 1 : UNPLAIN) };

/** A running number: no label begins with a digit in the columns of totals (reader/bandCells.ts). */
function isNumbered(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= BEFORE_DIGITS && code < BEFORE_DIGITS + 10;
}

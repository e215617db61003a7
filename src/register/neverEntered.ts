import { FIRST_YEAR } from "./plausibleDay";

/** How databases and Excel print a date that was never entered, as yyyymmdd: 00/00/0000, 01/01/0001, 00/01/1900 … */
const NEVER: readonly number[] = [0, 10101, 17530101, 18991230, 19000100, 19000101, 19700101];
/** How they print a value that is not there. */
const NULL_WORD = /^\(?(?:null|none|nil|nan|nat|n\/a|na)\)?$/i;
const LONGEST_WORD = 8;

/**
 * True for the parts of a date that stands for none.
 * @example isNeverEntered(1900, 1, 0) // true
 */
export function isNeverEntered(year: number, month: number, day: number): boolean {
  return year < FIRST_YEAR && NEVER.includes(year * 10000 + month * 100 + day);
}

/**
 * True for a text that holds nothing: without any letter or digit ("-", "…"), or "NULL".
 * @example saysNothing("(null)") // true
 */
export function saysNothing(text: string): boolean {
  return !/[\p{L}\p{N}]/u.test(text) || (text.length <= LONGEST_WORD && NULL_WORD.test(text.trim()));
}

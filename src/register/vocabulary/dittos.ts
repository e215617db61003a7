import { foldKey } from "../texts/fold";

const MARKS = /^[-\s'´`]*(?:["\u201c\u201d\u2033\u3003]+|''|´´)[-\s'´`]*$/;
const WORDS = /^(?:n ?t|(?:nhu|cung) (?:dong |hang )?tren)$/;

/**
 * A mark that stands for the name above it.
 * @example isDitto("-nt-") // true, like '"' and "như trên"
 */
export function isDitto(text: string): boolean {
  return MARKS.test(text) || WORDS.test(foldKey(text));
}

const WORD_BREAK = /[\s!-@[-`{-~\u2000-\u20bf]+/;
const MARKED = /[\u00a1-\u00ff\u03bc]/;

/**
 * The words of a text that hold a letter of ASCII and a sign of the upper half of Latin-1.
 * @example wordsOf("UBND x· (2)") // ["x·"]
 */
export function wordsOf(text: string): string[] {
  return text.split(WORD_BREAK).filter((word) => MARKED.test(word) && /[a-z]/i.test(word));
}

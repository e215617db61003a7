import type { FigurePlace } from "../model/model";
import type { Wording } from "../words/wording";

/*
 * While a paragraph is put together from nested sentences, a number that stands in a cell of the sheet is wrapped in
 * control characters with the figure's name; at the end they are taken off again and the places are kept. No text of a
 * register holds them: cellText takes control characters out.
 */
const OPEN = "\u0001";
const NAMED = "\u0002";
const CLOSE = "\u0003";
const MARK = /\u0001([^\u0002]*)\u0002([^\u0003]*)\u0003/g;

/** The wording that remembers which number is which figure. */
export function markingWords(words: Wording): Wording {
  return { ...words, figure: (name, shown) => (shown === "" ? "" : `${OPEN}${name}${NAMED}${shown}${CLOSE}`) };
}

/**
 * A marked text as it is read, and where its figures stand in it (0-based, in UTF-16 units).
 * @example unmarked("mới \u0001received\u000214.043\u0003 hồ sơ") // { text: "mới 14.043 hồ sơ", figures: [{ figure: "received", start: 4, length: 6 }] }
 */
export function unmarked(marked: string): { text: string; figures: FigurePlace[] } {
  const figures: FigurePlace[] = [];
  let text = "";
  let from = 0;
  for (const match of marked.matchAll(MARK)) {
    const [whole, figure, shown] = match;
    text += marked.slice(from, match.index);
    figures.push({ figure, start: text.length, length: shown.length });
    text += shown;
    from = match.index + whole.length;
  }
  return { text: text + marked.slice(from), figures };
}

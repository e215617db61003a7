import { baseLetter } from "../../register/texts/marks";

/** A text made easy to match, with the way back: folded[i] stands at places[i] in the original. */
export interface FoldedText {
  /** Lower case, no diacritics, đ as d, every run of blanks and line ends as one blank; punctuation stays. */
  folded: string;
  /** Offset in the original of each folded character, and the original's length at the end. */
  places: number[];
  /** Indexes in `folded` at which a line of the original begins. */
  lineStarts: Set<number>;
}

const COMBINING = /[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff]/;
const BLANK = /\s/;
const DASHES = /[\u2010-\u2015\u2212]/;

/** One character as it is matched; "" for marks that go with the letter before. */
function foldCharacter(character: string): string {
  if (COMBINING.test(character)) return "";
  if (BLANK.test(character)) return " ";
  if (DASHES.test(character)) return "-";
  const letter = baseLetter(character);
  return letter === "\u00f0" ? "d" : letter;
}

/**
 * Folds a text for matching and keeps where each character stood, so that a phrase can be shown as it was written.
 * Composed and decomposed Vietnamese fold alike.
 * @example foldWithPlaces("Đến  hạn").folded // "den han"
 */
export function foldWithPlaces(text: string): FoldedText {
  let folded = "";
  let lineBegins = true;
  const places: number[] = [];
  const lineStarts = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    if (text[at] === "\n" || text[at] === "\r") lineBegins = true;
    const character = foldCharacter(text[at]);
    if (character === "" || (character === " " && (folded === "" || folded.endsWith(" ")))) continue;
    if (character !== " " && lineBegins) {
      lineStarts.add(folded.length);
      lineBegins = false;
    }
    folded += character;
    places.push(at);
  }
  places.push(text.length);
  return { folded, places, lineStarts };
}

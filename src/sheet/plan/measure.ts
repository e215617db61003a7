import { withoutMarks } from "../../register/texts/marks";

/** Advance widths of Times New Roman, thousandths of the type size: width → letters; all others take 500. */
const WIDTHS: readonly [number, string][] = [
  [250, " .,"], [278, "ijlt:;/"], [333, "frI-()[]"], [389, "sJ"], [444, "aceyz"], [556, "PSF"], [611, "ELTZ"],
  [667, "BCR"], [722, "wADGHKNOQUVXY"], [778, "m&"], [833, "%"], [889, "M"], [920, "@"], [944, "W"], [1000, "–—"],
];

const widthOf = new Map<string, number>(WIDTHS.flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, width])));

function letterWidth(letter: string): number {
  return widthOf.get(letter) ?? 500;
}

/**
 * Width of one line in Times New Roman, points (within a few per cent; bold is 5 % wider).
 * @example textWidth("14.101", 11, false) // 30.8
 */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  // Tone marks and hooks stand over their letter and take no width of their own.
  for (const letter of withoutMarks(text)) sum += letterWidth(letter);
  return (sum * size * (bold ? 1.05 : 1)) / 1000;
}

function linesOfParagraph(words: readonly string[], width: number, size: number, bold: boolean): number {
  const space = textWidth(" ", size, bold);
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const wide = textWidth(word, size, bold);
    const fits = used === 0 || used + space + wide <= width;
    if (!fits) lines++;
    used = fits && used > 0 ? used + space + wide : wide;
    // A word wider than the cell is broken wherever the edge is.
    lines += Math.max(0, Math.ceil(used / width) - 1);
    if (used > width) used %= width;
  }
  return lines;
}

/** Hosts set type a little wider than the font says; a line too few would hide words. */
const SAFETY = 0.95;
/** Blank that hosts keep at both sides of a text, points. */
const BLANK = 6;

/**
 * The narrowest cell in which a text surely stands on one line, points: lineCount agrees.
 * @example lineCount(name, unwrappedWidth(name, 10), 10) // 1
 */
export function unwrappedWidth(text: string, size: number, bold = false): number {
  return textWidth(text, size, bold) / SAFETY + BLANK + 0.5;
}

/**
 * Lines that a wrapped text takes in a cell of the given width (points), line breaks counted.
 * @example lineCount("Đang giải quyết trong hạn", 44, 10, true) // 3
 */
export function lineCount(text: string, width: number, size: number, bold = false): number {
  const room = Math.max(10, width - BLANK) * SAFETY;
  return text.split("\n").reduce((sum, part) => sum + linesOfParagraph(part.split(" "), room, size, bold), 0);
}

/** Height of a row that holds this many lines of a type size, points. */
export function linesHeight(lines: number, size: number): number {
  return Math.ceil((lines * size * 1.17 + 3.5) * 4) / 4;
}

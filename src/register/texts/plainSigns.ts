/**
 * Signs that show nothing at all: zero-width and direction marks, byte-order mark, variation selectors. The soft hyphen is
 * not among them: in text of the TCVN3 encoding it is the letter ư.
 */
const INVISIBLE = /(?!\u00ad)[\p{Cf}\u034f\u17b4\u17b5\u180b-\u180d\ufe00-\ufe0f]/gu;
const SOFT_HYPHEN = /\u00ad/g;
/** Blanks that are no blanks to \s: Braille and Hangul fillers. */
const FILLER = /[\u115f\u1160\u2800\u3164\uffa0]/g;
/** Signs that a date or a number shares with others that look like it. */
const LOOK_ALIKES: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}\u2212\u02d7]/gu, "-"],
  [/[\u2044\u2215\u2571\u29f8\uff0f]/g, "/"],
  [/[\u2024\u3002\uff0e\uff61]/g, "."],
  [/[\u02d0\u2236\ua789\ufe55\uff1a]/g, ":"],
  [/[\u201a\uff0c\ufe50]/g, ","],
];
/** The zero of each script whose digits may stand in a register: Arabic, Persian, full-width, mathematical. */
const ZEROS: readonly number[] = [0x660, 0x6f0, 0xff10, 0x1d7ce, 0x1d7d8, 0x1d7e2, 0x1d7ec, 0x1d7f6];

/**
 * A text without the signs that show nothing, so that what looks alike is alike.
 * @example withoutInvisible("\u200e10/06/2021") // "10/06/2021"
 */
export function withoutInvisible(text: string): string {
  return isAscii(text) ? text : text.replace(INVISIBLE, "").replace(FILLER, " ");
}

/**
 * A date or a number as text with ASCII digits and signs, invisible signs gone: full-width and Arabic digits, dashes of any
 * length, fraction slashes. Letters stay what they are.
 * @example plainSigns("21\u201309\u20132021") // "21-09-2021"
 */
export function plainSigns(text: string): string {
  if (isAscii(text)) return text;
  const visible = withoutInvisible(text).replace(SOFT_HYPHEN, "").replace(/\p{Nd}/gu, asciiDigit);
  return LOOK_ALIKES.reduce((plain, [signs, sign]) => plain.replace(signs, sign), visible);
}

function isAscii(text: string): boolean {
  return !/[^\x00-\x7f]/.test(text);
}

function asciiDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  const zero = ZEROS.find((each) => code >= each && code <= each + 9);
  return zero === undefined ? digit : String(code - zero);
}

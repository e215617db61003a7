import type { LegacyEncoding } from "../model/layout";
import { isVietnamese } from "./syllable";
import { tcvn3Text } from "./tcvn3";
import { vniText } from "./vni";
import { wordsOf } from "./words";

/** Letters and marks that only Unicode has: such a text is in no old encoding. */
const UNICODE_ONLY = /[\u0100-\u02ff\u0300-\u03bb\u03bd-\u1fff]/;
/** Signs that the old encodings give another meaning. */
const UPPER_LATIN = /[\u00a1-\u00ff\u03bc]/;

/** Words of registers that are sense as they stand and none in an old encoding. */
const PLAIN_WORDS: ReadonlySet<string> = new Set(["xã", "phòng", "chính", "công", "bình", "hòa", "tân", "trình"]);

/**
 * A text in Unicode, by the encoding of its column. Texts that are Unicode already, plain ASCII or not of that encoding stay:
 * people go on in Unicode in a column that was begun otherwise.
 * @example unicodeText("Së Y tÕ", "tcvn3") // "Sở Y tế"
 */
export function unicodeText(text: string, encoding: LegacyEncoding): string {
  if (UNICODE_ONLY.test(text) || isPlain(text, encoding)) return text;
  return decodeWord(text, encoding) ?? text;
}

/**
 * Every marked word is Vietnamese as it stands, and one is common or, beside TCVN3, there are two: VNI's "hoà sô" (hồ sơ)
 * happens to be spelled well.
 */
function isPlain(text: string, encoding: LegacyEncoding): boolean {
  const words = wordsOf(text);
  if (words.length === 0 || !words.every(isVietnamese)) return false;
  return (words.length > 1 && encoding !== "vni") || words.some((word) => PLAIN_WORDS.has(word.toLowerCase()));
}

/** The same for a word by itself, whatever it may be as it stands; null when it is not of that encoding. */
export function decodeWord(word: string, encoding: LegacyEncoding): string | null {
  const decoded = decode(word, encoding);
  return decoded !== null && encoding === "tcvn3Capitals" ? decoded.toUpperCase() : decoded;
}

/**
 * A text as it is shown and compared: in Unicode, with Đ where the look-alike Ð of other alphabets was typed.
 * @example shownText("\u00d0ống \u00d0a", null) // "Đống Đa"
 */
export function shownText(text: string, encoding: LegacyEncoding | null): string {
  return encoding === null ? text.replace(/\u00d0/g, "Đ").replace(/\u00f0/g, "đ") : unicodeText(text, encoding);
}

function decode(text: string, encoding: LegacyEncoding): string | null {
  if (!UPPER_LATIN.test(text)) return text;
  return encoding === "vni" ? vniText(text) : tcvn3Text(text);
}

/** Whether a text may be in an old encoding at all: signs of the upper half of Latin-1 and nothing that only Unicode has. */
export function mayBeLegacy(text: string): boolean {
  return UPPER_LATIN.test(text) && !UNICODE_ONLY.test(text);
}

/**
 * The encoding that a font's name tells, null for a Unicode font.
 * @example encodingOfFont(".VnTimeH") // "tcvn3Capitals"
 */
export function encodingOfFont(font: string | null | undefined): LegacyEncoding | null {
  if (!font) return null;
  if (/^\.vn/i.test(font)) return /H$/.test(font.trim()) ? "tcvn3Capitals" : "tcvn3";
  return /^vni[- ]/i.test(font) ? "vni" : null;
}

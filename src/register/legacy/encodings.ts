import type { LegacyEncoding } from "../types";
import { tcvn3Text } from "./tcvn3";
import { vniText } from "./vni";

/** Letters and marks that only Unicode has: such a text is in no old encoding. */
const UNICODE_ONLY = /[\u0100-\u02ff\u0300-\u03bb\u03bd-\u1fff]/;
/** Signs that the old encodings give another meaning. */
const UPPER_LATIN = /[\u00a1-\u00ff\u03bc]/;

/**
 * A text in Unicode, by the encoding of its column; texts that are Unicode already, plain ASCII or not of that encoding stay.
 * @example unicodeText("Së Y tÕ", "tcvn3") // "Sở Y tế"
 */
export function unicodeText(text: string, encoding: LegacyEncoding): string {
  if (UNICODE_ONLY.test(text)) return text;
  const decoded = decode(text, encoding);
  if (decoded === null) return text;
  return encoding === "tcvn3Capitals" ? decoded.toUpperCase() : decoded;
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

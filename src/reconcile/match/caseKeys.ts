import { plainSigns } from "../../register/texts/plainSigns";

const GAPS = /[\s-]+/g;

/**
 * An id without its blanks and dashes, on which ids of two lists are held against each other: case and the length of dashes do not
 * count either. Which cells hold no id is told by caseIdKey.
 * @example squeezedId("H62 – 210921 – 0001") // "h622109210001"
 */
export function squeezedId(id: string): string {
  return plainSigns(id).toLowerCase().replace(GAPS, "");
}

/**
 * The same where each run of blanks and dashes is a dash.
 * @example spacedId("H62 – 210921 – 0001") // "h62-210921-0001"
 */
export function spacedId(id: string): string {
  return plainSigns(id).toLowerCase().replace(GAPS, "-");
}

/**
 * A hash of squeezedId(id) that builds no string for a plain ASCII id.
 * @example squeezedHash("H62-1") === squeezedHash("h62 1") // true
 */
export function squeezedHash(id: string): number {
  let hash = 7;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    if (code > 126) return hashOf(squeezedId(id));
    if (code <= 32 || code === 45) continue;
    hash = (Math.imul(hash, 31) + (code >= 65 && code <= 90 ? code | 32 : code)) | 0;
  }
  return hash;
}

function hashOf(text: string): number {
  let hash = 7;
  for (let at = 0; at < text.length; at++) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  return hash;
}

const TOKEN = /[a-z\u00df-\uffff]+|\d+/g;

/**
 * The runs of letters and of digits of an id: what stays of it whatever signs stand between them.
 * @example idTokens("000.00.01.h62-210921-0001") // ["000", "00", "01", "h", "62", "210921", "0001"]
 */
export function idTokens(spaced: string): string[] {
  return spaced.match(TOKEN) ?? [];
}

/**
 * A token without the zeros in front of it: what is left of it when its cell was a number.
 * @example withoutZeros("0001") // "1"
 */
export function withoutZeros(token: string): string {
  let from = 0;
  while (from < token.length - 1 && token.charCodeAt(from) === 48) from++;
  return from === 0 ? token : token.slice(from);
}

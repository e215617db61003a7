import { withoutInvisible } from "./plainSigns";

/**
 * The key on which names of units and fields are compared: marks are kept, since "Tân Lập" and "Tấn Lập" are two places,
 * but case, blanks, signs, Ð for Đ and where the tone mark stands ("hoà", "hòa") make no difference.
 */
const TONES: Readonly<Record<number, string>> = { 0x300: "1", 0x301: "2", 0x303: "3", 0x309: "4", 0x323: "5" };
const SEPARATOR = /[\s\p{P}\p{S}\p{Cc}]/u;

/**
 * Name key of a text: its words with each tone moved to the word's end.
 * @example nameKey("UBND xã  HOÀ BÌNH") === nameKey("Ubnd xã Hòa Bình") // true
 */
export function nameKey(text: string): string {
  let key = "";
  let word = "";
  let tone = "";
  for (const sign of withoutInvisible(text).normalize("NFD").toLowerCase()) {
    const mark = TONES[sign.charCodeAt(0)];
    if (mark !== undefined) tone = mark;
    else if (SEPARATOR.test(sign)) {
      if (word !== "") key += `${word}${tone} `;
      word = "";
      tone = "";
    } else if (sign !== "\u00ad") word += sign === "\u00f0" || sign === "\u0256" ? "\u0111" : sign;
  }
  return word === "" ? key.trimEnd() : key + word + tone;
}

/**
 * The same where a name of signs alone, "-" or "?", is a name of its own.
 * @example spellingKey("—") // "—"
 */
export function spellingKey(text: string): string {
  return nameKey(text) || text;
}

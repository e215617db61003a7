/**
 * The encoding of the VNI fonts for Windows: a base letter and, behind it, one sign that stands for its tone and its hat.
 * Some letters are one sign of their own. Source: domain.md 4.4.9.
 */
const TONES: readonly (readonly [string, number])[] = [["\u00f9", 0x301], ["\u00f8", 0x300], ["\u00fb", 0x309], ["\u00f5", 0x303], ["\u00ef", 0x323]];
const HAT: readonly (readonly [string, string])[] = [["\u00e2", ""], ["\u00e1", "\u0301"], ["\u00e0", "\u0300"], ["\u00e5", "\u0309"], ["\u00e3", "\u0303"], ["\u00e4", "\u0323"]];
const BREVE: readonly (readonly [string, string])[] = [["\u00ea", ""], ["\u00e9", "\u0301"], ["\u00e8", "\u0300"], ["\u00fa", "\u0309"], ["\u00fc", "\u0303"], ["\u00eb", "\u0323"]];

/** Letters that are one sign: ơ and ư take tones behind them as well. */
const SINGLE: Readonly<Record<string, string>> = {
  "\u00f4": "ơ", "\u00f6": "ư", "\u00f1": "đ", "\u00ee": "ỵ", "\u00ed": "í", "\u00ec": "ì", "\u00e6": "ỉ", "\u00f3": "ĩ", "\u00f2": "ị",
};

/** Small base letter and sign behind it → small letter. */
const PAIRS = new Map<string, string>();
for (const base of "aeouyơư") for (const [sign, tone] of TONES) PAIRS.set(base + sign, (base + String.fromCharCode(tone)).normalize("NFC"));
for (const base of "aeo") for (const [sign, tone] of HAT) PAIRS.set(base + sign, `${base}\u0302${tone}`.normalize("NFC"));
for (const [sign, tone] of BREVE) PAIRS.set(`a${sign}`, `a\u0306${tone}`.normalize("NFC"));
// ỵ has a sign of its own; behind y the dot below is not used.
PAIRS.delete("y\u00ef");

/**
 * Text of a VNI font in Unicode; null when some sign is none of the encoding. The case is that of the base letter.
 * @example vniText("Coäng hoøa xaõ hoäi") // "Cộng hòa xã hội"
 */
export function vniText(text: string): string | null {
  let out = "";
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    const small = sign.toLowerCase();
    const base = small < "\u0080" ? small : SINGLE[small];
    if (base === undefined && !isNeutral(sign)) return null;
    const pair = PAIRS.get(`${base}${(text[at + 1] ?? "").toLowerCase()}`);
    out += base === undefined ? sign : cased(pair ?? base, sign);
    if (pair !== undefined) at++;
  }
  return out;
}

function cased(letter: string, as: string): string {
  return as === as.toLowerCase() ? letter : letter.toUpperCase();
}

function isNeutral(sign: string): boolean {
  return sign >= "\u2000" && sign <= "\u20bf";
}

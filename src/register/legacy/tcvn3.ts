/**
 * TCVN 5712:1993 VN3 ("ABC"), the encoding of the .Vn fonts: one sign a letter in the upper half of Latin-1. It has no
 * capitals with tones: those are small letters in a font whose name ends in H. Source: domain.md 4.4.9.
 */
const ROWS: readonly (readonly [string, string])[] = [
  ["\u00b5\u00b6\u00b7\u00b8\u00b9", "àảãáạ"],
  ["\u00a8\u00bb\u00bc\u00bd\u00be\u00c6", "ăằẳẵắặ"],
  ["\u00a9\u00c7\u00c8\u00c9\u00ca\u00cb", "âầẩẫấậ"],
  ["\u00ae", "đ"],
  ["\u00cc\u00ce\u00cf\u00d0\u00d1", "èẻẽéẹ"],
  ["\u00aa\u00d2\u00d3\u00d4\u00d5\u00d6", "êềểễếệ"],
  ["\u00d7\u00d8\u00dc\u00dd\u00de", "ìỉĩíị"],
  ["\u00df\u00e1\u00e2\u00e3\u00e4", "òỏõóọ"],
  ["\u00ab\u00e5\u00e6\u00e7\u00e8\u00e9", "ôồổỗốộ"],
  ["\u00ac\u00ea\u00eb\u00ec\u00ed\u00ee", "ơờởỡớợ"],
  ["\u00ef\u00f1\u00f2\u00f3\u00f4", "ùủũúụ"],
  ["\u00ad\u00f5\u00f6\u00f7\u00f8\u00f9", "ưừửữứự"],
  ["\u00fa\u00fb\u00fc\u00fd\u00fe", "ỳỷỹýỵ"],
  ["\u00a1\u00a2\u00a3\u00a4\u00a5\u00a6\u00a7", "ĂÂÊÔƠƯĐ"],
];

const LETTERS = new Map(ROWS.flatMap(([signs, letters]) => [...signs].map((sign, at) => [sign, [...letters][at]] as const)));
// The micro sign of Latin-1 turns into the Greek letter where a program folds compatibility signs.
LETTERS.set("\u03bc", "à");

/** Capitals without a tone betray that the small letters with tones beside them are meant as capitals: "CÊP". */
const CAPITAL_WORD = /^[^a-z]*[A-Z][^a-z]*[A-Z][^a-z]*$/;

/**
 * Text of a .Vn font in Unicode; null when some sign is none of the encoding. The case is that which is typed, so a font of
 * capitals needs upper case besides.
 * @example tcvn3Text("Céng hoµ x· héi") // "Cộng hoà xã hội"
 */
export function tcvn3Text(text: string): string | null {
  let out = "";
  for (const word of text.split(/(\s+)/)) {
    const decoded = wordText(word);
    if (decoded === null) return null;
    out += CAPITAL_WORD.test(word) ? decoded.toUpperCase() : decoded;
  }
  return out;
}

function wordText(word: string): string | null {
  let out = "";
  for (const sign of word) {
    const letter = LETTERS.get(sign) ?? (isNeutral(sign) ? sign : undefined);
    if (letter === undefined) return null;
    out += letter;
  }
  return out;
}

/** ASCII and typographic signs are the same in both. */
function isNeutral(sign: string): boolean {
  return sign < "\u0080" || (sign >= "\u2000" && sign <= "\u20bf");
}

/** The way back, written from the published tables by code point, apart from the tables under test. */
const TCVN3: Readonly<Record<string, number>> = {
  à: 0xb5, ả: 0xb6, ã: 0xb7, á: 0xb8, ạ: 0xb9, ă: 0xa8, ằ: 0xbb, ẳ: 0xbc, ẵ: 0xbd, ắ: 0xbe, ặ: 0xc6, â: 0xa9, ầ: 0xc7, ẩ: 0xc8, ẫ: 0xc9, ấ: 0xca, ậ: 0xcb, đ: 0xae,
  è: 0xcc, ẻ: 0xce, ẽ: 0xcf, é: 0xd0, ẹ: 0xd1, ê: 0xaa, ề: 0xd2, ể: 0xd3, ễ: 0xd4, ế: 0xd5, ệ: 0xd6, ì: 0xd7, ỉ: 0xd8, ĩ: 0xdc, í: 0xdd, ị: 0xde,
  ò: 0xdf, ỏ: 0xe1, õ: 0xe2, ó: 0xe3, ọ: 0xe4, ô: 0xab, ồ: 0xe5, ổ: 0xe6, ỗ: 0xe7, ố: 0xe8, ộ: 0xe9, ơ: 0xac, ờ: 0xea, ở: 0xeb, ỡ: 0xec, ớ: 0xed, ợ: 0xee,
  ù: 0xef, ủ: 0xf1, ũ: 0xf2, ú: 0xf3, ụ: 0xf4, ư: 0xad, ừ: 0xf5, ử: 0xf6, ữ: 0xf7, ứ: 0xf8, ự: 0xf9, ỳ: 0xfa, ỷ: 0xfb, ỹ: 0xfc, ý: 0xfd, ỵ: 0xfe,
};

/** By letter: the base and the VNI signs of its hat and tone. */
const VNI_HATS: Readonly<Record<string, readonly string[]>> = {
  // none, acute, grave, hook, tilde, dot
  "": ["", "ù", "ø", "û", "õ", "ï"],
  "\u0302": ["â", "á", "à", "å", "ã", "ä"],
  "\u0306": ["ê", "é", "è", "ú", "ü", "ë"],
};
const VNI_I = ["i", "í", "ì", "æ", "ó", "ò"];
const TONES = ["", "\u0301", "\u0300", "\u0309", "\u0303", "\u0323"];

export const VIETNAMESE_LETTERS: readonly string[] = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"]
  .flatMap((base) => TONES.filter((tone) => tone !== "" || /[^aeiouy]/.test(base)).map((tone) => (base + tone).normalize("NFC")))
  .concat("đ")
  .flatMap((letter) => [letter, letter.toUpperCase()]);

export function toTcvn3(text: string): string {
  return [...text.normalize("NFC")].map((letter) => (TCVN3[letter] === undefined ? letter : String.fromCharCode(TCVN3[letter]))).join("");
}

export function toVni(text: string): string {
  return [...text.normalize("NFC")].map((letter) => {
    const small = letter.toLowerCase();
    const written = smallVni(small);
    return small === letter ? written : written.toUpperCase();
  }).join("");
}

function smallVni(letter: string): string {
  if (letter === "đ") return "ñ";
  const split = letter.normalize("NFD");
  const tone = Math.max(0, TONES.findIndex((mark) => mark !== "" && split.includes(mark)));
  const base = split[0];
  if (base === "i") return VNI_I[tone];
  if (base === "y" && tone === 5) return "î";
  if (split.includes("\u031b")) return (base === "o" ? "ô" : "ö") + VNI_HATS[""][tone];
  const hat = ["\u0302", "\u0306"].find((mark) => split.includes(mark)) ?? "";
  return base + (hat === "" && tone === 0 ? "" : VNI_HATS[hat][tone]);
}

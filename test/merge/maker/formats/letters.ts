/** Letters of Windows-1258 beyond Latin-1 and its combining tones (the code page's published table). */
const CP1258: Readonly<Record<string, number>> = {
  "Ă": 0xc3, "ă": 0xe3, "Đ": 0xd0, "đ": 0xf0, "Ơ": 0xd5, "ơ": 0xf5, "Ư": 0xdd, "ư": 0xfd, "\u0300": 0xcc, "\u0309": 0xd2, "\u0303": 0xde, "\u0301": 0xec, "\u0323": 0xf2,
};
/** Latin-1 letters that the code page has itself. */
const LATIN = /^[\u0000-\u007fÂÊÔâêô]$/;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** A text in Windows-1258: each tone is a sign of its own behind its letter. */
export function windows1258(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const sign of text.normalize("NFC")) {
    const parts = sign.normalize("NFD");
    const tones = parts.match(TONES) ?? [];
    for (const each of [parts.replace(TONES, "").normalize("NFC"), ...tones]) {
      const code = CP1258[each] ?? (LATIN.test(each) ? each.charCodeAt(0) : undefined);
      if (code === undefined) throw new Error(`no letter of Windows-1258: ${each}`);
      bytes.push(code);
    }
  }
  return Uint8Array.from(bytes);
}

export function utf16(text: string): Uint8Array {
  const bytes = new Uint8Array(2 + text.length * 2);
  bytes.set([0xff, 0xfe]);
  for (let at = 0; at < text.length; at++) {
    bytes[2 + at * 2] = text.charCodeAt(at) & 255;
    bytes[3 + at * 2] = text.charCodeAt(at) >> 8;
  }
  return bytes;
}

/** TCVN 5712 VN3 as typed in a .Vn font: letters, and their signs in the upper half of Latin-1. */
const TCVN3_LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵĂÂÊÔƠƯĐ";
const TCVN3_SIGNS = [
  0xb5, 0xb6, 0xb7, 0xb8, 0xb9, 0xa8, 0xbb, 0xbc, 0xbd, 0xbe, 0xc6, 0xa9, 0xc7, 0xc8, 0xc9, 0xca, 0xcb, 0xae, 0xcc, 0xce, 0xcf, 0xd0, 0xd1, 0xaa, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6,
  0xd7, 0xd8, 0xdc, 0xdd, 0xde, 0xdf, 0xe1, 0xe2, 0xe3, 0xe4, 0xab, 0xe5, 0xe6, 0xe7, 0xe8, 0xe9, 0xac, 0xea, 0xeb, 0xec, 0xed, 0xee, 0xef, 0xf1, 0xf2, 0xf3, 0xf4,
  0xad, 0xf5, 0xf6, 0xf7, 0xf8, 0xf9, 0xfa, 0xfb, 0xfc, 0xfd, 0xfe, 0xa1, 0xa2, 0xa3, 0xa4, 0xa5, 0xa6, 0xa7,
];
const TCVN3 = new Map(Array.from(TCVN3_LETTERS, (letter, at) => [letter, String.fromCharCode(TCVN3_SIGNS[at])]));

/** A text as an old register holds it under a .Vn font; capitals with a tone become small ones, as these fonts have none. */
export function tcvn3(text: string): string {
  return Array.from(text.normalize("NFC"), (letter) => TCVN3.get(letter) ?? TCVN3.get(letter.toLowerCase()) ?? letter).join("");
}

const MARKUP: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" };

export function escaped(text: string): string {
  return /[&<>"]/.test(text) ? text.replace(/[&<>"]/g, (sign) => MARKUP[sign]) : text;
}

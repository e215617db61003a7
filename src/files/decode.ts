import { latin, startsWith } from "@tthc/spreadsheet/signature";

export interface DecodedText {
  text: string;
  /** Name of the encoding as the user knows it. */
  encoding: string;
  /** Letters that could not be read and stand as "\uFFFD". */
  damaged: number;
}

/** Bytes looked at to tell encodings apart. */
const HEAD = 65_536;

function decoded(bytes: Uint8Array, label: string, encoding: string): DecodedText {
  const text = new TextDecoder(label).decode(bytes);
  return { text, encoding, damaged: text.split("\uFFFD").length - 1 };
}

/** UTF-16 without a mark: of the pairs of bytes, many have 0 on one side (digits, blanks, most consonants). */
function unmarkedUtf16(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, HEAD);
  for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2]++;
  const [first, second] = zeros;
  if (second > length * 0.1 && first < second / 10) return "utf-16le";
  return first > length * 0.1 && second < first / 10 ? "utf-16be" : null;
}

/** UTF-8 with at most a few damaged letters (a download that was cut, one bad byte); null when it is something else. */
function asUtf8(bytes: Uint8Array): DecodedText | null {
  const found = decoded(bytes, "utf-8", "UTF-8");
  if (found.damaged === 0) return found;
  const letters = found.text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  return found.damaged * 10 <= letters ? found : null;
}

const isVowel = (byte: number): boolean => /[aeiouy\u00C2\u00CA\u00D4\u00D5\u00DD\u00C3\u00E2\u00EA\u00F4\u00F5\u00FD\u00E3]/i.test(String.fromCharCode(byte));
const isLetter = (byte: number): boolean => (byte | 32) >= 97 && (byte | 32) <= 122;
/** Grave, hook, tilde, acute and dot below: they follow their vowel. */
const TONES = new Set([0xcc, 0xd2, 0xde, 0xec, 0xf2]);

/**
 * Whether bytes above 127 behave as Windows-1258 (tone marks behind vowels) or as the letters of an old font (TCVN3:
 * signs inside words), which the reader of registers knows when the bytes are left as they are.
 */
function looksLike1258(bytes: Uint8Array): boolean {
  let evidence = 0;
  for (let at = 1; at < Math.min(bytes.length - 1, HEAD); at++) {
    if (TONES.has(bytes[at])) evidence += isVowel(bytes[at - 1]) ? 1 : -1;
    else if (bytes[at] > 0xa0 && bytes[at] < 0xc0 && isLetter(bytes[at - 1])) evidence -= 1;
  }
  return evidence >= 0;
}

/** The charset that a page or an XML file names for itself; "" when it names none that is known. */
function declaredLabel(bytes: Uint8Array): string {
  const head = latin(bytes, 0, 4096);
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1] ?? /^\s*<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1] ?? "";
  try {
    const known = new TextDecoder(label).encoding;
    // What claims to be Unicode and got here is not.
    return known.startsWith("utf") ? "" : known;
  } catch {
    return "";
  }
}

function oldEncoding(bytes: Uint8Array): DecodedText {
  // Pages often claim the server's default, Western letters, whatever they hold.
  const label = declaredLabel(bytes).replace(/^windows-1252$/, "");
  if (label !== "") return decoded(bytes, label, label.replace(/^w/, "W"));
  return looksLike1258(bytes) ? decoded(bytes, "windows-1258", "Windows-1258") : decoded(bytes, "windows-1252", "Windows-1252");
}

/**
 * The text of a file: by its byte order mark, then as UTF-16 without one, then UTF-8, then the charset that it names,
 * then Windows-1258, whose tone marks are joined to their vowels (NFC). Never throws.
 * @example decodeText(new Uint8Array([0xea, 0xec])) // { text: "ế", encoding: "Windows-1258", damaged: 0 }
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return decoded(bytes, "utf-8", "UTF-8");
  if (startsWith(bytes, [0xff, 0xfe])) return decoded(bytes, "utf-16le", "UTF-16");
  if (startsWith(bytes, [0xfe, 0xff])) return decoded(bytes, "utf-16be", "UTF-16");
  const pairs = unmarkedUtf16(bytes);
  if (pairs !== null) return decoded(bytes, pairs, "UTF-16");
  const found = asUtf8(bytes) ?? oldEncoding(bytes);
  return found.encoding === "Windows-1258" ? { ...found, text: found.text.normalize("NFC") } : found;
}

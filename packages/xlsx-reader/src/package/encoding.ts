const DECLARED = /^(<\?xml[^>]*?)\s+encoding\s*=\s*(?:"([^"]*)"|'([^']*)')/;
const UTF8 = /^(?:utf-?8|us-ascii)$/i;
const HEAD = 256;

function head(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes.subarray(0, HEAD));
}

function decoderOf(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

/** The encoding that a part of XML is written in, when it is another than UTF-8. */
function otherEncoding(bytes: Uint8Array): TextDecoder | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decoderOf("utf-16le");
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decoderOf("utf-16be");
  const declared = DECLARED.exec(head(bytes));
  const label = declared?.[2] ?? declared?.[3] ?? "utf-8";
  return UTF8.test(label) ? null : decoderOf(label);
}

/**
 * A part of XML in UTF-8, as all but the rarest programs write it; its declaration then names no other encoding.
 * @example utf8Part(utf16) // the same text, two thirds as long
 */
export function utf8Part(bytes: Uint8Array): Uint8Array {
  const decoder = otherEncoding(bytes);
  return decoder === null ? bytes : new TextEncoder().encode(decoder.decode(bytes).replace(DECLARED, "$1"));
}

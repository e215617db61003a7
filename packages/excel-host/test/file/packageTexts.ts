import { strFromU8, unzipSync } from "fflate";

/** Parts of a package as text by name. */
export function textsOf(bytes: Uint8Array): Record<string, string> {
  const text = (part: Uint8Array): string => (part[0] === 0xff && part[1] === 0xfe ? new TextDecoder("utf-16le").decode(part) : strFromU8(part));
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, text(part)]));
}

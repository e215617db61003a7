import { Inflate, inflateSync } from "fflate";
import { FileRefusal } from "../result";
import { crc32 } from "./crc32";
import type { ZipEntry } from "./directory";

/** Packed bytes a step: a lying entry is noticed after at most 64 MB too many. */
const STEP = 64 * 1024;

function inflateInSteps(entry: ZipEntry): Uint8Array {
  const out = new Uint8Array(entry.size);
  let filled = 0;
  const inflate = new Inflate((chunk) => {
    if (filled + chunk.length > out.length) throw new FileRefusal("suspicious");
    out.set(chunk, filled);
    filled += chunk.length;
  });
  for (let at = 0; at < entry.packed.length; at += STEP) {
    inflate.push(entry.packed.subarray(at, at + STEP), at + STEP >= entry.packed.length);
  }
  if (filled !== out.length) throw new FileRefusal("damaged");
  return out;
}

function inflate(entry: ZipEntry): Uint8Array {
  try {
    if (entry.size === 0) return new Uint8Array(0);
    return entry.packed.length > STEP ? inflateInSteps(entry) : inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch (error) {
    throw error instanceof FileRefusal ? error : new FileRefusal("damaged");
  }
}

/**
 * A part's bytes, checked against the directory's size and checksum; FileRefusal "damaged" or "suspicious" otherwise.
 * @example new TextDecoder().decode(unpack(entry)) // "<?xml …"
 */
export function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method !== 0 && entry.method !== 8) throw new FileRefusal("damaged");
  const bytes = entry.method === 0 ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new FileRefusal("damaged");
  return bytes;
}

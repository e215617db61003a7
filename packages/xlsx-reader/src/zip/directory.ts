import { LIMITS, type PackageBounds } from "../model/limits";
import { FileRefusal } from "../model/result";

/** One part of a package, still packed. `packed` is a view on the file's bytes. */
export interface ZipEntry {
  name: string;
  /** 0 stored, 8 deflated. */
  method: number;
  crc: number;
  packed: Uint8Array;
  /** Bytes when unpacked, as the directory declares. */
  size: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL_32 = 0xffffffff;
const names = new TextDecoder();

interface Directory {
  offset: number;
  count: number;
}

function big(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 2 ** 32;
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 65_557);
  for (let at = view.byteLength - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== END) continue;
    const count = view.getUint16(at + 10, true);
    const offset = view.getUint32(at + 16, true);
    const wide = count === 0xffff || offset === FULL_32;
    return wide ? findDirectory64(view, at) : { offset, count };
  }
  throw new FileRefusal("truncated");
}

function findDirectory64(view: DataView, end: number): Directory {
  if (end < 20 || view.getUint32(end - 20, true) !== LOCATOR_64) throw new FileRefusal("damaged");
  const at = big(view, end - 12);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== END_64) throw new FileRefusal("damaged");
  return { offset: big(view, at + 48), count: big(view, at + 32) };
}

/** Sizes and place that did not fit 32 bits stand in the entry's extra field, in this order. */
function widened(view: DataView, at: number, length: number, given: number[]): number[] {
  if (!given.includes(FULL_32)) return given;
  for (let field = at; field + 4 <= at + length; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let from = field + 4;
    return given.map((value) => {
      if (value !== FULL_32) return value;
      if (from + 8 > view.byteLength) throw new FileRefusal("damaged");
      return big(view, (from += 8) - 8);
    });
  }
  throw new FileRefusal("damaged");
}

function packedBytes(bytes: Uint8Array, view: DataView, local: number, length: number): Uint8Array {
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL) throw new FileRefusal("damaged");
  const from = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (from + length > bytes.length) throw new FileRefusal("truncated");
  return bytes.subarray(from, from + length);
}

/** Whether so many bytes come out of too few. */
function isBlownUp(unpacked: number, packed: number): boolean {
  return unpacked > LIMITS.ratioFrom && unpacked > packed * LIMITS.ratio;
}

function checkSize(entry: ZipEntry): void {
  if (isBlownUp(entry.size, entry.packed.length)) throw new FileRefusal("suspicious");
  if (entry.method === 0 && entry.size !== entry.packed.length) throw new FileRefusal("damaged");
}

/**
 * The parts of a zip package, nothing unpacked yet. Throws FileRefusal (truncated, damaged, encrypted, tooLarge,
 * suspicious) before any declared size is believed.
 * @example readDirectory(xlsx).map((entry) => entry.name) // ["[Content_Types].xml", …]
 */
export function readDirectory(bytes: Uint8Array, bounds: PackageBounds = LIMITS): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 22) throw new FileRefusal("truncated");
  const { offset, count } = findDirectory(view);
  if (count > bounds.entries) throw new FileRefusal("suspicious");
  const entries: ZipEntry[] = [];
  let at = offset;
  let total = 0;
  for (let i = 0; i < count; i++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== CENTRAL) throw new FileRefusal("damaged");
    if (view.getUint16(at + 8, true) & 1) throw new FileRefusal("encrypted");
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const given = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [size, packedSize, local] = widened(view, at + 46 + nameLength, extraLength, given);
    const entry: ZipEntry = {
      name: names.decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, "/").replace(/^\/+/, ""),
      method: view.getUint16(at + 10, true), crc: view.getUint32(at + 16, true), size,
      packed: packedBytes(bytes, view, local, packedSize),
    };
    if ((total += size) > bounds.unpackedBytes) throw new FileRefusal("tooLarge", { limit: Math.round(bounds.unpackedBytes / 2 ** 20) });
    checkSize(entry);
    // Parts may lie over each other in the file: together they must not blow up either.
    if (isBlownUp(total, bytes.length)) throw new FileRefusal("suspicious");
    if (entry.name !== "" && !entry.name.endsWith("/")) entries.push(entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  return entries;
}

import { deflateSync } from "fflate";
import { crc32 } from "@tthc/xlsx-reader/zip/crc32";
import type { ZipEntry } from "@tthc/xlsx-reader/zip/directory";

/** From here a lower level: three times as fast for a quarter more bytes. */
const LARGE = 8 * 1024 * 1024;
const encoder = new TextEncoder();
/** 1/1/1980 00:00: the same workbook gives the same bytes. */
const DAY = 0x21;

/**
 * A new entry; `store` leaves it unpacked (for packages that never leave memory).
 * @example newEntry("xl/workbook.xml", bytes)
 */
export function newEntry(name: string, content: Uint8Array | string, store = false): ZipEntry {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  const packed = store ? bytes : deflateSync(bytes, { level: bytes.length > LARGE ? 2 : 6 });
  const smaller = packed.length < bytes.length;
  return { name, method: smaller ? 8 : 0, crc: crc32(bytes), packed: smaller ? packed : bytes, size: bytes.length };
}

/** Fields that the local and the central header share. */
function writeCommon(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, 0x800, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 8, DAY, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

/**
 * A zip package of the entries in their order; packed bytes are copied as they are.
 * @example readDirectory(writePackage(entries)).length === entries.length
 */
export function writePackage(entries: readonly ZipEntry[]): Uint8Array {
  const names = entries.map((entry) => encoder.encode(entry.name));
  const body = entries.reduce((sum, entry, i) => sum + 30 + names[i].length + entry.packed.length, 0);
  const central = names.reduce((sum, name) => sum + 46 + name.length, 0);
  const out = new Uint8Array(body + central + 22);
  const view = new DataView(out.buffer);
  let at = 0;
  let centralAt = body;
  entries.forEach((entry, i) => {
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, entry, names[i].length);
    out.set(names[i], at + 30);
    out.set(entry.packed, at + 30 + names[i].length);
    view.setUint32(centralAt, 0x02014b50, true);
    view.setUint16(centralAt + 4, 20, true);
    writeCommon(view, centralAt + 6, entry, names[i].length);
    view.setUint32(centralAt + 42, at, true);
    out.set(names[i], centralAt + 46);
    at += 30 + names[i].length + entry.packed.length;
    centralAt += 46 + names[i].length;
  });
  view.setUint32(centralAt, 0x06054b50, true);
  view.setUint16(centralAt + 8, entries.length, true);
  view.setUint16(centralAt + 10, entries.length, true);
  view.setUint32(centralAt + 12, central, true);
  view.setUint32(centralAt + 16, body, true);
  return out;
}

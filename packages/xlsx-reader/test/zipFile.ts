import { deflateSync } from "fflate";
import { crc32 } from "../src/zip/crc32";

/** An entry as it is to stand in the file, lies included. */
export interface Entry {
  name: string;
  data: Uint8Array | string;
  /** Size that the directory declares, when it is not the true one. */
  declared?: number;
  /** The packed bytes of the entry of this place stand for this one too. */
  over?: number;
}

const encoder = new TextEncoder();

function header(signature: number, size: number, fields: readonly [at: number, bytes: 2 | 4, value: number][]): Uint8Array {
  const view = new DataView(new ArrayBuffer(size));
  view.setUint32(0, signature, true);
  for (const [at, bytes, value] of fields) {
    if (bytes === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
  }
  return new Uint8Array(view.buffer);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    out.set(piece, at);
    at += piece.length;
  }
  return out;
}

/** A zip file of these entries, in their order, two of one name too. */
export function zipFile(entries: readonly Entry[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  const places: { at: number; packed: number; crc: number; size: number }[] = [];
  let at = 0;
  for (const { name, data, declared, over } of entries) {
    const bytes = typeof data === "string" ? encoder.encode(data) : data;
    const written = encoder.encode(name);
    let place = over === undefined ? undefined : places[over];
    if (!place) {
      const packed = deflateSync(bytes, { level: 6 });
      place = { at, packed: packed.length, crc: crc32(bytes), size: bytes.length };
      const local = joined([header(0x04034b50, 30, [[8, 2, 8], [14, 4, place.crc], [18, 4, packed.length], [22, 4, bytes.length], [26, 2, written.length]]), written, packed]);
      pieces.push(local);
      at += local.length;
    }
    places.push(place);
    const fields: [number, 2 | 4, number][] = [[10, 2, 8], [16, 4, place.crc], [20, 4, place.packed], [24, 4, declared ?? place.size], [28, 2, written.length], [42, 4, place.at]];
    central.push(joined([header(0x02014b50, 46, fields), written]));
  }
  const directory = joined(central);
  return joined([...pieces, directory, header(0x06054b50, 22, [[8, 2, entries.length], [10, 2, entries.length], [12, 4, directory.length], [16, 4, at]])]);
}

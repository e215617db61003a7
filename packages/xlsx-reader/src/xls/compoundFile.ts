import { FileRefusal } from "../model/result";

/** No sector from here on: free, end of a chain, part of the table itself. */
const NONE = 0xfffffffa;
const ENTRY = 128;
const HEADER = 512;
const IN_HEADER = 109;

interface StreamPlace {
  start: number;
  size: number;
}

/** Reads the streams of a compound file ([MS-CFB]): a small file system, its tables chains of sectors. */
class CompoundFile {
  private readonly view: DataView;
  private readonly sector: number;
  private readonly table: number[];

  constructor(private readonly bytes: Uint8Array) {
    if (bytes.length < HEADER) throw new FileRefusal("truncated");
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const shift = this.view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw new FileRefusal("damaged");
    this.sector = 1 << shift;
    this.table = this.tableSectors().flatMap((at) => this.numbers(at));
  }

  /** Bytes of a sector; the file's last one may be shorter. */
  private sectorBytes(at: number): Uint8Array {
    const start = (at + 1) * this.sector;
    if (start >= this.bytes.length) throw new FileRefusal("truncated");
    return this.bytes.subarray(start, start + this.sector);
  }

  private numbers(at: number): number[] {
    const bytes = this.sectorBytes(at);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: bytes.length >> 2 }, (_, place) => view.getUint32(4 * place, true));
  }

  /** The sectors that the table of chains stands in: the first in the header, the others in a chain of lists. */
  private tableSectors(): number[] {
    const found = Array.from({ length: IN_HEADER }, (_, place) => this.view.getUint32(76 + 4 * place, true));
    const seen = new Set<number>();
    for (let list = this.view.getUint32(68, true); list < NONE;) {
      if (seen.has(list)) throw new FileRefusal("damaged");
      seen.add(list);
      const numbers = this.numbers(list);
      list = numbers.pop() ?? NONE;
      found.push(...numbers);
    }
    return [...new Set(found.filter((at) => at < NONE))];
  }

  private chain(start: number, table: readonly number[]): number[] {
    const found: number[] = [];
    for (let at = start; at < NONE; at = table[at] ?? NONE) {
      // Longer than the table is round in a circle.
      if (found.length >= table.length) throw new FileRefusal("damaged");
      found.push(at);
    }
    return found;
  }

  private joined(start: number): Uint8Array {
    const sectors = this.chain(start, this.table).map((at) => this.sectorBytes(at));
    const out = new Uint8Array(sectors.reduce((sum, { length }) => sum + length, 0));
    let filled = 0;
    for (const sector of sectors) {
      out.set(sector, filled);
      filled += sector.length;
    }
    return out;
  }

  /** A stream of the root by its name; undefined when there is none. */
  stream(names: readonly string[]): Uint8Array | undefined {
    const directory = this.joined(this.view.getUint32(48, true));
    const entries = new Map<string, StreamPlace>();
    for (let at = 0; at + ENTRY <= directory.length; at += ENTRY) {
      const view = new DataView(directory.buffer, directory.byteOffset + at, ENTRY);
      const length = Math.min(64, view.getUint16(64, true)) - 2;
      const name = view.getUint8(66) === 5 ? "" : new TextDecoder("utf-16le").decode(directory.subarray(at, at + Math.max(0, length)));
      if (!entries.has(name)) entries.set(name, { start: view.getUint32(116, true), size: view.getUint32(120, true) });
    }
    const found = names.map((name) => entries.get(name)).find((place) => place !== undefined);
    return found && this.content(found, entries.get(""));
  }

  private content({ start, size }: StreamPlace, root: StreamPlace | undefined): Uint8Array {
    const found = size >= this.view.getUint32(56, true) ? this.joined(start) : this.small(start, root);
    if (found.length < size) throw new FileRefusal("truncated");
    return found.subarray(0, size);
  }

  /** Small streams share one stream of their own, in sectors of 64 bytes. */
  private small(start: number, root: StreamPlace | undefined): Uint8Array {
    const shared = root ? this.joined(root.start) : new Uint8Array(0);
    const table = this.chain(this.view.getUint32(60, true), this.table).flatMap((at) => this.numbers(at));
    const out: number[] = [];
    for (const at of this.chain(start, table)) out.push(...shared.subarray(64 * at, 64 * at + 64));
    return Uint8Array.from(out);
  }
}

/**
 * The stream of a compound file by the first of these names that it has; undefined when it has none.
 * @example compoundStream(xls, ["Workbook", "Book"]) // the records of the workbook
 */
export function compoundStream(bytes: Uint8Array, names: readonly string[]): Uint8Array | undefined {
  return new CompoundFile(bytes).stream(names);
}

const SECTOR = 512;
/** Streams below this size would stand in a stream of small ones. */
const LEAST_STREAM = 4096;
const [END_OF_CHAIN, FAT_SECTOR, NO_SECTOR] = [0xfffffffe, 0xfffffffd, 0xffffffff];
const ENTRIES_A_SECTOR = SECTOR / 4;

interface Stream {
  name: string;
  bytes: Uint8Array;
}

function directoryEntry(view: DataView, at: number, { name, kind, first, size, next, child }: { name: string; kind: number; first: number; size: number; next: number; child: number }): void {
  for (let sign = 0; sign < name.length; sign++) view.setUint16(at + sign * 2, name.charCodeAt(sign), true);
  view.setUint16(at + 64, name === "" ? 0 : (name.length + 1) * 2, true);
  view.setUint8(at + 66, kind);
  view.setUint8(at + 67, 1);
  view.setUint32(at + 68, NO_SECTOR, true);
  view.setUint32(at + 72, next, true);
  view.setUint32(at + 76, child, true);
  view.setUint32(at + 116, first, true);
  view.setUint32(at + 120, size, true);
}

function header(view: DataView, fat: number, directory: number): void {
  [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1].forEach((byte, at) => view.setUint8(at, byte));
  view.setUint16(24, 0x3e, true);
  view.setUint16(26, 3, true);
  view.setUint16(28, 0xfffe, true);
  view.setUint16(30, 9, true);
  view.setUint16(32, 6, true);
  view.setUint32(44, fat, true);
  view.setUint32(48, directory, true);
  view.setUint32(56, LEAST_STREAM, true);
  view.setUint32(60, END_OF_CHAIN, true);
  view.setUint32(68, END_OF_CHAIN, true);
  for (let at = 0; at < 109; at++) view.setUint32(76 + at * 4, at < fat ? at : NO_SECTOR, true);
}

/**
 * A compound file, the container of .xls and of workbooks with a password (MS-CFB): its table of sectors first, then the
 * directory, then each stream on sectors in a row. Streams come in the order of the length of their names. Up to 109 sectors
 * of the table: 7 MB.
 */
export function compoundFile(streams: readonly Stream[]): Uint8Array {
  const lengths = streams.map(({ bytes }) => Math.ceil(Math.max(bytes.length, LEAST_STREAM) / SECTOR));
  const directorySectors = Math.ceil((streams.length + 1) / 4);
  const others = directorySectors + lengths.reduce((sum, each) => sum + each, 0);
  let fat = 1;
  while (fat + others > fat * ENTRIES_A_SECTOR) fat++;
  if (fat > 109) throw new Error("too large for a plain compound file");
  const bytes = new Uint8Array(SECTOR * (1 + fat + others));
  const view = new DataView(bytes.buffer);
  header(view, fat, fat);
  for (let at = 0; at < fat * ENTRIES_A_SECTOR; at++) view.setUint32(SECTOR + at * 4, at < fat ? FAT_SECTOR : NO_SECTOR, true);
  const chain = (first: number, length: number): void => {
    for (let at = 0; at < length; at++) view.setUint32(SECTOR + (first + at) * 4, at === length - 1 ? END_OF_CHAIN : first + at + 1, true);
  };
  chain(fat, directorySectors);
  const directory = SECTOR * (1 + fat);
  directoryEntry(view, directory, { name: "Root Entry", kind: 5, first: END_OF_CHAIN, size: 0, next: NO_SECTOR, child: 1 });
  let first = fat + directorySectors;
  streams.forEach((stream, at) => {
    const next = at === streams.length - 1 ? NO_SECTOR : at + 2;
    directoryEntry(view, directory + (at + 1) * 128, { name: stream.name, kind: 2, first, size: lengths[at] * SECTOR, next, child: NO_SECTOR });
    bytes.set(stream.bytes, SECTOR * (1 + first));
    chain(first, lengths[at]);
    first += lengths[at];
  });
  for (let at = streams.length + 1; at < directorySectors * 4; at++) directoryEntry(view, directory + at * 128, { name: "", kind: 0, first: 0, size: 0, next: NO_SECTOR, child: NO_SECTOR });
  return bytes;
}

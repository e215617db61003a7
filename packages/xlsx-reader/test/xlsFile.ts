/** A number in little-endian bytes. */
export const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
export const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];
export const f64 = (value: number): number[] => [...new Uint8Array(new Float64Array([value]).buffer)];
export const record = (id: number, data: readonly number[] = []): number[] => [...u16(id), ...u16(data.length), ...data];

const codes = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0));
/** Since Excel 97: letters of one byte each, or of two. */
const unicode = (text: string): number[] => (codes(text).some((code) => code > 255) ? [1, ...codes(text).flatMap(u16)] : [0, ...codes(text)]);

/** How the two generations write their texts. */
export interface Letters {
  version: number;
  /** A text with its length before it, in one byte or two. */
  text: (text: string, isShort?: boolean) => number[];
}

export const EXCEL_97: Letters = { version: 0x600, text: (text, isShort = false) => [...(isShort ? [text.length] : u16(text.length)), ...unicode(text)] };
/** text: as the bytes of its code page. */
export const EXCEL_5: Letters = { version: 0x500, text: (text, isShort = false) => [...(isShort ? [text.length] : u16(text.length)), ...codes(text)] };

export interface OldSheet {
  name: string;
  /** Records between its beginning and its end. */
  cells: readonly number[][];
  state?: number;
  /** 0 cells, 2 a chart. */
  type?: number;
}

const begin = ({ version }: Letters, type: number): number[] => record(0x809, [...u16(version), ...u16(type), 0, 0, 0, 0, ...(version === 0x600 ? [0, 0, 0, 0, 0, 0, 0, 0] : [])]);

/** The records of a workbook, without the compound file around them. globals: records before the list of sheets. */
export function xlsStream(letters: Letters, sheets: readonly OldSheet[], globals: readonly number[][] = []): Uint8Array {
  const streams = sheets.map(({ cells, type = 0 }) => [...begin(letters, type === 2 ? 0x20 : 0x10), ...cells.flat(), ...record(0x0a)]);
  const head = [...begin(letters, 5), ...globals.flat()];
  const list = (starts: readonly number[]): number[] => sheets.flatMap(({ name, state = 0, type = 0 }, at) => record(0x85, [...u32(starts[at]), state, type, ...letters.text(name, true)]));
  let at = head.length + list(sheets.map(() => 0)).length + 4;
  const starts = streams.map((stream) => (at += stream.length) - stream.length);
  return Uint8Array.from([...head, ...list(starts), ...record(0x0a), ...streams.flat()]);
}

/** Records of cells: place, format, then what the kind says. */
export const cell = (id: number, row: number, column: number, data: readonly number[], format = 0): number[] => record(id, [...u16(row), ...u16(column), ...u16(format), ...data]);
export const numberCell = (row: number, column: number, value: number, format = 0): number[] => cell(0x203, row, column, f64(value), format);
/** A formula by the eight bytes of its value. */
export const formulaCell = (row: number, column: number, value: readonly number[]): number[] => cell(0x06, row, column, [...value, ...u16(0), ...u32(0), ...u16(0)]);
export const formatRecord = (font: number, numberFormat: number): number[] => record(0xe0, [...u16(font), ...u16(numberFormat), ...Array.from({ length: 16 }, () => 0)]);
export const fontRecord = (letters: Letters, name: string): number[] => record(0x31, [...Array.from({ length: 14 }, () => 0), ...letters.text(name, true)]);

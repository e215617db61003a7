import type { MadeBook, MadeCell, MadeSheet } from "../model";
import { compoundFile } from "./compound";
import { DAYS_1904 } from "./xlsx";

/** No record of BIFF8 is longer; texts go on in CONTINUE records. */
const LONGEST = 8224;
const [BOF, EOF, CONTINUE] = [0x809, 0x0a, 0x3c];
/** Cell formats behind the fifteen of styles: none, a day, a day with its time. */
const [PLAIN, DAY, MOMENT] = [15, 16, 17];

/** Grows as records are written. */
class Records {
  private bytes = new Uint8Array(1 << 16);
  length = 0;

  add(type: number, data: readonly number[] | Uint8Array): void {
    while (this.length + 4 + data.length > this.bytes.length) {
      const longer = new Uint8Array(this.bytes.length * 2);
      longer.set(this.bytes);
      this.bytes = longer;
    }
    this.bytes.set([type & 255, type >> 8, data.length & 255, data.length >> 8], this.length);
    this.bytes.set(data, this.length + 4);
    this.length += 4 + data.length;
  }

  done(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }
}

const u16 = (value: number): number[] => [value & 255, (value >> 8) & 255];
const u32 = (value: number): number[] => [...u16(value & 0xffff), ...u16(value >>> 16)];

function units(text: string): number[] {
  return Array.from({ length: text.length }, (_unit, at) => text.charCodeAt(at));
}

/** A text in wide letters behind its count; wide: the size of the count. */
function wideText(text: string, countBytes: 1 | 2): number[] {
  return [...(countBytes === 1 ? [text.length] : u16(text.length)), 1, ...units(text).flatMap(u16)];
}

function real(value: number): number[] {
  return [...new Uint8Array(new Float64Array([value]).buffer)];
}

/** The table of texts; one that crosses the end of a record goes on behind a flag of its own (MS-XLS 2.5.293). */
function textTable(records: Records, texts: readonly string[], uses: number): void {
  let [type, data] = [0xfc, [...u32(uses), ...u32(texts.length)]];
  const turn = (): void => {
    records.add(type, data);
    [type, data] = [CONTINUE, []];
  };
  for (const text of texts) {
    const isWide = /[^\u0000-\u00ff]/.test(text);
    if (data.length + 3 > LONGEST) turn();
    data.push(...u16(text.length), isWide ? 1 : 0);
    for (const unit of units(text)) {
      if (data.length + (isWide ? 2 : 1) > LONGEST) {
        turn();
        data.push(isWide ? 1 : 0);
      }
      if (isWide) data.push(...u16(unit));
      else data.push(unit);
    }
  }
  records.add(type, data);
}

interface Texts {
  places: Map<string, number>;
  /** How often they stand. */
  uses: number;
}

/** Texts of all sheets, each once. */
function textsOf(sheets: readonly MadeSheet[]): Texts {
  const places = new Map<string, number>();
  let uses = 0;
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const cell of row) {
        if (typeof cell !== "string" || cell === "") continue;
        uses++;
        if (!places.has(cell)) places.set(cell, places.size);
      }
    }
  }
  return { places, uses };
}

function addCell(records: Records, cell: MadeCell, row: number, column: number, { places, shift }: Texts & { shift: number }): void {
  if (cell === null || cell === "") return;
  const place = [...u16(row), ...u16(column)];
  if (typeof cell === "string") return records.add(0xfd, [...place, ...u16(PLAIN), ...u32(places.get(cell) ?? 0)]);
  const value = typeof cell === "number" ? cell : cell.day - shift;
  const format = typeof cell === "number" ? PLAIN : Number.isInteger(value) ? DAY : MOMENT;
  // Whole numbers of up to 30 bits stand as RK, as Excel writes them.
  if (Number.isInteger(value) && Math.abs(value) < 2 ** 29) return records.add(0x27e, [...place, ...u16(format), ...u32((value << 2) | 2)]);
  records.add(0x203, [...place, ...u16(format), ...real(value)]);
}

function sheetRecords({ rows, merged = [] }: MadeSheet, texts: Texts & { shift: number }): Uint8Array {
  const records = new Records();
  records.add(BOF, [...u16(0x600), ...u16(0x10), ...u16(0x1faa), ...u16(0x7cd), ...u32(0x41), ...u32(6)]);
  const width = Math.max(0, ...rows.map(({ length }) => length));
  records.add(0x200, [...u32(0), ...u32(rows.length), ...u16(0), ...u16(width), 0, 0]);
  rows.forEach((row, at) => row.forEach((cell, column) => addCell(records, cell, at, column, texts)));
  if (merged.length > 0) records.add(0xe5, [...u16(merged.length), ...merged.flatMap(({ top, bottom, left, right }) => [top, bottom, left, right].flatMap(u16))]);
  records.add(EOF, []);
  return records.done();
}

/** Code page, date system, a font, the formats of days and the cell formats. */
function addGlobals(records: Records, font: string, is1904: boolean): void {
  records.add(BOF, [...u16(0x600), ...u16(5), ...u16(0x1faa), ...u16(0x7cd), ...u32(0x41), ...u32(6)]);
  records.add(0x42, u16(1200));
  records.add(0x22, u16(is1904 ? 1 : 0));
  for (let each = 0; each < 4; each++) records.add(0x31, [...u16(240), ...u16(0), ...u16(0x7fff), ...u16(400), ...u16(0), 0, 0, 0, 0, ...wideText(font, 1)]);
  records.add(0x41e, [...u16(164), ...wideText("dd/mm/yyyy", 2)]);
  records.add(0x41e, [...u16(165), ...wideText("dd/mm/yyyy hh:mm", 2)]);
  for (let each = 0; each < 18; each++) {
    const format = each === DAY ? 164 : each === MOMENT ? 165 : 0;
    records.add(0xe0, [...u16(0), ...u16(format), ...u16(each < PLAIN ? 0xfff5 : 1), 0x20, 0, 0, each < PLAIN ? 0 : 4, ...u32(0), ...u32(0), ...u16(0x20c0)]);
  }
  records.add(0x293, [...u16(0x8000), 0, 0xff]);
}

/** A workbook of Excel 97–2003: BIFF8 in a compound file, with no more than a reader needs. */
export function xlsBytes({ sheets, is1904 = false }: MadeBook): Uint8Array {
  const texts = textsOf(sheets);
  const bodies = sheets.map((sheet) => sheetRecords(sheet, { ...texts, shift: is1904 ? DAYS_1904 : 0 }));
  const globals = (starts: readonly number[]): Uint8Array => {
    const records = new Records();
    addGlobals(records, sheets[0].font ?? "Times New Roman", is1904);
    sheets.forEach(({ name, isHidden }, at) => records.add(0x85, [...u32(starts[at]), isHidden ? 1 : 0, 0, ...wideText(name, 1)]));
    textTable(records, [...texts.places.keys()], texts.uses);
    records.add(EOF, []);
    return records.done();
  };
  let start = globals(sheets.map(() => 0)).length;
  const starts = bodies.map((body) => (start += body.length) - body.length);
  const head = globals(starts);
  const bytes = new Uint8Array(start);
  bytes.set(head);
  bodies.forEach((body, at) => bytes.set(body, starts[at]));
  return compoundFile([{ name: "Workbook", bytes }]);
}

/** What a workbook with a password looks like from outside: a compound file whose streams nobody reads without it. */
export function encryptedBytes(noise: Uint8Array): Uint8Array {
  return compoundFile([{ name: "EncryptionInfo", bytes: Uint8Array.from([4, 0, 4, 0, 0x40, 0, 0, 0]) }, { name: "EncryptedPackage", bytes: noise }]);
}

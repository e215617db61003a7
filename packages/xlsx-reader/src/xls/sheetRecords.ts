import type { Area } from "@tthc/spreadsheet/area";
import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import type { CellScalar } from "../model/cell";
import { FileRefusal } from "../model/result";
import type { Steps } from "../model/steps";
import { RECORD, type Records } from "./records";
import type { RecordTexts } from "./texts";

/** What a sheet's cells lean on in the workbook. */
export interface OldBook {
  texts: RecordTexts;
  strings: readonly string[];
  /** Days to add to a number of each cell format; empty where the workbook counts from 1900. */
  dayShift: readonly number[];
}

/** What keeps the cells of a sheet; rows and columns are 0-based. format: number of the cell's format. */
export interface OldSheetSink {
  cell(row: number, column: number, value: CellScalar, format: number): void;
  /** A formula's value: undefined where it was stored as blank, as by programs that compute nothing. */
  formula(row: number, column: number, value: CellScalar | undefined, format: number): void;
  hideRow(row: number): void;
  merge(area: Area): void;
}

const ERRORS: Record<number, string> = { 0: "#NULL!", 7: "#DIV/0!", 15: "#VALUE!", 23: "#REF!", 29: "#NAME?", 36: "#NUM!", 42: "#N/A", 43: "#GETTING_DATA" };
const HIDDEN = 0x20;
/** Records between two steps. */
const STEP = 10_000;

/** A number in four bytes: 30 bits of it, whole or the upper half of a fraction, perhaps a hundred times too large. */
function packedNumber(data: DataView, at: number, scratch: DataView): number {
  const bits = data.getUint32(at, true);
  let value = data.getInt32(at, true) >> 2;
  if (!(bits & 2)) {
    scratch.setUint32(0, bits & 0xfffffffc);
    value = scratch.getFloat64(0);
  }
  return bits & 1 ? value / 100 : value;
}

/** Reads the cells of one sheet from its records. */
export class SheetRecords {
  /** The sheet was saved before it was computed. */
  isUncalculated = false;
  private readonly scratch = new DataView(new ArrayBuffer(8));

  constructor(private readonly records: Records, private readonly book: OldBook, private readonly sink: OldSheetSink) {}

  /** FileRefusal "damaged" where no sheet begins. */
  *read(): Steps<void> {
    const { records } = this;
    if (!records.step() || !records.is(RECORD.begin)) throw new FileRefusal("damaged");
    for (let count = 1; records.step() && !records.is(RECORD.end); count++) {
      if (records.is(RECORD.begin)) records.skipInner();
      else this.take();
      if (count % STEP === 0) yield;
    }
  }

  private take(): void {
    const { sink, records: { id, data } } = this;
    switch (id) {
      case RECORD.row: return (data.getUint16(12, true) & HIDDEN) !== 0 ? sink.hideRow(data.getUint16(0, true)) : undefined;
      case RECORD.merged: return this.merges();
      case RECORD.numbers: return this.numbers();
      case RECORD.uncalculated: this.isUncalculated = true; return;
      case RECORD.textOf: case RECORD.packedNumber: case RECORD.number: case RECORD.logical: case RECORD.text: case RECORD.richText: case RECORD.formula:
        return this.cell(data.getUint16(0, true), data.getUint16(2, true), data.getUint16(4, true));
      default:
    }
  }

  private cell(row: number, column: number, format: number): void {
    const { records, sink, book: { strings, texts } } = this;
    const { id, data } = records;
    switch (id) {
      case RECORD.formula: return this.formula(row, column, format);
      case RECORD.textOf: return sink.cell(row, column, strings[data.getUint32(6, true)] ?? "", format);
      case RECORD.packedNumber: return this.number(row, column, packedNumber(data, 6, this.scratch), format);
      case RECORD.number: return this.number(row, column, data.getFloat64(6, true), format);
      case RECORD.logical: return sink.cell(row, column, this.logical(6, data.getUint8(7) === 1), format);
      default: return sink.cell(row, column, texts.text(records, 6), format);
    }
  }

  private logical(at: number, isError: boolean): CellScalar {
    const value = this.records.data.getUint8(at);
    return isError ? ERRORS[value] ?? "#VALUE!" : value !== 0;
  }

  private shifted(value: number, format: number): number {
    return value + (this.book.dayShift[format] ?? 0);
  }

  private number(row: number, column: number, value: number, format: number): void {
    this.sink.cell(row, column, this.shifted(value, format), format);
  }

  private numbers(): void {
    const { data } = this.records;
    const [row, first] = [data.getUint16(0, true), data.getUint16(2, true)];
    for (let at = 4, column = first; at + 8 <= data.byteLength; at += 6, column++) {
      this.number(row, column, packedNumber(data, at + 2, this.scratch), data.getUint16(at, true));
    }
  }

  private formula(row: number, column: number, format: number): void {
    const { data } = this.records;
    if (data.getUint16(12, true) !== 0xffff) return this.sink.formula(row, column, this.shifted(data.getFloat64(6, true), format), format);
    const kind = data.getUint8(6);
    const value = kind === 0 ? this.result() : kind === 1 || kind === 2 ? this.logical(8, kind === 2) : undefined;
    this.sink.formula(row, column, value, format);
  }

  /** The text of a formula's result stands in a record of its own, behind that of what several formulas share. */
  private result(): CellScalar {
    const { records } = this;
    for (const between of [0x4bc, 0x221, 0x236]) records.stepOn(between);
    return records.stepOn(RECORD.result) ? this.book.texts.text(records, 0) : NOT_COMPUTED;
  }

  private merges(): void {
    const { data } = this.records;
    for (let at = 2; at + 8 <= data.byteLength; at += 8) {
      const [top, bottom, left, right] = [0, 2, 4, 6].map((place) => data.getUint16(at + place, true));
      if (bottom >= top && right >= left) this.sink.merge({ row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 });
    }
  }
}

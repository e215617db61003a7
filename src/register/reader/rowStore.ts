import { cellText, isErrorCell } from "../texts/cell";
import { dayHowOf } from "../corrections/corrections";
import { NO_CORRECTIONS, type Corrections } from "../model/corrections";
import type { DayHow } from "../days/dayReading";
import { bandColumns, columnOf, labelColumns } from "../layout/columns";
import type { LegacyEncoding, SheetLayout } from "../model/layout";
import { COURSE_ROLES, WAY_ROLES, type ColumnRole, type MoreRole } from "../model/roles";
import type { CellValue, Chunk } from "../model/grid";
import { BandCells } from "./bandCells";
import { DayColumn } from "./dayColumn";
import { growInt32, growUint16 } from "./grow";
import { IdTexts } from "./idTexts";
import { MoreStore, type KeptRole } from "./moreStore";
import { placeOf, type ChunkColumn } from "./chunkColumn";
import { RowSet } from "./rowSet";
import { TextColumn } from "./textColumn";

export const DAY_ROLES = ["received", "due", "finished", "handedOver"] as const;
export const TEXT_ROLES = ["unit", "field", "status", "channel", "serviceLevel"] as const;
export type DayRole = (typeof DAY_ROLES)[number];
export type TextRole = (typeof TEXT_ROLES)[number];

/** Room is made for the whole declared body at once, but never for more than this many times what has come. */
const AHEAD = 16;

/** Rows that are read column by column while they are still near the processor. */
const TILE = 256;

/** A sheet as it was read: its layout and where the columns that are read stand (1-based, 0 = none). */
export interface SheetSource {
  layout: SheetLayout;
  columns: Readonly<Record<DayRole | TextRole | "caseId", number>>;
  /** Old encoding of each text column, null = Unicode. */
  encodings: Readonly<Record<TextRole, LegacyEncoding | null>>;
  /** How each day column is to be read. */
  how: Readonly<Record<DayRole, DayHow>>;
  /** Where the columns stand that were asked for beyond these. */
  more: readonly { role: KeptRole; column: number; how: DayHow }[];
  /** Columns in which rows that are no cases have their words: totals, and bands that name the unit or field of those below. */
  bands: readonly { column: number; encoding: LegacyEncoding | null }[];
  /** 1-based column of running numbers; 0 = none. */
  ordinal: number;
  /** A column names the unit: no band does. */
  hasUnit: boolean;
}

/** Rows from first to end - 1. */
interface Span {
  first: number;
  end: number;
}

/** Every row of the register as decoded cells, before anything is judged. */
export class RowStore {
  length = 0;
  readonly days = { received: new DayColumn(), due: new DayColumn(), finished: new DayColumn(), handedOver: new DayColumn() };
  readonly texts = {
    unit: new TextColumn(true), field: new TextColumn(true), status: new TextColumn(), channel: new TextColumn(), serviceLevel: new TextColumn(),
  };
  /** caseIdHash of each row's id. */
  idHash: Int32Array = new Int32Array(1024);
  private readonly ids = new IdTexts();
  /** Rows without an id that have a running number: their office counts them as cases. */
  readonly numbered = new RowSet();
  /** 1-based sheet row, and code of the sheet: index into sources + 1. */
  row: Int32Array = new Int32Array(1024);
  sheet: Uint16Array = new Uint16Array(1024);
  readonly sources: SheetSource[] = [];
  /** Where the rows of each sheet stand, by its code, so that a register of many is not gone through once for each; others' may stand between. */
  readonly spans: Span[] = [];
  readonly more: MoreStore;
  readonly bands = new BandCells();

  constructor(more: readonly MoreRole[] = [], private readonly corrections: Corrections = NO_CORRECTIONS) {
    this.more = new MoreStore([...COURSE_ROLES, ...WAY_ROLES, ...more]);
  }

  /** Appends a chunk's rows; rows above the body are left out. */
  append(layout: SheetLayout, chunk: Chunk): void {
    const sheetCode = this.sheetCode(layout);
    const skipped = Math.min(chunk.rowCount, Math.max(0, layout.firstRow - chunk.top));
    const offset = this.length - skipped;
    const length = offset + chunk.rowCount;
    this.reserve(length, Math.min(this.length + Math.max(0, layout.lastRow - layout.firstRow + 1), length * AHEAD));
    const source = this.sources[sheetCode - 1];
    for (let from = skipped; from < chunk.rowCount; from += TILE) {
      this.readTile(source, sheetCode, chunk, from, Math.min(from + TILE, chunk.rowCount), offset);
    }
    for (let row = skipped; row < chunk.rowCount; row++) this.row[offset + row] = chunk.top + row;
    this.sheet.fill(sheetCode, offset + skipped, length);
    this.spans[sheetCode] = { first: this.spans[sheetCode]?.first ?? this.length, end: length };
    this.length = length;
  }

  private readTile(source: SheetSource, code: number, chunk: Chunk, from: number, to: number, offset: number): void {
    for (const role of DAY_ROLES) {
      const place = placeOf(chunk, source.columns[role]);
      this.days[role].use(code, source.how[role]);
      if (place) this.days[role].read(place.values, place.at, from, Math.min(to, place.values.length), offset);
    }
    for (const role of TEXT_ROLES) {
      const place = placeOf(chunk, source.columns[role]);
      this.texts[role].use(source.encodings[role]);
      if (place) this.texts[role].read(place.values, place.at, from, Math.min(to, place.values.length), offset);
    }
    const place = placeOf(chunk, source.columns.caseId);
    if (place) this.ids.read(place.values, place.at, from, Math.min(to, place.values.length), offset, this.idHash);
    this.markNumbered(placeOf(chunk, source.ordinal), from, to, offset);
    for (const { role, column, how } of source.more) {
      this.more.read(role, placeOf(chunk, column), { encoding: encodingAt(source.layout, column), how }, from, to, offset);
    }
    if (source.bands.length > 0) this.bands.read(chunk, source.bands, from, to, offset, columnOf(source.layout, "procedure"), (row) => this.hasDay(row));
  }

  private markNumbered(place: ChunkColumn, from: number, to: number, offset: number): void {
    if (!place) return;
    for (let row = from; row < Math.min(to, place.values.length); row++) {
      if (this.idHash[offset + row] === 0 && isRunningNumber(place.values[row]?.[place.at])) this.numbered.add(offset + row);
    }
  }

  /** True when a row holds a readable day. */
  hasDay(row: number): boolean {
    const { received, due, finished, handedOver } = this.days;
    return received.data[row] > 0 || due.data[row] > 0 || finished.data[row] > 0 || handedOver.data[row] > 0;
  }

  /** The id at a row as the host gave it; undefined when there is none. */
  idAt(row: number): CellValue {
    return this.ids.at(row);
  }

  /** The id at a row as it is shown; "" when there is none. */
  idText(row: number): string {
    const id = this.ids.at(row);
    return this.idHash[row] !== 0 || isErrorCell(id) ? cellText(id) : "";
  }

  private reserve(needed: number, wanted: number): void {
    if (needed <= this.row.length) return;
    const length = Math.max(needed, wanted);
    for (const role of DAY_ROLES) this.days[role].reserve(length);
    for (const role of TEXT_ROLES) this.texts[role].reserve(length);
    this.more.reserve(length);
    this.row = growInt32(this.row, length);
    this.sheet = growUint16(this.sheet, length);
    this.idHash = growInt32(this.idHash, length);
  }

  private sheetCode(layout: SheetLayout): number {
    const known = this.sources.findIndex((source) => source.layout.sheet === layout.sheet);
    return known >= 0 ? known + 1 : this.sources.push(sourceOf(layout, this.more, this.corrections));
  }
}

function sourceOf(layout: SheetLayout, more: MoreStore, corrections: Corrections): SheetSource {
  const columns = readColumns(layout);
  const encodings = Object.fromEntries(TEXT_ROLES.map((role) => [role, encodingAt(layout, columns[role])])) as SheetSource["encodings"];
  const hasUnit = columns.unit > 0;
  const bands = (hasUnit ? labelColumns(layout) : bandColumns(layout)).map((column) => ({ column, encoding: encodingAt(layout, column) }));
  const how = Object.fromEntries(DAY_ROLES.map((role) => [role, dayHowOf(corrections, layout, role)])) as SheetSource["how"];
  const ordinal = columnOf(layout, "ordinal");
  return { layout, columns, encodings, how, ordinal, more: more.columnsOf(layout).map((each) => ({ ...each, how: dayHowOf(corrections, layout, each.role) })), bands, hasUnit };
}

function isRunningNumber(value: CellValue): boolean {
  return typeof value === "number" ? value > 0 : typeof value === "string" && /^\s*\d+\s*\.?\s*$/.test(value);
}

function encodingAt({ legacy = [] }: SheetLayout, column: number): LegacyEncoding | null {
  return legacy.find((each) => each.column === column)?.encoding ?? null;
}

function readColumns(layout: SheetLayout): SheetSource["columns"] {
  const column = (role: ColumnRole): number => columnOf(layout, role);
  return {
    received: column("received"), due: column("due"), finished: column("finished"), handedOver: column("handedOver"),
    unit: column("unit"), field: column("field"), status: column("status"), channel: column("channel"),
    serviceLevel: column("serviceLevel"), caseId: column("caseId"),
  };
}

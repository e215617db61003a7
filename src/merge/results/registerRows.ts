import { shownText } from "../../register/legacy/encodings";
import type { CaseTable, LostCases } from "../../register/model/caseTable";
import type { CellValue } from "../../register/model/grid";
import type { SheetLayout } from "../../register/model/layout";
import type { MoreDayRole } from "../../register/model/roles";
import { isBlankCell, plainValue } from "../../register/texts/cell";
import { squeezedKey } from "../../register/texts/fold";
import { columnOf } from "../../register/layout/columns";
import type { FileSheet } from "../../files/model/fileSheet";
import type { Merged, MergedSheet } from "../model/merged";
import type { RegisterColumn } from "./registerColumns";

/** A row as it is written: days are day numbers. */
export type RegisterCell = string | number | null;

/** A case of the table, or a row that stands for one and could not be counted; sheet is the table's code. */
interface Entry {
  sheet: number;
  row: number;
  /** Place in the case table; -1 = none. */
  at: number;
  /** Place among the lost; -1 = none. */
  lost: number;
}

/** A sheet as its rows are taken from. */
interface Source {
  file: string;
  sheet: MergedSheet;
  cells: FileSheet;
  layout: SheetLayout;
  /** 1-based column of each other header, by its key. */
  others: ReadonlyMap<string, number>;
}

/** Before a cell that says a day which cannot be read as one: so that it is not read as one here either. */
const UNREAD = "? ";
type OwnDay = "received" | "due" | "finished" | "handedOver";
const OWN_DAYS: readonly string[] = ["received", "due", "finished", "handedOver"];

function isOwnDay(role: string): role is OwnDay {
  return OWN_DAYS.includes(role);
}

/**
 * The rows of a merged register, in the order of the files: the cases that count, as they were read (days, units, fields), and
 * the rows that stand for a case and could not be counted, as they stand. Rows that repeat a case without saying anything
 * else, blank rows, totals and headers are not among them: the sheet of sources has their number.
 */
export class RegisterRows {
  private readonly entries: readonly Entry[];
  private readonly sources: ReadonlyMap<number, Source>;

  constructor(private readonly merged: Merged, sheets: ReadonlyMap<string, FileSheet>) {
    this.entries = entriesOf(merged.reading.table);
    this.sources = sourcesOf(merged, sheets);
  }

  get length(): number {
    return this.entries.length;
  }

  /** Some rows, 0-based, a cell a column. */
  cells(columns: readonly RegisterColumn[], from: number, count: number): RegisterCell[][] {
    return this.entries.slice(from, from + count).map((entry) => {
      const source = this.sources.get(entry.sheet);
      return columns.map((column) => (source ? this.cell(column, entry, source) : null));
    });
  }

  private cell(column: RegisterColumn, entry: Entry, source: Source): RegisterCell {
    if (column.kind === "source") return sourceCell(column.source, entry, source);
    if (column.kind === "other") return plainCell(source, entry.row, source.others.get(column.key) ?? 0);
    const { role } = column;
    if (role === "unit" || role === "field") return this.name(role, entry) || null;
    const at = columnOf(source.layout, role);
    if (isOwnDay(role)) return this.day(role, entry, rawCell(source, entry.row, at));
    const raw = plainCell(source, entry.row, at);
    if (column.shown === "day") return this.moreDay(role as MoreDayRole, entry, raw);
    if (role === "caseId" || column.shown === "text") return raw === null ? null : String(raw);
    return raw;
  }

  private name(role: "unit" | "field", { at, lost }: Entry): string {
    const { table } = this.merged.reading;
    if (at >= 0) return role === "unit" ? table.units[table.unit[at]] : table.fields[table.field[at]];
    return table.lost?.[role][lost] ?? "";
  }

  /** A day that was read; what could not be read stays what it says. */
  private day(role: OwnDay, { at, lost }: Entry, raw: CellValue): RegisterCell {
    const { table } = this.merged.reading;
    const unread = lost < 0 ? 0 : (table.lost as LostCases)[role][lost];
    const day = at >= 0 ? table[role][at] : Math.max(0, unread);
    if (day > 0) return day;
    return unread < 0 && !isBlankCell(raw) ? unreadCell(raw) : null;
  }

  private moreDay(role: MoreDayRole, { at }: Entry, raw: RegisterCell): RegisterCell {
    const day = at < 0 ? 0 : this.merged.reading.table.more.days[role]?.[at] ?? 0;
    if (day > 0) return day;
    return raw === null || raw === 0 ? null : unreadCell(raw);
  }
}

/** Errors stay what they are, so that they are found again; a number could be taken for a day. */
function unreadCell(raw: CellValue): string {
  const text = String(plainValue(raw) ?? "");
  return text.startsWith("#") || !/\d/.test(text) ? text : `${UNREAD}${text}`;
}

function sourceCell(source: "file" | "sheet" | "row", { row }: Entry, { file, sheet }: Source): RegisterCell {
  return source === "file" ? file : source === "sheet" ? sheet.sheet || null : row;
}

function rawCell({ cells }: Source, row: number, column: number): CellValue {
  return column > 0 ? cells.rows[row - 1]?.[column - 1] : null;
}

/** A cell as it stands, old encodings as Unicode. */
function plainCell(source: Source, row: number, column: number): RegisterCell {
  const raw = rawCell(source, row, column);
  if (isBlankCell(raw)) return null;
  const plain = plainValue(raw);
  if (typeof plain === "boolean") return plain ? "TRUE" : "FALSE";
  const { encoding = null } = source.layout.legacy?.find((each) => each.column === column) ?? {};
  return typeof plain === "string" ? shownText(plain, encoding) : plain;
}

/** Rows of cases first to last, by sheet and row: a case whose hand-over could not be read is one row. */
function entriesOf(table: CaseTable): Entry[] {
  const entries = Array.from({ length: table.length }, (_, at): Entry => ({ sheet: table.sheet[at], row: table.row[at], at, lost: -1 }));
  const { lost } = table;
  for (let each = 0; each < (lost?.length ?? 0); each++) {
    const [sheet, row, instead] = lost ? [lost.sheet[each], lost.row[each], lost.instead[each]] : [0, 0, -1];
    const same = instead >= 0 && table.sheet[instead] === sheet && table.row[instead] === row;
    if (same) entries[instead].lost = each;
    else entries.push({ sheet, row, at: -1, lost: each });
  }
  return entries.sort((a, b) => a.sheet - b.sheet || a.row - b.row);
}

function sourcesOf({ reading, files }: Merged, sheets: ReadonlyMap<string, FileSheet>): Map<number, Source> {
  const layouts = new Map(reading.layouts.map((layout) => [layout.sheet, layout]));
  const codes = new Map(reading.table.sheets.map((key, code) => [key, code]));
  return new Map(files.flatMap(({ name, sheets: listed }) => listed.flatMap((sheet): [number, Source][] => {
    const [layout, cells, code] = [layouts.get(sheet.key), sheets.get(sheet.key), codes.get(sheet.key)];
    if (!layout || !cells || code === undefined) return [];
    return [[code, { file: name, sheet, cells, layout, others: othersOf(layout) }]];
  })));
}

function othersOf({ unknownHeaders }: SheetLayout): Map<string, number> {
  return new Map([...unknownHeaders].reverse().map(({ column, header }) => [squeezedKey(header), column]));
}

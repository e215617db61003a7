import type { Area } from "@tthc/spreadsheet/area";
import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import { isZero, zerosAreNotComputed, type Opened } from "../cells/notComputed";
import type { CellScalar } from "../model/cell";
import type { Steps } from "../model/steps";
import { ValuesBoundError, type ValuesOptions, type ValuesSheet } from "../model/valuesBook";
import { readingOldBook, type OldBookSink } from "../xls/oldBook";
import type { OldSheetSink } from "../xls/sheetRecords";
import type { OldSheetEntry, WorkbookRecords } from "../xls/workbookRecords";
import { ColumnFonts } from "./columnFonts";
import { ValueRows } from "./valueRows";

/** Told of each cell's number format, for who shows the values too. */
type FormatOf = (sheet: number, row: number, column: number, format: string) => void;

type OnCell = (row: number, column: number, format: number) => void;

/** A formula whose value is 0 or blank, as one that nobody computed. */
interface Uncomputed {
  row: number;
  column: number;
  isBlank: boolean;
}

/** Keeps the cells of one sheet as values only. */
class OldValueSheet implements OldSheetSink {
  readonly sheet: ValuesSheet;
  readonly uncomputed: Uncomputed[] = [];
  /** Some formula has a value of its own. */
  others = false;
  private readonly kept: ValueRows;
  private readonly fonts: ColumnFonts | null;
  private line: (CellScalar | null)[] = [];
  private place = -1;
  private readonly date1904: boolean;

  constructor({ name, isHidden }: OldSheetEntry, workbook: WorkbookRecords, budget: { cells: number }, { isWanted }: ValuesOptions, private readonly onCell: OnCell) {
    this.date1904 = workbook.date1904;
    this.kept = new ValueRows(budget);
    this.fonts = workbook.fonts.some(isWanted) ? new ColumnFonts(workbook.fonts) : null;
    this.sheet = { name, isHidden, rows: this.kept.rows, merged: [], tables: [], hiddenRows: new Set() };
  }

  cell(row: number, column: number, value: CellScalar, format: number): void {
    if (row !== this.place) this.endRow();
    this.place = row;
    const { line } = this;
    while (line.length < column) line.push(null);
    line[column] = value;
    if (typeof value === "string") this.fonts?.add(row, column, format);
    this.onCell(row, column, format);
  }

  formula(row: number, column: number, value: CellScalar | undefined, format: number): void {
    if (value === undefined || isZero(value, this.date1904)) this.uncomputed.push({ row, column, isBlank: value === undefined });
    else if (value !== NOT_COMPUTED) this.others = true;
    this.cell(row, column, value ?? "", format);
  }

  hideRow(row: number): void {
    this.sheet.hiddenRows.add(row);
  }

  merge(area: Area): void {
    if (area.rows * area.columns > 1) this.sheet.merged.push(area);
  }

  private endRow(): void {
    if (this.place >= 0) this.kept.add(this.place, this.line);
    this.line = [];
  }

  finish(): void {
    this.endRow();
    if (this.fonts) this.sheet.fonts = this.fonts.of(this.kept.rows.length);
  }

  /** Marks formulas that nobody ever computed. */
  mark(isMeant: (formula: Uncomputed) => boolean): void {
    for (const formula of this.uncomputed) if (isMeant(formula)) this.kept.set(formula.row, formula.column, NOT_COMPUTED);
  }
}

class OldValueBook implements OldBookSink {
  readonly sheets: OldValueSheet[] = [];
  private readonly budget: { cells: number };

  constructor(private readonly options: ValuesOptions, private readonly formatOf: FormatOf | undefined) {
    this.budget = { cells: options.cells };
  }

  sheet(entry: OldSheetEntry, workbook: WorkbookRecords): OldSheetSink {
    const number = this.sheets.length;
    if (number === this.options.sheets) throw new ValuesBoundError("sheets");
    const { formatOf } = this;
    const shownAs = formatOf ? workbook.shownAs : [];
    const onCell: OnCell = (row, column, format) => formatOf?.(number, row, column, shownAs[format] ?? "General");
    const sheet = new OldValueSheet(entry, workbook, this.budget, this.options, onCell);
    this.sheets.push(sheet);
    return sheet;
  }
}

/**
 * The values of an .xls in steps. Zeros of formulas stand for "to be computed" as in an .xlsx; blanks do where all formulas are
 * blank, for that is what a library writes that computes nothing. Throws FileRefusal, and ValuesBoundError past what was asked for.
 */
export function* xlsValues(bytes: Uint8Array, options: ValuesOptions, formatOf?: FormatOf): Steps<ValuesSheet[]> {
  const book = new OldValueBook(options, formatOf);
  const { date1904, calculatesOnLoad } = yield* readingOldBook(bytes, book);
  const others = book.sheets.some((sheet) => sheet.others);
  const opened: Opened = { workbook: { date1904, calculation: { onLoad: calculatesOnLoad, engine: "" } }, decimalZeros: 0 };
  const zeros = zerosAreNotComputed(opened, others);
  const allBlank = !others && book.sheets.every(({ uncomputed }) => uncomputed.every(({ isBlank }) => isBlank));
  for (const sheet of book.sheets) {
    sheet.finish();
    sheet.mark(({ isBlank }) => (isBlank ? allBlank : zeros));
  }
  return book.sheets.map(({ sheet }) => sheet);
}

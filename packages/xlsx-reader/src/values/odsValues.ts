import { MAX_COLUMNS, MAX_ROWS, type Area } from "@tthc/spreadsheet/area";
import type { CellScalar } from "../model/cell";
import type { Steps, Work } from "../model/steps";
import { ValuesBoundError, type ValuesOptions, type ValuesSheet } from "../model/valuesBook";
import type { OdsCell, OdsRun, OdsSheetSink, OdsSink } from "../ods/odsSink";
import { documentReading, odsParts } from "../ods/odsDocument";
import type { OdsStyles } from "../ods/styles";
import type { PackageParts } from "../package/parts";
import { ColumnFonts } from "./columnFonts";
import { ValueRows } from "./valueRows";

/** Numbers fonts by their names, as they come up. */
class FontNames {
  readonly names: string[] = [];
  private readonly numbers = new Map<string, number>();

  number(name: string): number {
    let number = this.numbers.get(name);
    if (number === undefined) {
      number = this.names.push(name) - 1;
      this.numbers.set(name, number);
    }
    return number;
  }
}

/** Keeps the cells of one table as values only. */
class OdsValueSheet implements OdsSheetSink {
  readonly sheet: ValuesSheet;
  private readonly kept: ValueRows;
  private readonly fontNames = new FontNames();
  private readonly fontOf = new Map<string, number>();
  private readonly fonts = new ColumnFonts(this.fontNames.names);

  constructor(name: string, isHidden: boolean, budget: { cells: number }, private readonly styles: OdsStyles) {
    this.kept = new ValueRows(budget);
    this.sheet = { name, isHidden, rows: this.kept.rows, merged: [], tables: [], hiddenRows: new Set() };
  }

  row(row: number, cells: readonly OdsCell[]): void {
    const line: (CellScalar | null)[] = [];
    for (const cell of cells) {
      if (cell.value !== undefined) this.place(cell, cell.value, row, line);
      if (cell.rows * cell.columns > 1) this.merge(cell, row);
    }
    this.kept.add(row, line);
  }

  private place({ first, count, style }: OdsCell, value: CellScalar, row: number, line: (CellScalar | null)[]): void {
    while (line.length < first) line.push(null);
    for (let column = first; column < first + count; column++) {
      line[column] = value;
      if (typeof value === "string") this.fonts.add(row, column, this.font(style));
    }
  }

  private merge({ first, count, rows, columns }: OdsCell, row: number): void {
    for (let column = first; column < first + count; column++) {
      this.sheet.merged.push({ row, column, rows: Math.min(rows, MAX_ROWS - row), columns: Math.min(columns, MAX_COLUMNS - column) });
    }
  }

  private font(style: string): number {
    let number = this.fontOf.get(style);
    if (number === undefined) {
      number = this.fontNames.number(this.styles.font(style));
      this.fontOf.set(style, number);
    }
    return number;
  }

  hideColumns(): void {
    // Hidden columns are read like others.
  }

  hideRows(runs: readonly OdsRun[]): void {
    const end = this.kept.rows.length;
    for (const { first, count } of runs) for (let row = first; row < Math.min(end, first + count); row++) this.sheet.hiddenRows.add(row);
  }

  table({ area, showTotals }: { area: Area; showTotals: boolean }): void {
    this.sheet.tables.push({ area, showHeaders: true, showTotals });
  }

  /** The sheet, with its fonts where one of them is wanted. */
  finish(isWanted: (font: string) => boolean): ValuesSheet {
    if (this.fontNames.names.some(isWanted)) this.sheet.fonts = this.fonts.of(this.kept.rows.length);
    return this.sheet;
  }
}

/** Keeps the tables of a document. */
class OdsValueBook implements OdsSink {
  private readonly sheets: OdsValueSheet[] = [];
  private readonly budget: { cells: number };

  constructor(private readonly options: ValuesOptions) {
    this.budget = { cells: options.cells };
  }

  sheet(name: string, isShown: boolean, styles: OdsStyles): OdsSheetSink {
    if (this.sheets.length === this.options.sheets) throw new ValuesBoundError("sheets");
    const sheet = new OdsValueSheet(name, !isShown, this.budget, styles);
    this.sheets.push(sheet);
    return sheet;
  }

  finish(): ValuesSheet[] {
    return this.sheets.map((sheet) => sheet.finish(this.options.isWanted));
  }
}

/** The values of a document in one piece of XML (.fods), or of the parts of one, in steps. */
export function* documentValues(parts: readonly Uint8Array[], options: ValuesOptions): Steps<ValuesSheet[]> {
  const book = new OdsValueBook(options);
  yield* documentReading(parts, book);
  return book.finish();
}

/** The values of an .ods in steps. Throws FileRefusal, and ValuesBoundError past what was asked for. */
export function* odsValues(parts: PackageParts, options: ValuesOptions): Work<ValuesSheet[]> {
  const found: Uint8Array[] = [];
  for (const name of odsParts(parts)) {
    const part = yield* parts.reading(name);
    if (part) found.push(part);
  }
  return yield* documentValues(found, options);
}

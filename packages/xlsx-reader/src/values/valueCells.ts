import type { Area } from "@tthc/spreadsheet/area";
import { NOT_COMPUTED } from "@tthc/spreadsheet/errorTexts";
import { isZero, markFilled, zerosAreNotComputed, type Opened } from "../cells/notComputed";
import type { CellSink, RowLook, StoredFormula } from "../cells/cellSink";
import type { CellScalar } from "../model/cell";
import type { ColumnFonts } from "./columnFonts";
import { ValueRows } from "./valueRows";

/** Keeps the cells of a worksheet as values only; of formulas no more than what tells those that were never computed. */
export class ValueCells implements CellSink {
  readonly takesFormulas = false;
  readonly hiddenRows = new Set<number>();
  readonly kept: ValueRows;
  /** Some formula has a value other than 0. */
  others = false;
  private readonly zeros: { row: number; column: number }[] = [];
  private readonly spills: Area[] = [];
  private readonly shared = new Set<number>();
  private line: (CellScalar | null)[] = [];
  private place = -1;
  private isFormula = false;

  /** fonts: only where the file names a font that was asked for. */
  constructor(budget: { cells: number }, private readonly opened: Opened, private readonly fonts: ColumnFonts | null) {
    this.kept = new ValueRows(budget);
  }

  row(row: number, { hidden }: RowLook): void {
    this.place = row;
    this.line = [];
    if (hidden) this.hiddenRows.add(row);
  }

  cell(column: number, value: CellScalar | undefined, format: number): void {
    if (this.isFormula) this.noteFormula(column, value);
    if (value === undefined) return;
    const { line } = this;
    while (line.length < column) line.push(null);
    line[column] = value;
    if (this.fonts !== null && typeof value === "string") this.fonts.add(this.place, column, format);
  }

  formula(row: number, column: number, { hasText, isShared, shared, spill }: StoredFormula): boolean {
    if (isShared && hasText) this.shared.add(shared);
    if (!hasText && !(isShared && this.shared.has(shared))) return false;
    if (spill) this.spills.push({ ...spill, row, column });
    this.isFormula = true;
    return true;
  }

  private noteFormula(column: number, value: CellScalar | undefined): void {
    this.isFormula = false;
    if (value === NOT_COMPUTED) return;
    if (isZero(value ?? "", this.opened.workbook.date1904)) this.zeros.push({ row: this.place, column });
    else this.others = true;
  }

  rowEnd(): void {
    this.kept.add(this.place, this.line);
  }

  /** Marks formulas that nobody ever computed; others: some formula of the workbook has a value other than 0. */
  markNotComputed(others: boolean, budget: { cells: number }): void {
    if (zerosAreNotComputed(this.opened, others)) for (const { row, column } of this.zeros) this.kept.set(row, column, NOT_COMPUTED);
    markFilled({
      spills: this.spills, rowCount: () => this.kept.rows.length, hasRow: (row) => this.kept.hasRow(row),
      valueAt: (row, column) => this.kept.valueAt(row, column), set: (row, column, value) => this.kept.set(row, column, value),
    }, budget);
  }
}

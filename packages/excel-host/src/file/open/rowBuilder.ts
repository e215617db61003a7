import type { CellScalar, RowState } from "../../model/state";

/** The cells of one row while it is read, then as the state keeps it. */
export class RowBuilder {
  private readonly columns: number[] = [];
  private readonly values: (CellScalar | undefined)[] = [];
  private readonly formats: number[] = [];
  private count = 0;
  private anyFormat = false;

  start(): void {
    this.count = 0;
    this.anyFormat = false;
  }

  add(column: number, value: CellScalar | undefined, format: number): void {
    this.columns[this.count] = column;
    this.values[this.count] = value;
    this.formats[this.count++] = format;
    if (format !== 0) this.anyFormat = true;
  }

  /**
   * The row, or undefined when it says nothing. before: the same row when a file lists it twice; format: of the whole
   * row; keepDefault: cells without a format keep that they have none, for their column has one.
   */
  row(before: RowState | undefined, format: number | undefined, keepDefault: boolean): RowState | undefined {
    const { count } = this;
    if (count === 0 && format === undefined) return before;
    const keep = this.anyFormat || format !== undefined || keepDefault;
    const row: RowState = before ?? { values: [], formats: [] };
    if (format !== undefined) row.format = format;
    if (!before && this.isPacked()) {
      row.values = this.values.slice(0, count);
      if (keep) row.formats = this.formats.slice(0, count);
      return row;
    }
    for (let i = 0; i < count; i++) {
      row.values[this.columns[i]] = this.values[i];
      if (keep) row.formats[this.columns[i]] = this.formats[i];
    }
    return row;
  }

  /** Cells stand side by side from column A: copied at once, and nothing larger than the row is made. */
  private isPacked(): boolean {
    for (let i = 0; i < this.count; i++) if (this.columns[i] !== i) return false;
    return true;
  }
}

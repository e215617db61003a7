import type { CellScalar } from "../model/cell";
import { ValuesBoundError } from "../model/valuesBook";

type Line = (CellScalar | null)[];

/** Blank rows that weigh as much as one cell. */
const BLANK_ROWS = 16;
/** Stands for every blank row; nothing is ever put into it. */
const BLANK: Line = [];

/** The rows of a sheet as plain arrays without holes, within a budget that counts down over all sheets of a file. */
export class ValueRows {
  readonly rows: Line[] = [];

  constructor(private readonly budget: { cells: number }) {}

  /** Puts the cells of a row in place; where a file lists a row twice, its later cells count. */
  add(row: number, cells: Line): void {
    const { rows } = this;
    if (cells.length === 0) return;
    this.take(cells.length + Math.max(0, row - rows.length) / BLANK_ROWS);
    while (rows.length < row) rows.push(BLANK);
    const before = rows[row];
    if (before === undefined || before === BLANK) rows[row] = cells;
    else cells.forEach((value, column) => this.set(row, column, value));
  }

  /** "" for a blank. */
  valueAt(row: number, column: number): CellScalar {
    return this.rows[row]?.[column] ?? "";
  }

  /** Changes a cell of a row that is there; null changes nothing. */
  set(row: number, column: number, value: CellScalar | null): void {
    if (value === null) return;
    if (this.rows[row] === BLANK) this.rows[row] = [];
    const line = this.rows[row];
    if (column > line.length) this.take(column - line.length);
    while (line.length < column) line.push(null);
    line[column] = value;
  }

  hasRow(row: number): boolean {
    return this.rows[row] !== undefined && this.rows[row] !== BLANK;
  }

  private take(cells: number): void {
    if ((this.budget.cells -= cells) < 0) throw new ValuesBoundError("cells");
  }
}

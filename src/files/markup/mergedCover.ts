/** Columns that merged cells cover from above, each until the row where it is free again. */
export class MergedCover {
  private readonly free: number[] = [];

  /** The first column at or behind `column` that is free in a row. */
  freeColumn(column: number, row: number): number {
    let at = column;
    while (this.free[at] > row) at++;
    return at;
  }

  /** A cell covers columns up to the row `free`. */
  cover(column: number, columns: number, free: number): void {
    for (let at = column; at < column + columns; at++) this.free[at] = Math.max(this.free[at] ?? 0, free);
  }
}

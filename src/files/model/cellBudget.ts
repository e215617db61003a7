import { IMPORT_LIMITS } from "./limits";
import { ImportRefusal, type ImportedCell } from "./types";

/** Counts the cells of one file and stops the reading when there are too many for a machine or for Excel. */
export class CellBudget {
  private cells = 0;

  /** Takes a row, without the blanks at its end. A blank row takes room too. */
  row(cells: ImportedCell[], place: number): ImportedCell[] {
    let length = cells.length;
    while (length > 0 && (cells[length - 1] ?? "") === "") length--;
    if (length > IMPORT_LIMITS.columns) throw new ImportRefusal("tooWide", { limit: IMPORT_LIMITS.columns });
    this.take(Math.max(1, length), place);
    return length === cells.length ? cells : cells.slice(0, length);
  }

  /** Takes blank rows; `place` is that of the last. */
  blankRows(count: number, place: number): void {
    if (count > 0) this.take(count, place);
  }

  private take(cells: number, place: number): void {
    this.cells += cells;
    if (this.cells > IMPORT_LIMITS.cells || place >= IMPORT_LIMITS.rows) throw new ImportRefusal("tooManyCells", { limit: IMPORT_LIMITS.cells, rows: IMPORT_LIMITS.rows });
  }
}

/** Takes blank rows off the end. */
export function trimmedRows(rows: ImportedCell[][]): ImportedCell[][] {
  let length = rows.length;
  while (length > 0 && rows[length - 1].length === 0) length--;
  return rows.slice(0, length);
}

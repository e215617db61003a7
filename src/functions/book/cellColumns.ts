import type { CellValue } from "../../register/model/grid";
import { pickedFrom, type CellStore, type CodedColumn } from "./cellStore";

/** The cells of some rows of a range, column by column, each coded when it is first asked for. */
export class CellColumns {
  private readonly columns = new Map<number, CodedColumn>();

  /** @param rows of the range, counted from 1 */
  constructor(private readonly store: CellStore, private readonly rows: Int32Array) {}

  /**
   * A column by its 1-based place; blank where the range has none.
   * @example columns.at(3).cells[columns.at(3).codes[0]] // "Sở Y tế"
   */
  at(column: number): CodedColumn {
    const known = this.columns.get(column);
    if (known) return known;
    const made = this.store.of(this.rows, column);
    this.columns.set(column, made);
    return made;
  }

  cell(row: number, column: number): CellValue {
    const { codes, cells } = this.at(column);
    return cells[codes[row]] ?? null;
  }

  /** The same of some of the rows, by their places. */
  pick(places: Int32Array): CellColumns {
    const picked = new CellColumns(this.store, Int32Array.from(places, (at) => this.rows[at]));
    for (const [column, coded] of this.columns) picked.columns.set(column, pickedFrom(coded, places));
    return picked;
  }
}

import type { CellValue } from "../../register/model/grid";

type Matrix = readonly (readonly CellValue[])[];

/** A column's different cells, and which of them stands in each row. */
export interface CodedColumn {
  codes: Uint32Array;
  cells: readonly CellValue[];
}

/** The cells of some rows of a matrix, column by column, each coded when it is first asked for. */
export class CellColumns {
  private readonly columns = new Map<number, CodedColumn>();

  /** @param rows 1-based rows of the matrix */
  constructor(private matrix: Matrix | null, private readonly rows: Int32Array) {}

  /**
   * A column by its 1-based place; blank where the matrix has none.
   * @example columns.at(3).cells[columns.at(3).codes[0]] // "Sở Y tế"
   */
  at(column: number): CodedColumn {
    const known = this.columns.get(column);
    if (known) return known;
    const made = coded(this.matrix ?? [], this.rows, column - 1);
    this.columns.set(column, made);
    return made;
  }

  cell(row: number, column: number): CellValue {
    const { codes, cells } = this.at(column);
    return cells[codes[row]] ?? null;
  }

  /** Codes some columns, after which the matrix is let go. */
  keep(columns: readonly number[]): void {
    for (const column of columns) this.at(column);
    this.matrix = null;
  }

  /** The same of some of the rows, by their places. */
  pick(places: Int32Array): CellColumns {
    const picked = new CellColumns(this.matrix, Int32Array.from(places, (at) => this.rows[at]));
    for (const [column, { codes, cells }] of this.columns) picked.columns.set(column, { codes: Uint32Array.from(places, (at) => codes[at]), cells });
    return picked;
  }
}

function coded(matrix: Matrix, rows: Int32Array, at: number): CodedColumn {
  const codes = new Uint32Array(rows.length);
  const places = new Map<CellValue, number>();
  const cells: CellValue[] = [];
  for (let row = 0; row < rows.length; row++) {
    const cell = matrix[rows[row] - 1]?.[at] ?? null;
    let code = places.get(cell);
    if (code === undefined) {
      code = cells.push(cell) - 1;
      places.set(cell, code);
    }
    codes[row] = code;
  }
  return { codes, cells };
}

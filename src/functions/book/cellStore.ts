import type { CellValue } from "../../register/model/grid";
import { isBlank } from "../../register/texts/blankCells";

type Matrix = readonly (readonly CellValue[])[];
type Codes = Uint8Array | Uint16Array | Uint32Array;

/** A column's different cells, and which of them stands in each row. */
export interface CodedColumn {
  codes: Codes;
  cells: readonly CellValue[];
}

/** Rows after which a column of ever new cells is taken for one of ids: no cell of it is looked for among those seen. */
const ROWS_TO_TELL = 4096;
const MOST_NEW = 0.9;

/**
 * All cells of a range. The matrix that the host handed over is large; once all of its columns are coded it is let go, and made
 * anew for whoever needs all of it.
 */
export class CellStore {
  private readonly columns = new Map<number, CodedColumn>();
  /** Rows up to the last one with a filled cell; -1 = not looked yet. */
  private filled = -1;

  constructor(private matrix: Matrix | null) {}

  /** The range as rows, blank rows at its end left out once it has been let go. */
  rows(): Matrix {
    if (this.matrix) return this.matrix;
    const columns = [...this.columns].sort(([one], [other]) => one - other).map(([, column]) => column);
    return Array.from({ length: this.filled }, (_row, row) => columns.map(({ cells, codes }) => cells[codes[row]]));
  }

  /**
   * A column in some rows, both counted from 1; blank where the range has none.
   * @example store.of(Int32Array.of(2, 3), 3).cells // ["Sở Y tế"]
   */
  of(rows: Int32Array, column: number): CodedColumn {
    const whole = this.columns.get(column);
    return whole ? pickedFrom(whole, rows, -1) : codedCells(rows.length, (at) => this.matrix?.[rows[at] - 1]?.[column - 1] ?? null);
  }

  /** The different cells of a column from a row on, both counted from 1. */
  different(firstRow: number, column: number): readonly CellValue[] {
    const rows = Math.max(0, this.height() - firstRow + 1);
    return this.of(Int32Array.from({ length: rows }, (_row, at) => firstRow + at), column).cells;
  }

  /** Codes one more column; false when none is left and the matrix is let go: a few milliseconds each for a large register. */
  shrink(): boolean {
    const { matrix } = this;
    if (matrix === null) return false;
    const height = this.height();
    const width = matrix[0]?.length ?? 0;
    const next = Array.from({ length: width }, (_column, at) => at + 1).find((column) => !this.columns.has(column));
    if (next === undefined) this.matrix = null;
    else this.columns.set(next, codedCells(height, (row) => matrix[row][next - 1] ?? null));
    return this.matrix !== null;
  }

  private height(): number {
    const { matrix } = this;
    if (this.filled < 0 && matrix) {
      this.filled = matrix.length;
      while (this.filled > 0 && matrix[this.filled - 1].every(isBlank)) this.filled--;
    }
    return this.filled;
  }
}

/**
 * Some entries of a coded column, with only the cells that stand in them.
 * @param offset of the places within the column
 */
export function pickedFrom({ codes, cells }: CodedColumn, rows: Int32Array, offset = 0): CodedColumn {
  const places = new Int32Array(cells.length).fill(-1);
  const kept: CellValue[] = [];
  const picked = Uint32Array.from(rows, (row) => {
    const code = codes[row + offset];
    if (places[code] < 0) places[code] = kept.push(cells[code]) - 1;
    return places[code];
  });
  return { codes: narrow(picked, kept.length), cells: kept };
}

function codedCells(length: number, cellAt: (row: number) => CellValue): CodedColumn {
  const codes = new Uint32Array(length);
  const places = new Map<CellValue, number>();
  const cells: CellValue[] = [];
  let looks = true;
  for (let row = 0; row < length; row++) {
    const cell = cellAt(row);
    let code = looks ? places.get(cell) : undefined;
    if (code === undefined) {
      code = cells.push(cell) - 1;
      if (looks) places.set(cell, code);
    }
    codes[row] = code;
    if (row === ROWS_TO_TELL) looks = cells.length < ROWS_TO_TELL * MOST_NEW;
  }
  return { codes: narrow(codes, cells.length), cells };
}

function narrow(codes: Uint32Array, different: number): Codes {
  if (different <= 0x100) return Uint8Array.from(codes);
  return different <= 0x10000 ? Uint16Array.from(codes) : codes;
}

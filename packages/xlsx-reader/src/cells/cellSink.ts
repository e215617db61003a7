import type { Area } from "@tthc/spreadsheet/area";
import type { CellScalar } from "../model/cell";

/** What a row says of itself; the object is used again for the next row. */
export interface RowLook {
  /** Format of the whole row, where it has one. */
  format: number | undefined;
  /** Points; -1 where the row says nothing. */
  height: number;
  hidden: boolean;
}

/** A formula as the file stores it. */
export interface StoredFormula {
  /** Without "="; "" where the cell shares another's, and where nobody asks for texts. */
  text: string;
  hasText: boolean;
  isShared: boolean;
  /** Number of the formula that it shares. */
  shared: number;
  /** The cells that it fills, where they are more than its own. */
  spill: Area | null;
}

/** What keeps the cells of a sheet while they are read, row by row in the file's order; rows and columns are 0-based. */
export interface CellSink {
  /** Whether it wants the texts of formulas. */
  readonly takesFormulas: boolean;
  row(row: number, look: RowLook): void;
  /** A cell of the row; undefined is a blank one that has a format. */
  cell(column: number, value: CellScalar | undefined, format: number): void;
  /** A formula of the cell that comes next; whether it is one (a cell may share a formula that nobody wrote). */
  formula(row: number, column: number, formula: StoredFormula): boolean;
  rowEnd(): void;
}

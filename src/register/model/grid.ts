/** A cell as the host hands it over; error cells arrive as "#N/A", "#VALUE!" … or as an object. */
export type CellValue = unknown;

/** A rectangle of cells. top and left are 1-based, as Excel shows them. */
export interface Grid {
  sheet: string;
  top: number;
  left: number;
  rows: readonly (readonly CellValue[])[];
  /** Font of each column's cells where the host says it, by place in the rows: tells legacy encodings (domain.md 4.4.9). */
  fonts?: readonly (string | null)[];
}

/** Part of a sheet's body as read from the host: blocks of adjacent columns over the same rows. */
export interface Chunk {
  /** 1-based sheet row of the first row. */
  top: number;
  rowCount: number;
  blocks: readonly { left: number; values: readonly (readonly CellValue[])[] }[];
}

/** Cells merged into one, in 1-based sheet rows and columns: only the upper left one holds the value. */
export interface MergedArea {
  top: number;
  left: number;
  rows: number;
  columns: number;
}

import type { PlacedCells } from "./plan/plan";

/** Rows to be written, however many; they are asked for block by block, 0-based. */
export interface RowSource {
  rows: number;
  columns: number;
  block(row: number, count: number): PlacedCells | Promise<PlacedCells>;
}

import { writtenCell, type WrittenCell } from "./plan/cellText";
import type { PlacedCells } from "./plan/plan";
import type { ImportedCell, ImportedSheet } from "../files/model/types";

/** Cells of one request: some 1 MB of texts with their formats, well below what Excel on the web takes. */
const CHUNK_CELLS = 20_000;

/**
 * A cell as it is written. Everything that the file does not type itself is text, with the text format set first: then
 * "=1+1" is no formula, "05/08/2021" no date by the machine's region and "00123" keeps its zeros. The reader of
 * registers reads days and numbers from texts, so nothing is lost by it.
 */
function importedCell(cell: ImportedCell): WrittenCell {
  return typeof cell === "string" ? writtenCell(cell, "text") : { value: cell.number, numberFormat: cell.format };
}

/** Columns of a sheet: those of its widest row. */
export function columnsOf({ rows }: ImportedSheet): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 1);
}

/** Rows of the first request. */
export function chunkRows(columns: number): number {
  return Math.max(1, Math.floor(CHUNK_CELLS / columns));
}

/** Some rows as one block, blanks filled up to the sheet's width; 0-based. */
export function blockOf({ rows }: ImportedSheet, row: number, count: number, columns: number): PlacedCells {
  const cells = rows.slice(row, row + count).map((line) => Array.from({ length: columns }, (_, column) => importedCell(line[column] ?? "")));
  return {
    area: { row, column: 0, rows: cells.length, columns },
    values: cells.map((line) => line.map(({ value }) => value)),
    numberFormats: cells.map((line) => line.map(({ numberFormat }) => numberFormat)),
  };
}

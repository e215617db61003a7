import type { Chunk } from "./draft";

interface Page {
  /** Points used on the page so far. */
  used: number;
  breaks: number[];
}

function heightOf(rowHeights: readonly number[], first: number, rows: number): number {
  return rowHeights.slice(first, first + rows).reduce((sum, each) => sum + each, 0);
}

/** Lets a chunk run over pages row by row and leaves the page where it ends. */
function flow(page: Page, rowHeights: readonly number[], chunk: Chunk, room: number): void {
  for (let row = chunk.first; row < chunk.first + chunk.rows; row++) {
    if (page.used + rowHeights[row] > room) {
      page.breaks.push(row);
      page.used = 0;
    }
    page.used += rowHeights[row];
  }
}

/**
 * Rows that begin a new printed page, so that no chart, paragraph or small table is cut and no table head is left
 * alone at a page's foot. room: height of a page in points.
 * @example pageBreaks([100, 100, 100], [chunk of row 0, chunk of rows 1–2], 250) // [1]
 */
export function pageBreaks(rowHeights: readonly number[], chunks: readonly Chunk[], room: number): number[] {
  const page: Page = { used: 0, breaks: [] };
  for (const chunk of chunks) {
    const whole = heightOf(rowHeights, chunk.first, chunk.rows);
    const needed = whole <= room ? whole : heightOf(rowHeights, chunk.first, Math.min(chunk.rows, chunk.head));
    if (page.used > 0 && page.used + needed > room) {
      page.breaks.push(chunk.first);
      page.used = 0;
    }
    flow(page, rowHeights, chunk, room);
  }
  return page.breaks;
}

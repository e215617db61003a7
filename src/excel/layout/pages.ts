import type { Chunk } from "./draft";

/** The printed pages so far. */
interface Pages {
  /** Points used on the last page. */
  used: number;
  breaks: number[];
}

/** Room of a page in points; pages that begin below `titleRow` carry the repeated rows and have less. */
export interface PageRoom {
  height: number;
  titleRow: number;
  titleHeight: number;
}

function heightOf(rowHeights: readonly number[], first: number, rows: number): number {
  return rowHeights.slice(first, first + rows).reduce((sum, each) => sum + each, 0);
}

function startPage(pages: Pages, row: number, room: PageRoom): void {
  pages.breaks.push(row);
  pages.used = row > room.titleRow ? room.titleHeight : 0;
}

/** Lets a chunk run over pages row by row and leaves the page where it ends. */
function flow(pages: Pages, rowHeights: readonly number[], chunk: Chunk, room: PageRoom): void {
  for (let row = chunk.first; row < chunk.first + chunk.rows; row++) {
    if (row > 0 && pages.used + rowHeights[row] > room.height && pages.breaks[pages.breaks.length - 1] !== row) startPage(pages, row, room);
    pages.used += rowHeights[row];
  }
}

/** Points that must still be free for a chunk to begin on a page: all of it, or at least what comes before its end. */
function neededRoom(rowHeights: readonly number[], chunk: Chunk, room: PageRoom): number {
  const height = room.height - (chunk.first > room.titleRow ? room.titleHeight : 0);
  const wishes = [chunk.rows, chunk.end - chunk.first, Math.min(chunk.rows, chunk.head)].map((rows) => heightOf(rowHeights, chunk.first, rows));
  return wishes.find((each) => each <= height) ?? height;
}

/**
 * Rows that begin a new printed page, so that no chart, paragraph or small table is cut and no table head is left
 * alone at a page's foot.
 * @example pageBreaks([100, 100, 100], [chunk of row 0, chunk of rows 1–2], { height: 250, … }) // [1]
 */
export function pageBreaks(rowHeights: readonly number[], chunks: readonly Chunk[], room: PageRoom): number[] {
  const pages: Pages = { used: 0, breaks: [] };
  let afterHeading = false;
  for (const chunk of chunks) {
    const begun = chunk.first > 0 && pages.used > 0 && pages.breaks[pages.breaks.length - 1] !== chunk.first;
    const needed = afterHeading ? heightOf(rowHeights, chunk.first, Math.min(chunk.rows, chunk.head)) : neededRoom(rowHeights, chunk, room);
    if (begun && pages.used + needed > room.height) startPage(pages, chunk.first, room);
    flow(pages, rowHeights, chunk, room);
    afterHeading = chunk.heading === true;
  }
  return pages.breaks;
}

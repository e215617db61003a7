import type { Chunk } from "./draft";

/** The printed pages so far. */
interface Pages {
  /** Points used on the last page. */
  used: number;
  breaks: number[];
}

const NONE: ReadonlySet<number> = new Set();
/** A page with less on it than this share is not left for a table that would fit the next one whole. */
const HARDLY_BEGUN = 0.4;

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

/** Most rows that move to the next page with the one they belong to. */
const MOST_MOVED = 9;

/** The row with which the next page begins in place of `row`, so that no band or total is parted from its rows. */
function pageStart(row: number, chunk: Chunk, pages: Pages, kept: ReadonlySet<number>): number {
  const least = Math.max(chunk.first + chunk.head, (pages.breaks[pages.breaks.length - 1] ?? 0) + 1, row - MOST_MOVED);
  let start = row;
  while (start > least && kept.has(start - 1)) start--;
  return kept.has(start - 1) ? row : start;
}

/** Lets a chunk run over pages row by row and leaves the page where it ends. */
function flow(pages: Pages, rowHeights: readonly number[], chunk: Chunk, room: PageRoom, kept: ReadonlySet<number>): void {
  for (let row = chunk.first; row < chunk.first + chunk.rows; row++) {
    if (row > 0 && pages.used + rowHeights[row] > room.height && pages.breaks[pages.breaks.length - 1] !== row) {
      const start = pageStart(row, chunk, pages, kept);
      startPage(pages, start, room);
      pages.used += heightOf(rowHeights, start, row - start);
    }
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
 * alone at a page's foot. kept: rows that must not be the last of a page, such as a band above its cases.
 * @example pageBreaks([100, 100, 100], [chunk of row 0, chunk of rows 1–2], { height: 250, … }) // [1]
 */
export function pageBreaks(rowHeights: readonly number[], chunks: readonly Chunk[], room: PageRoom, kept: ReadonlySet<number> = NONE): number[] {
  const pages: Pages = { used: 0, breaks: [] };
  let afterHeading = false;
  for (const chunk of chunks) {
    const begun = chunk.first > 0 && pages.used > 0 && pages.breaks[pages.breaks.length - 1] !== chunk.first;
    const runs = (chunk.last === true && room.titleHeight > 0) || chunk.runs === true && (afterHeading || pages.used < room.height * HARDLY_BEGUN);
    const needed = runs ? heightOf(rowHeights, chunk.first, Math.min(chunk.rows, chunk.head)) : neededRoom(rowHeights, chunk, room);
    if (begun && pages.used + needed > room.height) startPage(pages, chunk.first, room);
    flow(pages, rowHeights, chunk, room, kept);
    afterHeading = chunk.heading === true;
  }
  return pages.breaks;
}

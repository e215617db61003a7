import type { Chunk } from "../plan/draft";

/** The printed pages so far. */
interface Pages {
  /** Points used on the last page. */
  used: number;
  breaks: number[];
}

/** A page with less on it than this share is not left for a table that would fit the next one whole. */
const HARDLY_BEGUN = 0.4;
/** Most rows that move to the next page with the one they belong to. */
const MOST_MOVED = 26;
/** Share of a page that may move with a signature; more would leave a hole where it was. */
const MOST_WITH_SIGNATURE = 0.6;

/** Room of a page in points; pages that begin below `titleRow` carry the repeated rows and have less. */
export interface PageRoom {
  height: number;
  titleRow: number;
  titleHeight: number;
}

/** What is put on pages: rows in chunks. */
export interface Printed {
  /** Points. */
  rowHeights: readonly number[];
  chunks: readonly Chunk[];
  /** Rows that must not be the last of a page, such as a band above its cases. */
  kept: ReadonlySet<number>;
  /** Rows that begin a page whatever room there is. */
  forced: ReadonlySet<number>;
}

function heightOf({ rowHeights }: Printed, first: number, end: number): number {
  return rowHeights.slice(first, end).reduce((sum, each) => sum + each, 0);
}

function titleOf(row: number, room: PageRoom): number {
  return row > room.titleRow ? room.titleHeight : 0;
}

function lastBreak({ breaks }: Pages): number {
  return breaks[breaks.length - 1] ?? 0;
}

function startPage(pages: Pages, row: number, room: PageRoom): void {
  pages.breaks.push(row);
  pages.used = titleOf(row, room);
}

/** The row with which the next page begins in place of `row`, so that no band or total is parted from its rows. */
function pageStart(row: number, chunk: Chunk, pages: Pages, { kept }: Printed): number {
  const least = Math.max(chunk.first + chunk.head, lastBreak(pages) + 1, row - MOST_MOVED);
  let start = row;
  while (start > least && kept.has(start - 1)) start--;
  return kept.has(start - 1) ? row : start;
}

/** Lets a chunk run over pages row by row and leaves the page where it ends. */
function flow(pages: Pages, printed: Printed, chunk: Chunk, room: PageRoom): void {
  const { rowHeights, forced } = printed;
  for (let row = chunk.first; row < chunk.first + chunk.rows; row++) {
    const begins = row === 0 || lastBreak(pages) === row;
    if (!begins && forced.has(row)) startPage(pages, row, room);
    else if (!begins && pages.used + rowHeights[row] > room.height) {
      const start = pageStart(row, chunk, pages, printed);
      startPage(pages, start, room);
      pages.used += heightOf(printed, start, row);
    }
    pages.used += rowHeights[row];
  }
}

/** Points that must still be free for a chunk to begin on a page: all of it, or at least what comes before its end. */
function neededRoom(printed: Printed, chunk: Chunk, room: PageRoom): number {
  const height = room.height - titleOf(chunk.first, room);
  const wishes = [chunk.rows, chunk.end - chunk.first, Math.min(chunk.rows, chunk.head)].map((rows) => heightOf(printed, chunk.first, chunk.first + rows));
  return wishes.find((each) => each <= height) ?? height;
}

/** Where the page of a chunk that finds no room begins: with the end of what it belongs to when both fit one page. */
function breakFor(pages: Pages, printed: Printed, chunk: Chunk, room: PageRoom): number {
  const { since } = chunk;
  if (since === undefined || (since.underTitle && room.titleHeight === 0)) return chunk.first;
  const most = since.underTitle || room.titleHeight > 0 ? room.height : room.height * MOST_WITH_SIGNATURE;
  const suits = (row: number): boolean => row > lastBreak(pages) && heightOf(printed, row, chunk.first) <= most
    && titleOf(row, room) + heightOf(printed, row, chunk.first + chunk.rows) <= room.height;
  return since.rows.find(suits) ?? chunk.first;
}

/**
 * Rows that begin a new printed page, so that no chart, paragraph or small table is cut, no table head is left alone at
 * a page's foot and no signature at a page's top.
 * @example pageBreaks({ rowHeights: [100, 100, 100], chunks: [row 0, rows 1–2], … }, { height: 250, … }) // [1]
 */
export function pageBreaks(printed: Printed, room: PageRoom): number[] {
  const pages: Pages = { used: 0, breaks: [] };
  let afterHeading = false;
  for (const chunk of printed.chunks) {
    const begun = chunk.first > 0 && pages.used > 0 && lastBreak(pages) !== chunk.first;
    const runs = chunk.runs === true && (afterHeading || pages.used < room.height * HARDLY_BEGUN);
    const needed = runs ? heightOf(printed, chunk.first, chunk.first + Math.min(chunk.rows, chunk.head)) : neededRoom(printed, chunk, room);
    if (begun && pages.used + needed > room.height) {
      const start = breakFor(pages, printed, chunk, room);
      startPage(pages, start, room);
      pages.used += heightOf(printed, start, chunk.first);
    }
    flow(pages, printed, chunk, room);
    afterHeading = chunk.heading === true;
  }
  return pages.breaks;
}

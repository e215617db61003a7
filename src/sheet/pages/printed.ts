import type { Draft } from "../plan/draft";
import { linesHeight } from "../plan/measure";
import { pageBreaks, type PageRoom } from "./pages";
import type { SheetPlan } from "../plan/plan";
import type { PlacedTable } from "../table/table";
import { PRINT, SIZE } from "../plan/tokens";

/** The printed pages of a sheet. */
type PrintedPages = Pick<SheetPlan, "pageBreaks" | "titleRows">;

/** A table that goes on where a page begins, and the rows of its block that need a header there. */
interface MissingHeaders {
  table: string;
  rows: number[];
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, each) => sum + each, 0);
}

/** Height of a printed page in the sheet's points: a sheet that is wider than the page is shrunk to fit. */
function pageHeight(draft: Draft): number {
  return PRINT.height * Math.max(1, sumOf(draft.grid) / PRINT.width);
}

function breaksOf(draft: Draft, room: PageRoom): number[] {
  return pageBreaks({ rowHeights: draft.rowHeights, chunks: draft.chunks, kept: draft.kept, forced: draft.forced }, room);
}

/** Rows of a table's block that begin a page without a header; a chart's rows stay in one piece. */
function cutRows({ rowAt, window }: PlacedTable, breaks: readonly number[], forced: ReadonlySet<number>): number[] {
  const inWindow = (index: number): boolean => window !== null && index > window.from && index < window.from + window.count;
  return breaks.filter((row) => !forced.has(row)).map((row) => rowAt.indexOf(row)).filter((index) => index > 0 && !inWindow(index));
}

function headerHeight(draft: Draft, { headerFirst, bodyFirst }: PlacedTable): number {
  return sumOf(draft.rowHeights.slice(headerFirst, bodyFirst));
}

/**
 * The header of the sheet's last table repeated by print itself: only when every page below it begins with rows of that
 * table, for print repeats it on all of them.
 */
function underTitle(draft: Draft, last: PlacedTable): PrintedPages | null {
  if (last.rowAt.some((row) => draft.forced.has(row))) return null;
  const breaks = breaksOf(draft, { height: pageHeight(draft), titleRow: last.headerFirst, titleHeight: headerHeight(draft, last) });
  const own = breaks.filter((row) => row > last.headerFirst).every((row) => last.rowAt.includes(row));
  return own ? { pageBreaks: breaks, titleRows: { first: last.headerFirst, count: last.headerRows } } : null;
}

/** The rows of one table that begin a page when each of its pages has a header; title: points of the title above it. */
function missingIn(draft: Draft, table: PlacedTable, title: number): MissingHeaders {
  const room: PageRoom = { height: pageHeight(draft), titleRow: table.headerFirst, titleHeight: headerHeight(draft, table) + title };
  return { table: table.block.id, rows: cutRows(table, breaksOf(draft, room), draft.forced) };
}

/**
 * The printed pages of a placed sheet, and the first table that lacks a header where it goes on: print can repeat one
 * header only, and only down to the end of the sheet.
 */
export function printedPages(draft: Draft, tables: readonly PlacedTable[]): { pages: PrintedPages; missing: MissingHeaders | null } {
  const plain = breaksOf(draft, { height: pageHeight(draft), titleRow: Infinity, titleHeight: 0 });
  const cut = tables.filter((table) => cutRows(table, plain, draft.forced).length > 0);
  const last = tables[tables.length - 1];
  const titled = cut.includes(last) ? underTitle(draft, last) : null;
  const pages = titled ?? { pageBreaks: plain, titleRows: null };
  const open = cut.find((table) => !(titled && table === last));
  if (!open) return { pages, missing: null };
  const missing = missingIn(draft, open, open.block.title === "" ? 0 : linesHeight(1, SIZE.section));
  return { pages, missing: missing.rows.length > 0 ? missing : null };
}

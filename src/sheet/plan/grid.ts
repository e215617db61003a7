import type { TableBlock } from "../../report/model/model";
import { PRINT, SIZE } from "./tokens";
import { neededWidth, textWidths, wordWidth, type TableSizes } from "./widths";

/** Columns of a sheet whose tables are too narrow to give it its columns. */
const PLAIN_COLUMNS = 12;
const FEWEST_COLUMNS = 4;
/** A table with more columns than this is set in smaller type. */
const MANY_COLUMNS = 13;
/** A table with more rows than this is a list over several pages: set small, so that there are fewer of them. */
const LONG_ROWS = 60;
/** Columns of numbers do not grow beyond this (points) while a text column can take the room. */
const WIDEST_NUMBER = 84;

/** The table that the sheet's columns are cut for: the one with most columns, the first of equals. */
export function mainTable(tables: readonly TableBlock[]): TableBlock | undefined {
  return tables.reduce<TableBlock | undefined>(
    (best, table) => (table.columns.length > (best?.columns.length ?? 0) ? table : best), undefined);
}

/** The type of the tables from the largest to the smallest that still reads well on paper. */
const SIZES: readonly TableSizes[] = [{ body: SIZE.body, header: SIZE.header }, { body: 10, header: 9 }, { body: 9.5, header: 8.5 }];

/** Type sizes for all tables of a sheet: the wished one first, then those to try when the main table runs over a page. */
export function tableSizes(main: TableBlock | undefined): readonly TableSizes[] {
  if (!main) return SIZES.slice(0, 1);
  if (main.rows.length > LONG_ROWS) return SIZES.slice(1, 2);
  return main.columns.length > MANY_COLUMNS ? SIZES.slice(1) : SIZES;
}

function total(widths: readonly number[]): number {
  return widths.reduce((sum, each) => sum + each, 0);
}

/** Raises every width towards its wish, all by the same share of what is missing, within the room. */
function raiseWidths(widths: readonly number[], wishes: readonly number[], room: number): number[] {
  const missing = widths.map((width, index) => Math.max(0, wishes[index] - width));
  const share = Math.min(1, Math.max(0, room) / Math.max(1e-9, total(missing)));
  return widths.map((width, index) => width + missing[index] * share);
}

/** Shares of a column's texts that are tried to stand on one line. */
const SHARES = [1, 0.95, 0.9, 0.8, 0.7, 0.6, 0.5];

/**
 * Widths with which as many texts as possible stand on one line, the same share in every column: a place that is as long
 * in every row comes before a state that is long in few.
 */
function mostOnOneLine(widths: readonly number[], texts: readonly (readonly number[])[]): number[] {
  const wishes = SHARES.map((share) => widths.map((width, index) => Math.max(width, texts[index][Math.ceil(texts[index].length * share) - 1] ?? 0)));
  return wishes.find((each) => total(each) <= PRINT.width) ?? [...widths];
}

/**
 * Column widths of the whole sheet in points: those of the main table. They fill one printed page exactly; only when
 * the numbers need more, the sheet is wider and print shrinks it.
 * @example columnGrid([], sizes).length // 12 equal columns
 */
export function columnGrid(main: TableBlock | undefined, sizes: TableSizes): number[] {
  if (!main || main.columns.length < FEWEST_COLUMNS) return new Array<number>(PLAIN_COLUMNS).fill(PRINT.width / PLAIN_COLUMNS);
  const isText = main.columns.map((column) => column.shown === "text");
  const needed = main.columns.map((_, index) => neededWidth(main, index, sizes));
  const words = main.columns.map((_, index) => (isText[index] ? Math.max(needed[index], wordWidth(main, index, sizes)) : needed[index]));
  const whole = raiseWidths(needed, words, PRINT.width - total(needed));
  const texts = main.columns.map((_, index) => (isText[index] ? textWidths(main, index, sizes) : []));
  const most = mostOnOneLine(whole, texts);
  const readable = raiseWidths(most, most.map((width, index) => Math.max(width, texts[index][texts[index].length - 1] ?? 0)), PRINT.width - total(most));
  const wide = raiseWidths(readable, main.columns.map((column, index) => (isText[index] || column.width <= 6 ? 0 : WIDEST_NUMBER)), PRINT.width - total(readable));
  const left = PRINT.width - total(wide);
  return left <= 0 ? wide : wide.map((width) => (width * PRINT.width) / total(wide));
}

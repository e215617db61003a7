import type { CellContent, Shown, TableBlock, TableColumn, TableRow } from "../../report/model/model";
import { countText, decimalText, shareText } from "../../locales/numberText";
import { textWidth, unwrappedWidth } from "./measure";

/** Type sizes of a sheet's tables: smaller when the main table has many columns. */
export interface TableSizes {
  body: number;
  header: number;
}

/** Blank at both sides of a number, points; Excel shows ##### when a number does not fit. */
const PADDING = 9;
const NARROWEST = 30;
/** Longer words are broken: no name may push the other columns off the sheet, points. */
const WIDEST_WORD = 140;
/** Width of "▲ " in ems. */
const SIGN = 1.3;

/** Columns of texts up to this width (characters) are marks, not sentences. */
export const SHORT_TEXT = 12;
/** Points that one step of indent takes from a cell. */
const INDENT = 9;

/**
 * Points by which a text right after numbers is moved, so that both do not touch at the rule between; 0 = none.
 * @example indentOf([ordinal, days, handler], 2) // 9
 */
export function indentOf(columns: readonly TableColumn[], index: number): number {
  const apart = index > 1 && columns[index].shown === "text" && columns[index].width > SHORT_TEXT && columns[index - 1].shown !== "text";
  return apart ? INDENT : 0;
}

/** A number as the sheet shows it, for measuring. */
function shownText(content: CellContent, shown: Shown): string {
  if (content === null) return "–";
  if (typeof content === "string") return content.slice(0, 12);
  if (typeof content === "object") return `${shownText(content.doubtful, shown)} ?`;
  if (shown === "rate") return shareText(content, 2);
  if (shown === "rate1") return shareText(content, 1);
  if (shown === "points2") return decimalText(content, 2);
  if (shown === "points") return `+${decimalText(content, 2)}`;
  if (shown === "day") return "30/12/2021";
  return shown === "change" ? `+${countText(content)}` : countText(content);
}

/** A band's words run over the whole row when nothing else stands in it; they ask no column for room. */
export function isWholeRow(row: TableRow): boolean {
  return row.role === "band" && row.cells.filter((cell) => cell !== null && cell !== "").length === 1;
}

/** Width of the longest word of a header: the rest wraps below it. */
function headerWidth(header: string, size: number): number {
  const longest = Math.max(0, ...header.split(/\s+/).map((word) => textWidth(word, size, true))) + 7;
  return Math.min(longest, WIDEST_WORD);
}

function numbersWidth(table: TableBlock, index: number, sizes: TableSizes): number {
  const column = table.columns[index];
  const sign = table.highlights.some((each) => each.column === column.key) ? SIGN * sizes.body : 0;
  const widest = table.rows.filter((row) => !isWholeRow(row)).reduce((most, row) => Math.max(most, textWidth(shownText(row.cells[index] ?? null, column.shown), sizes.body, true)), 0);
  return widest + sign + PADDING;
}

/** A column without any text is there to be filled by hand. */
function isBlank({ rows }: TableBlock, index: number): boolean {
  return rows.length > 0 && rows.every((row) => isWholeRow(row) || (row.cells[index] ?? "") === "");
}

/** Widths with which the texts of a column do not wrap, from the narrowest up. */
export function textWidths(table: TableBlock, index: number, sizes: TableSizes): number[] {
  const texts = table.rows.flatMap((row): [string, boolean][] => {
    const cell = row.cells[index];
    return typeof cell === "string" && !isWholeRow(row) ? [[cell, row.role !== "data"]] : [];
  });
  return texts.map(([words, bold]) => unwrappedWidth(words, sizes.body, bold) + indentOf(table.columns, index)).sort((a, b) => a - b);
}

/** Widest line of a text column if nothing wrapped. */
export function fullTextWidth(table: TableBlock, index: number, sizes: TableSizes): number {
  return Math.max(NARROWEST, textWidths(table, index, sizes).pop() ?? 0);
}

/** Width with which no word of a text column is broken, points: a case id in two costs every row a second line. */
export function wordWidth(table: TableBlock, index: number, sizes: TableSizes): number {
  const widest = table.rows.filter((row) => !isWholeRow(row)).reduce((most, row) => {
    const cell = row.cells[index];
    return typeof cell === "string" ? cell.split(/\s+/).reduce((wide, word) => Math.max(wide, unwrappedWidth(word, sizes.body, row.role !== "data")), most) : most;
  }, 0);
  return Math.min(widest + indentOf(table.columns, index), WIDEST_WORD);
}

/** Lines of a header beyond which its column had better be wider. */
const HEADER_LINES = 2.5;

/** Width in which a column's header stands on few lines, points. */
export function easyHeaderWidth({ header }: TableColumn, sizes: TableSizes): number {
  return unwrappedWidth(header, sizes.header, true) / HEADER_LINES;
}

/** Width of a number of average letters, points. */
export function wishedTextWidth(letters: number, sizes: TableSizes): number {
  return letters * sizes.body * 0.4;
}

/**
 * The width below which a column of a table cannot be read, points: its widest number (with the sign of a highlight)
 * and the longest word of its header; for texts, which wrap, the least of the wished width and the longest text.
 */
export function neededWidth(table: TableBlock, index: number, sizes: TableSizes): number {
  const column = table.columns[index];
  const header = Math.max(NARROWEST, headerWidth(column.header, sizes.header));
  if (column.shown !== "text") return Math.max(header, numbersWidth(table, index, sizes));
  const wished = wishedTextWidth(column.width, sizes);
  return Math.max(header, isBlank(table, index) ? wished : Math.min(wished, fullTextWidth(table, index, sizes)));
}

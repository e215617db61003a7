import { BLANKS_AT_END, lackingJudges } from "../../functions/range/wholeRange";
import type { SheetLayout } from "../../register/model/layout";
import type { ColumnRole } from "../../register/model/roles";
import { columnLetter } from "@tthc/spreadsheet/address";

/**
 * The range of a register as a formula names it: from its first header row, or the title that names its unit, and from its
 * first column to its last; where the register lacks a column that functions ask for, with the blank columns beside it, which
 * show that there is none (functions/wholeRange.ts).
 * @example registerRange(layout) // "'Hồ sơ'!$B$5:$M$16239"
 */
export function registerRange(layout: SheetLayout): string {
  return rangeOn(layout.sheet, registerArea(layout));
}

/** Columns and rows of a register as its range has them, counted from 1. */
export interface RegisterArea {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The same as numbers. */
export function registerArea(layout: SheetLayout): RegisterArea {
  const headed = [...layout.columns, ...layout.unknownHeaders].map(({ column }) => column);
  const [first, last] = [Math.min(layout.firstColumn, ...headed), Math.max(...headed)];
  const title = layout.unit && layout.unit.row > 0 ? layout.unit : null;
  const asksEnds = !isComplete(layout);
  const left = Math.min(first - (asksEnds && first > 1 && !isOrdinal(layout, first) ? 1 : 0), title?.column ?? first);
  const right = last + (asksEnds ? BLANKS_AT_END : 0);
  const top = Math.min(layout.headerRows[0] ?? layout.firstRow, title?.row ?? Infinity);
  return { left, top, right, bottom: lastCaseRow(layout) };
}

/**
 * One column of a register below its header.
 * @example columnRange(layout, 3) // "HoSo!$C$6:$C$16239"
 */
export function columnRange(layout: SheetLayout, column: number): string {
  return rangeOn(layout.sheet, { left: column, top: layout.firstRow, right: column, bottom: lastCaseRow(layout) });
}

function lastCaseRow({ totalRow, lastRow }: SheetLayout): number {
  return totalRow === lastRow ? lastRow - 1 : lastRow;
}

/**
 * An area as a formula names it.
 * @example rangeOn("HoSo", { left: 2, top: 5, right: 2, bottom: 900 }) // "HoSo!$B$5:$B$900"
 */
export function rangeOn(sheet: string, { left, top, right, bottom }: RegisterArea): string {
  const corner = (column: number, row: number): string => `$${columnLetter(column)}$${row}`;
  return `${quoteSheet(sheet)}!${corner(left, top)}:${corner(right, bottom)}`;
}

/** Whether a range needs to show no end of its register, since it holds every column that functions may miss. */
export function isComplete({ columns }: SheetLayout): boolean {
  const has = (role: ColumnRole): boolean => columns.some((match) => match.role === role);
  return lackingJudges({ columns }, { left: false, right: false }).length === 0 && has("handedOver") && has("unit");
}

function isOrdinal({ columns }: SheetLayout, column: number): boolean {
  return columns.some((match) => match.role === "ordinal" && match.column === column);
}

/** A plain word needs no quotes; quotes are right for all others, and for R, C, RC, which mean rows and columns. */
function quoteSheet(sheet: string): string {
  return /^[\p{L}_]{3,}$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

import type { SheetState } from "../../../model/state";
import { columnLetters } from "../../cellName";
import { columnCharacters } from "../../widths";
import { type Book, checked } from "../excelize";

/** Runs of neighbouring columns with the same value: [first, last, value]. */
export function runs<T>(columns: ReadonlyMap<number, T>): [first: number, last: number, value: T][] {
  const found: [number, number, T][] = [];
  for (const [column, value] of [...columns].sort((a, b) => a[0] - b[0])) {
    const last = found[found.length - 1];
    if (last && last[1] === column - 1 && last[2] === value) last[1] = column;
    else found.push([column, column, value]);
  }
  return found;
}

/** Entries of `now` that `before` has not, or has otherwise. */
export function differing<T>(now: ReadonlyMap<number, T>, before: ReadonlyMap<number, T>): Map<number, T> {
  return new Map([...now].filter(([column, value]) => before.get(column) !== value));
}

export interface ColumnsBefore {
  widths: ReadonlyMap<number, number>;
  hidden: ReadonlySet<number>;
  formats: ReadonlyMap<number, number>;
}

/** Widths, hidden columns and column formats that differ from before. digit: pixels of the widest digit. */
export function writeColumns(book: Book, sheet: SheetState, before: ColumnsBefore, digit: number, style: (format: number) => number): void {
  for (const [first, last, points] of runs(differing(sheet.columnWidths, before.widths))) {
    checked(book.SetColWidth(sheet.name, columnLetters(first), columnLetters(last), columnCharacters(points, digit)));
  }
  for (const [first, last, format] of runs(differing(sheet.columnFormats ?? new Map<number, number>(), before.formats))) {
    checked(book.SetColStyle(sheet.name, `${columnLetters(first)}:${columnLetters(last)}`, style(format)));
  }
  for (const column of sheet.hiddenColumns) if (!before.hidden.has(column)) checked(book.SetColVisible(sheet.name, columnLetters(column), false));
  for (const column of before.hidden) if (!sheet.hiddenColumns.has(column)) checked(book.SetColVisible(sheet.name, columnLetters(column), true));
}

import { lackingJudges, showsEdge } from "../../functions/wholeRange";
import type { ColumnRole, SheetLayout } from "../../register/types";
import { columnLetter } from "../../report/columnLetter";

/**
 * The range of a register as a formula names it: from its first header row, or the title that names its unit, and from its
 * first column to its last; where the register lacks a column that functions ask for, with the blank column beside it, which
 * shows that there is none (functions/wholeRange.ts).
 * @example registerRange(layout) // "'Hồ sơ'!$B$5:$M$16239"
 */
export function registerRange(layout: SheetLayout): string {
  const headed = [...layout.columns, ...layout.unknownHeaders].map(({ column }) => column);
  const [first, last] = [Math.min(layout.firstColumn, ...headed), Math.max(...headed)];
  const title = layout.unit && layout.unit.row > 0 ? layout.unit : null;
  const left = Math.min(first - (isCut(layout, first, "left") && first > 1 ? 1 : 0), title?.column ?? first);
  const right = last + (isCut(layout, last, "right") ? 1 : 0);
  const top = Math.min(layout.headerRows[0] ?? layout.firstRow, title?.row ?? Infinity);
  const bottom = layout.totalRow === layout.lastRow ? layout.lastRow - 1 : layout.lastRow;
  const corner = (column: number, row: number): string => `$${columnLetter(column)}$${row}`;
  return `${quoted(layout.sheet)}!${corner(left, top)}:${corner(right, bottom)}`;
}

/** Whether the range, ending with this column, would leave open whether the register has the columns that it lacks. */
function isCut(layout: SheetLayout, column: number, side: "left" | "right"): boolean {
  const roleAt = (place: number): ColumnRole | undefined => layout.columns.find((match) => match.column === place)?.role;
  const isComplete = lackingJudges(layout, { left: false, right: false }).length === 0 && ["handedOver", "unit"].every((role) => layout.columns.some((match) => match.role === role));
  return !isComplete && !showsEdge(roleAt(column), side);
}

/** A plain word needs no quotes; quotes are right for all others, and for R, C, RC, which mean rows and columns. */
function quoted(sheet: string): string {
  return /^[\p{L}_]{3,}$/u.test(sheet) ? sheet : `'${sheet.replaceAll("'", "''")}'`;
}

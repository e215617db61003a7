import type { TableColumn } from "./model";

/** One merged cell of a header: from a level down over some rows, across some columns. */
export interface HeaderCell {
  words: string;
  level: number;
  rows: number;
  first: number;
  columns: number;
}

function groupsOf(column: TableColumn): readonly string[] {
  return column.groups ?? [];
}

/** Do two columns stand under the same headers down to a level? */
function sameAbove(a: TableColumn, b: TableColumn, level: number): boolean {
  const [left, right] = [groupsOf(a), groupsOf(b)];
  return left.length > level && right.length > level && left.slice(0, level + 1).every((words, at) => words === right[at]);
}

/** The cells of one column's stack that begin at it: group headers that its left neighbour does not share, and its own. */
function cellsOf(columns: readonly TableColumn[], index: number, levels: number): HeaderCell[] {
  const groups = groupsOf(columns[index]);
  const cells = groups.flatMap((words, level): HeaderCell[] => {
    if (index > 0 && sameAbove(columns[index - 1], columns[index], level)) return [];
    let length = 1;
    while (index + length < columns.length && sameAbove(columns[index], columns[index + length], level)) length++;
    return [{ words, level, rows: 1, first: index, columns: length }];
  });
  // A header with fewer groups than others stands over the rows that are left.
  return [...cells, { words: columns[index].header, level: groups.length, rows: levels + 1 - groups.length, first: index, columns: 1 }];
}

/**
 * The cells of a table's header, each with the rows and columns over which it is merged. levels: rows of groups above
 * the row of the columns' own headers.
 * @example headerCells([{ header: "Tổng số", groups: ["Tiếp nhận"], … }]).levels // 1
 */
export function headerCells(columns: readonly TableColumn[]): { levels: number; cells: HeaderCell[] } {
  const levels = Math.max(0, ...columns.map((column) => groupsOf(column).length));
  return { levels, cells: columns.flatMap((_, index) => cellsOf(columns, index, levels)) };
}

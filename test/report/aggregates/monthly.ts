import type { Grid } from "../../../src/register/model/grid";

/** Header of a table of units with the counts that a quarter can be put together from. */
export const MONTHLY_HEADER = ["Đơn vị", "Tiếp nhận mới", "Tồn kỳ trước", "Trước hạn", "Đúng hạn", "Chậm hạn", "Trong hạn", "Quá hạn"];

/** Columns of the rows below, 1-based. */
export const COLUMN = { received: 2, carriedOver: 3, early: 4, onTime: 5, late: 6, inTime: 7, overdue: 8 } as const;

type Row = readonly [string, ...number[]];

/**
 * Two units over three months; every row balances and every month opens as the one before closed. By hand:
 * Sở A 25 received, 2 carried over, 15 early, 6 on time, 2 late, 3 in time and 1 overdue at the end; Sở B 15, 0, 12, 1, 1, 1, 0.
 */
export const JULY: readonly Row[] = [["Sở A", 10, 2, 5, 3, 1, 2, 1], ["Sở B", 4, 0, 3, 0, 0, 1, 0]];
export const AUGUST: readonly Row[] = [["Sở A", 8, 3, 6, 2, 1, 2, 0], ["Sở B", 5, 1, 4, 1, 0, 0, 1]];
export const SEPTEMBER: readonly Row[] = [["Sở A", 7, 2, 4, 1, 0, 3, 1], ["Sở B", 6, 1, 5, 0, 1, 1, 0]];

/** A sheet with a title row, the header in row 2 and the units from row 3. */
export function tableSheet(name: string, title: string, rows: readonly Row[], header: readonly string[] = MONTHLY_HEADER): Grid {
  return { sheet: name, top: 1, left: 1, rows: [[title], [...header], ...rows.map((row) => [...row])] };
}

/** The three months, each with its period in its title. */
export function quarterSheets(): Grid[] {
  return [tableSheet("Bảng 7", "Tháng 7 năm 2021", JULY), tableSheet("Bảng 8", "Tháng 8 năm 2021", AUGUST), tableSheet("Bảng 9", "Tháng 9 năm 2021", SEPTEMBER)];
}

/** The same rows with one number changed: 0-based row, 1-based column. */
export function changed(rows: readonly Row[], row: number, column: number, value: number): Row[] {
  return rows.map((each, at) => (at === row ? (each.map((cell, place) => (place === column - 1 ? value : cell)) as unknown as Row) : each));
}

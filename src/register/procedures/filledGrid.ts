import type { CellValue, Grid, MergedArea } from "../model/grid";

/**
 * A grid with the value of each merged cell in all rows that it spans, as a person reads it; only downwards, for a heading merged
 * across columns says itself once.
 * @example filledGrid(grid, [{ top: 5, left: 4, rows: 3, columns: 1 }])
 */
export function filledGrid(grid: Grid, areas: readonly MergedArea[]): Grid {
  const tall = areas.filter(({ rows }) => rows > 1);
  if (tall.length === 0) return grid;
  const rows = grid.rows.map((row): CellValue[] => [...row]);
  for (const { top, left, rows: count } of tall) {
    const [first, at] = [top - grid.top, left - grid.left];
    const value = rows[first]?.[at];
    if (value === undefined || at < 0) continue;
    for (let row = first + 1; row < Math.min(first + count, rows.length); row++) rows[row][at] = value;
  }
  return { ...grid, rows };
}

import type { TableRow } from "../../report/model/model";
import type { Draft } from "../plan/draft";
import type { PlacedTable } from "./table";

/** Rows of data that go to the next page with a total. */
const WITH_TOTAL = 2;

/** The block's row from which the end of a table (its last cases, total and target) stays together. */
function endOf(rows: readonly TableRow[]): number {
  const lastData = rows.map(({ role }) => role).lastIndexOf("data");
  let from = Math.max(0, lastData - WITH_TOTAL + 1);
  while (from > 0 && rows[from - 1].role === "band") from--;
  return from;
}

/** The sheet's row from which a table's end stays together. */
export function tailOf({ block, rowAt, headerFirst }: PlacedTable): number {
  return rowAt[endOf(block.rows)] ?? headerFirst;
}

/** A band stays above its rows, a total with its notes below some of them, and what a chart draws in one piece. */
export function keepTogether(draft: Draft, { block, rowAt, window }: PlacedTable): void {
  const keep = (from: number, to: number): void => { for (let index = from; index < to; index++) draft.kept.add(rowAt[index]); };
  block.rows.forEach((row, index) => { if (row.role === "band") draft.kept.add(rowAt[index]); });
  keep(endOf(block.rows), block.rows.length);
  if (window) keep(window.from, window.from + window.count - 1);
}

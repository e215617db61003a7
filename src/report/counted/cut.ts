import { isCounted } from "../../register/aggregate/repeats";
import type { AggregateRow, AggregateTable } from "../../register/model/aggregateTable";

/**
 * A table with only some of its rows counted.
 * @example cutTo(table, ({ unit }) => unit !== "Sở A")
 */
export function cutTo(table: AggregateTable, keep: (row: AggregateRow) => boolean): AggregateTable {
  if (table.rowsRead.every((row) => !isCounted(row) || keep(row))) return table;
  return { ...table, rowsRead: table.rowsRead.map((row) => (isCounted(row) && !keep(row) ? { ...row, leftOut: "aggregateRepeated" as const } : row)) };
}

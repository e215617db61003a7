import type { AggregateCounts, AggregateRow, AggregateTable } from "../register/model/aggregateTable";
import { placedResult, type CheckResult } from "./types";

/** A result about a cell of a printed row. */
export function placed(table: AggregateTable, row: AggregateRow, column: number, result: CheckResult): CheckResult {
  return placedResult({ ...result, group: row.label }, { sheet: table.sheet, row: row.row, column });
}

/** Blank cells of the columns that a table has, as the 0 that printed forms mean by them. */
export function withBlanks(table: AggregateTable, row: AggregateRow): AggregateCounts {
  const { counts } = row;
  const unreadable = new Set(table.findings.filter(({ type, row: at }) => type === "aggregateUnreadable" && at === row.row).map(({ column }) => column));
  const filled = { ...counts };
  for (const { figure, column } of table.columns) if ((filled[figure] ?? null) === null && !unreadable.has(column)) filled[figure] = 0;
  return filled;
}

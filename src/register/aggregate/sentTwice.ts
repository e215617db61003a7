import { periodKeys } from "./periodKeys";
import type { AggregateRow, AggregateTable } from "../model/aggregateTable";
import { isCounted, subjectOf, type KeptPlace } from "./repeats";

/** What a table counts, row by row, and of which period. */
function contentOf(table: AggregateTable, periodOf: (table: AggregateTable) => string): string {
  const unit = table.reportingUnit === "" && table.rows !== "unit" ? [table.sheet] : [];
  return [periodOf(table), ...unit, ...new Set(table.rowsRead.filter(({ role }) => role === "data").map((row) => subjectOf(table, row)))].sort().join("\n");
}

/**
 * Tables that tell the same rows of the same units and period, two or more of each: one of them is to be counted.
 * @param periodOf how periods are compared, as the titles say them unless told otherwise
 * @example tablesSentTwice(tables) // [[tableOfTanLap, tableOfTanLapMended]]
 */
export function tablesSentTwice(tables: readonly AggregateTable[], periodOf = periodKeys(tables)): AggregateTable[][] {
  const alike = new Map<string, AggregateTable[]>();
  for (const table of tables.filter(({ rowsRead }) => rowsRead.some(isCounted))) {
    const key = contentOf(table, periodOf);
    alike.set(key, [...(alike.get(key) ?? []), table]);
  }
  return [...alike.values()].filter(({ length }) => length > 1);
}

/**
 * A table that is not counted since another one of the same unit and period is: all its rows are left out, told once.
 * @param kept where the table stands that counts instead: its sheet and its first row
 * @example leaveOutTable(first, { sheet: "Tân Lập lần 2.xlsx › Biểu", row: 6 }).rowsRead[0].leftOut // "aggregateSentTwice"
 */
export function leaveOutTable(table: AggregateTable, kept: KeptPlace): AggregateTable {
  const count = table.rowsRead.filter(isCounted).length;
  const rowsRead = table.rowsRead.map((row): AggregateRow => (isCounted(row) ? { ...row, leftOut: "aggregateSentTwice" } : row));
  const value = table.reportingUnit || table.rowsRead.find(({ role }) => role === "data")?.label || "";
  return { ...table, rowsRead, findings: [...table.findings, { type: "aggregateSentTwice", sheet: table.sheet, row: table.firstRow, column: 0, value: value.slice(0, 60), count, other: kept }] };
}

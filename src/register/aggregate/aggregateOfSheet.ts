import type { AggregateTable } from "../model/aggregateTable";
import type { AggregateCorrection } from "../model/corrections";
import type { Grid } from "../model/grid";
import { readAggregate } from "./readAggregate";

/** Aggregate tables have tens or hundreds of rows; what lies further down is told as not read. */
export const MOST_AGGREGATE_ROWS = 2000;
export const MOST_AGGREGATE_COLUMNS = 128;

/**
 * The aggregate table of a sheet of which no more than MOST_AGGREGATE_ROWS are handed over, with a finding where it goes on below.
 * @param used rows that the sheet has
 * @example aggregateOfSheet(grid, 5000)?.findings.at(-1)?.type // "aggregateCut"
 */
export function aggregateOfSheet(grid: Grid, used: number, corrections: readonly AggregateCorrection[] = []): AggregateTable | null {
  const table = readAggregate(grid, corrections);
  const last = grid.top + MOST_AGGREGATE_ROWS - 1;
  if (table === null || used <= MOST_AGGREGATE_ROWS || table.lastRow < last) return table;
  return { ...table, findings: [...table.findings, { type: "aggregateCut", sheet: grid.sheet, row: last + 1, column: 0, value: "" }] };
}

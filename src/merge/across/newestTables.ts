import { withAggregates } from "../../register/aggregate/withAggregates";
import type { AggregateTable } from "../../register/model/aggregateTable";
import type { Reading } from "../../register/model/reading";

/** A table and the file that it is of: when that was written (0 = not known) and its place among the files. */
export interface FiledTable {
  table: AggregateTable;
  modified: number;
  file: number;
}

/**
 * A reading with the aggregate tables of several files. What two files count of one unit and period counts once: the file
 * written last, or, where that is not known of all of them, the one given last; the rows of the other are told.
 */
export function withNewestTables(reading: Reading, tables: readonly FiledTable[]): Reading {
  if (tables.length === 0) return reading;
  const isDated = tables.every(({ modified }) => modified > 0);
  const order = tables.map((_, at) => at).sort((a, b) => {
    const [one, other] = [tables[a], tables[b]];
    return (isDated ? other.modified - one.modified : 0) || other.file - one.file || a - b;
  });
  const merged = withAggregates(reading, order.map((at) => tables[at].table));
  const placed = new Map(order.map((at, place) => [at, merged.aggregates[place]]));
  return { ...merged, aggregates: tables.map((each, at) => placed.get(at) ?? each.table) };
}

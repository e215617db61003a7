import { FindingCollector } from "../model/findingCollector";
import type { Reading } from "../model/reading";
import type { FindingList } from "../model/findings";
import { aliasedTables } from "./aliasedTables";
import { withoutRepeats } from "./repeats";
import type { AggregateTable } from "../model/aggregateTable";

/** The findings of a register and of the tables beside it as one list; counts that go beyond the kept items stay. */
function joined(own: FindingList, tables: readonly AggregateTable[]): FindingList {
  const collector = new FindingCollector();
  for (const table of tables) for (const finding of table.findings) collector.add(finding);
  const more = collector.list();
  return { items: [...own.items, ...more.items], counts: new Map([...own.counts, ...more.counts]) };
}

/**
 * A reading with the aggregate tables of the same workbook: their findings join the others, rows that repeat another are
 * marked. The case table is untouched.
 * @example withAggregates(reader.finish(), tables).aggregates.length // 2
 */
export function withAggregates(reading: Reading, tables: readonly AggregateTable[]): Reading {
  if (tables.length === 0) return reading;
  const aggregates = withoutRepeats(aliasedTables(tables, reading.aliases ?? []));
  return { ...reading, aggregates, findings: joined(reading.findings, aggregates) };
}

import { completeCounts, countsByConvention } from "../register/aggregate/balances";
import { subjectOf } from "../register/aggregate/repeats";
import { AGGREGATE_FIGURES, type AggregateCounts, type AggregateRow, type AggregateTable } from "../register/model/aggregateTable";
import { familyRule } from "./rules";
import { computedResult, placedResult, type CheckResult } from "./types";

/** A row of a table. */
export interface PlacedRow {
  table: AggregateTable;
  row: AggregateRow;
}

/** A row that is not counted, and the one that counts the same; null where the other table has no row of it. */
export interface RepeatedRow {
  left: PlacedRow;
  kept: PlacedRow | null;
}

function countsOf({ table, row }: PlacedRow): AggregateCounts {
  return completeCounts(countsByConvention(row.counts, table.beside));
}

/** Figures in which a row left out differs from the one that counts; a row that the other table lacks counts 0 there. */
function differences({ left, kept }: RepeatedRow): CheckResult[] {
  const mine = countsOf(left);
  const theirs = kept === null ? {} : countsOf(kept);
  return AGGREGATE_FIGURES.flatMap((figure): CheckResult[] => {
    const actual = mine[figure] ?? null;
    const expected = kept === null && figure === "cumulative" ? 0 : theirs[figure] ?? null;
    if (actual === null || expected === null || actual === expected) return [];
    const own = left.table.columns.filter((column) => column.figure === figure);
    const place = { sheet: left.table.sheet, row: left.row.row, column: own.length === 1 ? own[0].column : 0 };
    return own.length === 0 && kept !== null ? [] : [placedResult(computedResult(familyRule("aggregate.repeat", figure), left.row.label, expected, actual), place)];
  });
}

/** The pairs that findings of repeated rows and of tables sent twice are about. */
function pairsOf(tables: readonly AggregateTable[]): RepeatedRow[] {
  return tables.flatMap((table) => table.findings.flatMap(({ type, row: at, other }): RepeatedRow[] => {
    const keptTable = tables.find(({ sheet }) => sheet === other?.sheet);
    if (keptTable === undefined || other === undefined) return [];
    if (type === "aggregateRepeated") {
      const [row, kept] = [table.rowsRead.find((each) => each.row === at), keptTable.rowsRead.find((each) => each.row === other.row)];
      return row && kept ? [{ left: { table, row }, kept: { table: keptTable, row: kept } }] : [];
    }
    return type === "aggregateSentTwice" ? pairsOfTables(table, keptTable) : [];
  }));
}

function pairsOfTables(left: AggregateTable, kept: AggregateTable): RepeatedRow[] {
  const byContent = new Map(kept.rowsRead.filter(({ role }) => role === "data").map((row) => [subjectOf(kept, row), row]));
  return left.rowsRead.filter(({ leftOut }) => leftOut === "aggregateSentTwice").map((row): RepeatedRow => {
    const other = byContent.get(subjectOf(left, row));
    return { left: { table: left, row }, kept: other === undefined ? null : { table: kept, row: other } };
  });
}

/**
 * Rows that are not counted since another row of the same unit and period is, against that row: every figure in which the
 * two differ, with both numbers.
 * @param more pairs that findings do not tell of
 * @example checkRepeats(reading.aggregates)[0] // { rule: "aggregate.repeat.late", sheet: "Lần 1", row: 7, expected: 3, actual: 2, … }
 */
export function checkRepeats(tables: readonly AggregateTable[], more: readonly RepeatedRow[] = []): CheckResult[] {
  return [...pairsOf(tables), ...more].flatMap(differences);
}

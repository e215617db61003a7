import { countsByConvention } from "../register/aggregate/balances";
import type { AggregateCounts, AggregateFigure, AggregateRow, AggregateTable } from "../register/model/aggregateTable";
import { isGrandTotalLabel } from "../register/aggregate/rowRoles";
import { type FigureSet, judgeFigures } from "./identities";
import { rateChecks } from "./aggregateRates";
import { placed, withBlanks } from "./printedRows";
import { figuresIn } from "../indicators/figureNames";
import { computedResult, placedResult, type CheckResult } from "./types";
import { familyRule, printedRule, type RuleId } from "./rules";

/** Figures of a printed row that a balance is known for. */
const CHECKED = figuresIn("printedBalance");

/** The column that holds a figure; 0 when several parts or none do. */
function columnOf(table: AggregateTable, figure: AggregateFigure): number {
  const own = table.columns.filter((column) => column.figure === figure);
  return own.length === 1 ? own[0].column : 0;
}

/** One result for a rule that every row keeps, so that it is seen that the rule was applied. */
function kept(table: AggregateTable, rule: RuleId): CheckResult {
  return placedResult(computedResult(rule, "", 0, 0), { sheet: table.sheet, row: 0 });
}

/** Failing results as they are; of each rule that nothing breaks, one result for the table. */
function summarised(table: AggregateTable, results: readonly CheckResult[]): CheckResult[] {
  const failed = results.filter(({ ok }) => !ok);
  const broken = new Set(failed.map(({ rule }) => rule));
  return [...failed, ...[...new Set(results.map(({ rule }) => rule))].filter((rule) => !broken.has(rule)).map((rule) => kept(table, rule))];
}

/** Printed counts by the convention of the balances; a blank is 0 beside counts that leave no room for anything else. */
function figureSet(counts: AggregateCounts): FigureSet {
  const set: FigureSet = {};
  for (const figure of CHECKED) {
    const count = counts[figure] ?? null;
    if (count !== null) set[figure] = count;
  }
  if (set.received === undefined && (counts.online ?? null) !== null && (counts.offline ?? null) !== null) {
    set.received = (counts.online ?? 0) + (counts.offline ?? 0);
  }
  if (set.due !== undefined && set.earlyAndOnTime === undefined && set.early !== undefined && set.onTime !== undefined) set.earlyAndOnTime = set.early + set.onTime;
  return set;
}

function rowChecks(table: AggregateTable, row: AggregateRow): CheckResult[] {
  const judged = judgeFigures(figureSet(countsByConvention(withBlanks(table, row), table.beside)));
  return judged.map(({ rule, about, result }) => placed(table, row, columnOf(table, about), { ...result, rule: printedRule(rule) }));
}

/** Sum of a column over rows; null where a row's cell cannot be read. */
function columnSum(table: AggregateTable, rows: readonly AggregateRow[], figure: AggregateFigure): number | null {
  let sum = 0;
  for (const row of rows) {
    const count = withBlanks(table, row)[figure] ?? null;
    if (count === null) return null;
    sum += count;
  }
  return sum;
}

const isData = (row: AggregateRow): boolean => row.role === "data";

/**
 * The data rows of a total outside all bands: all of them, but where several tables stand below each other without a band
 * between, each but the last grand one ends its own.
 */
function rowsOfTotal(rows: readonly AggregateRow[], at: number): AggregateRow[] {
  const above = rows.slice(0, at);
  const before = above.filter((row, place) => row.role === "total" && row.band === "" && rows.slice(0, place).some(isData));
  const isOneOfSeveral = rows.slice(at + 1).some((row) => isData(row) || row.role === "total")
    || (before.length > 0 && (!isGrandTotalLabel(rows[at].label) || before.some(({ label }) => isGrandTotalLabel(label))));
  if (!above.some(isData) || !isOneOfSeveral) return rows.filter(isData);
  return above.slice(above.map(({ role }) => role).lastIndexOf("total") + 1).filter(isData);
}

/** The data rows that a band or total stands for. */
function rowsUnder(table: AggregateTable, at: number): AggregateRow[] {
  const rows = table.rowsRead;
  const { role, level, band } = rows[at];
  if (role === "band") {
    const next = rows.findIndex((row, place) => place > at && ((row.role === "band" && row.level <= level) || (row.role === "total" && row.band === "")));
    return rows.slice(at + 1, next < 0 ? rows.length : next).filter((row) => row.role === "data");
  }
  if (band === "") return rowsOfTotal(rows, at);
  const start = rows.slice(0, at).map((row) => row.role === "band" && row.label === band).lastIndexOf(true);
  return rows.slice(start + 1, at).filter((row) => row.role === "data");
}

/** Totals and bands against the rows that they stand for, column by column. */
function sumChecks(table: AggregateTable): CheckResult[] {
  return table.rowsRead.flatMap((row, at): CheckResult[] => {
    const below = row.role === "data" ? [] : rowsUnder(table, at);
    if (below.length === 0) return [];
    return table.columns.flatMap(({ figure }): CheckResult[] => {
      const actual = row.counts[figure] ?? null;
      const expected = columnSum(table, below, figure);
      if (actual === null || expected === null) return [];
      const rule = familyRule(row.role === "band" ? "aggregate.band" : "aggregate.total", figure);
      return [placed(table, row, columnOf(table, figure), computedResult(rule, "", expected, actual))];
    });
  });
}

/**
 * The balances of an aggregate table, row by row: (3) = (4)+(5)+(6), (7) = (8)+(9)+(10), (11) = (12)+(13), (3) = (7)+(11);
 * totals and bands against the rows that they stand for; printed shares against their counts. Every failing one with its
 * sheet and row; a rule that all rows keep once for the table. Source: domain.md 1.3, 2.1.
 * @example checkAggregate(table).filter(({ ok }) => !ok) // [{ rule: "aggregate.total.late", row: 13, expected: 5, actual: 6, … }]
 */
export function checkAggregate(table: AggregateTable): CheckResult[] {
  const rows = table.rowsRead.filter((row) => row.leftOut !== "aggregateRowEmpty" && Object.values(row.counts).some((count) => count !== null));
  return summarised(table, [...rows.flatMap((row) => rowChecks(table, row)), ...sumChecks(table), ...rateChecks(table)]);
}

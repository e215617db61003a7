import { parsePeriod } from "../calendar/periodText";
import type { ClosingDay, Period } from "../calendar/period";
import { completeCounts, countsByConvention } from "../register/aggregate/balances";
import { foldKey } from "../register/texts/fold";
import type { AggregateRow, AggregateTable } from "../register/model/aggregateTable";
import { figuresIn } from "../indicators/figureNames";
import { checkAcross, type PeriodFigures } from "./across";
import { placedResult, type CheckPlace, type CheckResult } from "./types";
import { checkWindow } from "./windowLabel";

/** Figures of an aggregate table that periods are compared by. */
const COMPARED = figuresIn("printedPeriods");

/** The window that a table is of: by its days, else by the period's name; null when it says neither. */
function periodOf({ period }: AggregateTable, closingDay: ClosingDay): Period | null {
  return parsePeriod(period.range, closingDay) ?? parsePeriod(period.label, closingDay);
}

function placesOf(table: AggregateTable, row: AggregateRow): PeriodFigures["places"] {
  const place = (column: number): CheckPlace => ({ sheet: table.sheet, row: row.row, column });
  const single = COMPARED.map((figure) => [figure, table.columns.filter((column) => column.figure === figure)] as const);
  return Object.fromEntries(single.map(([figure, columns]) => [figure, place(columns.length === 1 ? columns[0].column : 0)]));
}

function figuresOf(table: AggregateTable, row: AggregateRow): PeriodFigures["figures"] {
  const counts = completeCounts(countsByConvention(row.counts, table.beside));
  return Object.fromEntries(COMPARED.flatMap((figure) => (typeof counts[figure] === "number" ? [[figure, counts[figure]]] : [])));
}

function rowFigures(table: AggregateTable, period: Period, row: AggregateRow, group: string, named: string): PeriodFigures {
  return { group, named, name: table.sheet, from: period.from, to: period.to, figures: figuresOf(table, row), places: placesOf(table, row) };
}

/** A unit in all tables, whatever its spelling. */
function unitKey({ reportingUnit }: AggregateTable, { label }: AggregateRow): string {
  return `${foldKey(reportingUnit)}|${foldKey(label)}`;
}

/** The rows by which a table is compared: its total, and each unit by its name. */
function reportsOf(table: AggregateTable, closingDay: ClosingDay, labels: ReadonlyMap<string, string>): PeriodFigures[] {
  const period = periodOf(table, closingDay);
  if (period === null) return [];
  const total = table.rowsRead.find(({ role, band }) => role === "total" && band === "");
  const units = table.rowsRead.filter(({ role, leftOut }) => role === "data" && leftOut === null);
  const whole = total ? [rowFigures(table, period, total, foldKey(table.reportingUnit), "")] : [];
  return [...whole, ...units.map((row) => rowFigures(table, period, row, unitKey(table, row), labels.get(unitKey(table, row)) ?? row.label))];
}

/** A table's days against the name of its period. */
function windowChecks(table: AggregateTable, closingDay: ClosingDay): CheckResult[] {
  const named = parsePeriod(table.period.label, closingDay);
  const window = parsePeriod(table.period.range, closingDay);
  if (!named || !window || named.kind === "custom") return [];
  return checkWindow({ kind: named.kind, index: named.index, year: named.year }, window).map((result) => placedResult(result, { sheet: table.sheet, row: 0 }));
}

/**
 * Aggregate tables of several periods, on one sheet or on many, against each other: opening = closing of the period
 * before, months = quarter, stocks at one day (domain.md 2.1.4), for the total and for each unit by its name; and each
 * table's days against its period's name. Tables that say no period are left out. Each failing result names its cell.
 * @example checkAggregatesAcross([august, september], 20).filter(({ ok }) => !ok) // [{ rule: "periods.stock", sheet: "T9", … }]
 */
export function checkAggregatesAcross(tables: readonly AggregateTable[], closingDay: ClosingDay): CheckResult[] {
  const labels = new Map(tables.flatMap((table) => table.rowsRead.map((row): [string, string] => [unitKey(table, row), row.label])));
  const across = checkAcross(tables.flatMap((table) => reportsOf(table, closingDay, labels)));
  return [...tables.flatMap((table) => windowChecks(table, closingDay)), ...across];
}

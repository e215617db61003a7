import type { Period } from "../../calendar/period";
import type { FigureName } from "../../indicators/availability";
import { aggregateTally, mergeAggregates, type AggregateTally } from "../../indicators/aggregateTally";
import { totalOf } from "../../indicators/counts";
import { figuresOf } from "../../indicators/figures";
import type { GroupBy } from "../../indicators/types";
import type { AggregateTable } from "../../register/aggregate/types";
import { nameKey } from "../../register/nameKey";
import type { Reading } from "../../register/types";
import type { ReportSettings } from "../request";
import { sameWindow, tableWindow } from "./window";

/** Figures without which a table cannot carry a report. */
const NEEDED: readonly FigureName[] = ["cumulative", "earlyAndOnTime", "lateAndOverdue"];

/** Whether a table gives what a report is made of: a table of digitisation or payment does not. */
export function carriesReport(table: AggregateTable): boolean {
  const { gives } = aggregateTally(table);
  return NEEDED.every((figure) => gives.has(figure));
}

/**
 * The tables of one period that can carry a report; a table that says no period is taken to be of the one that is asked for.
 * @example tablesOf(reading.aggregates, quarter, settings).length // 9: one a district
 */
export function tablesOf(tables: readonly AggregateTable[], period: Period, settings: ReportSettings): AggregateTable[] {
  return tables.filter((table) => {
    const window = tableWindow(table, settings.closingDay);
    return (window === null || sameWindow(window, period)) && carriesReport(table);
  });
}

/** Tables by unit; where there are some, tables by field or procedure tell the same cases once more and are not added. */
export function mainTables(tables: readonly AggregateTable[]): AggregateTable[] {
  const byUnit = tables.filter(({ rows }) => rows === "unit");
  return byUnit.length > 0 ? byUnit : [...tables];
}

/**
 * The tallies of a period's tables, by unit and by what the report is grouped by. Tables by field carry the grouping by
 * field only when they hold as many cases as the tables by unit.
 */
export function tallied(tables: readonly AggregateTable[], groupBy: GroupBy): { byUnit: AggregateTally; byGroup: AggregateTally } {
  const main = mainTables(tables);
  const byUnit = mergeAggregates(main.map((table) => aggregateTally(table, "unit")));
  if (groupBy === "unit") return { byUnit, byGroup: byUnit };
  const fields = tables.filter(({ rows }) => rows === "field");
  const byField = mergeAggregates((fields.length > 0 ? fields : main).map((table) => aggregateTally(table, groupBy)));
  return { byUnit, byGroup: cumulativeOf(byField) === cumulativeOf(byUnit) ? byField : mergeAggregates(main.map((table) => aggregateTally(table, groupBy))) };
}

function cumulativeOf({ tally }: AggregateTally): number {
  return figuresOf(totalOf(tally)).cumulative;
}

/** A table cut to the rows of some units. */
function withUnits(table: AggregateTable, keep: (unit: string) => boolean): AggregateTable {
  const rowsRead = table.rowsRead.map((row) => (row.role === "data" && row.leftOut === null && !keep(row.label) ? { ...row, leftOut: "aggregateRepeated" as const } : row));
  return { ...table, rowsRead };
}

/** Units of aggregate tables that the register has no case of. */
export interface AddableUnits {
  /** The tables with only the rows of these units. */
  tables: AggregateTable[];
  names: string[];
}

/**
 * What tables of the period hold beside the register: units that it has no case of. Fields and procedures are nobody's.
 * @example addableUnits(reading, period, settings).names // ["UBND xã Tân Lập"]
 */
export function addableUnits(reading: Reading, period: Period, settings: ReportSettings): AddableUnits {
  if (reading.table.length === 0 || reading.aggregates.length === 0) return { tables: [], names: [] };
  const known = new Set(reading.table.units.map(nameKey));
  const tables = tablesOf(reading.aggregates, period, settings)
    .filter(({ rows }) => rows === "unit")
    .map((table) => withUnits(table, (unit) => !known.has(nameKey(unit))))
    .filter((table) => aggregateTally(table).tally.groups.length > 0);
  return { tables, names: [...new Set(tables.flatMap((table) => aggregateTally(table).tally.groups))] };
}

import type { Period } from "../../calendar/period";
import type { FigureName } from "../../indicators/figureNames";
import { aggregateTally, mergeAggregates, type AggregateTally } from "../../indicators/aggregateTally";
import { totalOf } from "../../indicators/counts";
import { figuresOf } from "../../indicators/figures";
import type { GroupBy } from "../../indicators/types";
import type { AggregateRows, AggregateTable } from "../../register/model/aggregateTable";
import { nameKey } from "../../register/texts/nameKey";
import type { Reading } from "../../register/model/reading";
import type { ReportSettings } from "../request/request";
import { fillWindow, partsOf } from "./fillWindow";
import { joinTables, type Joined } from "./joinTables";
import { sameWindow, saysNoPeriod, tableWindow, type Dating } from "./window";

/** Figures without which a table cannot carry a report. */
const NEEDED: readonly FigureName[] = ["cumulative", "earlyAndOnTime", "lateAndOverdue"];

/** Whether a table gives what a report is made of: a table of digitisation or payment does not. */
export function carriesReport(table: AggregateTable): boolean {
  const { gives } = aggregateTally(table);
  return NEEDED.every((figure) => gives.has(figure));
}

/** The tables that a period's figures are made from. */
export interface PeriodTables {
  /** Tables of the whole period: as printed, or put together from its parts. */
  tables: AggregateTable[];
  /** The tables as printed. */
  printed: AggregateTable[];
  /** How tables were put together; empty when the period itself is printed. */
  joined: readonly Joined[];
}

export const NO_TABLES: PeriodTables = { tables: [], printed: [], joined: [] };

/**
 * The printed tables of one period that can carry a report; a table that says no period is taken to be of the one asked for.
 * @example tablesOf(reading.aggregates, quarter, settings).length // 9: one a district
 */
export function tablesOf(tables: readonly AggregateTable[], period: Period, dating: Dating): AggregateTable[] {
  return tables.filter((table) => {
    const window = tableWindow(table, dating);
    return (window === null ? saysNoPeriod(table) : sameWindow(window, period)) && carriesReport(table);
  });
}

const KINDS: readonly AggregateRows[] = ["unit", "field", "procedure"];

/** Tables by unit, by field and by procedure are put together each for themselves: they tell the same cases. */
function joinedOf(tables: readonly AggregateTable[], period: Period, dating: Dating): Joined[] {
  return KINDS.flatMap((kind) => {
    const parts = fillWindow(partsOf(tables.filter((table) => table.rows === kind && carriesReport(table)), dating), period);
    if (parts === null) return [];
    const joined = joinTables(parts, period);
    return joined.tables.every(carriesReport) ? [joined] : [];
  });
}

/**
 * The tables of a period: those that are printed for it, else those of shorter periods that fill it. A table that says no
 * period is counted beside printed ones of the period, or alone.
 * @example periodTables(reading.aggregates, quarter, settings).joined[0].parts.length // 3: July, August, September
 */
export function periodTables(tables: readonly AggregateTable[], period: Period, dating: Dating): PeriodTables {
  const printed = tablesOf(tables, period, dating);
  if (printed.some((table) => !saysNoPeriod(table))) return { tables: printed, printed, joined: [] };
  const joined = joinedOf(tables, period, dating);
  if (joined.length === 0) return { tables: printed, printed, joined };
  return { tables: joined.flatMap((each) => each.tables), printed: joined.flatMap(({ parts }) => parts.flatMap((part) => part.tables)), joined };
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
interface AddableUnits {
  /** The tables with only the rows of these units. */
  source: PeriodTables;
  names: string[];
}

/**
 * What tables of the period hold beside the register: units that it has no case of. Fields and procedures belong to no unit.
 * @example addableUnits(reading, period, settings).names // ["UBND xã Tân Lập"]
 */
export function addableUnits(reading: Reading, period: Period, settings: ReportSettings): AddableUnits {
  if (reading.table.length === 0 || reading.aggregates.length === 0) return { source: NO_TABLES, names: [] };
  const known = new Set(reading.table.units.map(nameKey));
  const source = periodTables(reading.aggregates, period, settings);
  const tables = source.tables
    .filter(({ rows }) => rows === "unit")
    .map((table) => withUnits(table, (unit) => !known.has(nameKey(unit))))
    .filter((table) => aggregateTally(table).tally.groups.length > 0);
  if (tables.length === 0) return { source: NO_TABLES, names: [] };
  const printed = source.printed.filter((table) => (source.joined.length > 0 ? table.rows === "unit" : tables.some(({ sheet }) => sheet === table.sheet)));
  return { source: { ...source, tables, printed }, names: [...new Set(tables.flatMap((table) => aggregateTally(table).tally.groups))] };
}

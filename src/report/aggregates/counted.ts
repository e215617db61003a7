import type { Period } from "../../calendar/period";
import { missingFor, needsOf, type FigureName } from "../../indicators/availability";
import { mergeTallies } from "../../indicators/counts";
import { aggregateTally, mergeAggregates } from "../../indicators/aggregateTally";
import { tally } from "../../indicators/tally";
import type { RateBase, Tally } from "../../indicators/types";
import type { AggregateTable } from "../../register/aggregate/types";
import type { ColumnRole, Reading } from "../../register/types";
import type { ReportSettings } from "../request";
import { addableUnits, tablesOf, tallied } from "./sources";

/** What a report's figures are counted from: cases, printed tables, or cases with units added from tables. */
export type CountedFrom = "register" | "aggregates" | "both";

/** The tallies of a report with what they are made of. */
export interface Counted {
  from: CountedFrom;
  byUnit: Tally;
  byGroup: Tally;
  /** Tables that were counted. */
  tables: AggregateTable[];
  /** Units that only tables hold: those that were added, or that the user may add. */
  addable: string[];
  has(figure: FigureName): boolean;
  lacks(figure: FigureName): ColumnRole[];
}

/** Rates on base B and C need more than those on A. */
const BASE_NEEDS: Record<RateBase, readonly FigureName[]> = { A: [], B: ["resolved"], C: ["cumulative", "inTime"] };
const ON_BASE: readonly FigureName[] = ["onTimeRate", "lateRate", "returnedRate", "withdrawnRate", "returnedAndWithdrawnRate"];

/** Availability of printed figures: a figure that is lacking names the columns that cases would need for it. */
function printed(gives: ReadonlySet<FigureName>, base: RateBase): Pick<Counted, "has" | "lacks"> {
  const has = (figure: FigureName): boolean => gives.has(figure) && (!ON_BASE.includes(figure) || BASE_NEEDS[base].every((need) => gives.has(need)));
  return { has, lacks: (figure) => (has(figure) ? [] : [...new Set(needsOf(figure).map(([first]) => first))]) };
}

function fromTables(reading: Reading, period: Period, settings: ReportSettings): Counted {
  const tables = tablesOf(reading.aggregates, period, settings);
  const { byUnit, byGroup } = tallied(tables, settings.groupBy);
  return { from: "aggregates", byUnit: byUnit.tally, byGroup: byGroup.tally, tables, addable: [], ...printed(byUnit.gives, settings.rateBase) };
}

function fromCases(reading: Reading, period: Period, settings: ReportSettings): Counted {
  const { table } = reading;
  const { groupBy, conventions } = settings;
  const byUnit = tally(table, period, { groupBy: "unit", conventions });
  const byGroup = groupBy === "unit" ? byUnit : tally(table, period, { groupBy, conventions });
  const addable = addableUnits(reading, period, settings);
  const own: Counted = {
    from: "register", byUnit, byGroup, tables: [], addable: addable.names,
    has: (figure) => missingFor(figure, table.roles).length === 0,
    lacks: (figure) => missingFor(figure, table.roles),
  };
  return settings.mergeAggregates && addable.names.length > 0 && conventions.dueCounts === "resolvedAndOverdue" ? withAdded(own, addable.tables, settings) : own;
}

/** Cases and tables of units that the cases do not hold: only what both give is given. */
function withAdded(own: Counted, tables: AggregateTable[], settings: ReportSettings): Counted {
  const byUnit = mergeAggregates(tables.map((table) => aggregateTally(table, "unit")));
  const byGroup = settings.groupBy === "unit" ? byUnit : mergeAggregates(tables.map((table) => aggregateTally(table, settings.groupBy)));
  const added = printed(byUnit.gives, settings.rateBase);
  return {
    ...own, from: "both", tables,
    byUnit: mergeTallies([own.byUnit, byUnit.tally]),
    byGroup: mergeTallies([own.byGroup, byGroup.tally]),
    has: (figure) => own.has(figure) && added.has(figure),
    lacks: (figure) => (own.has(figure) ? added.lacks(figure) : own.lacks(figure)),
  };
}

/**
 * Counts what a report is about: the register's cases, or the printed tables of the same period where there is no register;
 * units that only tables hold are added when the user says so.
 * @example countedFor(reading, quarter, settings).byUnit.groups
 */
export function countedFor(reading: Reading, period: Period, settings: ReportSettings): Counted {
  return reading.layouts.length === 0 && reading.aggregates.length > 0 ? fromTables(reading, period, settings) : fromCases(reading, period, settings);
}

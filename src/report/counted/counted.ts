import type { Period } from "../../calendar/period";
import { missingFor, needsOf } from "../../indicators/availability";
import type { FigureName } from "../../indicators/figureNames";
import { mergeTallies, spelledAlike } from "../../indicators/counts";
import { doubtsOf, doubtsOfTables, type Doubts } from "../../indicators/doubts";
import { groupingOf } from "../../indicators/grouping";
import { rolesIn } from "../../indicators/rolesIn";
import { tally } from "../../indicators/tally";
import type { RateBase, Tally } from "../../indicators/types";
import type { Reading } from "../../register/model/reading";
import type { ColumnRole } from "../../register/model/roles";
import type { ReportSettings } from "../request/request";
import { addableUnits } from "./addable";
import { tallied } from "./mainTables";
import { NO_TABLES, periodTables, type PeriodTables } from "./sources";
import { saysNoPeriod } from "./window";

/** What a report's figures are counted from: cases, printed tables, or cases with units added from tables. */
type CountedFrom = "register" | "aggregates" | "both";

/** The tallies of a report with what they are made of. */
export interface Counted {
  from: CountedFrom;
  byUnit: Tally;
  byGroup: Tally;
  /** Tables that were counted, and how they come from the printed ones. */
  source: PeriodTables;
  /** Units that only tables hold: those that were added, or that the user may add. */
  addable: string[];
  /** Units of tables that the register holds under another name: never added. */
  held: readonly { unit: string; as: string }[];
  /** Figures of the whole and of each unit, and of each group, that are not certain while words have no meaning. */
  doubts: Doubts;
  groupDoubts: Doubts;
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
  const source = periodTables(reading.aggregates, period, settings);
  const { byUnit, byGroup } = tallied(source.tables, settings.groupBy);
  const doubts = doubtsOfTables(source.tables, reading);
  return { from: "aggregates", byUnit: byUnit.tally, byGroup: byGroup.tally, source, addable: [], held: [], doubts, groupDoubts: doubts, ...printed(byUnit.gives, settings.rateBase) };
}

/**
 * What printed tables give of a period that some of them say they are of, or fill; null when none do.
 * @example printedOf(reading, august, settings)?.byUnit.groups
 */
export function printedOf(reading: Reading, period: Period, settings: ReportSettings): Counted | null {
  const aggregates = reading.aggregates.filter((table) => !saysNoPeriod(table));
  const counted = fromTables({ ...reading, aggregates }, period, settings);
  return counted.source.tables.length === 0 ? null : counted;
}

function fromCases(reading: Reading, period: Period, settings: ReportSettings): Counted {
  const { table } = reading;
  const { groupBy, conventions, ownDays } = settings;
  const roles = rolesIn(table, period);
  const doubts = doubtsOf(reading, groupingOf(table, "unit"), period, settings);
  const byUnit = tally(table, period, { groupBy: "unit", conventions, ownDays });
  const byGroup = groupBy === "unit" ? byUnit : tally(table, period, { groupBy, conventions, ownDays });
  const addable = addableUnits(reading, period, settings);
  const own: Counted = {
    from: "register", byUnit, byGroup, source: NO_TABLES, addable: addable.names, held: addable.held,
    doubts, groupDoubts: groupBy === "unit" ? doubts : doubtsOf(reading, groupingOf(table, groupBy), period, settings),
    has: (figure) => missingFor(figure, roles).length === 0,
    lacks: (figure) => missingFor(figure, roles),
  };
  return settings.mergeAggregates && addable.names.length > 0 && conventions.dueCounts === "resolvedAndOverdue" ? withAdded(own, addable.source, settings) : own;
}

/** Cases and tables of units that the cases do not hold: only what both give is given. */
function withAdded(own: Counted, source: PeriodTables, settings: ReportSettings): Counted {
  const { tables } = source;
  const { byUnit, byGroup } = tallied(tables, settings.groupBy);
  const added = printed(byUnit.gives, settings.rateBase);
  return {
    ...own, from: "both", source,
    byUnit: mergeTallies(spelledAlike([own.byUnit, byUnit.tally])),
    byGroup: mergeTallies(spelledAlike([own.byGroup, byGroup.tally])),
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

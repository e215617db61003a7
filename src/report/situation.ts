import type { Period } from "../calendar/period";
import { missingFor, type FigureName } from "../indicators/availability";
import { totalOf } from "../indicators/counts";
import { figuresOf } from "../indicators/figures";
import { tally } from "../indicators/tally";
import type { Figures, MeanRate, Tally } from "../indicators/types";
import { groupFigures, meanOnlineRate, unitsWithOnline, type GroupFigures } from "../indicators/units";
import type { ColumnRole, Reading } from "../register/types";
import { compareFigures, type Comparison } from "./comparison";
import { monthFigures, type MonthFigures } from "./months";
import { rankUnits, type Ranking } from "./ranking";
import type { ReportSettings } from "./request";
import { wordingOf, type Wording } from "./wording";

/** All numbers of one report, computed once; the blocks, the paragraphs and the JSON are made from it. */
export interface Situation {
  reading: Reading;
  settings: ReportSettings;
  words: Wording;
  period: Period;
  total: Figures;
  /** In the order of the table: largest caseload first; cases without a name last. */
  groups: GroupFigures[];
  /** Always by unit, in the same order; the same list as groups when the report is by unit. */
  units: GroupFigures[];
  ranking: Ranking;
  unitsWithOnline: number;
  meanOnline: MeanRate;
  pooledOnline: MeanRate;
  comparisons: Comparison[];
  months: MonthFigures[];
  /** Whether the columns allow a figure. */
  has(figure: FigureName): boolean;
  /** The columns that a figure lacks. */
  lacks(figure: FigureName): ColumnRole[];
}

/** Largest caseload first, then by name; the group of cases without a name always last. */
function inTableOrder(groups: readonly GroupFigures[]): GroupFigures[] {
  return [...groups].sort((a, b) => {
    if ((a.name === "") !== (b.name === "")) return a.name === "" ? 1 : -1;
    return b.figures.cumulative - a.figures.cumulative || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
  });
}

/** The counters of a period by unit, and by what the report is grouped by. */
function talliesOf(reading: Reading, period: Period, settings: ReportSettings): { byUnit: Tally; byGroup: Tally } {
  const { conventions } = settings;
  const byUnit = tally(reading.table, period, { groupBy: "unit", conventions });
  const byGroup = settings.groupBy === "unit" ? byUnit : tally(reading.table, period, { groupBy: settings.groupBy, conventions });
  return { byUnit, byGroup };
}

/**
 * Computes a report's numbers for a period that is known to have cases.
 * @example situationOf(reading, period, settings).total.due // 14101
 */
export function situationOf(reading: Reading, period: Period, settings: ReportSettings): Situation {
  const { byUnit, byGroup } = talliesOf(reading, period, settings);
  const total = figuresOf(totalOf(byUnit), settings.rateBase);
  const units = inTableOrder(groupFigures(byUnit, settings.rateBase));
  const roles = reading.table.roles;
  return {
    reading, settings, period, total, units,
    words: wordingOf(settings.language),
    groups: byGroup === byUnit ? units : inTableOrder(groupFigures(byGroup, settings.rateBase)),
    ranking: rankUnits(units, settings.minimumCaseload),
    unitsWithOnline: unitsWithOnline(byUnit),
    meanOnline: meanOnlineRate(byUnit, "meanOfUnits"),
    pooledOnline: meanOnlineRate(byUnit, "pooled"),
    comparisons: compareFigures(reading.table, period, settings, total),
    months: monthFigures(reading.table, period, settings),
    has: (figure) => missingFor(figure, roles).length === 0,
    lacks: (figure) => missingFor(figure, roles),
  };
}

import { NO_DAY, type Day } from "../../calendar/day";
import type { Period } from "../../calendar/period";
import type { FigureName } from "../../indicators/figureNames";
import { totalOf } from "../../indicators/counts";
import { lastDaySeen } from "../../indicators/dataSpan";
import { figuresOf } from "../../indicators/figures";
import type { Figures, MeanRate, Tally } from "../../indicators/types";
import { groupFigures, meanOnlineRate, unitsWithOnline, type GroupFigures } from "../../indicators/units";
import type { Reading } from "../../register/model/reading";
import type { ColumnRole } from "../../register/model/roles";
import { countedFor, type Counted } from "../counted/counted";
import { ruleOf } from "../counted/window";
import type { AnswerEffect } from "./effects";
import { compareFigures, comparePrinted, notCompared, type Comparison } from "./comparison";
import { monthFigures, printedMonths, type MonthFigures } from "./months";
import { possibleGroupBy } from "../request/possibleGroupBy";
import { rankUnits, type Ranking } from "./ranking";
import { inTableOrder } from "./tableOrder";
import type { ReportSettings } from "../request/request";
import { wordingOf, type Wording } from "../words/wording";

/** All numbers of one report, computed once; the blocks, the paragraphs and the JSON are made from it. */
export interface Situation {
  reading: Reading;
  settings: ReportSettings;
  /** What the figures are counted from. */
  counted: Counted;
  words: Wording;
  period: Period;
  byUnit: Tally;
  total: Figures;
  /** By unit in the order of the table: largest caseload first; cases without a name last. */
  units: GroupFigures[];
  ranking: Ranking;
  unitsWithOnline: number;
  meanOnline: MeanRate;
  pooledOnline: MeanRate;
  /** By what the report is grouped by; the list of units when that is the unit. */
  groups: GroupFigures[];
  byGroup: Tally;
  /** Last day of which the register speaks. */
  dataEnd: Day;
  /** The day on which the report is made; 0 when nobody says. */
  today: Day;
  comparisons: Comparison[];
  /** What answers to open questions would change; none where nobody has counted them. */
  effects: readonly AnswerEffect[];
  months: MonthFigures[];
  /** Whether the columns allow a figure. */
  has(figure: FigureName): boolean;
  /** The columns that a figure lacks. */
  lacks(figure: FigureName): ColumnRole[];
}

/** Printed tables may follow another closing rule than the user's: the one that their days show holds for their neighbours. */
function settingsOf({ layouts, aggregates }: Reading, period: Period, asked: ReportSettings): ReportSettings {
  return layouts.length === 0 && aggregates.length > 0 ? { ...asked, closingDay: ruleOf(period, asked.closingDay) } : asked;
}

function comparisonsOf(reading: Reading, period: Period, settings: ReportSettings, { from }: Counted, total: Figures): Comparison[] {
  if (from === "both") return notCompared(period, settings);
  return from === "register" ? compareFigures(reading, period, settings, total) : comparePrinted(reading, period, settings, total);
}

/**
 * Computes all numbers of a report for a period that is known to have cases.
 * @example situationOf(reading, period, settings).total.due // 14101
 */
export function situationOf(reading: Reading, period: Period, chosen: ReportSettings, today: Day = NO_DAY, effects: readonly AnswerEffect[] = []): Situation {
  const { table } = reading;
  const groupBy = possibleGroupBy(reading, chosen.groupBy);
  const settings = { ...settingsOf(reading, period, chosen), groupBy };
  const { rateBase } = settings;
  const counted = countedFor(reading, period, settings);
  const { from, byUnit, byGroup, has, lacks } = counted;
  const units = inTableOrder(groupFigures(byUnit, rateBase));
  const total = figuresOf(totalOf(byUnit), rateBase);
  return {
    reading, settings, counted, period, byUnit, byGroup, units, total, today, effects,
    words: wordingOf(settings.language),
    groups: groupBy === "unit" ? units : inTableOrder(groupFigures(byGroup, rateBase)),
    // Printed tables may lack what a base is made of: a rank on half a base would shame the wrong unit.
    ranking: rankUnits(has("onTimeRate") ? units : [], settings.minimumCaseload, (name) => counted.doubts.isDoubtful("onTimeRate", name)),
    unitsWithOnline: unitsWithOnline(byUnit),
    meanOnline: meanOnlineRate(byUnit, "meanOfUnits"),
    pooledOnline: meanOnlineRate(byUnit, "pooled"),
    dataEnd: from === "aggregates" ? period.to : lastDaySeen(table),
    comparisons: comparisonsOf(reading, period, settings, counted, total),
    months: from === "register" ? monthFigures(reading, period, settings) : from === "aggregates" ? printedMonths(reading, period, settings) : [],
    has, lacks,
  };
}

import { monthsOf, previousPeriod } from "../../calendar/neighbours";
import type { ClosingDay, Period } from "../../calendar/period";
import { missingFor } from "../../indicators/availability";
import type { FigureName } from "../../indicators/figureNames";
import { coverage } from "../../indicators/coverage";
import { totalOf } from "../../indicators/counts";
import { doubtsOf, type Doubts } from "../../indicators/doubts";
import { groupingOf } from "../../indicators/grouping";
import { rolesIn } from "../../indicators/rolesIn";
import { figuresOf } from "../../indicators/figures";
import { tallyByMonth } from "../../indicators/tally";
import type { Figures, Tally } from "../../indicators/types";
import type { Reading } from "../../register/model/reading";
import type { CaseTable } from "../../register/model/caseTable";
import { printedOf } from "../counted/counted";
import type { ReportSettings } from "../request/request";

/** One reporting month of the table by month; inPeriod is false for the months before that give the trend. */
export interface MonthFigures {
  month: Period;
  figures: Figures;
  tally: Tally;
  inPeriod: boolean;
  /** Whether the source of the month gives a figure. */
  has(figure: FigureName): boolean;
  /** Figures that are not certain while words have no meaning. */
  doubts: Doubts;
}

const MONTHS_SHOWN = 12;
/** A custom window of many years is shown by its last months only. */
const MONTHS_LIMIT = 36;

function monthsBefore(table: CaseTable, first: Period, settings: ReportSettings, count: number): Period[] {
  const found: Period[] = [];
  let at = first.kind === "month" ? previousPeriod(first, settings.closingDay) : null;
  while (at && found.length < count && coverage(table, at).covered) {
    found.unshift(at);
    at = previousPeriod(at, settings.closingDay);
  }
  return found;
}

/**
 * The reporting months of a period, with those before it that the data cover, up to twelve in all.
 * @example monthFigures(reading, quarter, settings).length // 3 when the data hold only the quarter
 */
export function monthFigures(reading: Reading, period: Period, settings: ReportSettings): MonthFigures[] {
  const { table } = reading;
  const own = monthsOf(period, settings.closingDay).slice(-MONTHS_LIMIT);
  const before = monthsBefore(table, own[0], settings, MONTHS_SHOWN - own.length);
  const windows = [...before, ...own];
  const tallies = tallyByMonth(table, windows, { conventions: settings.conventions, ownDays: settings.ownDays });
  return windows.map((month, index) => {
    const roles = rolesIn(table, month);
    return {
      month,
      figures: figuresOf(totalOf(tallies[index]), settings.rateBase),
      tally: tallies[index],
      inPeriod: index >= before.length,
      has: (figure) => missingFor(figure, roles).length === 0,
      doubts: doubtsOf(reading, groupingOf(table, "unit"), month, settings),
    };
  });
}

/** Whether every month gives some figures: a line or bar of only some would be read as a fall to nothing. */
export function allGive(months: readonly MonthFigures[], ...figures: readonly FigureName[]): boolean {
  return figures.every((figure) => months.every(({ has }) => has(figure)));
}

/** Whether some figure of some month is not certain: it would be drawn as if it were. */
export function anyDoubtful(months: readonly MonthFigures[], ...figures: readonly FigureName[]): boolean {
  return figures.some((figure) => months.some(({ doubts }) => doubts.isDoubtful(figure)));
}

/** One month by its printed tables; null when there are none. */
function printedMonth(reading: Reading, month: Period, settings: ReportSettings, inPeriod: boolean): MonthFigures | null {
  const printed = printedOf(reading, month, settings);
  if (printed === null) return null;
  return { month, inPeriod, tally: printed.byUnit, figures: figuresOf(totalOf(printed.byUnit), settings.rateBase), has: printed.has, doubts: printed.doubts };
}

/**
 * The reporting months of a period by printed tables, with those before it that have tables, up to twelve in all; none when
 * a month of the period has no table: a period is not shown by some of its months.
 * @example printedMonths(reading, quarter, settings).length // 3 for a workbook with one sheet a month
 */
export function printedMonths(reading: Reading, period: Period, settings: ReportSettings): MonthFigures[] {
  const { closingDay } = settings;
  const own = monthsOf(period, closingDay).slice(-MONTHS_LIMIT).map((month) => printedMonth(reading, month, settings, true));
  const months = own.filter((month) => month !== null);
  if (months.length < own.length) return [];
  for (let at = previousMonth(months[0].month, closingDay); at !== null && months.length < MONTHS_SHOWN; at = previousMonth(at, closingDay)) {
    const found = printedMonth(reading, at, settings, false);
    if (found === null) break;
    months.unshift(found);
  }
  return months;
}

function previousMonth(month: Period, closingDay: ClosingDay): Period | null {
  return month.kind === "month" ? previousPeriod(month, closingDay) : null;
}

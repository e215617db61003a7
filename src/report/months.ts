import { monthsOf, previousPeriod } from "../calendar/neighbours";
import type { Period } from "../calendar/period";
import { coverage } from "../indicators/coverage";
import { totalOf } from "../indicators/counts";
import { figuresOf } from "../indicators/figures";
import { tallyByMonth } from "../indicators/tally";
import type { Figures, Tally } from "../indicators/types";
import type { CaseTable } from "../register/types";
import type { ReportSettings } from "./request";

/** One reporting month of the table by month; inPeriod is false for the months before that give the trend. */
export interface MonthFigures {
  month: Period;
  figures: Figures;
  tally: Tally;
  inPeriod: boolean;
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
 * @example monthFigures(table, quarter, settings).length // 3 when the data hold only the quarter
 */
export function monthFigures(table: CaseTable, period: Period, settings: ReportSettings): MonthFigures[] {
  const own = monthsOf(period, settings.closingDay).slice(-MONTHS_LIMIT);
  const before = monthsBefore(table, own[0], settings, MONTHS_SHOWN - own.length);
  const windows = [...before, ...own];
  const tallies = tallyByMonth(table, windows, { conventions: settings.conventions });
  return windows.map((month, index) => ({
    month,
    figures: figuresOf(totalOf(tallies[index]), settings.rateBase),
    tally: tallies[index],
    inPeriod: index >= before.length,
  }));
}

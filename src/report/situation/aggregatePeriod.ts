import { reportingMonthOf } from "../../calendar/month";
import { lastCompleteQuarter, monthsOf } from "../../calendar/neighbours";
import { isClosingDay, makePeriod, type Period } from "../../calendar/period";
import { parsePeriod } from "../../calendar/periodText";
import type { AggregateTable } from "../../register/model/aggregateTable";
import type { PeriodChoice } from "./choosePeriod";
import { periodName } from "../words/periodWords";
import { problem } from "../request/problem";
import type { Problem, ReportSettings } from "../request/request";
import { wordingOf, type Wording } from "../words/wording";
import { partsOf, fillWindow } from "../counted/fillWindow";
import { carriesService, DIGITISED, PAID, serviceTables } from "../counted/serviceTables";
import { carriesReport, periodTables } from "../counted/sources";
import { sameWindow, shownClosingDay } from "../counted/window";

/** The windows of the tables, each once, in the order of the calendar. */
function windowsOf(tables: readonly AggregateTable[], settings: ReportSettings): Period[] {
  return partsOf(tables, settings).map(({ window }) => window).sort((a, b) => a.to - b.to || a.from - b.from);
}

/** The latest window, the longest of those that end together: a quarter before its last month. */
function latest(windows: readonly Period[]): Period | null {
  return windows.reduce<Period | null>((best, each) => (best === null || each.to > best.to || (each.to === best.to && each.from < best.from) ? each : best), null);
}

/** Whether a window is one reporting month under the closing rule that its last day shows. */
function isMonth(window: Period): boolean {
  const closingDay = shownClosingDay(window);
  const { year, month } = reportingMonthOf(window.to, closingDay);
  return sameWindow(makePeriod("month", year, month, closingDay), window);
}

/** The period of the latest tables; where these are of a month, the last complete quarter that the tables give. */
function suggested(tables: readonly AggregateTable[], settings: ReportSettings): Period | null {
  const last = latest(windowsOf(tables, settings));
  if (last === null || !isMonth(last)) return last;
  const quarter = lastCompleteQuarter(last.to, shownClosingDay(last));
  return quarter !== null && periodTables(tables, quarter, settings).tables.length > 0 ? quarter : last;
}

function windowWords(window: Period, words: Wording): string {
  return `${periodName(window, words)} (${words.day(window.from)}–${words.day(window.to)})`;
}

/** Reporting months of a period that no table is of, when there are tables of some of the others. */
function missingMonths(period: Period, windows: readonly Period[], settings: ReportSettings): Period[] {
  const months = monthsOf(period, settings.closingDay);
  const missing = months.filter((month) => !windows.some(({ from, to }) => from <= month.from && to >= month.to));
  return missing.length < months.length ? missing : [];
}

/** Why the tables do not give a period: months that are missing, columns that are, or tables of other periods only. */
function whyNot(tables: readonly AggregateTable[], period: Period, settings: ReportSettings): Problem {
  const { language } = settings;
  const words = wordingOf(language);
  const windows = windowsOf(tables, settings);
  const inside = windows.filter(({ from, to }) => from >= period.from && to <= period.to);
  const named = windows.map((each) => windowWords(each, words)).join("; ");
  const missing = missingMonths(period, inside, settings);
  const values = { period: periodName(period, words), from: words.day(period.from), to: words.day(period.to), windows: named };
  if (missing.length > 0) {
    return problem("aggregateMissingMonths", language, { ...values, missing: missing.map((month) => windowWords(month, words)).join("; ") });
  }
  return problem(fillWindow(partsOf(tables, settings), period) === null ? "aggregateOtherPeriod" : "aggregateNotJoined", language, values);
}

/**
 * The period of a report that is made from printed tables only: the one that is asked for, when there are tables of it or
 * of shorter periods that fill it, else that of the latest tables, a quarter that their months fill before its last month.
 * @example aggregatePeriod(reading.aggregates, { ...settings, period: "" }) // { ok: true, period: Q3/2021 }
 */
export function aggregatePeriod(tables: readonly AggregateTable[], settings: ReportSettings): PeriodChoice {
  const { closingDay, language } = settings;
  if (!isClosingDay(closingDay)) return { ok: false, problem: problem("badClosingDay", language, { day: closingDay }) };
  const carrying = tables.filter(carriesReport);
  // A workbook of digitisation or payment tables only has reports of these, if no summary.
  const usable = carrying.length > 0 ? carrying : tables.filter(carriesService);
  if (usable.length === 0) return { ok: false, problem: problem("aggregateLacks", language, { sheets: tables.map(({ sheet }) => sheet).join(", ") }) };
  const isAsked = settings.period.trim() !== "";
  const period = isAsked ? parsePeriod(settings.period, closingDay) : suggested(usable, settings);
  if (period === null) return { ok: false, problem: problem(isAsked ? "badPeriod" : "aggregateNoPeriod", language, { period: settings.period.slice(0, 60) }) };
  if (periodTables(usable, period, settings).tables.length + serviceTables(tables, period, settings, [...DIGITISED, ...PAID]).length > 0) return { ok: true, period };
  return { ok: false, problem: whyNot(usable, period, settings) };
}

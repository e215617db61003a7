import type { Period } from "../../calendar/period";
import { isClosingDay } from "../../calendar/period";
import { parsePeriod } from "../../calendar/periodText";
import type { AggregateTable } from "../../register/aggregate/types";
import type { PeriodChoice } from "../choosePeriod";
import { periodName } from "../periodWords";
import { problem } from "../problem";
import type { ReportSettings } from "../request";
import { wordingOf } from "../wording";
import { carriesReport, tablesOf } from "./sources";
import { tableWindow } from "./window";

function windowsOf(tables: readonly AggregateTable[], settings: ReportSettings): Period[] {
  return tables.flatMap((table) => tableWindow(table, settings.closingDay) ?? []);
}

/** The latest window, the longest of those that end together: a quarter before its last month. */
function latest(windows: readonly Period[]): Period | null {
  return windows.reduce<Period | null>((best, each) => (best === null || each.to > best.to || (each.to === best.to && each.from < best.from) ? each : best), null);
}

/**
 * The period of a report that is made from printed tables only: the one that is asked for, when there are tables of it,
 * else that of the latest tables.
 * @example aggregatePeriod(reading.aggregates, { ...settings, period: "" }) // { ok: true, period: Q3/2021 }
 */
export function aggregatePeriod(tables: readonly AggregateTable[], settings: ReportSettings): PeriodChoice {
  const { closingDay, language } = settings;
  if (!isClosingDay(closingDay)) return { ok: false, problem: problem("badClosingDay", language, { day: closingDay }) };
  const usable = tables.filter(carriesReport);
  if (usable.length === 0) return { ok: false, problem: problem("aggregateLacks", language, { sheets: tables.map(({ sheet }) => sheet).join(", ") }) };
  const windows = windowsOf(usable, settings);
  const period = settings.period.trim() === "" ? latest(windows) : parsePeriod(settings.period, closingDay);
  if (period === null) {
    const code = settings.period.trim() === "" ? "aggregateNoPeriod" : "badPeriod";
    return { ok: false, problem: problem(code, language, { period: settings.period.slice(0, 60) }) };
  }
  if (tablesOf(usable, period, settings).length > 0) return { ok: true, period };
  const words = wordingOf(language);
  const named = [...new Set(windows.map((each) => `${periodName(each, words)} (${words.day(each.from)}–${words.day(each.to)})`))].join("; ");
  return { ok: false, problem: problem("aggregateOtherPeriod", language, { period: periodName(period, words), from: words.day(period.from), to: words.day(period.to), windows: named }) };
}

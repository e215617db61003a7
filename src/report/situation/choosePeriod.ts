import type { Day } from "../../calendar/day";
import { reportingMonthOf } from "../../calendar/month";
import { lastCompleteQuarter, previousPeriod } from "../../calendar/neighbours";
import { isClosingDay, makePeriod, type ClosingDay, type Period } from "../../calendar/period";
import { parsePeriod } from "../../calendar/periodText";
import { lastDaySeen } from "../../indicators/dataSpan";
import type { CaseTable } from "../../register/model/caseTable";
import { problem } from "../request/problem";
import type { Problem, ReportSettings } from "../request/request";

export type PeriodChoice = { ok: true; period: Period } | { ok: false; problem: Problem };

function firstReceived(table: CaseTable): Day {
  return table.span.firstReceived;
}

function hasReceipts(table: CaseTable, period: Period): boolean {
  return table.received.some((day) => day >= period.from && day <= period.to);
}

/**
 * The period that a register suggests: its last complete quarter; for a register that is shorter than that its last
 * complete month, else the month in which it ends. Null when it has no day at all.
 * @example suggestedPeriod(reading.table, 20) // Q3/2021
 */
function suggestedPeriod(table: CaseTable, closingDay: ClosingDay): Period | null {
  const last = lastDaySeen(table);
  const quarter = lastCompleteQuarter(last, closingDay);
  if (quarter === null) return null;
  if (quarter.to >= firstReceived(table) && hasReceipts(table, quarter)) return quarter;
  const { year, month } = reportingMonthOf(last, closingDay);
  const current = makePeriod("month", year, month, closingDay);
  const before = previousPeriod(current, closingDay);
  return last < current.to && before !== null && hasReceipts(table, before) ? before : current;
}

/** The period that the settings ask for: what they say, or what the register suggests. */
export function choosePeriod(table: CaseTable, settings: ReportSettings): PeriodChoice {
  const { closingDay, language } = settings;
  if (!isClosingDay(closingDay)) return { ok: false, problem: problem("badClosingDay", language, { day: closingDay }) };
  if (settings.period.trim() === "") {
    const period = suggestedPeriod(table, closingDay);
    return period ? { ok: true, period } : { ok: false, problem: problem("noCases", language) };
  }
  const period = parsePeriod(settings.period, closingDay);
  if (period) return { ok: true, period };
  return { ok: false, problem: problem("badPeriod", language, { period: settings.period.slice(0, 60) }) };
}

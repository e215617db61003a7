import type { Period } from "../../calendar/period";
import { missingFor } from "../../indicators/availability";
import { totalOf } from "../../indicators/counts";
import { lastDaySeen } from "../../indicators/dataSpan";
import { speaksOf } from "../../indicators/speaksOf";
import { tally } from "../../indicators/tally";
import type { Reading } from "../../register/model/reading";
import { aggregatePeriod } from "./aggregatePeriod";
import { choosePeriod, type PeriodChoice } from "./choosePeriod";
import { notComputedCases } from "./lostCases";
import { periodName } from "../words/periodWords";
import { problem } from "../request/problem";
import type { Problem, ReportSettings } from "../request/request";
import { wordingOf } from "../words/wording";

/** The column that is missing for any report at all, or null. */
function missingColumn(reading: Reading, settings: ReportSettings): Problem | null {
  const { roles } = reading.table;
  const missing = missingFor("inTime", roles);
  if (missing.includes("received")) return problem("noReceivedColumn", settings.language);
  if (missing.includes("due")) return problem("noDueColumn", settings.language);
  return missing.length > 0 ? problem("noFinishedColumn", settings.language) : null;
}

/** Why there is nothing to report where cases were lost to formulas without a value: they may be those that are looked for. */
function notComputedProblem(reading: Reading, { language }: ReportSettings): Problem | null {
  const count = notComputedCases(reading);
  return count > 0 ? problem("notComputed", language, { count: wordingOf(language).count(count) }) : null;
}

function noCasesProblem(reading: Reading, period: Period, settings: ReportSettings): Problem {
  const words = wordingOf(settings.language);
  const { firstReceived, lastReceived } = reading.table.span;
  return problem("noCasesInPeriod", settings.language, {
    period: periodName(period, words), from: words.day(period.from), to: words.day(period.to),
    first: words.day(firstReceived), last: words.day(lastReceived),
  });
}

/** Whether anything of the period can be told: a case received, resolved, handed over, or open all the time. */
function hasCases({ table }: Reading, period: Period, settings: ReportSettings): boolean {
  return speaksOf(totalOf(tally(table, period, { conventions: settings.conventions, ownDays: settings.ownDays })), lastDaySeen(table), period);
}

function badTarget({ targets, language }: ReportSettings): PeriodChoice | null {
  const bad = targets.find(({ value }) => !(value >= 0 && value <= 1));
  return bad === undefined ? null : { ok: false, problem: problem("badTarget", language, { target: bad.value }) };
}

/**
 * The period to report on, when there is a report to make: the columns suffice, the period can be read and has cases.
 * @example readyPeriod(reading, { ...defaultSettings, period: "Q9/2021" }) // { ok: false, problem: { code: "badPeriod", … } }
 */
export function readyPeriod(reading: Reading, settings: ReportSettings): PeriodChoice {
  const { language } = settings;
  if (reading.layouts.length === 0 && reading.aggregates.length > 0) return badTarget(settings) ?? aggregatePeriod(reading.aggregates, settings);
  if (reading.layouts.length === 0) return { ok: false, problem: problem("noRegister", language) };
  const missing = missingColumn(reading, settings);
  if (missing) return { ok: false, problem: missing };
  const bad = badTarget(settings);
  if (bad) return bad;
  if (reading.table.length === 0) return { ok: false, problem: notComputedProblem(reading, settings) ?? problem("noCases", language) };
  const choice = choosePeriod(reading.table, settings);
  if (!choice.ok || hasCases(reading, choice.period, settings)) return choice;
  return { ok: false, problem: notComputedProblem(reading, settings) ?? noCasesProblem(reading, choice.period, settings) };
}

import { NO_DAY } from "../calendar/day";
import type { Reading } from "../register/model/reading";
import { lackOfSummary } from "./tableReports";
import { reportJson } from "./json";
import type { AnswerEffect } from "./situation/effects";
import { readyPeriod } from "./situation/ready";
import { reportChecks } from "./reportChecks";
import type { ReportSettings } from "./request/request";
import type { ReportResult } from "./model/result";
import { situationOf } from "./situation/situation";
import { summaryModel } from "./summary/summaryModel";

/**
 * Makes the summary report of a register: the sheet's model and the same numbers as data. Nothing is written and
 * nothing thrown for what a user may have done: the reason why there is none is a sentence.
 * @example buildReport(reading, { ...settingsFor(reading), period: "Q3/2021" }) // { ok: true, report: { … } }
 */
export function buildReport(reading: Reading, settings: ReportSettings, effects: readonly AnswerEffect[] = []): ReportResult {
  const choice = readyPeriod(reading, settings);
  if (!choice.ok) return choice;
  const { period } = choice;
  const situation = situationOf(reading, period, settings, NO_DAY, effects);
  const lack = lackOfSummary(situation);
  if (lack) return { ok: false, problem: lack };
  return { ok: true, report: { period, model: summaryModel(situation), json: reportJson(situation, reportChecks(situation)) } };
}

import { NO_DAY, type Day } from "../calendar/day";
import type { Reading } from "../register/model/reading";
import { lackOfTables } from "./tableReports";
import { REPORT_BUILDERS } from "./builders";
import { reportJson } from "./json";
import { dueFindings } from "./lists/dueFindings";
import { columnNames } from "./situation/lacks";
import type { ReportModel } from "./model/model";
import type { AnswerEffect } from "./situation/effects";
import { problem } from "./request/problem";
import { readyPeriod } from "./situation/ready";
import { reportChecks } from "./reportChecks";
import { missingForReport, reportEntries, type ReportEntry, type ReportKind } from "./request/reportKind";
import type { Problem, ReportSettings } from "./request/request";
import type { NotMade, ReportJson } from "./model/result";
import { NO_SCORE_BOOK, type ScoreBook } from "./score/scoreBook";
import { scoreJson } from "./score/scoreJson";
import { situationOf, type Situation } from "./situation/situation";

/** The sheets that could be made, in the catalogue's order; json.notMade names the others with the reason. */
export type ReportsResult = { ok: true; sheets: ReportModel[]; json: ReportJson } | { ok: false; problem: Problem };

/** The sentence for a report that the register has no columns for; null when it can be made. */
function lackOf(entry: ReportEntry, situation: Situation): Problem | null {
  const { words, reading, counted } = situation;
  if (counted.from === "aggregates") return lackOfTables(entry, situation);
  if (counted.from === "both" && entry.leavesOutAdded) return problem("notWithAdded", words.language, { report: words.say(`report.kind.${entry.id}`) });
  const missing = missingForReport(entry, reading.table.roles);
  if (missing.length === 0) return null;
  return problem("lacksColumns", words.language, { report: words.say(`report.kind.${entry.id}`), columns: columnNames(missing, words) });
}

/**
 * Makes some of the reports of a register from one set of figures. Reports that the register has no columns for are
 * said in json.notMade and do not keep the others from being made.
 * @param effects what answers to open questions would change, for the box of a draft
 * @param today the day on which the reports are made, for what is due soon; NO_DAY = the closing day
 * @param book what was typed on sheets of the score
 * @example buildReports(reading, settings, ["summary", "formByUnit"]) // { ok: true, sheets: [ … two models ], json: … }
 */
export function buildReports(reading: Reading, settings: ReportSettings, kinds: readonly ReportKind[], today: Day = NO_DAY, effects: readonly AnswerEffect[] = [], book: ScoreBook = NO_SCORE_BOOK): ReportsResult {
  const choice = readyPeriod(reading, settings);
  if (!choice.ok) return choice;
  const situation = situationOf(reading, choice.period, settings, today, effects);
  const sheets: ReportModel[] = [];
  const notMade: NotMade[] = [];
  let first: Problem | null = null;
  for (const entry of reportEntries(kinds.length > 0 ? kinds : ["summary"])) {
    const lack = lackOf(entry, situation);
    if (lack === null) sheets.push(REPORT_BUILDERS[entry.id](situation, book));
    else notMade.push({ report: entry.id, message: lack.message });
    first ??= lack;
  }
  if (sheets.length === 0 && first !== null) return { ok: false, problem: first };
  const score = sheets.some(({ kind }) => kind === "score766") ? { score: scoreJson(situation, book) } : {};
  return { ok: true, sheets, json: { ...reportJson(situation, reportChecks(situation), dueFindings(situation)), notMade, ...score } };
}

import { lastDaySeen, wholeTable } from "../../indicators/dataSpan";
import { doubtsOf } from "../../indicators/doubts";
import { groupingOf } from "../../indicators/grouping";
import type { Reading } from "../../register/model/reading";
import type { ReportSettings } from "../request/request";
import { questionsOf, type Question } from "./questions";
import { readyPeriod } from "./ready";

/**
 * The questions that a report of a reading leaves open; of a register that gives no report yet, those of all its days.
 * @example openQuestions(reading, settings)[0].type // "swappedDays"
 */
export function openQuestions(reading: Reading, settings: ReportSettings): Question[] {
  const choice = readyPeriod(reading, settings);
  const window = choice.ok ? choice.period : wholeTable(lastDaySeen(reading.table));
  return questionsOf(doubtsOf(reading, groupingOf(reading.table, "unit"), window, settings).causes);
}

import { byWorkbook } from "../model/workbookDays";
import { doubtsOf, NO_DOUBTS } from "../../indicators/doubts";
import { groupingOf } from "../../indicators/grouping";
import { functionText } from "../../locales/functionText";
import { answerTo, readQuestion, type Answer } from "../figures/question";
import type { FunctionValue } from "../model/cells";
import { success, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { SUMMARY_FIGURES, summaryTable } from "./summaryTable";
import { unclearFigures } from "./unclearFigures";

/**
 * The table of TTHC.SUMMARY: one row a unit.
 * @example unitTable({ args: [matrix, "Q3/2021", null, []], language: "vi" }).value[0][0] // "Đơn vị"
 */
export function unitTable(call: FunctionCall): Outcome<FunctionValue> {
  const question = readQuestion(call);
  if (!question.ok) return question;
  const answer = answerTo(question.value, { figures: SUMMARY_FIGURES, byUnit: true });
  return answer.ok ? tableOf(answer.value) : answer;
}

function tableOf({ question: { source, rules, language }, part, refusal, read }: Answer): Outcome<FunctionValue> {
  const { names, refused } = unclearFigures(SUMMARY_FIGURES, refusal);
  if (refused) return refused;
  const doubts = read ? doubtsOf(read.reading, groupingOf(read.reading.table, "unit"), read.window, byWorkbook(rules)) : NO_DOUBTS;
  return success(summaryTable(part, {
    roles: source.head.roles, rules,
    isUnclear: (figure, group) => (group === undefined ? names.has(figure) : doubts.isDoubtful(figure, group)),
    header: functionText(language, "function.column.unit"), nameOf: (name) => name || functionText(language, "function.noUnit"),
  }, language));
}

import type { FigureName } from "../../indicators/figureNames";
import { answerTo, readQuestion, type Answer } from "../figures/question";
import type { FunctionValue } from "../model/cells";
import { success, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { SUMMARY_FIGURES, summaryTable } from "./summaryTable";

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

/** Columns in doubt say so in place of numbers; a table of nothing else is refused, and one whose cases may be other units'. */
function tableOf({ question: { source, rules: { rateBase }, language }, part, refusal }: Answer): Outcome<FunctionValue> {
  const open = new Map<FigureName, Outcome<never>>(SUMMARY_FIGURES.flatMap((name) => {
    const refused = refusal(name);
    return refused ? [[name, refused] as const] : [];
  }));
  const all = [...open.values()];
  const gaps = all.find((refused) => !refused.ok && refused.problem.key === "function.problem.unitGaps");
  if (gaps) return gaps;
  if (all.length === SUMMARY_FIGURES.length) return all[0];
  return success(summaryTable(part, { roles: source.head.roles, rateBase, unclear: new Set(open.keys()) }, language));
}

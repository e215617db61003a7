import { totalOf } from "../../indicators/counts";
import { isRate, type FigureName } from "../../indicators/figureNames";
import { figuresOf } from "../../indicators/figures";
import { OF_CASES } from "../arguments/parameters";
import { shownAs, type FunctionValue } from "../model/cells";
import { failure, success, type Outcome } from "../model/problem";
import type { FunctionCall, FunctionSpec } from "../model/spec";
import { answerTo, readQuestion } from "./question";

/**
 * One figure of the cases that a call asks for.
 * @example figureValue("received", { args: [matrix, "Q3/2021", null, []], language: "vi" }) // { ok: true, value: 14043 }
 */
export function figureValue(figure: FigureName, call: FunctionCall): Outcome<FunctionValue> {
  const question = readQuestion(call);
  if (!question.ok) return question;
  const answer = answerTo(question.value, { figures: [figure], byUnit: false });
  if (!answer.ok) return answer;
  const refused = answer.value.refusal(figure);
  if (refused) return refused;
  const value = figuresOf(totalOf(answer.value.part), question.value.rules.rateBase)[figure];
  if (value === null) return failure("notAvailable", "function.problem.noBase");
  return success(isRate(figure) ? shownAs("rate", value) : value);
}

/**
 * A function that gives one figure: one line of the table.
 * @example figureFunction("DUE", "due", '$A$1; "9/2021"', "4169").format // "count"
 */
export function figureFunction<Id extends string>(id: Id, figure: FigureName, example: string, result: string) {
  return {
    id, compute: (call: FunctionCall) => figureValue(figure, call), parameters: OF_CASES, result: "cell", format: isRate(figure) ? "rate" : "count",
    counts: [figure], example: { arguments: example, result },
  } as const satisfies FunctionSpec;
}

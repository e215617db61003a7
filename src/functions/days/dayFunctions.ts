import { readClosingDay, readPeriod } from "../arguments/periodArgument";
import { shownAs, type FunctionValue } from "../model/cells";
import { failure, success, type Outcome } from "../model/problem";
import type { FunctionCall, FunctionSpec, ParameterSpec } from "../model/spec";

const PERIOD_TEXT: ParameterSpec = { id: "periodText", type: "any", dimensionality: "scalar", optional: false };
const CLOSING_DAY: ParameterSpec = { id: "closingDay", type: "any", dimensionality: "matrix", optional: true };

/**
 * First and last day of a period, side by side.
 * @example periodDays({ args: ["Q3/2021", null], language: "vi" }) // 21/6/2021 and 20/9/2021
 */
export function periodDays({ args: [text, closing] }: FunctionCall): Outcome<FunctionValue> {
  const closingDay = readClosingDay(closing);
  if (!closingDay.ok) return closingDay;
  const period = readPeriod(text, closingDay.value);
  if (!period.ok) return period;
  if (!period.value) return failure("invalidValue", "function.problem.periodRequired");
  return success([[shownAs("day", period.value.from), shownAs("day", period.value.to)]]);
}

/** Functions of days. */
export const DAY_FUNCTIONS = [
  {
    id: "PERIOD", compute: periodDays, parameters: [PERIOD_TEXT, CLOSING_DAY], result: "table", format: "day", counts: [],
    example: { arguments: '"Q3/2021"; 14', result: "44362; 44453 (15/6/2021; 14/9/2021)" },
  },
] as const satisfies readonly FunctionSpec[];

import { FIGURE_NAMES } from "../../indicators/figureNames";
import { narrativeOf } from "../../report/narrative/paragraphs";
import { settingsFor } from "../../report/request/settings";
import { situationOf } from "../../report/situation/situation";
import { readQuestion } from "../figures/question";
import type { FunctionValue } from "../model/cells";
import { failure, success, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { askedReading } from "./askedReading";
import { unclearFigures } from "./unclearFigures";

/** What a report cannot be without. */
const NEEDED = ["cumulative", "due", "inTime"] as const;

/**
 * The report's paragraphs of a period, as the report over the same cases writes them: in Vietnamese, with the warning on top where
 * figures are not certain.
 * @example narrativeText({ args: [matrix, "Q3/2021", null, []], language: "vi" }).value // "Quý III năm 2021 (Tính từ ngày …"
 */
export function narrativeText(call: FunctionCall): Outcome<FunctionValue> {
  const question = readQuestion(call);
  if (!question.ok) return question;
  const { period, source, rules, unit } = question.value;
  if (period === null) return failure("invalidValue", "function.problem.periodNeeded");
  const asked = askedReading(question.value, { figures: NEEDED, byUnit: unit === null && source.reading().table.roles.has("unit") });
  if (!asked.ok) return asked;
  // The paragraph says itself what is not certain, but not that cases may be another unit's.
  const { refused } = unclearFigures(FIGURE_NAMES, asked.value.refusal());
  if (refused && !refused.ok && refused.problem.key === "function.problem.unitGaps") return refused;
  const { reading } = asked.value;
  const line = { ...reading.line, used: reading.table.length };
  return success(narrativeOf(situationOf({ ...reading, line }, period, { ...settingsFor(reading), ...rules })));
}

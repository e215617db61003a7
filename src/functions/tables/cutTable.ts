import { byWorkbook } from "../model/workbookDays";
import { withoutIdle } from "../../indicators/counts";
import { doubtsOf } from "../../indicators/doubts";
import { groupingOf } from "../../indicators/grouping";
import { tally } from "../../indicators/tally";
import { functionText } from "../../locales/functionText";
import type { Language } from "../../locales/language";
import { readQuestion } from "../figures/question";
import type { FunctionValue } from "../model/cells";
import { success, type Outcome } from "../model/problem";
import type { Compute, FunctionCall } from "../model/spec";
import { askedReading, type AskedReading } from "./askedReading";
import { cutRefusal, type TableCut } from "./cutRefusal";
import { SUMMARY_FIGURES, summaryTable } from "./summaryTable";
import { unclearFigures } from "./unclearFigures";

/**
 * A table by another cut than the unit, with the columns of TTHC.SUMMARY.
 * @example cutTable("field")({ args: [matrix, "Q3/2021", null, []], language: "vi" }).value[0][0] // "Lĩnh vực"
 */
export function cutTable(by: TableCut): Compute {
  return (call: FunctionCall): Outcome<FunctionValue> => {
    const question = readQuestion(call);
    if (!question.ok) return question;
    const asked = askedReading(question.value, { figures: [], byUnit: false });
    return asked.ok ? tableOf(asked.value, by) : asked;
  };
}

function tableOf({ question: { rules, language, unit }, reading, window, refusal }: AskedReading, by: TableCut): Outcome<FunctionValue> {
  const { table } = reading;
  const { names, refused } = unclearFigures(SUMMARY_FIGURES, refusal());
  if (refused) return refused;
  const noTable = cutRefusal({ reading, window, rules, language }, by);
  if (noTable) return noTable;
  const grouping = groupingOf(table, by);
  const doubts = doubtsOf(reading, { ...grouping, cuts: unit ? [by, "unit"] : [by] }, window, byWorkbook(rules));
  return success(summaryTable(withoutIdle(tally(table, window, { ...byWorkbook(rules), grouping })), {
    roles: table.roles, rules,
    isUnclear: (figure, group) => (group === undefined ? names.has(figure) : doubts.isDoubtful(figure, group)),
    header: functionText(language, `report.group.${by}`), nameOf: (name) => groupName(by, name, language),
  }, language));
}

/** The register's own words; the report's for channels, and for cases that say none. */
function groupName(by: TableCut, name: string, language: Language): string {
  if (name === "") return functionText(language, `report.group.${by}.none`);
  return by === "channel" && (name === "direct" || name === "online" || name === "post") ? functionText(language, `report.group.channel.${name}`) : name;
}

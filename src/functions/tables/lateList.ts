import { workbookDays } from "../model/workbookDays";
import { functionText } from "../../locales/functionText";
import { lateGroups, type LateCase } from "../../report/lists/lateCases";
import { maySayNone } from "../../report/situation/lostCases";
import { readQuestion } from "../figures/question";
import type { FunctionValue } from "../model/cells";
import { success, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { askedReading, type AskedReading } from "./askedReading";
import { caseColumns, caseList, dayCell, handlerColumn, receivedAndDue, type ListColumn, type ListedCase } from "./caseList";

export const LATE_FIGURES = ["late", "overdue"] as const;

type ListedLate = LateCase & ListedCase;

/**
 * The cases behind "chậm, quá hạn" as the report lists them: units with most of them first, most days late first.
 * @example lateList({ args: [matrix, "Q3/2021", null, []], language: "vi" }).value[1][1] // "000.00.19.H62-210705-0012"
 */
export function lateList(call: FunctionCall): Outcome<FunctionValue> {
  const question = readQuestion(call);
  if (!question.ok) return question;
  const asked = askedReading(question.value, { figures: LATE_FIGURES, byUnit: false });
  if (!asked.ok) return asked;
  const refusal = asked.value.refusal();
  const refused = LATE_FIGURES.map(refusal).find((each) => each !== null);
  return refused ?? listOf(asked.value);
}

function listOf({ question: { rules: { conventions }, language }, reading, window }: AskedReading): Outcome<FunctionValue> {
  const groups = lateGroups({ reading, period: window, settings: { conventions, groupBy: "unit", ownDays: workbookDays() } });
  const { finished } = reading.table;
  const columns: ListColumn<ListedLate>[] = [
    ...caseColumns<ListedLate>(reading, language), ...receivedAndDue<ListedLate>(reading),
    { header: "function.column.finishedDay", cell: ({ at, overdue }) => (overdue ? functionText(language, "function.list.open") : dayCell(finished[at])) },
    { header: "function.column.daysLate", cell: ({ days }) => days },
    { header: "function.column.workingDaysLate", cell: ({ workingDays }) => workingDays ?? "" },
    ...handlerColumn<ListedLate>(reading, language),
  ];
  const cases = groups.flatMap(({ name, cases: late }) => late.map((each) => ({ ...each, group: name })));
  return success(caseList({ columns, cases, none: functionText(language, maySayNone({ reading }) ? "function.list.noLate" : "function.list.noLateRead") }, language));
}

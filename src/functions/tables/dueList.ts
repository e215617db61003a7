import { workbookDays } from "../model/workbookDays";
import { formatDay } from "../../calendar/day";
import { wholeTable } from "../../indicators/dataSpan";
import type { Window } from "../../indicators/types";
import { functionText } from "../../locales/functionText";
import { byHandler, openCasesDue, unsureStatuses, type OpenCase, type OpenCases } from "../../report/lists/dueCases";
import { wordDoubt } from "../counting/doubt";
import { maySayNone } from "../../report/situation/lostCases";
import { readQuestion } from "../figures/question";
import type { FunctionValue } from "../model/cells";
import { success, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { askedReading, type AskedReading } from "./askedReading";
import { caseColumns, caseList, handlerColumn, receivedAndDue, type ListColumn, type ListedCase } from "./caseList";
import { readDueDays } from "./dueDays";

type Days = Pick<Window, "from" | "to">;
type ListedOpen = OpenCase & ListedCase;

/** Of open cases that are not overdue yet. */
export const DUE_FIGURES = ["inTime"] as const;

/**
 * The cases without a result that fall due in some days, as the report lists them: units with most of them first, those of a handler
 * together, earliest first.
 * @example dueList({ args: [matrix, [[44460, 44466]], null, []], language: "vi" }).value[0][1] // "Mã hồ sơ"
 */
export function dueList({ args: [cases, due, unit, pairs], language }: FunctionCall): Outcome<FunctionValue> {
  const question = readQuestion({ args: [cases, null, unit, pairs], language });
  if (!question.ok) return question;
  const days = readDueDays(due, question.value.rules.closingDay);
  if (!days.ok) return days;
  const asked = askedReading(question.value, { figures: DUE_FIGURES, byUnit: false });
  if (!asked.ok) return asked;
  const refused = asked.value.refusal(wholeTable(days.value.from - 1))("inTime");
  return refused ?? listOf(asked.value, days.value);
}

function listOf({ question: { rules: { conventions }, language }, reading }: AskedReading, { from, to }: Days): Outcome<FunctionValue> {
  const { finished } = reading.table;
  const source = { reading, settings: { conventions, groupBy: "unit", ownDays: workbookDays() } } as const;
  const found: OpenCases = openCasesDue(source, { after: from - 1, until: to }, (at) => finished[at] === 0);
  const unsure = unsureStatuses(source, found);
  if (unsure) return wordDoubt(unsure, reading);
  const columns: ListColumn<ListedOpen>[] = [
    ...caseColumns<ListedOpen>(reading, language), ...receivedAndDue<ListedOpen>(reading),
    { header: "function.column.daysLeft", cell: ({ left }) => left ?? "" },
    ...handlerColumn<ListedOpen>(reading, language),
  ];
  const cases = byHandler(source, found.cases).flatMap(({ group, cases: open }) => open.map((each) => ({ ...each, group })));
  const none = functionText(language, maySayNone({ reading }) ? "function.list.noDue" : "function.list.noDueRead", { from: formatDay(from), to: formatDay(to) });
  return success(caseList({ columns, cases, none }, language));
}

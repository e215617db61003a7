import { LAST_DAY, NO_DAY, type Day } from "../../calendar/day";
import { AT } from "../../indicators/counterPlaces";
import { isOutside, rulesOf, type Rules } from "../../indicators/classify";
import { DEFAULT_CONVENTIONS } from "../../indicators/conventions";
import { VERDICTS, verdictOf, type Verdict } from "../../indicators/verdict";
import { functionText, type FunctionTextKey } from "../../locales/functionText";
import type { Language } from "../../locales/language";
import { judgeRow, VERDICT } from "../../register/cases/verdict";
import { isNoWord } from "../../register/meanings/meanings";
import { statusOf } from "../../register/meanings/textMeanings";
import { STATUS, type Status } from "../../register/model/caseCodes";
import { cellText, isErrorCell } from "../../register/texts/cell";
import { isBlank } from "../../register/texts/blankCells";
import { remember } from "../../register/vocabulary/memo";
import type { Cell, FunctionValue } from "../model/cells";
import { failure, type FunctionProblem, type Outcome } from "../model/problem";
import type { FunctionCall } from "../model/spec";
import { dayIn, isUnread } from "./dayCell";
import { spread } from "./spread";

/**
 * What the report makes of cases on a day, in its own words: "Trước hạn", "Đang giải quyết quá hạn".
 * @example caseStatuses({ args: [[["1/9/2021"]], [["10/9/2021"]], [["9/9/2021"]], null, null], language: "vi" }) // "Trước hạn"
 */
export function caseStatuses({ args, language }: FunctionCall): Outcome<FunctionValue> {
  return spread(args.slice(0, 5), (cells) => statusCell(cells, language));
}

function statusCell([receivedCell, dueCell, finishedCell, asOfCell, statusCellGiven]: readonly unknown[], language: Language): Cell {
  const received = dayIn(receivedCell);
  const due = dayIn(dueCell);
  const finished = dayIn(finishedCell);
  const asOf = dayIn(asOfCell);
  if (isUnread(received)) return received;
  if (isUnread(due)) return due;
  if (isUnread(finished)) return finished;
  if (isUnread(asOf)) return asOf;
  const status = statusIn(statusCellGiven);
  if (isUnread(status)) return status;
  if (received === NO_DAY && due === NO_DAY && finished === NO_DAY && status === STATUS.unknown) return "";
  return REFUSALS[judgeRow(received, due, finished, NO_DAY, status)]?.(language) ?? judged({ received, due, finished, status }, asOf, language);
}

/** What a row is whose days and status make no case that could be judged. */
const REFUSALS: Readonly<Record<number, (language: Language) => Cell>> = {
  [VERDICT.notAccepted]: (language) => functionText(language, "function.status.notAccepted"),
  [VERDICT.missingReceived]: () => refusal("function.problem.noReceived"),
  [VERDICT.finishedBeforeReceived]: () => refusal("function.problem.finishedFirst"),
  [VERDICT.doneWithoutFinished]: () => refusal("function.problem.noFinished"),
};

function refusal(key: FunctionProblem["key"]): FunctionProblem {
  return { kind: "notAvailable", key, values: {} };
}

interface Case {
  received: Day;
  due: Day;
  finished: Day;
  status: Status;
}

function judged({ received, due, finished, status }: Case, asOf: Day, language: Language): Cell {
  if (asOf === NO_DAY && finished === NO_DAY) return refusal("function.problem.asOfNeeded");
  const rules = rulesAt(asOf === NO_DAY ? LAST_DAY : asOf);
  if (isOutside(received, finished, rules)) return functionText(language, "function.status.later");
  return wordsIn(language)[due === NO_DAY ? 1 : 0][verdictOf(due, finished, status, rules)];
}

const words: Partial<Record<Language, readonly [readonly string[], readonly string[]]>> = {};

/** What each verdict is called, by its position: of cases with a due day, and of those without. */
function wordsIn(language: Language): readonly [readonly string[], readonly string[]] {
  const named = (key: (verdict: Verdict) => FunctionTextKey): string[] => {
    const list: string[] = [];
    for (const verdict of VERDICTS) list[AT[verdict]] = functionText(language, key(verdict));
    return list;
  };
  words[language] ??= [named((verdict) => `function.column.${verdict}`), named((verdict) => (IS_OPEN[verdict] ? "function.status.openWithoutDue" : "function.status.endedWithoutDue"))];
  return words[language];
}

const IS_OPEN: Readonly<Record<Verdict, boolean>> = { early: false, onTime: false, late: false, inTime: true, overdue: true };

let known: { asOf: Day; rules: Rules } | null = null;

/** A column is looked at on one day: its rules are made once. */
function rulesAt(asOf: Day): Rules {
  if (known?.asOf !== asOf) known = { asOf, rules: rulesOf({ from: NO_DAY, to: asOf }, DEFAULT_CONVENTIONS) };
  return known.rules;
}

const statusIn: (cell: unknown) => Status | FunctionProblem = remember((cell) => {
  if (isErrorCell(cell)) return failure("invalidValue", "function.problem.statusError").problem;
  const text = isBlank(cell) ? "" : cellText(cell);
  const status = text === "" ? STATUS.unknown : statusOf(text);
  if (status !== STATUS.unknown || text === "" || isNoWord("status", text)) return status;
  return failure("notAvailable", "function.problem.statusUnknown", { status: text.slice(0, 60) }).problem;
});

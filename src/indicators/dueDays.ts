import { dueInForce } from "../calendar/deadline";
import { NO_DAY } from "../calendar/day";
import type { WorkingCalendar } from "../calendar/workingDays";
import type { CaseTable } from "../register/model/caseTable";

/** Appointments that lie on days off. */
export interface RestDue {
  /** Places of their cases in the table. */
  cases: readonly number[];
  /** Every case's appointment, those moved to the next working day. */
  due: Int32Array;
}

/**
 * The cases whose appointment lies on a day off, and every appointment as the law has it of a limit in days or months (R3). Of years
 * that the calendar does not know nobody can say it.
 * @example restDueOf(table, workingCalendar()).cases.length // 12
 */
export function restDueOf({ due, length }: Pick<CaseTable, "due" | "length">, calendar: WorkingCalendar): RestDue {
  const moved = due.slice(0, length);
  const cases: number[] = [];
  for (let at = 0; at < length; at++) {
    if (due[at] === NO_DAY || !calendar.knows(due[at]) || calendar.isWorkingDay(due[at])) continue;
    cases.push(at);
    moved[at] = dueInForce(due[at], calendar);
  }
  return { cases, due: moved };
}

/** A table with other appointments; days of 0 leave a case its own. */
export function withDue(table: CaseTable, due: Int32Array): CaseTable {
  return { ...table, due: table.due.slice(0, table.length).map((own, at) => due[at] || own) };
}

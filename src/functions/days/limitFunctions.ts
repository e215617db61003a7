import type { FunctionSpec, ParameterId, ParameterSpec } from "../model/spec";
import { deadlines } from "./deadlineFunction";
import { apologyDays, daysLate, daysLeft, workingDaysBetween } from "./spanFunctions";
import { caseStatuses } from "./statusFunction";

/** Cells are asked for as matrices, so that a column can stand in each place and a blank cell is no argument left out. */
function cells<Id extends ParameterId>(id: Id, optional: boolean): ParameterSpec & { id: Id } {
  return { id, type: "any", dimensionality: "matrix", optional };
}

const LIST = cells("calendar", true);

/** Functions of time limits: for one case or for a column of them. */
export const LIMIT_FUNCTIONS = [
  {
    id: "DEADLINE", compute: deadlines, result: "column", format: "day", counts: [],
    parameters: [cells("received", false), cells("limit", false), cells("limitUnit", true), cells("cutoff", true), LIST],
    example: { arguments: '"01/09/2021 16:45"; 5; "ngày làm việc"; "15:00"', result: "44452 (13/9/2021)" },
  },
  {
    id: "WORKDAYS", compute: workingDaysBetween, result: "column", format: "count", counts: [],
    parameters: [cells("fromDay", false), cells("toDay", false), LIST], example: { arguments: '"20/6/2021"; "20/9/2021"', result: "64" },
  },
  {
    id: "DAYSLATE", compute: daysLate, result: "column", format: "count", counts: [],
    parameters: [cells("due", false), cells("finished", true), cells("openAsOf", true), cells("lateUnit", true)],
    example: { arguments: '"1/9/2021"; "6/9/2021"', result: "5" },
  },
  {
    id: "DAYSLEFT", compute: daysLeft, result: "column", format: "count", counts: [],
    parameters: [cells("due", false), cells("asOf", false), cells("leftUnit", true)], example: { arguments: '"10/9/2021"; "6/9/2021"', result: "4" },
  },
  {
    id: "APOLOGYBY", compute: apologyDays, result: "column", format: "day", counts: [],
    parameters: [cells("due", false), LIST], example: { arguments: '"6/9/2021"', result: "44440 (1/9/2021)" },
  },
  {
    id: "STATUS", compute: caseStatuses, result: "column", counts: [],
    parameters: [cells("received", false), cells("due", false), cells("finished", false), cells("asOf", false), cells("status", true)],
    example: { arguments: '"1/9/2021"; "10/9/2021"; "13/9/2021"; "20/9/2021"', result: "Đã giải quyết quá hạn" },
  },
] as const satisfies readonly FunctionSpec[];

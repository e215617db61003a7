import type { Day } from "../calendar/day";
import type { MoreRole } from "../register/model/roles";
import type { ListedFigure } from "../report/lists/listedFigures";
import type { ReportModel } from "../report/model/model";
import { REPORT_KINDS, columnsFor, type ReportKind } from "../report/request/reportKind";
import type { ReportSettings } from "../report/request/request";

/** When a sheet was written: day and minute of the day. */
export interface Moment {
  day: Day;
  minute: number;
}

/** What a sheet of ours was made from and when: kept with the sheet, so that it can be compared with today's workbook. */
export interface SheetOrigin extends Moment {
  kind: ReportModel["kind"];
  /** Of which figure the cases are listed; "" on every other sheet. */
  figure: ListedFigure | "";
  /** The name that was wanted for it; the sheet may have a number behind it, or the user's own name. */
  name: string;
  /** Text as parsePeriod reads it, and the days that it stood for. */
  period: string;
  from: Day;
  to: Day;
  /** Keys of what it was made by and from, and of what it says. */
  settings: string;
  answers: string;
  reading: string;
  content: string;
  /** How many answers the workbook kept. */
  answered: number;
  /** How many files it was made from, where it was not made from the workbook; left out otherwise. */
  files?: number;
}

/** Is it one of the reports that the pane offers? */
export function isReport(kind: unknown): kind is ReportKind {
  return REPORT_KINDS.some((each) => each === kind);
}

const NEED_NO_IDS: readonly ReportModel["kind"][] = ["doctor", "mergeSources", "mergedUnits"];

/**
 * Columns that a reading must hold to make such a sheet again or to compare it.
 * @example columnsOf("cases", settings) // ["caseId"]
 */
export function columnsOf(kind: ReportModel["kind"], { groupBy }: Pick<ReportSettings, "groupBy">): MoreRole[] {
  if (isReport(kind)) return columnsFor([kind], groupBy);
  return NEED_NO_IDS.includes(kind) ? [] : ["caseId"];
}

import type { Day } from "../calendar/day";
import { periodCode } from "../calendar/periodCode";
import { confirmationsOf } from "../register/corrections/confirmations";
import type { Answers } from "../register/corrections/answers";
import type { Reading } from "../register/model/reading";
import type { MoreRole } from "../register/model/roles";
import type { ListedFigure } from "../report/lists/listedFigures";
import type { ReportModel } from "../report/model/model";
import { REPORT_KINDS, columnsFor, type ReportKind } from "../report/request/reportKind";
import type { ReportSettings } from "../report/request/request";
import { ContentKey } from "./contentKey";
import { readingKey } from "./readingKey";

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
}

/** What one or more sheets are made from. */
export interface Source {
  reading: Reading;
  answers: Answers;
  settings: ReportSettings;
}

/** Is it one of the reports that the pane offers? */
export function isReport(kind: unknown): kind is ReportKind {
  return REPORT_KINDS.some((each) => each === kind);
}

/**
 * Columns that a reading must hold to make such a sheet again or to compare it.
 * @example columnsOf("cases", settings) // ["caseId"]
 */
export function columnsOf(kind: ReportModel["kind"], { groupBy }: Pick<ReportSettings, "groupBy">): MoreRole[] {
  if (isReport(kind)) return columnsFor([kind], groupBy);
  return kind === "doctor" ? [] : ["caseId"];
}

/** Which reports one click makes, and for which period, says nothing of a sheet that stands. */
function settingsKey({ reports: _reports, period: _period, ...others }: ReportSettings): string {
  return new ContentKey().json(Object.entries(others).sort(([a], [b]) => (a < b ? -1 : 1))).digits();
}

/** Keys of what a sheet of a kind is made by and from. */
export function sourceKeys(kind: ReportModel["kind"], { reading, answers, settings }: Source): Pick<SheetOrigin, "settings" | "answers" | "reading" | "answered"> {
  const confirmed = confirmationsOf(answers);
  return {
    settings: settingsKey(settings), answers: new ContentKey().texts(confirmed.map((each) => JSON.stringify(each)).sort()).digits(),
    reading: readingKey(reading, columnsOf(kind, settings)), answered: confirmed.length,
  };
}

/** Stands for all that a sheet says; the time and what is hidden in the workbook are not yet in the model. */
export function modelKey({ blocks }: ReportModel): string {
  return new ContentKey().json(blocks).digits();
}

/**
 * What a sheet is made from, before the writer adds the time to its model.
 * @example originOf(model, { reading, answers, settings }, { day: 44460, minute: 545 }).period // "Q3/2021"
 */
export function originOf(model: ReportModel, source: Source, { day, minute }: Moment, figure: ListedFigure | "" = ""): SheetOrigin {
  const { kind, sheetName, period } = model;
  return {
    kind, figure, name: sheetName, period: periodCode(period), from: period.from, to: period.to, day, minute,
    ...sourceKeys(kind, source), content: modelKey(model),
  };
}

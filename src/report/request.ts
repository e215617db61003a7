import type { OwnDay } from "../calendar/ownDays";
import type { ClosingDay, Period } from "../calendar/period";
import type { CheckResult } from "../checks/types";
import type { AggregateFigure } from "../register/model/aggregateTypes";
import type { ReadingLine, ColumnRole } from "../register/model/types";
import type { Conventions, Figures, GroupBy, MeanRate, RateBase } from "../indicators/types";
import type { FigureName } from "../indicators/availability";
import type { WordRole } from "../indicators/possibleMeanings";
import type { Language } from "../locales/language";
import type { ReportModel } from "./model";
import type { ReportKind } from "./reportKind";

/** What the user chose; kept in the workbook's settings. */
export interface ReportSettings {
  /** Text as parsePeriod reads it; "" = the last complete quarter in the data. */
  period: string;
  closingDay: ClosingDay;
  groupBy: GroupBy;
  rateBase: RateBase;
  conventions: Conventions;
  /** Target on-time rate, 0…1. */
  target: number;
  /** Units with a smaller base of the rate are not ranked best or worst (domain.md 5). */
  minimumCaseload: number;
  /** Scope decides the wording of the paragraph: the province's centre, many districts and communes, or one commune's centre. */
  scope: "province" | "district" | "commune";
  /** Name of the reporting body for the letterhead; "" leaves it to be filled in. */
  agency: string;
  language: Language;
  /** Add units that only aggregate tables of the period hold to those of the register. */
  mergeAggregates: boolean;
  /** Days that this centre has off or works unlike other bodies, in order. */
  ownDays: readonly OwnDay[];
  /** The reports that one click makes. */
  reports: readonly ReportKind[];
}

/** Why there is no report; texts are in locales (problem.<code>). */
export type ProblemCode =
  | "noRegister" | "emptyWorkbook" | "noReceivedColumn" | "noDueColumn" | "noFinishedColumn" | "noCases" | "notComputed"
  | "noCasesInPeriod" | "badPeriod" | "badClosingDay" | "badTarget" | "protectedWorkbook" | "sheetNameTaken" | "tooLarge" | "editMode" | "unsupportedHost" | "writeFailed" | "readFailed" | "cancelled" | "lacksColumns"
  | "aggregateLacks" | "aggregateNoPeriod" | "aggregateOtherPeriod" | "aggregateMissingMonths" | "aggregateNotJoined" | "aggregateFormLacks" | "aggregateNoFields" | "aggregateNoUnits" | "aggregateFewMonths" | "aggregateNotCompared" | "needsCases" | "notWithAdded" | "freezeGone" | "freezeChanged" | "notLoaded" | "notCertain"
  | "leftUnfinished" | "leftRenamed" | "leftParked" | "leftUnknown" | "oldStays" | "removeFailed" | "removedSome" | "removedUnknown" | "notSaved" | "savedUnknown";

/** A sentence in the user's language that says what to do. */
export interface Problem {
  code: ProblemCode;
  message: string;
}

export type { CheckResult };

/**
 * Figures of one group or of the whole; null = the register has no column for it (never 0), a rate without base, or a figure that
 * a word without a meaning could change: those are named in doubtful.
 */
export type ReportFigures = Record<FigureName | "baseCount" | "onTimeCount" | "lateCount", number | null> & Pick<Figures, "rateBase"> & { doubtful: FigureName[] };

/** Words of one column that have no meaning yet, and the figures of the whole that are not certain because of them. */
export interface ReportDoubt {
  reason: "unknownWords";
  column: WordRole;
  words: { text: string; cases: number }[];
  cases: number;
  figures: FigureName[];
}

/** A report that was asked for and not made, with the reason. */
export interface NotMade {
  report: ReportModel["kind"];
  message: string;
}

/** What --json writes (design.md 7): rows and columns as Excel shows them. */
export interface ReportJson {
  period: { label: string; from: string; to: string };
  sources: { sheet: string; headerRows: number[]; firstRow: number; lastRow: number; columns: Partial<Record<ColumnRole | AggregateFigure, string>> }[];
  rows: ReadingLine;
  total: ReportFigures & { unitsWithOnline: number | null; meanOnlineRate: MeanRate | null; unitsAt100: number | null };
  units: ({ unit: string } & ReportFigures)[];
  /** Why figures are null though their columns are there; empty when all are certain. */
  doubts: ReportDoubt[];
  findings: { type: string; severity: "error" | "warning" | "info"; sheet: string; row: number; column: string; message: string }[];
  checks: CheckResult[];
  narrative: string;
  sheets: string[];
  notMade: NotMade[];
  /** Cases left out, of all cases, and open questions, as a sentence too; null when every case counts and nothing is open. */
  uncertain: { excluded: number; cases: number; questions: number; sentence: string } | null;
}

/** A report that could be made: what to write and what it says. */
export interface BuiltReport {
  period: Period;
  model: ReportModel;
  /** sheets is filled in by the writer. */
  json: ReportJson;
}

export type ReportResult = { ok: true; report: BuiltReport } | { ok: false; problem: Problem };

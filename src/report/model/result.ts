import type { Period } from "../../calendar/period";
import type { CheckResult } from "../../checks/types";
import type { BasePart, DataFigure } from "../../indicators/figureNames";
import type { WordRole } from "../../indicators/possibleMeanings";
import type { Figures, MeanRate } from "../../indicators/types";
import type { AggregateFigure } from "../../register/model/aggregateTable";
import type { ReadingLine } from "../../register/model/reading";
import type { ColumnRole } from "../../register/model/roles";
import type { ReportModel } from "./model";
import type { Problem } from "../request/request";


/**
 * Figures of one group or of the whole; null = the register has no column for it (never 0), a rate without base, or a figure that
 * a word without a meaning could change: those are named in doubtful.
 */
export type ReportFigures = Record<DataFigure | BasePart, number | null> & Pick<Figures, "rateBase"> & { doubtful: DataFigure[] };

/** Words of one column that have no meaning yet, and the figures of the whole that are not certain because of them. */
interface ReportDoubt {
  reason: "unknownWords";
  column: WordRole;
  words: { text: string; cases: number }[];
  cases: number;
  figures: DataFigure[];
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

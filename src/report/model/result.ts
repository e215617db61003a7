import type { Period } from "../../calendar/period";
import type { CheckResult } from "../../checks/types";
import type { BasePart, DataFigure } from "../../indicators/figureNames";
import type { Figures, MeanRate } from "../../indicators/types";
import type { AggregateFigure } from "../../register/model/aggregateTable";
import type { FindingType } from "../../register/model/findings";
import type { ReadingLine } from "../../register/model/reading";
import type { ColumnRole } from "../../register/model/roles";
import type { ReportModel } from "./model";
import type { Problem } from "../request/request";


/**
 * Figures of one group or of the whole; null = the register has no column for it (never 0), or a rate without base. Those that
 * are not certain are named in doubtful.
 */
export type ReportFigures = Record<DataFigure | BasePart, number | null> & Pick<Figures, "rateBase"> & { doubtful: DataFigure[] };

/** What the main figures are now and would be after an answer: both counted. */
export interface ReportEffect {
  answer: string;
  figures: Partial<Record<DataFigure, { before: number | null; after: number | null }>>;
  /** Cases left out. */
  excluded: { before: number; after: number };
}

/** One thing that is open, and the figures of the whole that are not certain because of it. */
export interface ReportDoubt {
  /** As in the catalogue of findings. */
  type: FindingType;
  figures: DataFigure[];
  /** Cases, or cells of days, behind it; 0 where it is about a whole column. */
  count: number;
  /** Some of its cells, as Excel shows them; row 0 = the whole column. */
  places: { sheet: string; row: number; column: string }[];
  /** The words without a meaning, the commonest first; left out where it is not about words. */
  words?: { text: string; cases: number }[];
  /** After the answer that is nearest; null where nobody has to answer but to mend the register. */
  effect: ReportEffect | null;
  /** After the others; left out where there are none. */
  otherEffects?: ReportEffect[];
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
  /** Why figures are not certain; empty when all are. */
  doubts: ReportDoubt[];
  findings: { type: string; severity: "error" | "warning" | "info"; sheet: string; row: number; column: string; message: string }[];
  checks: CheckResult[];
  narrative: string;
  sheets: string[];
  notMade: NotMade[];
  /** Cases left out, of all cases, and open questions, as a sentence too; null when every figure is certain. */
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

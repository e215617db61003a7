import type { Day } from "../../calendar/day";
import type { PeriodKind } from "../../calendar/period";
import type { FigureName } from "../../indicators/figureNames";
import type { RateBase } from "../../indicators/types";
import type { TEXT_COUNTS } from "../rules";

/** Words of the text as they were written, and where they begin. */
export interface Phrase {
  text: string;
  offset: number;
}

/** Whose work a paragraph tells of: the province's centre, or the one-stop units (BPMC) of districts and communes. */
export type TextScope = "centre" | "local";

/** Counts that a paragraph names; beyond those of a report: both kinds of returned cases in one, units, online cases without a level, the other channels. */
export type TextFigure =
  | Extract<FigureName, "received" | "carriedOver" | "cumulative" | "due" | "resolved" | "early" | "onTime" | "earlyAndOnTime" | "late"
    | "lateAndOverdue" | "pending" | "inTime" | "overdue" | "returned" | "withdrawn" | "returnedAndWithdrawn" | "handedOver" | "online" | "onlinePartial" | "onlineFull">
  | (typeof TEXT_COUNTS)[number];

/** A percentage as printed: 99,71 % is scaled 9971 with 2 decimals. */
export interface PrintedRate {
  scaled: number;
  decimals: number;
  /** A blank stands before the sign. */
  spaced: boolean;
  phrase: Phrase;
  /** The base that the words name; null when they name none. */
  base: RateBase | null;
}

export interface PrintedFigure {
  name: TextFigure;
  value: number;
  phrase: Phrase;
  rate: PrintedRate | null;
}

/** How a period's number and its year are written; "" where a name does not show it. */
export interface LabelStyle {
  number: "roman" | "digit" | "padded" | "plain" | "";
  /** What joins the year to the name. */
  year: string;
}

/** A period by its name. year 0 = not given. */
export interface PrintedLabel {
  kind: Exclude<PeriodKind, "custom">;
  index: number;
  year: number;
  phrase: Phrase;
  /** How it is written, to tell "Quý III" from "Quý 3" and "09/2021" from "9 năm 2021". */
  style: LabelStyle;
}

export interface PrintedWindow {
  from: Day;
  to: Day;
  phrase: Phrase;
}

/** One paragraph of figures for one scope and period. */
export interface ReportStatement {
  scope: TextScope;
  label: PrintedLabel | null;
  window: PrintedWindow | null;
  figures: Partial<Record<TextFigure, PrintedFigure>>;
  /** The rate of cases on time, where it has a sentence of its own. */
  onTimeRate: PrintedRate | null;
  /** The same for the cases that were late. */
  lateRate: PrintedRate | null;
  /** The base that the paragraph names once for all of its rates; null when it names none. */
  base: RateBase | null;
  /** Where the paragraph begins and ends in the text. */
  offset: number;
  end: number;
}

/** What a rate outside the counts is about. */
export type RemarkKind =
  | "meanOnline" | "onlineRate" | "mean" | "best" | "worst" | "floor" | "lateBelow" | "lateMost" | "points" | "receivedChange" | "countChange" | "share" | "ratio" | "unitsAt100" | "claim";

/** Something said about a statement besides its counts. */
export interface Remark {
  kind: RemarkKind;
  phrase: Phrase;
  /** The words from there to the end of the sentence, as they are matched (see tokens.ts). */
  words: string;
  /** Index of the statement that it speaks of; -1 when there is none. */
  statement: number;
  rates: PrintedRate[];
  numbers: number[];
}

/** What could be read from a report's text. */
export interface ReportText {
  statements: ReportStatement[];
  remarks: Remark[];
  /** All percentages and period names, for the checks of wording. */
  rates: PrintedRate[];
  labels: PrintedLabel[];
  /** Characters of the text that belong to the report; what follows is page furniture. */
  length: number;
}

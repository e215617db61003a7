import type { Finding, FindingType } from "./findings";

/** What a column of an aggregate table counts; the names are those of the indicators (domain.md 1.3, 2.2, 4.1 C). */
export const AGGREGATE_FIGURES = [
  "cumulative", "received", "online", "onlineFull", "onlinePartial", "offline", "carriedOver",
  "resolved", "early", "onTime", "earlyAndOnTime", "late", "pending", "inTime", "overdue", "paused", "closingStock",
  "due", "lateAndOverdue", "returned", "withdrawn", "returnedAndWithdrawn", "handedOver",
  "partsDigitised", "partsNotDigitised", "partsReused", "resultDigitised", "resultNotDigitised",
  "paid", "paidOnline", "paidDirect",
] as const;
export type AggregateFigure = (typeof AGGREGATE_FIGURES)[number];

/**
 * Printed shares: kept to check the counts against, never counted. Some say what they are a share of: by Circular 01 of the cases
 * resolved, by Decision 766 of all; the share of overdue cases is of the open ones.
 */
export const AGGREGATE_RATES = ["onTimeRate", "lateRate", "onlineRate", "onTimeRateTT01", "lateRateTT01", "onTimeRate766", "lateRate766", "overdueRate"] as const;
export type AggregateRate = (typeof AGGREGATE_RATES)[number];

/** A column that is counted. Columns of one figure that are parts of it (kỳ trước + trong kỳ) add up. */
export interface AggregateColumn {
  figure: AggregateFigure;
  /** 1-based column on the sheet. */
  column: number;
  header: string;
  /** header: by its own path; order: by the columns on its left; formula: by the printed formula; content: by the rows; user: said by the user. */
  how: "header" | "order" | "formula" | "content" | "user";
  part: boolean;
}

interface AggregateRateColumn {
  rate: AggregateRate;
  column: number;
  header: string;
}

/** What the rows of a table are. */
export type AggregateRows = "unit" | "field" | "procedure";

/** Where an aggregate table stands on a sheet. Rows and columns are 1-based. */
export interface AggregateLayout {
  sheet: string;
  headerRows: number[];
  /** Row of column numbers below the header; 0 = none. */
  numberRow: number;
  firstRow: number;
  labelColumn: number;
  /** Column of ordinals; 0 = none. */
  ordinalColumn: number;
  rows: AggregateRows;
  columns: AggregateColumn[];
  rates: AggregateRateColumn[];
  /** The column of all cases to be handled is headed by a bare total: what it counts is told by the rows. */
  openTotal: boolean;
  /** Columns that no figure is read from. */
  unused: { column: number; header: string }[];
  /** Printed formulas that contradict their headers (domain.md 4.4.5). */
  wrongFormulas: { column: number; text: string }[];
}

/** The counts of a row as printed; null = blank or unreadable. */
export type AggregateCounts = Partial<Record<AggregateFigure, number | null>>;

/** A share as printed and half a unit of its last decimal: what rounding may have done to it. */
export interface PrintedRate {
  share: number;
  tolerance: number;
}

export interface AggregateRow {
  /** 1-based sheet row. */
  row: number;
  label: string;
  /** The band that the row stands in; "" outside any. */
  band: string;
  /** All bands that it stands in, the outermost first. */
  path: readonly string[];
  /** The unit that its cases are of, as its name or a band says; "" where only the table as a whole says it. */
  unit: string;
  /** The system that its cases were handled in, where bands, a column or the title tell two of them apart; "" when nothing does. */
  source: string;
  role: "data" | "total" | "band";
  /** How deep a band stands, 0 the outermost; deeper rows below it are its own. 9 for rows that are no band. */
  level: number;
  counts: AggregateCounts;
  rates: Partial<Record<AggregateRate, PrintedRate>>;
  /** Why a data row is counted nowhere; null when it is. */
  leftOut: FindingType | null;
}

/** The period that a table says it is of; "" = not said. Texts that parsePeriod reads. */
export interface AggregatePeriod {
  /** "Quý III năm 2021" */
  label: string;
  /** "từ ngày 21/6/2021 đến ngày 20/9/2021" */
  range: string;
}

/** An aggregate table as read: one row a unit, field or procedure. */
export interface AggregateTable extends AggregateLayout {
  lastRow: number;
  period: AggregatePeriod;
  /** Unit that the whole table is of, as its title says; "" = not said. */
  reportingUnit: string;
  /** Cases sent back or withdrawn, paused cases: beside the resolved and the open ones instead of among them. */
  beside: { returned: boolean; paused: boolean };
  rowsRead: AggregateRow[];
  findings: Finding[];
}

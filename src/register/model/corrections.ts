import type { Day } from "../../calendar/day";
import type { AggregateFigure } from "./aggregateTable";
import type { Channel, ServiceLevel, Status } from "./caseCodes";
import type { ColumnRole } from "./roles";

/** What the user said about sheets with the same header: places count from the header's first column, 0-based. */
export interface LayoutCorrection {
  fingerprint: string;
  /** role null: the column is not to be read. */
  columns: readonly { place: number; role: ColumnRole | null }[];
  /** Day columns whose date cells had day and month exchanged by a machine set to en-US. */
  swapped: readonly ColumnRole[];
  /** Day columns whose texts have the month before the day; left out when there are none. */
  monthFirst?: readonly ColumnRole[];
  /** Minutes by which every time of day, and so some days, stand too early; left out when they do not. */
  minutes?: number;
}

/** What the user said about columns of aggregate tables with the same header: places count from the column of row names. */
export interface AggregateCorrection {
  fingerprint: string;
  /** figure null: the column is not to be counted. */
  columns: readonly { place: number; figure: AggregateFigure | null }[];
}

/** Texts of a column that the vocabulary lacks, by nameKey, and what the user said they mean. */
export interface ValueMeanings {
  status: Readonly<Record<string, Status>>;
  channel: Readonly<Record<string, Channel>>;
  serviceLevel: Readonly<Record<string, ServiceLevel>>;
}

/** A name of a unit that stands for another, for cases received from a day on; 0 = for all. */
export interface UnitAlias {
  from: string;
  to: string;
  since: Day;
}

/** Of two sheets that hold the same cases with other days, the one that counts. */
export interface PreferredSheet {
  sheet: string;
  over: string;
}

/** All that the user has confirmed or corrected; the workbook keeps it, and it wins over every guess. */
export interface Corrections {
  layouts: readonly LayoutCorrection[];
  values: ValueMeanings;
  aliases: readonly UnitAlias[];
  aggregates: readonly AggregateCorrection[];
  /** Left out when nothing was said. */
  preferred?: readonly PreferredSheet[];
}

export const NO_CORRECTIONS: Corrections = { layouts: [], values: { status: {}, channel: {}, serviceLevel: {} }, aliases: [], aggregates: [] };

import type { Day } from "../calendar/day";
import type { Conventions } from "./conventions";
import type { BasePart, Counter, CountName, RateName } from "./figureNames";

export type Counts = Record<Counter, number>;

/** Both days included. A case without a receipt day counts as received before any window. */
export interface Window {
  from: Day;
  to: Day;
  /** The day on which open cases are judged in time or overdue; `to` unless a window has no real end (wholeTable). */
  asOf?: Day;
}

/** Denominators of the on-time rate: A due (report), B resolved (II.06a), C cumulative incl. in time (QĐ 766 2.1). */
export const RATE_BASES = ["A", "B", "C"] as const;
export type RateBase = (typeof RATE_BASES)[number];

/** What a row of a table is (domain.md 5): the unit that resolves or the one that receives are two things. */
export const GROUP_BYS = ["unit", "receivingUnit", "field", "procedure", "channel", "handler", "level"] as const;
export type GroupBy = (typeof GROUP_BYS)[number];

/** Counters per group, row-major: counts[group × COUNTERS.length + counter]. Mergeable. */
export interface Tally {
  groups: readonly string[];
  counts: Float64Array;
  /** Which reading of "đến hạn" was counted; parts that are merged share it. */
  dueCounts: Conventions["dueCounts"];
  /** Only filled when conventions.dueCounts is "dueInWindow": cases by due day, per group. */
  dueInWindow: Float64Array;
  /** Of those: finished by their due day, and late or overdue; what is left is open on its due day. */
  dueInWindowOnTime: Float64Array;
  dueInWindowLate: Float64Array;
}

/** Cases by due day, for the reading "đến hạn = hẹn trả trong kỳ". */
interface DueInWindow {
  due: number;
  onTime: number;
  late: number;
}

/** The counters of one group or of the whole; dueInWindow only when that convention was counted. */
export interface GroupCounts extends Counts {
  dueInWindow?: DueInWindow;
}

/** Counters and what follows from them; a rate is a share 0…1, null when its base is 0. */
export interface Figures extends Record<CountName, number>, Record<RateName, number | null>, Record<BasePart, number> {
  /** The base of the on-time, late, returned and withdrawn rates, whose counts are baseCount, onTimeCount and lateCount. */
  rateBase: RateBase;
}

/** A share averaged over units, always with how and over how many (domain.md 2.2). */
export interface MeanRate {
  mean: number | null;
  /** Units in the mean. */
  n: number;
  method: "pooled" | "meanOfUnits";
}

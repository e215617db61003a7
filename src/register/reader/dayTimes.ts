import type { Day } from "../../calendar/day";

/** Different clock times that are kept: a column in which they are one has a handful. */
const MOST_CLOCKS = 16;
const MOST_DAYS = 3;
const SECONDS_AN_HOUR = 3600;

/** The times of day beside the days of one column of a sheet, as far as they tell whether the days are where they belong. */
export class DayTimes {
  /** Cells with a time of day. */
  count = 0;
  /** Such cells by hour. */
  readonly hours = new Uint32Array(24);
  /** Rows by clock time in seconds; null once there are too many different ones. */
  clocks: Map<number, number[]> | null = new Map();
  /** Days of such cells, the first few. */
  readonly days = new Set<Day>();

  add(day: Day, seconds: number, row: number): void {
    this.count++;
    this.hours[Math.floor(seconds / SECONDS_AN_HOUR)]++;
    if (this.days.size < MOST_DAYS) this.days.add(day);
    if (this.clocks === null) return;
    const rows = this.clocks.get(seconds);
    if (rows) rows.push(row);
    else if (this.clocks.size < MOST_CLOCKS) this.clocks.set(seconds, [row]);
    else this.clocks = null;
  }

  /** Cells whose time is this hour or later. */
  from(hour: number): number {
    return this.hours.subarray(hour).reduce((sum, count) => sum + count, 0);
  }
}

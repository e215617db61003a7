import type { Day } from "../../calendar/day";

/** Different clock times that are kept: a column in which they are one has a handful. */
export const MOST_CLOCKS = 16;
const MOST_DAYS = 3;
const SECONDS_AN_HOUR = 3600;
/** From here on a time that no clerk's clock shows is the midnight that follows, short of some seconds. */
export const NEARLY_MIDNIGHT = 23 * 3600 + 50 * 60;

/** The times of day beside the days of one column of a sheet, as far as they tell whether the days are where they belong. */
export class DayTimes {
  /** Cells with a time of day, by hour. */
  readonly hours = new Uint32Array(24);
  /** Days of such cells, the first few. */
  readonly days = new Set<Day>();
  private readonly seen: number[] = [];
  private readonly counts = new Uint32Array(MOST_CLOCKS);
  private last = 0;
  /** More clock times than are told apart: from here on only hours count. */
  isMixed = false;
  private readonly lateRows = new Map<number, number[]>();

  add(day: Day, seconds: number, row: number): void {
    this.hours[(seconds / SECONDS_AN_HOUR) | 0]++;
    if (this.days.size < MOST_DAYS) this.days.add(day);
    if (!this.isMixed) this.addClock(seconds, row);
  }

  /** Cells with a time of day. */
  get count(): number {
    return this.from(0);
  }

  /** Cells by clock time in seconds; null once there are too many different ones. */
  get clocks(): ReadonlyMap<number, number> | null {
    return this.isMixed ? null : new Map(this.seen.map((seconds, at) => [seconds, this.counts[at]]));
  }

  /** Rows of the cells at a clock time of the last minutes of the day. */
  rowsAt(seconds: number): readonly number[] {
    return this.lateRows.get(seconds) ?? [];
  }

  /** Cells whose time is this hour or later. */
  from(hour: number): number {
    return this.hours.subarray(hour).reduce((sum, count) => sum + count, 0);
  }

  private addClock(seconds: number, row: number): void {
    if (this.seen[this.last] !== seconds) this.last = this.placeOf(seconds);
    if (this.last < 0) {
      this.isMixed = true;
      this.lateRows.clear();
      return;
    }
    this.counts[this.last]++;
    if (seconds >= NEARLY_MIDNIGHT) this.addLate(seconds, row);
  }

  private addLate(seconds: number, row: number): void {
    const rows = this.lateRows.get(seconds);
    if (rows) rows.push(row);
    else this.lateRows.set(seconds, [row]);
  }

  private placeOf(seconds: number): number {
    const known = this.seen.indexOf(seconds);
    if (known >= 0) return known;
    return this.seen.length < MOST_CLOCKS ? this.seen.push(seconds) - 1 : -1;
  }
}

import type { DayTimes } from "./dayTimes";
import type { DayRole, RowStore } from "./rowStore";

export const SECONDS_A_DAY = 86_400;
/** A time that all cells share, and that is the midnight of another zone, lies in the evening before. */
export const EVENING = 16 * 3600;
/** Cells that tell anything at all. */
export const FEWEST = 3;
/** Cells that must share a clock time for it to be one, and seconds by which a program's rounding moves it. */
const SHARED = 0.95;
const JITTER = 2;

/** The clock time that nearly all cells of a column share, on several days; -1 for none. */
export function sharedClock(times: DayTimes | undefined): number {
  if (!times?.clocks || times.count < FEWEST || times.days.size < FEWEST) return -1;
  const clocks = [...times.clocks].map(([clock, cells]) => ({ clock, count: cells }));
  const [commonest] = clocks.sort((a, b) => b.count - a.count);
  const count = clocks.filter(({ clock }) => isNear(clock, commonest.clock)).reduce((sum, each) => sum + each.count, 0);
  return count >= times.count * SHARED ? commonest.clock : -1;
}

/** Nearly all filled cells of a column have a time of day. */
export function areTimed(times: DayTimes, days: number): boolean {
  return times.count >= days * SHARED;
}

/** The same clock time, but for a program's rounding. */
export function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= JITTER;
}

/** The second of a minute that is neither its first nor its last: no system writes the end of a day so. */
export function isOddSecond(clock: number): boolean {
  return clock % 60 > JITTER && clock % 60 < 59 - JITTER;
}

/** Minutes from a clock time to the midnight that follows. */
export function minutesToMidnight(clock: number): number {
  return Math.ceil((SECONDS_A_DAY - clock) / 60);
}

/** Cells of a sheet's column that hold a day. */
export function countDays(store: RowStore, sheet: number, role: DayRole): number {
  const { data } = store.days[role];
  let count = 0;
  const { first, end } = store.spans[sheet];
  for (let row = first; row < end; row++) if (store.sheet[row] === sheet && data[row] > 0) count++;
  return count;
}

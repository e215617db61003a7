import { countDays, isNear, isOddSecond, sharedClock } from "./clockTimes";
import { NEARLY_MIDNIGHT } from "./dayTimes";
import { DAY_ROLES, type DayRole, type RowStore } from "./rowStore";

/** Days of a sheet's columns that were put on because their time can only be a midnight short of some seconds. */
export interface AppliedShift {
  sheet: number;
  role: DayRole;
  clock: number;
  rows: readonly number[];
}

/**
 * Puts days on that an export library left some seconds short of their midnight ("20/9/2021 23:59:16" for the 21st): every
 * time of the column is the same one, and no office has such a one. Before rows are judged; told by shiftFindings.
 */
export function applyLostSeconds(store: RowStore): AppliedShift[] {
  return store.sources.flatMap(({ how }, at) => {
    const sheet = at + 1;
    const clocks = DAY_ROLES.map((role) => sharedClock(store.days[role].times.get(sheet))).filter(isShortOfMidnight);
    if (clocks.length === 0) return [];
    // A program that loses seconds loses them in every column; in one of several it is the hour of a nightly job.
    const filledRoles = DAY_ROLES.filter((role) => countDays(store, sheet, role) > 0);
    if (clocks.length < Math.min(2, filledRoles.length)) return [];
    return DAY_ROLES.flatMap((role): AppliedShift[] => {
      const times = store.days[role].times.get(sheet);
      if (!times?.clocks || how[role].minutes > 0) return [];
      const rows = [...times.clocks.keys()].flatMap((clock) => (clocks.some((shared) => isNear(shared, clock)) ? times.rowsAt(clock) : []));
      for (const row of rows) store.days[role].data[row] += 1;
      return rows.length === 0 ? [] : [{ sheet, role, clock: clocks[0], rows }];
    });
  });
}

/** 23:59 and 23:59:59 are how systems write the end of a day. */
function isShortOfMidnight(clock: number): boolean {
  return clock >= NEARLY_MIDNIGHT && isOddSecond(clock);
}

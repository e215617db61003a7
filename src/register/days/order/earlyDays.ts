import type { Day } from "../../../calendar/day";
import { plausibleDay } from "../reading/plausibleDay";

/** Days by which a date of the 1904 system falls too early when its number is read in the 1900 system. */
export const DAYS_1904 = 1462;

const FEWEST = 3;
const AGREEING = 0.8;
/** A case gets its id on the day it is received or shortly after; a text date may be its due day. */
const NEAR = 60;

/**
 * The day that a case id names as yymmdd between signs, 0 when it names none.
 * @example dayInCaseId("000.00.01.H62-210921-0001") // 44460
 */
export function dayInCaseId(id: string): Day {
  const match = /(?:^|[^0-9])(\d{2})(\d{2})(\d{2})(?=[^0-9]|$)/.exec(id);
  return match === null ? 0 : Math.max(0, plausibleDay(2000 + Number(match[1]), Number(match[2]), Number(match[3])));
}

/**
 * Whether date cells stand 1462 days before other days that the same cases name, as those of a workbook in the 1904 system
 * do when they are pasted into another one.
 * @param pairs a date cell's day and the day that its case names otherwise (text date, case id)
 * @example areEarly([[42998, 44460], [42999, 44461], [43000, 44462]]) // true
 */
export function areEarly(pairs: readonly (readonly [Day, Day])[]): boolean {
  const early = pairs.filter(([cell, other]) => Math.abs(other - cell - DAYS_1904) <= NEAR).length;
  return early >= FEWEST && early >= pairs.length * AGREEING;
}

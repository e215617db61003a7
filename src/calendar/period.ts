import type { Day } from "./day";

export type PeriodKind = "month" | "quarter" | "half" | "nineMonths" | "year" | "custom";

/**
 * Last day of a reporting month: 20 = "21st to 20th" (the default), 14 = NĐ 09/2019, 31 = end of the month.
 * Any day 1…31 is allowed; it is cut to the month's length.
 */
export type ClosingDay = number;

/** A reporting window, both ends included. index: month 1…12, quarter 1…4, half 1…2, else 0. */
export interface Period {
  kind: PeriodKind;
  year: number;
  index: number;
  from: Day;
  to: Day;
}

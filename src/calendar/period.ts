import { dateOf } from "./day";
import type { Day } from "./day";
import { monthWindow } from "./month";

export type PeriodKind = "month" | "quarter" | "half" | "nineMonths" | "year" | "custom";

/**
 * Last day of a reporting month: 20 = "21st to 20th" (the default), 14 = NĐ 09/2019, 31 = end of the month.
 * Any day 1…31 is allowed; it is cut to the month's length.
 */
export type ClosingDay = number;

export const DEFAULT_CLOSING_DAY: ClosingDay = 20;

/** A reporting window, both ends included. index: month 1…12, quarter 1…4, half 1…2, else 0. */
export interface Period {
  kind: PeriodKind;
  year: number;
  index: number;
  from: Day;
  to: Day;
}

/** Kinds of period that are unions of reporting months. */
export type RegularKind = Exclude<PeriodKind, "custom">;

/** Reporting months that a period of a kind holds, and how many such periods a year has. */
const MONTHS_IN: Record<RegularKind, number> = { month: 1, quarter: 3, half: 6, nineMonths: 9, year: 12 };
const PERIODS_IN_YEAR: Record<RegularKind, number> = { month: 12, quarter: 4, half: 2, nineMonths: 1, year: 1 };

/** Years in which every window of a year, with the months around it, has Excel day numbers. */
export const FIRST_YEAR = 1901;
export const LAST_YEAR = 9998;

/** Whether a kind has such an index: month 1…12, quarter 1…4, half 1…2; nine months and year take 0 (or 1). */
export function isPeriodIndex(kind: RegularKind, index: number): boolean {
  const first = PERIODS_IN_YEAR[kind] === 1 ? 0 : 1;
  return Number.isInteger(index) && index >= first && index <= PERIODS_IN_YEAR[kind];
}

/** Whether a closing rule can be kept: a whole day 1…31. */
export function isClosingDay(value: unknown): value is ClosingDay {
  return typeof value === "number" && Number.isInteger(value) && value >= 1 && value <= 31;
}

/**
 * A month, quarter, half, nine months or year as a union of reporting months, so that months always add up
 * (domain.md 1.7; NĐ 09/2019 Điều 12 for closing day 14). An index or year that does not exist is a mistake of the
 * caller and throws RangeError: text of users goes through parsePeriod.
 * @example makePeriod("quarter", 2021, 3, 20) // 21/6/2021 … 20/9/2021
 */
export function makePeriod(kind: RegularKind, year: number, index: number, closingDay: ClosingDay): Period {
  if (!isPeriodIndex(kind, index) || !(year >= FIRST_YEAR && year <= LAST_YEAR)) throw new RangeError(`no period ${kind} ${index}/${year}`);
  const months = MONTHS_IN[kind];
  const first = (Math.max(index, 1) - 1) * months + 1;
  return {
    kind,
    year,
    index: PERIODS_IN_YEAR[kind] === 1 ? 0 : index,
    from: monthWindow(year, first, closingDay).from,
    to: monthWindow(year, first + months - 1, closingDay).to,
  };
}

/**
 * A window between two days, both included; null when a day is missing, outside the years 1901…9998, or they are the
 * wrong way round.
 * Its year is that of its last day.
 * @example customPeriod(44368, 44459) // 21/6/2021 … 20/9/2021, kind "custom"
 */
export function customPeriod(from: Day, to: Day): Period | null {
  const { year } = dateOf(to);
  if (dateOf(from).year < FIRST_YEAR || year < FIRST_YEAR || year > LAST_YEAR || from > to) return null;
  return { kind: "custom", year, index: 0, from, to };
}

/** Whole reporting months between the starts of a year's periods of this kind (nine months recur every year). */
export function monthsBetweenStarts(kind: RegularKind): number {
  return 12 / PERIODS_IN_YEAR[kind];
}

import { dateOf } from "../../calendar/day";
import { reportingMonthOf } from "../../calendar/month";
import { makePeriod } from "../../calendar/period";
import type { ClosingDay, Period, PeriodKind, RegularKind } from "../../calendar/period";
import type { CaseTable } from "../../register/model/caseTable";

const MONTHS: Record<RegularKind, number> = { month: 1, quarter: 3, half: 6, nineMonths: 9, year: 12 };

/**
 * The period of another kind that holds the last month of this one: Q3 → month 9, month 5 → Q2.
 * A custom window keeps its days.
 * @example sameTime(makePeriod("quarter", 2021, 3, 20), "month", 20) // 9/2021
 */
export function sameTime(period: Period, kind: PeriodKind, closingDay: ClosingDay): Period {
  if (kind === "custom") return { ...period, kind, index: 0 };
  const { year, month } = reportingMonthOf(period.to, closingDay);
  const index = kind === "nineMonths" || kind === "year" ? 0 : Math.ceil(month / MONTHS[kind]);
  return makePeriod(kind, year, index, closingDay);
}

/** How many periods of a kind a year has: what the number list offers; 0 where there is nothing to choose. */
export function indexesOf(kind: PeriodKind): number[] {
  const count = { month: 12, quarter: 4, half: 2, nineMonths: 0, year: 0, custom: 0 }[kind];
  return Array.from({ length: count }, (_, position) => position + 1);
}

/** Longest list of years; a mistyped year in the register must not make it endless. */
const YEARS_SHOWN = 12;

/**
 * The years to choose from, newest first: those of the register and the chosen one.
 * @example yearsOf(table, 2021) // [2022, 2021, 2020]
 */
export function yearsOf({ span }: Pick<CaseTable, "span">, chosen: number): number[] {
  const days = [span.firstReceived, span.lastReceived, span.lastFinished].filter((day) => day > 0);
  const years = days.map((day) => dateOf(day).year);
  const newest = Math.max(chosen, ...years) + 1;
  const oldest = Math.min(chosen, ...years);
  const listed = Array.from({ length: Math.min(newest - oldest + 1, YEARS_SHOWN) }, (_, back) => newest - back);
  return listed.includes(chosen) ? listed : [...listed, chosen].sort((a, b) => b - a);
}

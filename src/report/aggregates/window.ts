import { dateOf, monthLength } from "../../calendar/day";
import type { ClosingDay, Period } from "../../calendar/period";
import { parsePeriod } from "../../calendar/periodText";
import type { AggregateTable } from "../../register/aggregate/types";

/**
 * The period that a table is of, as its title says; null when it says none. Days that are written win over a name; a name
 * that means just these days under the closing rule they show gives the period its kind.
 * @example tableWindow(table, 20)?.kind // "quarter" for "Quý III năm 2021 (từ ngày 21/6/2021 đến ngày 20/9/2021)"
 */
export function tableWindow({ period }: Pick<AggregateTable, "period">, closingDay: ClosingDay): Period | null {
  const range = period.range === "" ? null : parsePeriod(period.range, closingDay);
  if (range === null) return period.label === "" ? null : parsePeriod(period.label, closingDay);
  const named = period.label === "" ? null : parsePeriod(period.label, closingDayOf(range));
  return named !== null && sameWindow(named, range) ? named : range;
}

/** The closing rule that a window's last day shows. */
function closingDayOf({ to }: Period): ClosingDay {
  const { year, month, day } = dateOf(to);
  return day === monthLength(year, month) ? 31 : day;
}

/** Whether two periods are the same days. */
export function sameWindow(a: Pick<Period, "from" | "to">, b: Pick<Period, "from" | "to">): boolean {
  return a.from === b.from && a.to === b.to;
}

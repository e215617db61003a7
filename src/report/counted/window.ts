import { dateOf, monthLength } from "../../calendar/day";
import { makePeriod, type ClosingDay, type Period } from "../../calendar/period";
import { parsePeriod } from "../../calendar/periodText";
import type { AggregateTable } from "../../register/model/aggregateTable";
import type { ReportSettings } from "../request/request";

/** What decides which days a title means: the closing rule, and the year of the period that is asked for. */
export type Dating = Pick<ReportSettings, "closingDay" | "period">;

type Titled = Pick<AggregateTable, "period">;

/** True for a table that says nothing of its period: it is taken to be of the one that is asked for. */
export function saysNoPeriod({ period }: Titled): boolean {
  return period.label === "" && period.range === "";
}

/**
 * A table with the year of the asked period where its title names a month or quarter without one.
 * @example datedTable({ ...table, period: { label: "T7", range: "" } }, { closingDay: 20, period: "Q3/2021" }).period.label // "T7/2021"
 */
export function datedTable<T extends Titled>(table: T, { closingDay, period: asked }: Dating): T {
  const { label, range } = table.period;
  if (label === "" || range !== "" || parsePeriod(label, closingDay) !== null) return table;
  const year = parsePeriod(asked, closingDay)?.year;
  return year === undefined ? table : { ...table, period: { label: `${label}/${year}`, range } };
}

/**
 * The period that a table is of, as its title says; null when it says none. Days that are written win over a name; a name
 * that means just these days under the closing rule they show gives the period its kind.
 * @example tableWindow(table, settings)?.kind // "quarter" for "Quý III năm 2021 (từ ngày 21/6/2021 đến ngày 20/9/2021)"
 */
export function tableWindow(table: Titled, dating: Dating): Period | null {
  const { closingDay } = dating;
  const { period } = datedTable(table, dating);
  const range = period.range === "" ? null : parsePeriod(period.range, closingDay);
  if (range === null) return period.label === "" ? null : parsePeriod(period.label, closingDay);
  const named = period.label === "" ? null : parsePeriod(period.label, shownClosingDay(range));
  return named !== null && sameWindow(named, range) ? named : range;
}

/** The closing rule that a window's last day shows. */
export function shownClosingDay({ to }: Pick<Period, "to">): ClosingDay {
  const { year, month, day } = dateOf(to);
  return day === monthLength(year, month) ? 31 : day;
}

/** The closing rule by which a period is one of its kind: the user's where it fits the days, else the one they show. */
export function ruleOf(period: Period, closingDay: ClosingDay): ClosingDay {
  if (period.kind === "custom" || sameWindow(makePeriod(period.kind, period.year, period.index, closingDay), period)) return closingDay;
  return shownClosingDay(period);
}

/** Whether two periods are the same days. */
export function sameWindow(a: Pick<Period, "from" | "to">, b: Pick<Period, "from" | "to">): boolean {
  return a.from === b.from && a.to === b.to;
}

import type { Period } from "../../calendar/period";
import type { AggregateFigure, AggregateTable } from "../../register/model/aggregateTable";
import type { ReportSettings } from "../request/request";
import { fillWindow, partsOf } from "./fillWindow";
import { mainTables } from "./mainTables";
import { countedOnce } from "./once";
import { joinTables } from "./joinTables";
import { sameWindow, saysNoPeriod, tableWindow } from "./window";

/** Columns that a report of services is made from. */
export const DIGITISED = ["partsDigitised", "partsReused", "resultDigitised"] as const satisfies readonly AggregateFigure[];
export const PAID = ["paidOnline"] as const satisfies readonly AggregateFigure[];

type Chosen = Pick<ReportSettings, "closingDay" | "period" | "groupBy">;

function has(table: AggregateTable, figures: readonly AggregateFigure[]): boolean {
  return table.columns.some(({ figure }) => figures.includes(figure));
}

/** Whether a table has columns of digitisation or payment. */
export function carriesService(table: AggregateTable): boolean {
  return has(table, [...DIGITISED, ...PAID]);
}

/** Rows by field only where the report goes by field; else by unit before any other, for they tell the same cases. */
function ofOneKind(tables: readonly AggregateTable[], { groupBy }: Chosen): AggregateTable[] {
  const kinds = groupBy === "field" ? (["field", "unit", "procedure"] as const) : (["unit", "field", "procedure"] as const);
  const kind = kinds.find((each) => tables.some(({ rows }) => rows === each));
  return tables.filter(({ rows }) => rows === kind);
}

/**
 * The tables of a period with some columns of services, whether or not they could carry the summary; put together from
 * those of its months where the period itself has none.
 * @example serviceTables(reading.aggregates, quarter, settings, DIGITISED).length // 1
 */
export function serviceTables(tables: readonly AggregateTable[], period: Period, chosen: Chosen, figures: readonly AggregateFigure[]): AggregateTable[] {
  const own = tables.filter((table) => has(table, figures));
  const printed = own.filter((table) => {
    const window = tableWindow(table, chosen);
    return window === null ? saysNoPeriod(table) : sameWindow(window, period);
  });
  if (printed.length > 0) return countedOnce(chosen.groupBy === "field" ? ofOneKind(printed, chosen) : mainTables(printed)).tables;
  const parts = fillWindow(partsOf(ofOneKind(own, chosen), chosen), period);
  return parts === null ? [] : joinTables(parts, period).tables;
}

import { parsePeriod } from "../../calendar/periodText";
import type { AggregateTable } from "../model/aggregateTable";
import { nameKey } from "../texts/nameKey";

/** Any rule will do to tell whether a label is that of a period. */
const ANY_CLOSING_DAY = 20;
const CLOSING_DAYS = Array.from({ length: 31 }, (_, at) => at + 1);

function windowKey(text: string, closingDay: number): string {
  const period = parsePeriod(text, closingDay);
  return period === null ? "" : `${period.from}-${period.to}`;
}

/**
 * What tells the period of each table. Two ways to write a period are one, and the days of a period are its name under whatever
 * closing rule ("Quý III/2026", "từ ngày 15/6/2026 đến ngày 14/9/2026"). A table without a period is of the only one there is.
 */
export function periodKeys(tables: readonly AggregateTable[]): (table: AggregateTable) => string {
  const named = new Map<string, string>();
  for (const { period: { label, range } } of tables) {
    if (range !== "" || label === "") continue;
    for (const day of CLOSING_DAYS) named.set(windowKey(label, day), windowKey(label, ANY_CLOSING_DAY));
  }
  const keyOf = ({ period: { label, range } }: AggregateTable): string => {
    const window = windowKey(range !== "" ? range : label, ANY_CLOSING_DAY);
    return window === "" ? nameKey(range !== "" ? range : label) : range === "" ? window : named.get(window) ?? window;
  };
  const said = new Set(tables.map(keyOf).filter((key) => key !== ""));
  return (table) => keyOf(table) || (said.size === 1 ? [...said][0] : "");
}

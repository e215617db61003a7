import type { GroupBy } from "../../indicators/types";
import type { Reading } from "../../register/model/reading";

/**
 * The cut that a register's columns allow: a commune's register has no unit column, and a table of one row "no unit"
 * tells nobody anything, so it goes by field. Every other cut stays as it was chosen; the tables say what they lack.
 * @example possibleGroupBy(communeReading, "unit") // "field"
 */
export function possibleGroupBy({ table, layouts, aggregates }: Reading, groupBy: GroupBy): GroupBy {
  const goesByField = groupBy === "unit" && layouts.length > 0 && aggregates.length === 0 && !table.roles.has("unit") && table.roles.has("field");
  return goesByField ? "field" : groupBy;
}

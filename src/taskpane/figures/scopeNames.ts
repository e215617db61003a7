import { GROUP_COLUMNS, groupingOf } from "../../indicators/grouping";
import { GROUP_BYS, type GroupBy } from "../../indicators/types";
import type { Reading } from "../../register/model/reading";
import { LEVELS, levelOfUnit } from "../../register/vocabulary/levels";

function ofTables({ aggregates }: Pick<Reading, "aggregates">, by: GroupBy): string[] {
  const rows = aggregates.filter((table) => table.rows === by).flatMap(({ rowsRead }) => rowsRead.filter(({ role }) => role === "data").map(({ label }) => label));
  if (by !== "level") return rows;
  const found = new Set(ofTables({ aggregates }, "unit").map(levelOfUnit));
  return LEVELS.filter((level) => found.has(level));
}

/**
 * The names of a cut's groups that a register, or tables in place of one, hold: each once.
 * @example scopeNames(reading, "level") // ["province", "district"]
 */
export function scopeNames(reading: Reading, by: GroupBy): string[] {
  const names = reading.layouts.length > 0 ? groupingOf(reading.table, by).groups : ofTables(reading, by);
  return [...new Set(names)].filter((name) => name.trim() !== "");
}

/** The cuts for one of whose groups alone a target may be set. */
export function scopeCuts(reading: Reading): GroupBy[] {
  const isTold = (by: GroupBy): boolean => reading.layouts.length === 0 || GROUP_COLUMNS[by].some((role) => reading.table.roles.has(role));
  return GROUP_BYS.filter((by) => isTold(by) && scopeNames(reading, by).length > 0);
}

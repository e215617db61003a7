import type { Reading, ReadingLine } from "../register/model/reading";
import { computedResult } from "./types";
import type { CheckResult } from "./types";

/**
 * The line that every reading ends in: rows read = rows used + rows left out, by reason; and the case table holds
 * exactly the rows used.
 * @example checkReading(reading).every(({ ok }) => ok) // true, or no row may be reported on
 */
export function checkReading({ line, table }: Pick<Reading, "line" | "table">): CheckResult[] {
  return [
    computedResult("reading.balance", "", line.used + excludedRows(line), line.read),
    computedResult("reading.table", "", line.used, table.length),
  ];
}

/**
 * Rows that a reading left out, whatever the reason.
 * @example excludedRows({ read: 9, used: 7, excluded: [{ type: "duplicateCase", count: 2 }] }) // 2
 */
function excludedRows(line: ReadingLine): number {
  return line.excluded.reduce((sum, { count }) => sum + count, 0);
}

import { nameKey } from "../nameKey";
import type { Finding } from "../types";
import type { AggregateRow, AggregateTable } from "./types";

/** Tables are of one period when their titles say the same; a closing rule is not known here. */
function periodKey({ period }: AggregateTable): string {
  return nameKey(period.range !== "" ? period.range : period.label);
}

/**
 * What a row counts, in words that are the same for two rows exactly when they count the same: in a table of units the unit;
 * in one of fields or procedures the row within its band and its table's unit.
 */
function subject(table: AggregateTable, row: AggregateRow): string {
  const period = periodKey(table);
  if (table.rows === "unit") return [period, nameKey(row.label)].join("|");
  const unit = table.reportingUnit === "" ? table.sheet : table.reportingUnit;
  return [period, table.rows, nameKey(unit), nameKey(row.band), nameKey(row.label)].join("|");
}

/**
 * The tables with every row marked that counts what an earlier row counts already: the one met first is counted, the later
 * ones are left out and told. Rows that hold no figure stand in nobody's way.
 * @example withoutRepeats([sheetOfMay, copyOfSheetOfMay])[1].rowsRead[0].leftOut // "aggregateRepeated"
 */
export function withoutRepeats(tables: readonly AggregateTable[]): AggregateTable[] {
  const first = new Map<string, { sheet: string; row: number }>();
  return tables.map((table) => {
    const findings: Finding[] = [];
    const rowsRead = table.rowsRead.map((row): AggregateRow => {
      if (row.role !== "data" || row.leftOut !== null || row.label === "") return row;
      const key = subject(table, row);
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, { sheet: table.sheet, row: row.row });
        return row;
      }
      findings.push({ type: "aggregateRepeated", sheet: table.sheet, row: row.row, column: table.labelColumn, value: row.label, other });
      return { ...row, leftOut: "aggregateRepeated" };
    });
    return findings.length === 0 ? table : { ...table, rowsRead, findings: [...table.findings, ...findings] };
  });
}

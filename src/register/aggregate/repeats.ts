import { nameKey } from "../texts/nameKey";
import type { Finding } from "../model/findings";
import { sourceKey } from "./sourceWords";
import type { AggregateFigure, AggregateRow, AggregateTable } from "../model/aggregateTable";

/** Tables are of one period when their titles say the same; a closing rule is not known here. */
function periodKey({ period }: AggregateTable): string {
  return nameKey(period.range !== "" ? period.range : period.label);
}

/** Figures by which a table tells how cases were handled; a table of digitisation or payment beside it repeats nothing. */
const VERDICTS: ReadonlySet<AggregateFigure> = new Set(["early", "onTime", "earlyAndOnTime", "late", "pending", "inTime", "overdue", "due", "lateAndOverdue"]);

function contentKey({ columns }: AggregateTable): string {
  return columns.some(({ figure }) => VERDICTS.has(figure)) ? "cases" : "services";
}

/**
 * What a row counts, in words that are the same for two rows exactly when they count the same: in a table of units the unit;
 * in one of fields or procedures the row within its band and its table's unit. Two systems are two sources of one unit.
 */
function subject(table: AggregateTable, row: AggregateRow): string {
  const period = periodKey(table);
  const content = contentKey(table);
  const source = sourceKey(row.source);
  if (table.rows === "unit") return [content, period, source, nameKey(row.label)].join("|");
  const unit = table.reportingUnit === "" ? table.sheet : table.reportingUnit;
  return [content, period, source, table.rows, nameKey(unit), ...row.path.map(nameKey), nameKey(row.label)].join("|");
}

/**
 * The tables with every row marked that counts what an earlier row counts already: the one met first is counted, the later
 * ones are left out and told. Rows without any figure are left as they are.
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

import { parsePeriod } from "../../calendar/periodText";
import { nameKey } from "../texts/nameKey";
import type { Finding } from "../model/findings";
import type { AggregateCounts, AggregateFigure, AggregateRow, AggregateTable } from "../model/aggregateTable";

/** Any rule will do to tell whether a label is that of a period. */
const ANY_CLOSING_DAY = 20;
const LAST_CLOSING_DAY = 31;

function windowKey(text: string, closingDay: number): string {
  const period = parsePeriod(text, closingDay);
  return period === null ? "" : `${period.from}-${period.to}`;
}

/**
 * What tells the period of each table. Two ways to write a period are one, and the days of a period are its name under whatever
 * closing rule ("Quý III/2026", "từ ngày 15/6/2026 đến ngày 14/9/2026"). A table without a period is of the only one there is.
 */
function periodKeys(tables: readonly AggregateTable[]): (table: AggregateTable) => string {
  const named = new Map<string, string>();
  for (const label of new Set(tables.map(({ period }) => (period.range === "" ? period.label : "")))) {
    for (let day = 1; day <= LAST_CLOSING_DAY; day++) named.set(windowKey(label, day), windowKey(label, ANY_CLOSING_DAY));
  }
  const keyOf = ({ period: { label, range } }: AggregateTable): string => {
    const window = windowKey(range !== "" ? range : label, ANY_CLOSING_DAY);
    return window === "" ? nameKey(range !== "" ? range : label) : range === "" ? window : named.get(window) ?? window;
  };
  const said = new Set(tables.map(keyOf).filter((key) => key !== ""));
  return (table) => keyOf(table) || (said.size === 1 ? [...said][0] : "");
}

/** Figures by which a table tells how cases were handled; a table of digitisation or payment beside it repeats nothing. */
const VERDICTS: ReadonlySet<AggregateFigure> = new Set(["early", "onTime", "earlyAndOnTime", "late", "pending", "inTime", "overdue", "due", "lateAndOverdue"]);

function contentKey({ columns }: AggregateTable): string {
  return columns.some(({ figure }) => VERDICTS.has(figure)) ? "cases" : "services";
}

/**
 * What a row counts, in words that are the same for two rows exactly when they count the same: in a table of units the unit;
 * in one of fields or procedures the row within its band and its table's unit.
 */
function subject(table: AggregateTable, row: AggregateRow, period: string): string {
  const content = contentKey(table);
  if (table.rows === "unit") return [content, period, nameKey(row.label)].join("|");
  const unit = table.reportingUnit === "" ? table.sheet : table.reportingUnit;
  return [content, period, table.rows, nameKey(unit), nameKey(row.band), nameKey(row.label)].join("|");
}

/** " (118 ≠ 120)" where a row and the one that counts in its place print another number: the first such column's. */
function difference({ columns }: AggregateTable, own: AggregateCounts, counted: AggregateCounts): string {
  const differs = columns.find(({ figure }) => typeof own[figure] === "number" && typeof counted[figure] === "number" && own[figure] !== counted[figure]);
  return differs ? ` (${own[differs.figure]} ≠ ${counted[differs.figure]})` : "";
}

/**
 * The tables with every row marked that counts what an earlier row counts already: the one met first is counted, the later
 * ones are left out and told. Rows without any figure are left as they are.
 * @example withoutRepeats([sheetOfMay, copyOfSheetOfMay])[1].rowsRead[0].leftOut // "aggregateRepeated"
 */
export function withoutRepeats(tables: readonly AggregateTable[]): AggregateTable[] {
  const first = new Map<string, { sheet: string; row: number; counts: AggregateCounts }>();
  const periodOf = periodKeys(tables);
  return tables.map((table) => {
    const findings: Finding[] = [];
    const period = periodOf(table);
    const rowsRead = table.rowsRead.map((row): AggregateRow => {
      if (row.role !== "data" || row.leftOut !== null || row.label === "") return row;
      const key = subject(table, row, period);
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, { sheet: table.sheet, row: row.row, counts: row.counts });
        return row;
      }
      const { sheet, row: counted, counts } = other;
      const value = row.label + difference(table, row.counts, counts);
      findings.push({ type: "aggregateRepeated", sheet: table.sheet, row: row.row, column: table.labelColumn, value, other: { sheet, row: counted } });
      return { ...row, leftOut: "aggregateRepeated" };
    });
    return findings.length === 0 ? table : { ...table, rowsRead, findings: [...table.findings, ...findings] };
  });
}

import { nameKey } from "../texts/nameKey";
import { unitKey } from "../names/unitIndex";
import type { Finding } from "../model/findings";
import { periodKeys } from "./periodKeys";
import { sourceKey } from "./sourceWords";
import type { AggregateCounts, AggregateFigure, AggregateRow, AggregateTable } from "../model/aggregateTable";

/** Where a row or table stands that counts instead of another. */
export interface KeptPlace {
  sheet: string;
  row: number;
}

/** Figures by which a table tells how cases were handled; a table of digitisation or payment beside it repeats nothing. */
const VERDICTS: ReadonlySet<AggregateFigure> = new Set(["early", "onTime", "earlyAndOnTime", "late", "pending", "inTime", "overdue", "due", "lateAndOverdue"]);

function contentKey({ columns }: AggregateTable): string {
  return columns.some(({ figure }) => VERDICTS.has(figure)) ? "cases" : "services";
}

/** A table's counts as they are compared with another's: of cases or of services. */
function rowKey(table: AggregateTable, row: AggregateRow): string[] {
  const source = sourceKey(row.source);
  if (table.rows === "unit") return [contentKey(table), source, row.unit === "" ? unitKey(table.reportingUnit || table.sheet) : unitKey(row.unit)];
  const unit = row.unit || table.reportingUnit || table.sheet;
  return [contentKey(table), source, table.rows, unitKey(unit), ...row.path.map(nameKey), nameKey(row.label)];
}

/**
 * What a row counts within one period, in words that are the same for two rows exactly when they count the same: in a table
 * of units the unit; in one of fields or procedures the row within its bands and its table's unit. Two systems are two
 * sources of one unit.
 */
export function subjectOf(table: AggregateTable, row: AggregateRow): string {
  return rowKey(table, row).join("|");
}

/** Whether a table by unit is of one unit only: what it says wins over a row of the unit in another unit's table. */
export function ownUnit(table: AggregateTable): string {
  if (table.rows !== "unit") return "";
  const units = new Set(table.rowsRead.filter(({ role }) => role === "data").map(({ unit }) => unitKey(unit)));
  return units.size === 1 ? [...units][0] : "";
}

export const isCounted = ({ role, leftOut }: AggregateRow): boolean => role === "data" && leftOut === null;

interface Seen extends KeptPlace {
  table: AggregateTable;
  label: string;
  counts: AggregateCounts;
}

/** " (118 ≠ 120)" where a row and the one that counts in its place print another number: the first such column's. */
function difference({ columns }: AggregateTable, own: AggregateCounts, counted: AggregateCounts): string {
  const differs = columns.find(({ figure }) => typeof own[figure] === "number" && typeof counted[figure] === "number" && own[figure] !== counted[figure]);
  return differs ? ` (${own[differs.figure]} ≠ ${counted[differs.figure]})` : "";
}

/** Rows by what they count, those of a unit's own table before those of a table of several units. */
class FirstRows {
  private readonly first = new Map<string, Seen>();

  /** The row that counts what this one counts already; null when it is the first. Two names in one table are two units. */
  kept(table: AggregateTable, row: AggregateRow, subject: string): Seen | null {
    const other = this.first.get(subject);
    if (other === undefined) this.first.set(subject, { sheet: table.sheet, row: row.row, table, label: row.label, counts: row.counts });
    return other === undefined || (other.table === table && nameKey(other.label) !== nameKey(row.label)) ? null : other;
  }
}

/**
 * Marks every row that counts what another counts already. A unit's own table wins over a row in a table of several units,
 * else the row met first.
 * @param subject what a row counts, of all tables
 * @param leave the table with the rows that are left out, by their places
 */
export function markRepeats(
  tables: readonly AggregateTable[], subject: (table: AggregateTable, row: AggregateRow) => string,
  leave: (table: AggregateTable, kept: ReadonlyMap<AggregateRow, Seen>) => AggregateTable,
): AggregateTable[] {
  const first = new FirstRows();
  const marked = new Map<AggregateTable, AggregateTable>();
  const ownFirst = [...tables].sort((a, b) => Number(ownUnit(b) !== "") - Number(ownUnit(a) !== ""));
  for (const table of ownFirst) {
    const kept = new Map<AggregateRow, Seen>();
    for (const row of table.rowsRead) {
      if (!isCounted(row) || row.label === "") continue;
      const other = first.kept(table, row, subject(table, row));
      if (other !== null) kept.set(row, other);
    }
    marked.set(table, kept.size === 0 ? table : leave(table, kept));
  }
  return tables.map((table) => marked.get(table) ?? table);
}

function repeated(table: AggregateTable, kept: ReadonlyMap<AggregateRow, Seen>): AggregateTable {
  const findings = [...kept].map(([row, { sheet, row: counted, counts }]): Finding => (
    { type: "aggregateRepeated", sheet: table.sheet, row: row.row, column: table.labelColumn, value: row.label + difference(table, row.counts, counts), other: { sheet, row: counted } }));
  const rowsRead = table.rowsRead.map((row): AggregateRow => (kept.has(row) ? { ...row, leftOut: "aggregateRepeated" } : row));
  return { ...table, rowsRead, findings: [...table.findings, ...findings] };
}

/**
 * The tables with every row marked that counts what another row of the same period counts already: one is counted, the
 * others are left out and told. Rows without any figure are left as they are.
 * @example withoutRepeats([sheetOfMay, copyOfSheetOfMay])[1].rowsRead[0].leftOut // "aggregateRepeated"
 */
export function withoutRepeats(tables: readonly AggregateTable[]): AggregateTable[] {
  const periodOf = periodKeys(tables);
  return markRepeats(tables, (table, row) => `${periodOf(table)}|${subjectOf(table, row)}`, repeated);
}

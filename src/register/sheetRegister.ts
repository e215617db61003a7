import { isAggregateSheet } from "./aggregate/sheetKind";
import { findLayout } from "./layout/findLayout";
import { lastRowOf, tableOf, withTotalRow, type SheetTable } from "./layout/tableLayout";
import type { Corrections } from "./model/corrections";
import type { Grid } from "./model/grid";
import type { SheetLayout } from "./model/layout";
import type { ColumnRole } from "./model/roles";

/** Rows from the top of the used range in which the header is looked for. */
export const TOP_ROWS = 60;
/** No register is wider; what lies beyond is stray formats or another table. */
export const MOST_COLUMNS = 512;
/** Headers merged over a table stand above it. */
const ROWS_ABOVE = 3;

/** A rectangle of a sheet, 1-based. */
export interface SheetArea {
  top: number;
  left: number;
  rows: number;
  columns: number;
}

/** What is known of a sheet before it is looked into. */
interface SheetFacts {
  /** Table objects, the largest first. */
  tables: readonly SheetTable[];
  /** Last used row, 1-based. */
  lastRow: number;
  /** What the user said about headers seen before. */
  corrections?: Corrections;
}

/** The register at the top of a sheet; null where none stands there. isAggregate: a table of counts does. */
export interface TopOfSheet {
  layout: SheetLayout | null;
  isAggregate: boolean;
}

/**
 * What the top rows of a sheet show. Where it is no register, one may still stand in a table object (registerInTable).
 * @example topOfSheet(grid, { tables: [], lastRow: 320 }).layout?.firstRow // 6
 */
export function topOfSheet(grid: Grid, { tables, lastRow, corrections }: SheetFacts): TopOfSheet {
  const found = findLayout(grid, { corrections, lastRow });
  const isAggregate = isAggregateSheet(grid, found);
  return { layout: found && !isAggregate ? withTotalRow(found, tableOf(found, tables)) : null, isAggregate };
}

/** The rows of a table in which its header is looked for, and those above it. */
export function areaOfTable({ top, left, rows, columns }: SheetTable): SheetArea {
  const above = Math.min(ROWS_ABOVE, top - 1);
  return { top: top - above, left, rows: rows + above, columns };
}

/**
 * The register in a table object that the top of the sheet does not show: far down, or beside other things.
 * @param grid the values of areaOfTable(table), the top ones are enough
 */
export function registerInTable(grid: Grid, table: SheetTable, { tables, lastRow, corrections }: SheetFacts): SheetLayout | null {
  const layout = findLayout(grid, { corrections, lastRow: lastRowOf(table, tables, lastRow) });
  return layout && tableOf(layout, [table]) ? withTotalRow(layout, table) : null;
}

/** Of the registers in several tables of a sheet the first, that of the table with most rows; the layout names the others. */
export function mainRegister([register, ...others]: readonly SheetLayout[]): SheetLayout | null {
  if (register === undefined) return null;
  const besides = others.map(({ headerRows, columns }) => ({ row: headerRows[headerRows.length - 1], column: columns[0].column, header: columns[0].header }));
  return besides.length === 0 ? register : { ...register, besides: [...(register.besides ?? []), ...besides] };
}

/** The steps of linked cases have days of their own, and say of which case they are. */
function hasDue({ columns, doubts = [] }: SheetLayout): boolean {
  const has = (wanted: ColumnRole): boolean => [...columns, ...doubts].some(({ role }) => role === wanted);
  return has("due") || (has("stepDue") && has("parentCase"));
}

/**
 * The sheets of a workbook that are its register: those with a due column, be it one that the user has yet to confirm; a list
 * without one beside them (receipts, hand-overs) would only count cases twice.
 * @example registersOf([{ layout: withoutDue }]).length // 1: the only list there is
 */
export function registersOf<Sheet extends { layout: SheetLayout | null }>(sheets: readonly Sheet[]): (Sheet & { layout: SheetLayout })[] {
  const found = sheets.flatMap((sheet) => (sheet.layout === null ? [] : [{ ...sheet, layout: sheet.layout }]));
  const withDue = found.filter(({ layout }) => hasDue(layout));
  return withDue.length > 0 ? withDue : found;
}

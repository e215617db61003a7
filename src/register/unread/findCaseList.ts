import { headerCells, headerLabel, lowestLabel, type HeaderCell } from "../layout/headerBlock";
import { decodeGrid } from "../legacy/decodeGrid";
import type { CellValue, Grid } from "../model/grid";
import type { ColumnMatch, SheetLayout } from "../model/layout";
import type { ColumnRole } from "../model/roles";
import { cellText, isBlankCell } from "../texts/cell";
import { CaseEvidence, FEWEST, isMostly, SHARE, type List } from "./caseEvidence";
import { isNationalId, listColumn, listedDay, type ListColumn } from "./listColumns";

type Rows = readonly (readonly CellValue[])[];

const MAX_WIDTH = 128;
const MAX_HEADER = 4;

/** A row with an id of a case, or with a day and something beside it. */
function isEntry(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell)).length;
  return row.some(isNationalId) || (filled >= 2 && row.some((cell) => listedDay(cell) > 0));
}

/** Labels alone, two at least: a part of the header. */
function isHeaderRow(row: readonly CellValue[]): boolean {
  const filled = row.filter((cell) => !isBlankCell(cell));
  return filled.length >= 2 && filled.every((cell) => typeof cell === "string" || (typeof cell === "number" && cell < 100));
}

function headerStart(rows: Rows, body: number): number {
  let start = body;
  while (start > 0 && body - start < MAX_HEADER && isHeaderRow(rows[start - 1])) start--;
  return start;
}

function textsOf(rows: Rows): string[] {
  return rows.flatMap((row) => row.filter((cell) => typeof cell === "string").map(cellText));
}

/** The list in some rows; null where most rows are no entries. */
function listOf(rows: Rows, above: Rows): List | null {
  const body = rows.findIndex(isEntry);
  if (body < 0) return null;
  const below = rows.slice(body).filter((row) => row.some((cell) => !isBlankCell(cell)));
  const entries = below.filter(isEntry);
  if (entries.length < FEWEST || entries.length < below.length / 2) return null;
  const width = Math.min(MAX_WIDTH, Math.max(...entries.map((row) => row.length)));
  const start = headerStart(rows, body);
  return {
    titles: textsOf([...above, ...rows.slice(0, start)]),
    headers: headerCells(rows.slice(start, body), width), body,
    columns: Array.from({ length: width }, (_, at) => listColumn(entries, at)).filter(({ filled }) => filled > 0),
  };
}

function matchOf(role: ColumnRole, column: ListColumn, grid: Grid, headers: readonly HeaderCell[]): ColumnMatch {
  const header = headers.find(({ at }) => at === column.at);
  return { role, column: grid.left + column.at, header: header ? lowestLabel(headerLabel(header)) : "", how: "content", confidence: SHARE };
}

/** Rows of a sheet, its top ones or others. */
interface Place {
  /** Last row of the sheet's used range, 1-based; without it, the grid's last row. */
  lastRow?: number;
  /** Rows above, where these are not the sheet's top. */
  above?: Rows;
}

/**
 * A list of cases on a sheet where no register could be read: its ids are those of the one-stop software, or each row has a
 * day and a name or id, and headers, titles or the order of days speak of cases. Its columns are by content: the ids and a
 * day, those that there are; null for lists of other things (staff, duties, letters, procedures …), counts, notes and forms.
 * @example findCaseList({ sheet: "Xã 7", top: 1, left: 1, rows: [["Ma", "N1", "N2"], ["H62-250701-0001", 45839, 45842], …] })?.firstRow // 2
 */
export function findCaseList(given: Grid, { lastRow, above = [] }: Place = {}): SheetLayout | null {
  const { grid } = decodeGrid(given);
  const list = listOf(grid.rows, above);
  if (list === null) return null;
  const ids = list.columns.find((column) => isMostly(column.nationalIds, column));
  const evidence = new CaseEvidence(grid.sheet, list);
  if (!ids && (evidence.isOther || !evidence.isOfCases)) return null;
  const named = ids ?? evidence.names.find((column) => evidence.rolesOf(column).includes("caseId") && isMostly(column.ids, column));
  const columns = [
    ...(named ? [matchOf("caseId", named, grid, list.headers)] : []),
    ...evidence.days.slice(0, 1).map((column) => matchOf("received", column, grid, list.headers)),
  ].sort((a, b) => a.column - b.column);
  const firstRow = grid.top + list.body;
  return {
    sheet: grid.sheet, headerRows: [], firstColumn: grid.left, firstRow, lastRow: Math.max(firstRow, lastRow ?? grid.top + grid.rows.length - 1), columns, unknownHeaders: [],
  };
}

/** True where rows hold a list, of cases or of other things. */
export function holdsList({ rows }: Grid): boolean {
  return listOf(rows, []) !== null;
}
